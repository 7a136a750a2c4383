import CLibXML2

/// A web page, or an XML document, as a tree by libxml2; nothing it refers to is fetched.
package final class Page {
  /// The outermost element.
  package let root: Node
  private let document: xmlDocPtr

  /// Parses a page, forgivingly, that is UTF-8 or declares its encoding; `nil` where it holds no element.
  convenience init?(_ bytes: [UInt8], isUTF8: Bool) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    self.init(bytes) { start, count in
      htmlReadMemory(start, count, nil, isUTF8 ? "UTF-8" : nil, Int32(options))
    }
  }

  /// Parses XML, no entity of its own put in; `nil` where it is not well-formed.
  package convenience init?(xml bytes: [UInt8]) {
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_COMPACT.rawValue
    self.init(bytes) { start, count in xmlReadMemory(start, count, nil, nil, Int32(options)) }
  }

  private init?(_ bytes: [UInt8], _ parse: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?) {
    _ = Page.isReady
    let parsed = bytes.withUnsafeBytes { raw in
      parse(raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count))
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
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
