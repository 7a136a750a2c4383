import Grammar
import Lexicon

/// Capitalised words in no name that was read: persons without a rank, and names the lexicon lacks.
enum LooseNames {
  static func gaps(_ reading: Reading) -> [Gap] {
    reading.sentences.flatMap { sentence in
      runs(of: sentence, reading).map { run in
        let isPerson =
          run.count <= 4 && reading.document.starts(.of(.surname), at: run.lowerBound)
        return reading.gap(isPerson ? .name : .capitals, run, in: sentence)
      }
    }
  }

  /// Two capitalised words or more in a row that nothing took.
  private static func runs(of sentence: Sentence, _ reading: Reading) -> [Range<Int>] {
    let document = reading.document
    var runs: [Range<Int>] = []
    var first: Int?
    func close(_ end: Int) {
      guard let start = first else { return }
      first = nil
      // A sentence starts with a capital whatever its first word is.
      let isOpening =
        start == sentence.tokens.lowerBound && !document.starts(.of(.surname), at: start)
      let name = (isOpening ? start + 1 : start)..<end
      // "huyện Cao Lộc" is a place.
      let isPlace = document.phrase(.division, endingAt: start) != nil
      if name.count >= 2, !isPlace { runs.append(name) }
    }
    for token in sentence.tokens {
      let isLoose =
        document.isCapital(token) && !reading.isMentioned(token) && !reading.isShouted(token)
        && !reading.isNamed(token)
      if !isLoose { close(token) }
      guard isLoose else { continue }
      if first != nil, !document.tokens[token].shape.contains(.spaced) { close(token) }
      if first == nil { first = token }
    }
    close(sentence.tokens.upperBound)
    return runs
  }
}
