import Testing

@testable import Text

private func main(_ html: String, title: String? = nil) throws -> [String] {
  let page = try #require(Page(Array(html.utf8), isUTF8: true))
  defer { withExtendedLifetime(page) {} }
  let source = Blocks(under: page.root)
  return MainText(source, title: title).blocks.map { String(decoding: source[$0], as: UTF8.self) }
}

private let menu = "<div><a href=1>Trang nhất</a> <a href=2>Quốc phòng</a></div>"

@Test
func withoutMarksTheSentencesDecide() throws {
  let found = try main(
    """
    \(menu)<div><div><p>\(paragraph)</p><p>Ngắn thôi</p><p>\(secondParagraph)</p></div>
    <div><p>Giấy phép số 1, chịu trách nhiệm: Lò Văn Ính, số điện thoại 0123, mọi quyền được bảo lưu.</p></div></div>
    """
  )
  #expect(found == [paragraph, "Ngắn thôi", secondParagraph])
}

@Test
func aMarkedArticleIsTaken() throws {
  let found = try main(
    """
    <div class=news-content><p>\(paragraph)</p></div>
    <div><p>\(secondParagraph)</p></div>
    """
  )
  #expect(found == [paragraph])
}

@Test
func theInnerOfTwoMarkedElementsIsTaken() throws {
  let found = try main(
    """
    <div id=main-content><h1>Ra quân</h1><div class=article-body><p>\(paragraph)</p><p>\(secondParagraph)</p>
    </div><div><p>Sư đoàn 8 ra quân huấn luyện sớm hơn mọi năm một tuần, bộ đội phấn khởi.</p></div></div>
    """
  )
  #expect(found == ["Ra quân", paragraph, secondParagraph])
}

@Test
func aStampBeforeTheHeadlineIsKept() throws {
  let article = try articleOf(
    """
    <div>Thứ bảy, 23/11/2024</div><div>Quân sự</div><div>Thứ sáu, 5/1/2024, 17:37 (GMT+7)</div>
    <h1>Ra quân</h1><div class=article-body><p>\(paragraph)</p><p>\(secondParagraph)</p></div>
    """,
    .html
  )
  #expect(article.publishedOn == "2024-01-05")
}

@Test
func anEmptyMarkIsNotBelieved() throws {
  let found = try main(
    "<article><p>Quảng cáo</p></article><div><p>\(paragraph)</p><p>\(secondParagraph)</p></div>"
  )
  #expect(found == [paragraph, secondParagraph])
}

@Test
func theArticleStartsAtItsHeadline() throws {
  let found = try main(
    """
    \(menu)<h1>Ra quân</h1><p class=sapo>Lời dẫn.</p><div class=share>Chia sẻ</div>
    <div class=article-body><p>\(paragraph)</p><p>\(secondParagraph)</p></div><p>Sau bài.</p>
    """
  )
  #expect(found == ["Ra quân", "Lời dẫn.", paragraph, secondParagraph])
}

@Test
func theTitleIsAHeadlineToo() throws {
  let found = try main(
    """
    <p>Mục lục</p><div class=title>RA QUÂN</div><p>Lời dẫn.</p>
    <div><p>\(paragraph)</p><p>\(secondParagraph)</p></div>
    """,
    title: "Ra quân"
  )
  #expect(found == ["RA QUÂN", "Lời dẫn.", paragraph, secondParagraph])
}

@Test
func listsAndLinksInTheArticleAreLeftOut() throws {
  let found = try main(
    """
    <article><p>\(paragraph)</p><div class=related><p>Lữ đoàn 7 được tặng Cờ thi đua.</p></div>
    <p><a href=1>Lữ đoàn 8 được tặng Bằng khen</a></p><p>\(secondParagraph)</p></article>
    """
  )
  #expect(found == [paragraph, secondParagraph])
}

@Test
func aPageWithoutSentencesIsTakenWhole() throws {
  #expect(try main("<p>Ra quân</p><p>Huấn luyện</p>") == ["Ra quân", "Huấn luyện"])
}

@Test
func headingsInTheArticleCutNothingOff() throws {
  let found = try main(
    "<article><h1>Ra quân</h1><p>\(paragraph)</p><h1>Phần hai</h1><p>\(secondParagraph)</p></article>"
  )
  #expect(found == ["Ra quân", paragraph, "Phần hai", secondParagraph])
}
