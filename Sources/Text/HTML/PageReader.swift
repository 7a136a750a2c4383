/// A web page to an article.
enum PageReader {
  /// Larger pages are no articles: what is saved with them is pictures.
  static let limit = 16 << 20

  /// What a page holds, before its lines are cleaned.
  static func read(_ bytes: [UInt8]) throws(Reader.Failure) -> (fields: SourceFields, lines: Lines)
  {
    let (bytes, isUTF8) = try decoded(UTF16Text.decoded(bytes) ?? bytes)
    guard let page = Page(bytes, isUTF8: isUTF8) else { throw .furniture }
    var fields = PageFields(of: page.root).result
    let source = Blocks(under: page.root)
    let main = MainText(source, title: fields.title)
    fields.dayBefore = main.stampBefore
    let lines = PageLines.lines(main, of: source, title: fields.title)
    withExtendedLifetime(page) {}
    return (fields, lines)
  }

  /// The bytes to parse, and whether they are UTF-8; else the page declares what they are.
  private static func decoded(
    _ bytes: [UInt8]
  ) throws(Reader.Failure) -> (bytes: [UInt8], isUTF8: Bool) {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard !bytes.contains(0) else { throw .binary }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, true) }
    var scrubber = Scrubber(capacity: bytes.count)
    scrubber.append(bytes)
    if TextReader.isTolerable(scrubber.invalid, in: bytes.count) {
      return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
    }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard head.contains("charset="), !head.contains("charset=utf-8"),
      !head.contains("charset=\"utf-8\"")
    else { throw .encoding(invalid: scrubber.invalid) }
    return (bytes, false)
  }

  /// Whether text is a web page under another name.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let low = start.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return low.starts(with: "<!doctype html".utf8) || low.starts(with: "<html>".utf8)
      || low.starts(with: "<html ".utf8)
  }
}
