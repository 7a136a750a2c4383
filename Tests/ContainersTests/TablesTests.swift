import Testing

@testable import Containers
@testable import Text

private func rows(_ text: String, _ separator: UInt8? = nil) -> [[String]] {
  var rows = SeparatedRows(utf8(text), separator: separator)
  var all: [[String]] = []
  while let row = rows.next() { all.append(row) }
  return all
}

@Test
func valuesMayHoldSeparatorsQuotesAndLines() {
  #expect(
    rows("a,b\r\n\"x, y\",\"say \"\"no\"\"\nmore\"\r\n") == [
      ["a", "b"], ["x, y", "say \"no\"\nmore"],
    ]
  )
  #expect(rows("a;b\n1,5;\n") == [["a", "b"], ["1,5", ""]])
  #expect(rows("\u{FEFF}a\tb\nc\td", 0x09) == [["a", "b"], ["c", "d"]])
  #expect(rows("a,\"open\nto the end") == [["a", "open\nto the end"]])
  #expect(rows("") == [])
}

@Test
func rowsAreArticlesWithWhatTheirColumnsSay() throws {
  let csv = """
    STT;Tiêu đề;Nội dung;Ngày đăng;Nguồn;Link;Tác giả
    1;Bộ đội giúp dân;"Đại đội 5 giúp bà con gặt lúa.
    Ai cũng vui.";05/03/2023;Báo Sông Thao;https://example.vn/1;LÒ THỊ HÀ
    2;Trống;;;;;
    """
  let folder = try Folder()
  #expect(
    try folder.read("a.csv", utf8(csv)) == ["a.csv#1: Bộ đội giúp dân", "a.csv#2: failed: empty"]
  )
  let article = try #require(try articles("a.csv", utf8(csv)).first)
  #expect(article.publishedOn == "2023-03-05")
  #expect(article.publisher == "Báo Sông Thao")
  #expect(article.url == "https://example.vn/1")
  #expect(article.byline == "LÒ THỊ HÀ")
  #expect(
    article.quote(0, article.text.count)
      == "Bộ đội giúp dân\nĐại đội 5 giúp bà con gặt lúa.\nAi cũng vui."
  )
}

@Test
func aTableInAnOldEncodingIsRead() throws {
  let header = utf8("title\ttext\n")
  let words = "Qu©n ®éi nh©n d©n ViÖt Nam\t§¶ng ñy, Bé T\u{AD} lÖnh trao th\u{AD}ëng cho ®¬n vÞ."
  let bytes = try #require(CodePage.bytes(words.unicodeScalars.map(\.value)))
  let article = try #require(try articles("a.tsv", header + bytes).first)
  #expect(article.title == "Quân đội nhân dân Việt Nam")
  #expect(article.encoding == TextEncoding(.tcvn3, by: .spelling))
}

@Test
func aTableWithoutATextIsPassedOver() throws {
  #expect(
    try Folder().read("a.csv", utf8("name,age\nAn,3\n")) == [
      "a.csv: skipped: not an article (nothing named text, content, body or nội dung; it has name, age)"
    ]
  )
}

@Test
func anyBytesGiveRows() {
  var seed: UInt64 = 7
  for length in 0..<200 {
    let bytes = (0..<length).map { _ -> UInt8 in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xC3][Int(seed >> 33) % 6]
    }
    var rows = SeparatedRows(bytes)
    var count = 0
    while rows.next() != nil { count += 1 }
    #expect(count <= length)
  }
}
