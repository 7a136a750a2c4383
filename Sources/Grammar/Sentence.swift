import Lexicon
import Text

/// A sentence, a headline, a caption: a run of tokens that says one thing.
public struct Sentence: Sendable {
  /// Its tokens.
  public let tokens: Range<Int>
  /// What kind of line it stands in.
  public let zone: Zone.Kind

  /// Words whose full stop ends no sentence: `TP. Hồ Chí Minh`, `TS. Nguyễn`.
  private static let abbreviations: Set<UInt64> = {
    let words = [
      "tp", "ts", "ths", "gs", "pgs", "bs", "ks", "tx", "q", "p", "h", "t", "đ", "c", "th", "nxb",
    ]
    return Set(words.compactMap { Tokenizer.key(of: $0) })
  }()

  /// Cuts tokens into sentences.
  ///
  /// A line's end ends a sentence, unless the next line goes on in lower case after an open end,
  /// as captions printed on two lines do.
  static func split(_ tokens: [Token], article: Article) -> [Sentence] {
    var sentences: [Sentence] = []
    var zones = article.zones[...]
    var first = 0
    func close(_ end: Int) {
      guard end > first else { return }
      let start = Int(tokens[first].start)
      while let zone = zones.first, zone.end <= start { zones.removeFirst() }
      let kind = zones.first.map { $0.start <= start ? $0.kind : .body } ?? .body
      sentences.append(Sentence(tokens: first..<end, zone: kind))
      first = end
    }
    for index in tokens.indices {
      let shape = tokens[index].shape
      if index > first, shape.contains(.lineStart), !continues(tokens, at: index, zones) {
        close(index)
      }
      if shape.contains(.mark), endsSentence(tokens, at: index) { close(index + 1) }
    }
    close(tokens.count)
    return sentences
  }

  private static func continues(_ tokens: [Token], at index: Int, _ zones: ArraySlice<Zone>) -> Bool
  {
    let token = tokens[index]
    let previous = tokens[index - 1]
    // A list goes on in the next line behind a semicolon.
    if previous.key == UInt64(0x3B) << 40, previous.shape.contains(.mark) { return true }
    guard token.shape.contains(.word), !token.shape.contains(.capital) else { return false }
    guard previous.shape.contains(.mark) else { return true }
    return previous.key == UInt64(0x2C) << 40
  }

  /// Whether a token may be the day of a date or the number of a point in a list (`5. 11`), not a unit's or a year's.
  private static func mayBeDay(_ token: Token) -> Bool {
    // "(Vùng 1). 16 đồng chí": a bracket is neither.
    if token.key == UInt64(0x29) << 40, token.shape.contains(.mark) { return false }
    return token.shape.contains(.number)
      ? token.end - token.start <= 2 : !token.shape.contains(.word)
  }

  /// Whether a mark closes a sentence.
  private static func endsSentence(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    let mark = UInt32(truncatingIfNeeded: token.key >> 40)
    guard mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x2026 else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    // A closing quotation mark belongs to the sentence: wait for it.
    if next.shape.contains(.quotation), !next.shape.contains(.spaced) { return false }
    if next.shape.contains(.lineStart) {
      return !next.shape.isDisjoint(with: [.capital, .mark, .number])
    }
    guard next.shape.contains(.spaced) else { return false }
    guard
      next.shape.contains(.capital) || next.shape.contains(.quotation)
        || next.shape.contains(.mark)
        || (next.shape.contains(.number) && index > 0 && !mayBeDay(tokens[index - 1]))
    else { return false }
    guard mark == 0x2E, index > 0 else { return mark != 0x2026 || next.shape.contains(.capital) }
    let previous = tokens[index - 1]
    if previous.shape.contains(.word), abbreviations.contains(previous.key),
      previous.shape.contains(.capital)
    {
      return false
    }
    return true
  }
}
