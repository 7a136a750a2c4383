/// A web page to an article.
enum PageReader {
  /// Larger pages are no articles: what is saved with them is pictures.
  static let limit = 16 << 20

  /// What a page holds, before its lines are cleaned; and its encoding, where it was not told before.
  static func read(
    _ bytes: [UInt8]
  ) throws(Reader.Failure) -> (fields: SourceFields, lines: Lines, encoding: TextEncoding) {
    let (bytes, encoding) = try decoded(bytes)
    guard let page = Page(bytes, isUTF8: encoding.name == .utf8) else { throw .furniture }
    var fields = PageFields(of: page.root).result
    let source = Blocks(under: page.root)
    let main = MainText(source, title: fields.title)
    fields.dayBefore = main.stampBefore
    let lines = PageLines.lines(main, of: source, title: fields.title)
    withExtendedLifetime(page) {}
    return (fields, lines, encoding)
  }

  /// The bytes to parse, as UTF-8 or as the page declares.
  private static func decoded(
    _ bytes: [UInt8]
  ) throws(Reader.Failure) -> (bytes: [UInt8], encoding: TextEncoding) {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard !bytes.contains(0) else { throw .binary }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, .init(.utf8, by: .valid)) }
    var scrubber = Scrubber(capacity: bytes.count)
    scrubber.append(bytes)
    if TextReader.isTolerable(scrubber.invalid, in: bytes.count) {
      return (Array(String(decoding: bytes, as: UTF8.self).utf8), .init(.utf8, by: .assumed))
    }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard head.contains("charset="), !head.contains("charset=utf-8"),
      !head.contains("charset=\"utf-8\"")
    else { throw .encoding(invalid: scrubber.invalid) }
    return (bytes, .init(.other, by: .declared))
  }

  /// Whether text is a web page under another name.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let low = start.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return low.starts(with: "<!doctype html".utf8) || low.starts(with: "<html>".utf8)
      || low.starts(with: "<html ".utf8)
  }
}
