import Testing

@testable import Text

private func page(_ html: String) throws -> Page {
  try #require(Page(Array(html.utf8), isUTF8: true))
}

/// All text of a page; nodes live as long as their page.
private func content(_ page: Page?) -> String {
  withExtendedLifetime(page) { page?.root.content ?? "" }
}

@Test
func nodesHaveNamesAttributesAndText() throws {
  let page = try page("<P Class='a b' hidden>Một <b>hai</b></P>")
  var found: [String] = []
  page.root.walk(
    enter: { node in
      if node.isElement { found.append(node.name) }
      if let text = node.text { found.append(String(decoding: text, as: UTF8.self)) }
      if let value = node.attribute("class") { found.append("class=\(value)") }
      if node.attribute("hidden") != nil { found.append("hidden") }
      return true
    },
    leave: { if $0.isElement { found.append("/" + $0.name) } }
  )
  #expect(
    found == [
      "html", "body", "p", "class=a b", "hidden", "Một ", "b", "hai", "/b", "/p", "/body", "/html",
    ]
  )
  #expect(content(page) == "Một hai")
}

@Test
func whatIsNotEnteredIsNotWalked() throws {
  let page = try page("<div><ul><li>một</li></ul><p>hai</p></div>")
  var left: [String] = []
  page.root.walk(enter: { $0.name != "ul" }, leave: { left.append($0.name) })
  #expect(left == ["", "p", "div", "body", "html"])
}

@Test
func entitiesAndDeclaredEncodingsAreDecoded() throws {
  #expect(content(try page("<p>Qu&acirc;n khu &#7843;</p>")) == "Quân khu ả")
  let html = "<meta charset='iso-8859-1'><p>Qu\u{E2}n</p>"
  let latin = html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  #expect(content(Page(latin, isUTF8: false)) == "Quân")
}

@Test(arguments: ["", " ", "<!-- chỉ có lời chú -->"])
func pagesWithoutElementsAreNone(_ html: String) {
  #expect(content(Page(Array(html.utf8), isUTF8: true)) == "")
}

@Test
func deepPagesDoNotOverflowTheStack() throws {
  let html = String(repeating: "<div>", count: 100_000) + "đáy"
  // The parser stops somewhere; the walk must come to its end whatever it gave.
  let page = try page(html)
  var depth = 0
  var deepest = 0
  page.root.walk(
    enter: { _ in
      depth += 1
      deepest = max(deepest, depth)
      return true
    },
    leave: { _ in depth -= 1 }
  )
  #expect(depth == 0 && deepest > 100)
}
