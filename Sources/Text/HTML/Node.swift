import CLibXML2

/// A node of a page or an XML document; valid as long as that.
package struct Node: Hashable {
  /// The library's node.
  let pointer: xmlNodePtr

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// An element's name, in lower case.
  package var name: String {
    isElement ? Node.string(pointer.pointee.name) ?? "" : ""
  }

  /// A text node's text.
  package var text: UnsafeBufferPointer<UInt8>? {
    let type = pointer.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE,
      let content = pointer.pointee.content
    else { return nil }
    return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
  }

  var parent: Node? { pointer.pointee.parent.map(Node.init) }
  /// A reference to an entity holds nothing: it points to its declaration, which lies elsewhere.
  var firstChild: Node? {
    pointer.pointee.type == XML_ENTITY_REF_NODE ? nil : pointer.pointee.children.map(Node.init)
  }
  var next: Node? { pointer.pointee.next.map(Node.init) }

  /// Whether it is an element with attributes.
  var hasAttributes: Bool { isElement && pointer.pointee.properties != nil }

  /// An attribute's value; `nil` where the element has none of that name.
  package func attribute(_ name: String) -> String? {
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
  package var content: String {
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
  package func walk(enter: (Node) -> Bool, leave: (Node) -> Void) {
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
