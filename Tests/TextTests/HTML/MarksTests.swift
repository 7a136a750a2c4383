import Testing

@testable import Text

/// Whether the first element of a page's body is so marked.
private func first(_ html: String, is mark: (Node) -> Bool) throws -> Bool {
  let page = try #require(Page(Array(html.utf8), isUTF8: true))
  defer { withExtendedLifetime(page) {} }
  var body: Node?
  page.root.walk(
    enter: { node in
      if node.name == "body" { body = node }
      return true
    },
    leave: { _ in }
  )
  return mark(try #require(body?.firstChild))
}

@Test(arguments: [
  ("<article>a</article>", true), ("<div itemprop=articleBody>a</div>", true),
  ("<div class='x detail-content y'>a</div>", true), ("<div id=noi_dung>a</div>", true),
  ("<div class=content>a</div>", false), ("<div>a</div>", false),
])
func articlesAreMarked(_ example: (html: String, isArticle: Bool)) throws {
  #expect(try first(example.html, is: Marks.isArticle) == example.isArticle)
}

@Test(arguments: [
  ("<form>a</form>", true), ("<div class='box-tin-lien-quan'>a</div>", false),
  ("<div class='tin-lien-quan'>a</div>", true), ("<div class='box-comment'>a</div>", true),
  ("<div id=sidebar>a</div>", true), ("<div class=article>a</div>", false),
])
func whatStandsBesideIsMarked(_ example: (html: String, isAside: Bool)) throws {
  #expect(try first(example.html, is: Marks.isAside) == example.isAside)
}

@Test
func captionsAndAuthorsAreMarked() throws {
  #expect(try first("<figcaption>a</figcaption>", is: Marks.isCaption))
  #expect(try first("<p class=Image-Caption>a</p>", is: Marks.isCaption))
  #expect(try !first("<p class=lead>a</p>", is: Marks.isCaption))
  #expect(try first("<span itemprop=author>a</span>", is: Marks.isAuthor))
  #expect(try first("<p class='tac-gia'>a</p>", is: Marks.isAuthor))
  #expect(try !first("<p>a</p>", is: Marks.isAuthor))
}
