import Text

/// PDF files with text in them, read by poppler's `pdftotext`.
enum PDFFile {
  /// Longer than any article takes.
  private static let seconds = 60

  /// The article in a file.
  static func article(_ bytes: [UInt8], _ path: String) throws(Reader.Failure) -> Article {
    guard bytes.prefix(1024).contains(0x25) else { throw .damaged("no PDF") }
    let text = try Filter(program: "pdftotext", package: "poppler-utils")
      .run(["-q", "-nopgbrk", "-enc", "UTF-8", "-", "-"], input: bytes, seconds: seconds)
    guard text.contains(where: { $0 > 0x20 }) else { throw .noWords }
    return try Reader.article(
      bytes: text,
      path: path,
      format: .text,
      original: bytes
    )
  }
}
