/// Finds the article among a page's blocks.
///
/// Where the page marks it (`itemprop="articleBody"`, `<article>`, a class name most sites use), that
/// is it; otherwise the innermost element that holds most of the page's sentences. From the headline,
/// which may stand before that element, everything up to its end is the article's.
struct MainText {
  /// The article's blocks, in order.
  private(set) var blocks: [Block] = []

  /// The day in a stamp right before them.
  private(set) var stampBefore: String?

  private let source: Blocks
  /// How many bytes of sentences stand under an element.
  private var weights: [Node: Int] = [:]
  private var total = 0
  /// Whether elements are set apart from the article, as far as that was asked.
  private var asides: [Node: Bool] = [:]

  /// Chooses among all blocks of a page with this title.
  init(_ source: Blocks, title: String?) {
    self.source = source
    for block in source.blocks where weight(of: block) > 0 {
      total += weight(of: block)
      var element: Node? = block.element
      while let node = element {
        weights[node, default: 0] += weight(of: block)
        element = node.parent
      }
    }
    var candidates: [Block] = []
    for block in source.blocks where !isAside(block.element) { candidates.append(block) }
    guard let container = container(),
      let last = candidates.lastIndex(where: { isIn($0.element, container) })
    else {
      blocks = candidates
      return
    }
    let first = candidates.firstIndex { isIn($0.element, container) } ?? 0
    let start = headline(candidates[...last], first, title) ?? first
    blocks = candidates[start...last].filter { isKept($0) }
    for block in candidates[..<start].suffix(5) {
      if let stamp = Stamp(line: source[block]) { stampBefore = stamp.day }
    }
  }

  /// Where the headline stands, before all sentences of the article: the title's words, else the
  /// nearest heading.
  private func headline(_ blocks: ArraySlice<Block>, _ first: Int, _ title: String?) -> Int? {
    let key = title.map { PlainKey($0.utf8).bytes }
    let sentence = blocks[first...].firstIndex { weight(of: $0) > 0 } ?? first
    return blocks[...sentence].lastIndex { PlainKey(source[$0]).bytes == key }
      ?? blocks[...sentence].lastIndex { $0.element.name == "h1" }
  }

  /// How much a block speaks for its surroundings being the article.
  private func weight(of block: Block) -> Int {
    block.count >= 60 && !block.isLinked && Sentence.ends(source[block]) ? block.count : 0
  }

  private func container() -> Node? {
    guard total > 0 else { return nil }
    if let marked = markedContainer() { return marked }
    guard var node = weights.first(where: { $0.key.parent?.isElement != true })?.key else {
      return nil
    }
    while let child = heaviestChild(of: node),
      (weights[child] ?? 0) * 10 >= (weights[node] ?? 0) * 7
    {
      node = child
    }
    return Tags.paragraphs.contains(node.name) ? node.parent : node
  }

  /// The innermost element that is marked as the article and holds most of what the marked ones
  /// around it hold: a page's main part often bears such a mark too.
  private func markedContainer() -> Node? {
    let marked = weights.filter { $0.value * 5 >= total * 2 && Marks.isArticle($0.key) }
      .sorted { ($1.value, $0.key.depth) < ($0.value, $1.key.depth) }
    guard var best = marked.first else { return nil }
    for inner in marked.dropFirst() where inner.value * 5 >= best.value * 3 {
      if isIn(inner.key, best.key) { best = inner }
    }
    return best.key
  }

  private func heaviestChild(of node: Node) -> Node? {
    var best: Node?
    var child = node.firstChild
    while let here = child {
      if (weights[here] ?? 0) > (best.flatMap { weights[$0] } ?? 0) { best = here }
      child = here.next
    }
    return best
  }

  private func isIn(_ node: Node, _ container: Node) -> Bool {
    var element: Node? = node
    while let here = element {
      if here == container { return true }
      element = here.parent
    }
    return false
  }

  /// Whether an element is, or stands in, a menu, a list of other articles or the like: an element
  /// that is called so and holds little of the page's text.
  private mutating func isAside(_ node: Node) -> Bool {
    var path: [Node] = []
    var result = false
    var element: Node? = node
    while let here = element, here.isElement {
      if let known = asides[here] {
        result = known
        break
      }
      path.append(here)
      if (weights[here] ?? 0) * 5 < max(total, 1) * 2, Marks.isAside(here) {
        result = true
        break
      }
      element = here.parent
    }
    for here in path { asides[here] = result }
    return result
  }

  /// Whether a block of the article's part of the page is text: not only a link, unless a heading.
  private func isKept(_ block: Block) -> Bool {
    block.linked < block.count || block.element.name == "h1" || Sentence.ends(source[block])
  }
}

extension Tags {
  /// Elements that hold one paragraph.
  static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "li", "td", "blockquote", "figcaption",
  ]
}
