import Testing

@testable import Text

@Test
func anInputReadsItsArticle() throws {
  let folder = try TestFolder()
  try folder.write("bai.txt", bytes: Array("Đại đội 5 ra quân huấn luyện.".utf8))
  let article = try #require(Inputs.list([folder.path]).first).article()
  #expect(article.path == folder.path + "/bai.txt")
  #expect(article.quote(0, article.text.count) == "Đại đội 5 ra quân huấn luyện.")
}

@Test
func anInputThatIsNoArticleThrows() {
  #expect(throws: Reader.Failure.missing) {
    try Input(path: "/x", kind: .failed(.missing)).article()
  }
  #expect(throws: Reader.Failure.empty) {
    try Input(path: "/x", kind: .skipped(.hidden)).article()
  }
}

@Test
func everySkipHasItsReason() {
  let skips: [Input.Skip] = [
    .hidden, .notAnArticle(ending: ""), .notAnArticle(ending: "png"), .notAFile, .seen,
  ]
  #expect(Set(skips.map(\.reason)).count == skips.count)
}
