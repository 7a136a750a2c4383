import CLibXML2

/// A web page as a tree, by libxml2's forgiving parser; nothing it refers to is fetched.
final class Page {
  /// The page's outermost element.
  let root: Node
  private let document: htmlDocPtr

  /// Parses a page that is UTF-8, or declares its encoding; `nil` where it holds no element.
  init?(_ bytes: [UInt8], isUTF8: Bool) {
    _ = Page.isReady
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
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}

/// A node of a page; valid as long as the page.
struct Node: Hashable {
  /// The library's node.
  let pointer: xmlNodePtr

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// An element's name, in lower case.
  var name: String {
    isElement ? Node.string(pointer.pointee.name) ?? "" : ""
  }

  /// A text node's text.
  var text: UnsafeBufferPointer<UInt8>? {
    let type = pointer.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE,
      let content = pointer.pointee.content
    else { return nil }
    return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
  }

  var parent: Node? { pointer.pointee.parent.map(Node.init) }
  var firstChild: Node? { pointer.pointee.children.map(Node.init) }
  var next: Node? { pointer.pointee.next.map(Node.init) }

  /// Whether it is an element with attributes.
  var hasAttributes: Bool { isElement && pointer.pointee.properties != nil }

  /// An attribute's value; `nil` where the element has none of that name.
  func attribute(_ name: String) -> String? {
    var attribute = isElement ? pointer.pointee.properties : nil
    while let here = attribute {
      if Node.string(here.pointee.name) == name {
        guard let value = here.pointee.children else { return "" }
        return Node.string(value.pointee.content) ?? ""
      }
      attribute = here.pointee.next
    }
    return nil
  }

  /// All text under it, scripts included.
  var content: String {
    var bytes: [UInt8] = []
    walk(
      enter: { node in
        if let text = node.text { bytes.append(contentsOf: text) }
        return true
      },
      leave: { _ in }
    )
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Goes through the tree under a node in the order of the text, without recursion.
  ///
  /// `enter` says whether to go into a node; `leave` follows for each node that was entered.
  func walk(enter: (Node) -> Bool, leave: (Node) -> Void) {
    var node = self
    while true {
      if enter(node) {
        if let child = node.firstChild {
          node = child
          continue
        }
        leave(node)
      }
      while node != self, node.next == nil {
        guard let parent = node.parent else { return }
        node = parent
        leave(node)
      }
      guard node != self, let next = node.next else { return }
      node = next
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(decodingCString: $0, as: UTF8.self) }
  }
}
