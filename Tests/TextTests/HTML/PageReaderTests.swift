import Testing

@testable import Text

@Test
func aPageGivesAnArticle() throws {
  let article = try articleOf(
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Ra quân đầu năm | Báo Sông Thao</title>
    <meta property="og:site_name" content="Báo Sông Thao"></head><body>
    <header><nav><a href="/">Trang chủ</a></nav></header>
    <div class="detail"><h1>Ra quân đầu năm</h1><div>05/01/2024 - 07:15</div>
    <p>\(paragraph)</p><figure><img src="a.jpg"><figcaption>Đại tá Lò Văn Ính phát lệnh.</figcaption></figure>
    <p>\(secondParagraph)</p><p>Tin, ảnh: HÀ VY</p></div>
    <div class="box-comment"><p>Bình luận (1)</p><p>Lữ đoàn 7 được tặng Cờ thi đua.</p></div>
    </body></html>
    """,
    .html
  )
  #expect(
    article.told == [
      "headline: Ra quân đầu năm", "dateline: 05/01/2024 - 07:15", "body: " + paragraph,
      "caption: Đại tá Lò Văn Ính phát lệnh.", "body: " + secondParagraph,
      "byline: Tin, ảnh: HÀ VY",
    ]
  )
  #expect(article.title == "Ra quân đầu năm")
  #expect(article.publishedOn == "2024-01-05")
  #expect(article.publisher == "Báo Sông Thao")
  #expect(article.byline == "HÀ VY")
}

@Test
func pagesInOtherEncodingsAreRead() throws {
  let words = String(repeating: "n\u{E0}o c\u{F3} h\u{F2}a b\u{EC}nh ", count: 20)
  let bytes = "<p>\(words)</p>".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  let (_, lines, encoding) = try PageReader.read(Array("<meta charset=iso-8859-1>".utf8) + bytes)
  #expect(lines.lines.map(lines.string).first?.hasPrefix("nào có hòa bình nào") == true)
  #expect(encoding == TextEncoding(.other, by: .declared))
  #expect(throws: Reader.Failure.encoding(invalid: 80)) { try PageReader.read(bytes) }
}

@Test
func aFewInvalidBytesDoNotSpoilAPage() throws {
  let bytes = Array("<p>Quân khu".utf8) + [0xFF] + Array(" bốn ra quân đầu năm mới</p>".utf8)
  let (_, lines, encoding) = try PageReader.read(bytes)
  #expect(lines.lines.map(lines.string) == ["Quân khu\u{FFFD} bốn ra quân đầu năm mới"])
  #expect(encoding == TextEncoding(.utf8, by: .assumed))
}

@Test(arguments: [
  ("<html><body><nav>Trang chủ</nav></body></html>", Reader.Failure.furniture),
  ("<p>a\0b</p>", .binary),
])
func pagesWithoutAnArticleFail(_ example: (html: String, failure: Reader.Failure)) {
  #expect(throws: example.failure) { try articleOf(example.html, .html) }
}

@Test
func hugePagesAreNotParsed() {
  let bytes = [UInt8](repeating: 0x20, count: (16 << 20) + 1)
  #expect(throws: Reader.Failure.tooLarge(limit: 16 << 20)) { try PageReader.read(bytes) }
}

@Test(arguments: [
  ("<!doctype HTML>", true), ("\u{FEFF}\n <html lang=vi>", true), ("<p>Ra quân</p>", false),
  ("Ra quân <html>", false), ("", false),
])
func pagesAreKnownByTheirStart(_ example: (text: String, isPage: Bool)) {
  #expect(PageReader.isPage(Array(example.text.utf8)) == example.isPage)
}
