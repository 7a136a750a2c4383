/// A web page to an article.
enum PageReader {
  /// Larger pages are no articles: what is saved with them is pictures.
  static let limit = 16 << 20

  /// What a page holds, before its lines are cleaned.
  static func read(_ bytes: [UInt8]) throws(Reader.Failure) -> (fields: SourceFields, lines: Lines)
  {
    let bytes = UTF16Text.decoded(bytes) ?? bytes
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard !bytes.contains(0) else { throw .binary }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    guard let page = Page(bytes, isUTF8: isUTF8) else { throw .empty }
    let fields = PageFields(of: page.root).result
    let source = Blocks(under: page.root)
    let main = MainText(source, title: fields.title)
    let lines = PageLines.lines(main, of: source, title: fields.title)
    withExtendedLifetime(page) {}
    return (fields, lines)
  }

  /// Whether text is a web page under another name.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let low = start.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return low.starts(with: "<!doctype html".utf8) || low.starts(with: "<html".utf8)
  }
}
