/// Plain text to lines.
enum TextReader {
  /// The clean lines of a text file.
  static func lines(of bytes: [UInt8]) throws(Reader.Failure) -> Lines {
    if let decoded = UTF16Text.decoded(bytes) { return try lines(of: decoded) }
    guard !documents.contains(where: { bytes.starts(with: $0) }) else { throw .binary }
    var scrubber = Scrubber(capacity: bytes.count)
    scrubber.append(bytes)
    if scrubber.hasZero || scrubber.controls > 8 + bytes.count / 50 { throw .binary }
    if !isTolerable(scrubber.invalid, in: bytes.count) {
      throw scrubber.invalid > bytes.count / 4
        ? .binary : .encoding(invalid: scrubber.invalid)
    }
    return scrubber.finished()
  }

  /// Whether so few bytes are no UTF-8 that the rest of them may be believed.
  static func isTolerable(_ invalid: Int, in count: Int) -> Bool { invalid <= 8 + count / 32 }

  /// How documents that are no text, and hold few controls in their first bytes, start.
  private static let documents = ["%PDF-", "{\\rtf"].map { Array($0.utf8) }
}

/// Text in UTF-16 with a byte order mark, as Windows editors save it.
enum UTF16Text {
  /// The text in UTF-8; `nil` where the bytes have no such mark.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
