/// Names that page makers give to the parts of their pages.
enum Marks {
  /// Whether an element is marked as the article.
  static func isArticle(_ node: Node) -> Bool {
    if node.name == "article" { return true }
    guard node.hasAttributes else { return false }
    if node.attribute("itemprop") == "articleBody" { return true }
    return node.marks.contains { articleWords.contains($0) }
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

  // Names are compared without hyphens and underlines.
  private static let articleWords: Set<String> = [
    "articlebody", "articlecontent", "articledetail", "articletext", "detailcontent",
    "detailcontentbody", "contentdetail", "contentbody", "bodycontent", "postcontent",
    "postdetail", "postbody", "entrycontent", "newscontent", "newsdetail", "newsbody", "noidung",
    "noidungtin", "cmsbody", "fckdetail", "maincontent", "singularcontent", "bodytext",
    "storybody", "chitiettin", "detailnews", "afcbcbody", "thearticlebody", "detailcmain",
    "boxdetail", "detailnormal", "dtnewscontent",
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
      let names = name.utf8.split(separator: 0x20)
      let words = names.flatMap { $0.split { $0 == 0x2D || $0 == 0x5F } }
      // `tin-lien-quan` is `tinlienquan` too.
      let joined = names.map { $0.filter { $0 != 0x2D && $0 != 0x5F } }
      return words.map { String(decoding: $0, as: UTF8.self) }
        + joined.map { String(decoding: $0, as: UTF8.self) }
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
