import Grammar
import Lexicon

/// Words between a rank and a verb that the lexicon does not have: parts of posts, units, titles.
enum UnknownWords {
  /// No verb further away belongs to the rank.
  private static let reach = 20
  /// The tags of triggers that are a person's doings.
  private static let doings: Set<String> = [
    "chair", "attend", "direct", "speak", "say", "tell", "report", "launch", "handover", "grant",
    "receive", "witness", "attendgive", "honour", "decide", "study",
  ]

  static func gaps(_ reading: Reading) -> [Gap] {
    reading.sentences.flatMap { sentence in
      stretches(of: sentence, reading).flatMap { runs(in: $0, of: sentence, reading) }
    }
  }

  /// What stands between each rank and the next verb.
  private static func stretches(of sentence: Sentence, _ reading: Reading) -> [Range<Int>] {
    let document = reading.document
    var stretches: [Range<Int>] = []
    var rank: Int?
    for token in sentence.tokens {
      if let phrase = document.phrase(.rank, at: token) {
        rank = phrase.end
      } else if let start = rank, let verb = document.phrase(.trigger, at: token),
        doings.contains(verb.entry.tag), !reading.isMentioned(token)
      {
        if token > start, token - start <= reach { stretches.append(start..<token) }
        rank = nil
      }
    }
    return stretches
  }

  /// Words in a row that neither a phrase nor a mention holds.
  private static func runs(
    in stretch: Range<Int>,
    of sentence: Sentence,
    _ reading: Reading
  ) -> [Gap] {
    var gaps: [Gap] = []
    var first: Int?
    for token in stretch.lowerBound...stretch.upperBound {
      let isUnknown =
        token < stretch.upperBound && reading.document.isWord(token) && !reading.isKnown(token)
      if isUnknown {
        first = first ?? token
      } else if let start = first {
        gaps.append(reading.gap(.words, start..<token, in: sentence))
        first = nil
      }
    }
    return gaps
  }
}
