import CLibXML2

/// A web page as a tree, by libxml2's forgiving parser; nothing it refers to is fetched.
final class Page {
  /// The page's outermost element.
  let root: Node
  private let document: htmlDocPtr

  /// Parses a page that is UTF-8, or declares its encoding; `nil` where it holds no element.
  init?(_ bytes: [UInt8], isUTF8: Bool) {
    Page.prepare()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let parsed = bytes.withUnsafeBytes { raw in
      htmlReadMemory(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(raw.count),
        nil,
        isUTF8 ? "UTF-8" : nil,
        Int32(options)
      )
    }
    guard let parsed else { return nil }
    guard let top = xmlDocGetRootElement(parsed) else {
      xmlFreeDoc(parsed)
      return nil
    }
    document = parsed
    root = Node(pointer: top)
  }

  deinit {
    xmlFreeDoc(document)
  }

  /// The library must be made ready by one thread.
  static func prepare() { _ = isReady }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
