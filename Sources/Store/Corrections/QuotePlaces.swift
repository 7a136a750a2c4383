import Text

/// Where an article says words.
enum QuotePlaces {
  /// The stretches of bytes that hold a quote.
  ///
  /// White space, case and the ways to write an accent do not matter.
  static func find(_ quote: String, in text: [UInt8]) -> [Range<Int>] {
    let exact = exactly(Array(quote.utf8), in: text)
    return exact.isEmpty ? byWords(quote, in: text) : exact
  }

  private static func exactly(_ quote: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = quote.first, quote.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + quote.count <= text.count {
      if text[start] == first, text[start..<start + quote.count].elementsEqual(quote) {
        found.append(start..<start + quote.count)
        start += quote.count
      } else {
        start += 1
      }
    }
    return found
  }

  private static func byWords(_ quote: String, in text: [UInt8]) -> [Range<Int>] {
    let sought = quote.split(whereSeparator: \.isWhitespace).map { Fold.key(String($0)) }
    guard !sought.isEmpty else { return [] }
    var words: [(key: String, range: Range<Int>)] = []
    let whole = String(decoding: text, as: UTF8.self)
    for word in whole.split(whereSeparator: \.isWhitespace) {
      let start = whole.utf8.distance(from: whole.startIndex, to: word.startIndex)
      words.append((Fold.key(String(word)), start..<start + word.utf8.count))
    }
    guard sought.count <= words.count else { return [] }
    return (0...words.count - sought.count).compactMap { start in
      let stretch = words[start..<start + sought.count]
      guard zip(stretch, sought).allSatisfy({ $0.key == $1 }) else { return nil }
      return words[start].range.lowerBound..<words[start + sought.count - 1].range.upperBound
    }
  }
}
