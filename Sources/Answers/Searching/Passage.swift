import Text

/// A sentence of an article that holds words searched for.
public struct Passage: Sendable, Equatable {
  /// The sentence.
  public var text: String
  /// Its first byte in the article's text; `nil` for the headline.
  public var start: Int?
  /// Where the words stand in it: bytes of the sentence.
  public var matches: [Range<Int>]

  /// What stands before and after a match in a text of `highlight`; articles hold no control characters.
  private static let (open, close): (UInt8, UInt8) = (1, 2)

  /// The sentence of a text, its matches marked, that has most of the words; the headline where no other has any.
  static func best(title: String, text: String) -> Passage {
    var best: (words: Int, passage: Passage)?
    var reader = PassageReader(Array(text.utf8), open, close)
    let name = title.utf8.filter { $0 != open && $0 != close }
    while let passage = reader.next() {
      // The text has the headline too.
      let words = passage.text.utf8.elementsEqual(name) ? 0 : passage.words
      if words > best?.words ?? 0 { best = (words, passage) }
    }
    if let best { return best.passage }
    var headline = PassageReader(Array(title.utf8), open, close)
    var whole = Passage(text: "", start: nil, matches: [])
    while let part = headline.next() {
      let gap = whole.text.isEmpty ? "" : " "
      let base = whole.text.utf8.count + gap.utf8.count
      whole.text += gap + part.text
      whole.matches += part.matches.map { $0.lowerBound + base..<$0.upperBound + base }
    }
    return whole
  }

  /// How many words it holds of those searched for, each counted once.
  private var words: Int {
    let bytes = Array(text.utf8)
    var seen: Set<String> = []
    for match in matches {
      let words = Fold.plain(String(decoding: bytes[match], as: UTF8.self))
      seen.formUnion(words.split(separator: " ").map(String.init))
    }
    return seen.count
  }
}
