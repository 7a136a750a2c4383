import Text

/// A sentence of an article that holds words searched for.
public struct Passage: Sendable, Equatable {
  /// The sentence.
  public var text: String
  /// Its first byte in the article's text; `nil` for the headline.
  public var start: Int?
  /// Where the words stand in it: bytes of the sentence.
  public var matches: [Range<Int>]
  /// Whether the article has every word in the accents it was typed with.
  public var isExact = true

  /// What stands before and after a match in a text of `highlight`; articles hold no control characters.
  private static let (open, close): (UInt8, UInt8) = (1, 2)

  /// The sentence of a text, its matches marked, that has most of the words, in the accents typed before others; the
  /// headline where no other sentence has any.
  static func best(title: String, text: String, _ accented: Set<String> = []) -> Passage {
    var best: (score: Int, passage: Passage)?
    var missing = accented
    var reader = PassageReader(Array(text.utf8), open, close)
    let name = title.utf8.filter { $0 != open && $0 != close }
    while let passage = reader.next() {
      let words = passage.words
      let exact = accented.intersection(words)
      missing.subtract(exact)
      // The text has the headline too.
      let isTitle = passage.text.utf8.elementsEqual(name)
      let score = isTitle ? 0 : exact.count * 1000 + Set(words.map(Fold.plain)).count
      if score > best?.score ?? 0 { best = (score, passage) }
    }
    if var passage = best?.passage {
      passage.isExact = missing.isEmpty
      return passage
    }
    var headline = PassageReader(Array(title.utf8), open, close)
    var whole = Passage(text: "", start: nil, matches: [])
    while let part = headline.next() {
      let gap = whole.text.isEmpty ? "" : " "
      let base = whole.text.utf8.count + gap.utf8.count
      whole.text += gap + part.text
      whole.matches += part.matches.map { $0.lowerBound + base..<$0.upperBound + base }
    }
    whole.isExact = accented.isSubset(of: whole.words)
    return whole
  }

  /// The words that match, each once, accents kept.
  private var words: Set<String> {
    let bytes = Array(text.utf8)
    return Set(
      matches.flatMap { match in
        SearchTerm.words(of: Fold.key(String(decoding: bytes[match], as: UTF8.self)))
          .map(String.init)
      }
    )
  }
}
