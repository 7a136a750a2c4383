/// Names of units written without the `tỉnh`, `thành phố` or `huyện` that stands before a place.
///
/// Keys are made, not names cut: each is looked up through the index, and a name that prints no such word never
/// becomes another unit's.
enum Localities {
  /// Words for a sort of place, folded; `quận` and `xã` are too often part of other words (`quân`, `xã hội`).
  private static let words = ["tinh", "thanh pho", "huyen", "thi xa", "phuong"]
  /// More words than any unit's name has; more gaps would only cost time.
  private static let mostWords = 16

  /// The key itself, and with one such word put into each gap: `bo doi bien phong nghe an` gives
  /// `bo doi bien phong tinh nghe an` among others.
  static func added(to key: String) -> [String] {
    let parts = key.split(separator: " ")
    guard (2...mostWords).contains(parts.count), !holdsWord(key) else { return [key] }
    var keys = [key]
    for gap in 1..<parts.count {
      let head = parts[..<gap].joined(separator: " ")
      let tail = parts[gap...].joined(separator: " ")
      keys += words.map { head + " " + $0 + " " + tail }
    }
    return keys
  }

  /// The key without such a word before a name; `nil` where it has none.
  static func removed(from key: String) -> String? {
    for word in words {
      if let range = range(of: " " + word + " ", in: key) {
        return key[..<range.lowerBound] + " " + key[range.upperBound...]
      }
    }
    return nil
  }

  private static func holdsWord(_ key: String) -> Bool {
    words.contains { range(of: " " + $0 + " ", in: key) != nil }
  }

  private static func range(of word: String, in key: String) -> Range<String.Index>? {
    var start = key.startIndex
    while start < key.endIndex {
      if key[start...].hasPrefix(word) {
        return start..<key.index(start, offsetBy: word.count)
      }
      start = key.index(after: start)
    }
    return nil
  }
}
