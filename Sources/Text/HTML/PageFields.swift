/// What a page says of itself in its head.
package struct PageFields {
  /// The fields.
  private(set) var result = SourceFields()

  private var metas: [String: String] = [:]
  private var canonical: String?
  private var headTitle: String?
  private var heading: String?
  private var time: String?
  private var markedAuthor: String?
  private var linked = LinkedData()

  /// Reads a page's head and marked elements.
  init(of root: Node) {
    var fields = self
    root.walk(
      enter: { node in
        if node.isElement { fields.read(node) }
        return true
      },
      leave: { _ in }
    )
    fields.settle()
    self = fields
  }

  private mutating func read(_ node: Node) {
    switch node.name {
    case "meta":
      guard
        let name = node.attribute("property") ?? node.attribute("name")
          ?? node.attribute("itemprop"),
        let value = PageFields.line(node.attribute("content"))
      else { return }
      let key = name.lowercased()
      if metas[key] == nil { metas[key] = value }
    case "link":
      if node.attribute("rel")?.lowercased() == "canonical" {
        canonical = canonical ?? PageFields.line(node.attribute("href"))
      }
    case "title": headTitle = headTitle ?? PageFields.line(node.content)
    case "h1": heading = heading ?? PageFields.line(node.content)
    case "time":
      time = time ?? node.attribute("datetime").flatMap(SourceFields.day)
    case "script":
      if node.attribute("type")?.lowercased() == "application/ld+json" {
        linked.read(node.content)
      }
    default:
      if markedAuthor == nil, Marks.isAuthor(node) { markedAuthor = PageFields.line(node.content) }
    }
  }

  private mutating func settle() {
    let url = [canonical, metas["og:url"]].compactMap { $0 }.first { $0.hasPrefix("http") }
    let publisher =
      metas["og:site_name"] ?? url.flatMap(Publisher.name(ofAddress:)) ?? linked.publisher
    result.url = url
    result.publisher = publisher
    let title = [metas["og:title"], linked.headline, heading, headTitle]
      .compactMap { $0.map(withoutSite) }.first { !$0.isEmpty }
    // A heading is the same words without the site's name.
    let isLonger = heading.map { title?.hasPrefix($0) ?? false } ?? false
    result.title = isLonger ? heading : title
    let names = [
      "article:published_time", "og:article:published_time", "datepublished", "pubdate",
      "publishdate", "publish-date", "date", "dc.date", "dc.date.issued", "dcterms.created",
    ]
    result.publishedOn =
      names.compactMap { metas[$0].flatMap(SourceFields.day) }.first
      ?? linked.datePublished.flatMap(SourceFields.day) ?? time
    result.author = [markedAuthor, linked.author, metas["author"], metas["article:author"]]
      .compactMap { $0.flatMap(PageFields.name) }.first { $0 != publisher }
  }

  /// A title without the site's name behind a bar or a dash.
  private func withoutSite(_ title: String) -> String {
    let bytes = Array(title.utf8)
    for mark in [" | ", " - ", " – "] {
      let mark = Array(mark.utf8)
      guard bytes.count > mark.count,
        let cut = (0...(bytes.count - mark.count)).last(where: { bytes[$0...].starts(with: mark) })
      else { continue }
      let site = bytes[(cut + mark.count)...]
      let isSite =
        mark[1] == 0x7C || site.elementsEqual((metas["og:site_name"] ?? "").utf8)
        || PlainKey(site).bytes.starts(with: "bao ".utf8) || site.contains(0x2E)
      if isSite { return String(decoding: bytes[..<cut], as: UTF8.self) }
    }
    return title
  }

  /// One clean line; `nil` where nothing is left.
  package static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    var scrubber = Scrubber(capacity: text.utf8.count)
    scrubber.append(text.utf8.map { $0 < 0x20 ? 0x20 : $0 })
    let lines = scrubber.finished()
    return lines.lines.first.map(lines.string)
  }

  private static func name(_ text: String) -> String? {
    let bytes = ArraySlice(text.utf8)
    return Byline.labelled(bytes).flatMap { $0.isPhoto ? nil : $0.name } ?? Byline.bare(bytes)
  }
}
