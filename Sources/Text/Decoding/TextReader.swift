/// Plain text to lines.
enum TextReader {
  /// The clean lines of a text in UTF-8.
  static func lines(of bytes: [UInt8]) throws(Reader.Failure) -> Lines {
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
