import CLibXML2

/// An XML document as a tree; nothing it refers to is fetched, no entity of its own is put in.
package final class XMLTree {
  /// The outermost element.
  package let root: Node
  private let document: xmlDocPtr

  /// Parses; `nil` where it is not well-formed.
  package init?(_ bytes: [UInt8]) {
    Page.prepare()
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_COMPACT.rawValue
    let parsed = bytes.withUnsafeBytes { raw in
      xmlReadMemory(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(raw.count),
        nil,
        nil,
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
}
