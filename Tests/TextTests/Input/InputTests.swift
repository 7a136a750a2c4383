import Testing

@testable import Text

@Test
func everySkipHasItsReason() {
  let skips: [Input.Skip] = [
    .hidden, .notAnArticle(ending: ""), .notAnArticle(ending: "png"), .notAFile, .seen,
  ]
  #expect(Set(skips.map(\.reason)).count == skips.count)
}

@Test
func whatMayHoldAnArticleIsOne() {
  #expect(Input(path: "/a.txt", kind: Input.Kind(path: "/a.txt")).isArticle)
  #expect(Input(path: "/a.zip", kind: Input.Kind(path: "/a.zip")).isArticle)
  #expect(!Input(path: "/a.png", kind: Input.Kind(path: "/a.png")).isArticle)
  #expect(!Input(path: "/a", kind: .failed(.missing)).isArticle)
}
