import Testing

@testable import Text

private func lines(_ html: String, title: String? = nil) throws -> [String] {
  let page = try #require(Page(Array(html.utf8), isUTF8: true))
  defer { withExtendedLifetime(page) {} }
  let source = Blocks(under: page.root)
  let found = PageLines.lines(MainText(source, title: title), of: source, title: title)
  return found.lines.map { "\($0.hint): \(found.string($0))" }
}

@Test
func aTitleOfTheHeadBecomesTheFirstLine() throws {
  let found = try lines("<p>\(paragraph)</p>", title: "Ra quân")
  #expect(found == ["headline: Ra quân", "none: \(paragraph)"])
}

@Test
func theTitleStandsOnce() throws {
  let found = try lines("<h1>RA QUÂN</h1><p>\(paragraph)</p><p>Ra quân</p>", title: "Ra quân")
  #expect(found == ["headline: RA QUÂN", "none: \(paragraph)"])
}

@Test
func captionsAreMarked() throws {
  let found = try lines(
    """
    <article><figure><img src=a><figcaption>Một.</figcaption></figure><p><img src=b>Hai.</p>
    <p>\(paragraph)</p><div class=caption><p>Ba.</p></div>
    <table><tr><td><img src=c></td></tr><tr><td>Bốn.</td></tr></table>
    <table><tr><td>Năm.</td></tr></table><p>\(secondParagraph)</p></article>
    """
  )
  #expect(
    found == [
      "pageCaption: Một.", "pageCaption: Hai.", "none: \(paragraph)", "pageCaption: Ba.",
      "pageCaption: Bốn.", "none: Năm.", "none: \(secondParagraph)",
    ]
  )
}
