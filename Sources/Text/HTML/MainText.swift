/// Finds the article among a page's blocks.
///
/// Where the page marks it (`itemprop="articleBody"`, `<article>`, a class name most sites use), that
/// is it; otherwise the innermost element that holds most of the page's sentences. From the headline,
/// which may stand before that element, everything up to its end is the article's.
struct MainText {
  /// The article's blocks, in order.
  private(set) var blocks: [Block] = []

  private let source: Blocks
  /// How many bytes of sentences stand under an element.
  private var weights: [Node: Int] = [:]
  private var total = 0

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
    let candidates = source.blocks.filter { !isAside($0) }
    guard let container = container(),
      let last = candidates.lastIndex(where: { isIn($0, container) })
    else {
      blocks = candidates
      return
    }
    let first = candidates.firstIndex { isIn($0, container) } ?? 0
    let key = title.map { PlainKey($0.utf8).bytes }
    let headline =
      candidates[...last].lastIndex { $0.element.name == "h1" }
      ?? candidates[...last].lastIndex { PlainKey(source[$0]).bytes == key }
    let start = headline.map { min($0, last) } ?? first
    blocks = candidates[start...last].filter { isKept($0) }
  }

  /// How much a block speaks for its surroundings being the article.
  private func weight(of block: Block) -> Int {
    block.count >= 60 && !block.isLinked && Sentence.ends(source[block]) ? block.count : 0
  }

  private func container() -> Node? {
    guard total > 0 else { return nil }
    let marked = weights.filter { $0.value * 5 >= total * 2 && Marks.isArticle($0.key) }
    if let best = marked.max(by: { isLess($0, $1) }) { return best.key }
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

  /// The heavier is better; of equal ones the outer, which holds a lead or a byline too.
  private func isLess(_ one: (key: Node, value: Int), _ other: (key: Node, value: Int)) -> Bool {
    one.value != other.value ? one.value < other.value : one.key.depth > other.key.depth
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

  private func isIn(_ block: Block, _ container: Node) -> Bool {
    var element: Node? = block.element
    while let node = element {
      if node == container { return true }
      element = node.parent
    }
    return false
  }

  /// Whether a block stands in a menu, a list of other articles or the like: in an element that is
  /// called so and holds little of the page's text.
  private func isAside(_ block: Block) -> Bool {
    var element: Node? = block.element
    while let node = element, node.isElement {
      if (weights[node] ?? 0) * 5 < max(total, 1) * 2, Marks.isAside(node) { return true }
      element = node.parent
    }
    return false
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

/// Names that page makers give to the parts of their pages.
enum Marks {
  /// Whether an element is marked as the article.
  static func isArticle(_ node: Node) -> Bool {
    if node.name == "article" { return true }
    guard node.hasAttributes else { return false }
    if node.attribute("itemprop") == "articleBody" { return true }
    let names = [node.attribute("class"), node.attribute("id")].compactMap { $0?.lowercased() }
    return names.contains { name in articleNames.contains { name.contains($0) } }
  }

  /// Whether an element is marked as something beside the article.
  static func isAside(_ node: Node) -> Bool {
    if node.name == "form" { return true }
    if node.name == "body" || !node.hasAttributes { return false }
    return node.marks.contains { asideWords.contains($0) }
  }

  /// Whether an element is marked as the words under a picture.
  static func isCaption(_ node: Node) -> Bool {
    if node.name == "figcaption" { return true }
    guard node.hasAttributes else { return false }
    return node.marks.contains { captionWords.contains($0) }
  }

  /// Whether an element is marked as the author's name.
  static func isAuthor(_ node: Node) -> Bool {
    guard node.hasAttributes else { return false }
    return node.attribute("itemprop") == "author"
      || node.marks.contains { authorWords.contains($0) }
  }

  private static let articleNames = [
    "article-body", "article__body", "articlebody", "article-content", "article_content",
    "article-detail", "articledetail", "detail-content", "detail__content", "detail_content",
    "content-detail", "contentdetail", "content_detail", "detailcontent", "post-content",
    "post__content", "post-detail", "entry-content", "news-content", "news-detail", "newsdetail",
    "newscontent", "noidung", "cms-body", "fck_detail", "maincontent", "main-content",
    "singular-content", "bodytext", "body-content", "vnnews-text-post",
  ]
  private static let asideWords: Set<String> = [
    "comment", "comments", "binhluan", "related", "relate", "lienquan", "tinlienquan",
    "tinkhac", "share", "sharing", "social", "socials", "menu", "nav", "navbar", "navigation",
    "breadcrumb", "breadcrumbs", "sidebar", "footer", "banner", "ads", "adv", "advert",
    "quangcao", "tag", "tags", "keyword", "keywords", "pagination", "popup", "modal", "login",
    "search", "rating", "rate", "vote", "danhgia", "cungchuyenmuc", "docnhieu", "xemnhieu",
    "mostview", "mostviewed", "topnews", "weather", "thoitiet", "fontsize", "toolbar", "recommend",
    "newsletter", "copyright", "hidden", "print", "reaction",
  ]
  private static let captionWords: Set<String> = [
    "caption", "captions", "chuthich", "imgcaption", "pcaption", "figcaption", "photocms",
  ]
  private static let authorWords: Set<String> = [
    "author", "authors", "tacgia", "byline", "nguon", "butdanh",
  ]
}

extension Node {
  /// The words of its class and id, split at spaces, hyphens and underlines, in lower case.
  var marks: [String] {
    [attribute("class"), attribute("id")].compactMap { $0?.lowercased() }.flatMap { name in
      let words = name.split { $0 == " " || $0 == "-" || $0 == "_" }.map(String.init)
      // `tin-lien-quan` is `tinlienquan` too.
      return words + name.split(separator: " ").map { $0.filter { $0 != "-" && $0 != "_" } }
    }
  }

  /// How many elements it stands in.
  var depth: Int {
    var depth = 0
    var element = parent
    while let node = element {
      depth += 1
      element = node.parent
    }
    return depth
  }
}
