import Text

/// Word documents (`.docx`, Office Open XML): their paragraphs, in order.
enum WordFile {
  /// The article in a document.
  static func article(_ bytes: [UInt8], _ path: String) throws(Reader.Failure) -> Article {
    let unpacker = try Unpacker(.bytes(bytes), as: .packed)
    var body: [UInt8]?
    var given = SourceFields()
    while let entry = try unpacker.next() {
      switch entry.name {
      case "word/document.xml": body = try unpacker.rest()
      case "docProps/core.xml":
        if let tree = Page(xml: try unpacker.rest()) { read(tree.root, into: &given) }
      default: break
      }
    }
    guard let body, let tree = Page(xml: body) else {
      throw .damaged("no Word document, or one that needs a password")
    }
    let (text, title) = words(under: tree.root)
    withExtendedLifetime(tree) {}
    if let title { given.title = title }
    guard text.contains(where: { $0 > 0x20 }) else { throw .noWords }
    return try Reader.article(
      bytes: text,
      path: path,
      format: .text,
      given: given,
      original: bytes
    )
  }

  private static func read(_ root: Node, into given: inout SourceFields) {
    root.walk(
      enter: { node in
        // What the document was called is often the template's name: only its author counts.
        if node.name == "creator" { given.author = PageFields.line(node.content) }
        return true
      },
      leave: { _ in }
    )
  }

  /// The text, a paragraph a line, and the paragraph that is marked as its title.
  private static func words(under root: Node) -> (text: [UInt8], title: String?) {
    var text: [UInt8] = []
    var start = 0
    var isTitle = false
    var title: String?
    root.walk(
      enter: { node in
        switch node.name {
        case "t":
          text += Array(node.content.utf8)
          return false
        case "tab": text.append(0x20)
        case "br", "cr": text.append(0x0A)
        case "p": (start, isTitle) = (text.count, false)
        case "pStyle":
          let style = node.attribute("val")?.lowercased() ?? ""
          isTitle = ["title", "heading1", "tiude", "u1"].contains(style)
        // Tab stops of a style, words someone deleted, field codes.
        case "tabs", "delText", "instrText": return false
        default: break
        }
        return true
      },
      leave: { node in
        guard node.name == "p" else { return }
        if isTitle, title == nil {
          title = PageFields.line(String(decoding: text[start...], as: UTF8.self))
        }
        text += [0x0A, 0x0A]
      }
    )
    return (text, title)
  }
}
