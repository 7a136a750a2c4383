/// A run of text between two block boundaries of a page.
struct Block {
  /// Its bytes in `Blocks.bytes`.
  var start: Int
  var end: Int
  /// How many of them are links.
  var linked: Int
  /// The element around it.
  var element: Node
  /// Whether a picture stands in the same paragraph.
  var hasPicture: Bool

  var count: Int { end - start }
  /// Whether most of it is links.
  var isLinked: Bool { linked * 5 > count * 3 }
}

/// The visible text of a page, cut at its block elements.
struct Blocks {
  /// All text.
  private(set) var bytes: [UInt8] = []
  /// In the order of the page.
  private(set) var blocks: [Block] = []

  private var start = 0
  private var linked = 0
  private var linkDepth = 0
  private var hasPicture = false
  private var elements: [Node]

  /// Reads the text under a node.
  init(under root: Node) {
    elements = [root]
    var reader = self
    root.walk(enter: { reader.enter($0) }, leave: { reader.leave($0) })
    reader.flush()
    self = reader
  }

  /// A block's text.
  subscript(_ block: Block) -> ArraySlice<UInt8> { bytes[block.start..<block.end] }

  private mutating func enter(_ node: Node) -> Bool {
    if let text = node.text {
      append(text)
      return false
    }
    guard node.isElement else { return false }
    let name = node.name
    if Tags.silent.contains(name) || node.isHidden {
      if !Tags.inline.contains(name) { flush() }
      return false
    }
    switch name {
    case "br", "hr": flush()
    case "img": hasPicture = true
    case "a": linkDepth += 1
    default:
      guard Tags.blocks.contains(name) else { break }
      flush()
      hasPicture = false
      elements.append(node)
    }
    return true
  }

  private mutating func leave(_ node: Node) {
    let name = node.name
    if name == "a" { linkDepth -= 1 }
    guard elements.count > 1, elements[elements.count - 1] == node else { return }
    flush()
    hasPicture = false
    elements.removeLast()
  }

  /// Line ends in a page's source are spaces.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let from = bytes.count
    bytes.append(contentsOf: text)
    for index in from..<bytes.count where bytes[index] < 0x20 { bytes[index] = 0x20 }
    if linkDepth > 0 { linked += text.count }
  }

  private mutating func flush() {
    defer {
      start = bytes.count
      linked = 0
    }
    var (first, last) = (start, bytes.count)
    while first < last, bytes[first] == 0x20 { first += 1 }
    while first < last, bytes[last - 1] == 0x20 { last -= 1 }
    guard first < last else { return }
    blocks.append(
      Block(
        start: first,
        end: last,
        linked: min(linked, last - first),
        element: elements[elements.count - 1],
        hasPicture: hasPicture
      )
    )
  }
}

/// What kinds of elements there are.
enum Tags {
  /// Elements that end a line before and after them.
  static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "html",
    "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
  ]
  /// Elements whose text nobody reads, or that is never an article's.
  static let silent: Set<String> = [
    "aside", "audio", "button", "canvas", "dialog", "embed", "footer", "frame", "head",
    "iframe", "input", "label", "link", "map", "meta", "nav", "noscript", "object", "optgroup",
    "option", "script", "select", "style", "svg", "template", "textarea", "title", "video",
  ]
  /// Those of them that stand inside a line.
  static let inline: Set<String> = ["button", "input", "label", "link", "meta", "script", "svg"]
}

extension Node {
  /// Whether the page says it is not to be seen.
  var isHidden: Bool {
    guard hasAttributes else { return false }
    if attribute("hidden") != nil { return true }
    guard let style = attribute("style") else { return false }
    return style.utf8.filter { $0 != 0x20 }.lazy.map { $0 | 0x20 }.containsRun("display:none")
  }
}

extension Sequence<UInt8> {
  /// Whether a string's bytes stand somewhere in these.
  func containsRun(_ string: String) -> Bool {
    let bytes = Array(self)
    let run = Array(string.utf8)
    guard run.count <= bytes.count else { return false }
    return (0...(bytes.count - run.count)).contains { bytes[$0...].starts(with: run) }
  }
}
