import Testing
import Text

@Test
func quotesAreTheTextsBytes() {
  let text = Array("Đại tá Lò Văn Ính".utf8)
  let article = Article(path: "-", sha256: "", text: text, zones: [])
  #expect(article.quote(0, 10) == "Đại tá")
  #expect(article.quote(11, text.count) == "Lò Văn Ính")
}

@Test(arguments: [(-1, 3), (3, 2), (0, 99)])
func impossibleOffsetsQuoteNothing(_ offsets: (Int, Int)) {
  let article = Article(path: "-", sha256: "", text: Array("abcdef".utf8), zones: [])
  #expect(article.quote(offsets.0, offsets.1).isEmpty)
}
