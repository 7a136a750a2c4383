import Testing

@testable import Answers

struct CitationTests {
  private func texts(_ source: Source, names: Bool = true) -> [String] {
    Citation.lines([source], names: names).map { line in
      switch line {
      case .source(let text): "source \(text)"
      case .address(let text): "address \(text)"
      case .quote(let text): "quote \(text)"
      }
    }
  }

  @Test
  func givesEachPassageOnce() {
    #expect(
      texts(FormatFixture.source) == [
        "source Báo Z, “Cục Quân giới tổng kết”, 2024-01-05", "address /tin/a.txt",
        "quote “được đề nghị tặng Cờ thi đua”", "quote (year) “Năm 2023”",
      ]
    )
  }

  @Test
  func prefersTheAddressToThePath() {
    var source = FormatFixture.source
    source.url = "https://z.example/1"
    source.quotes = []
    source.publisher = nil
    source.publishedOn = nil
    #expect(
      texts(source) == ["source “Cục Quân giới tổng kết”", "address https://z.example/1"]
    )
  }

  @Test
  func leavesOutAnArticleThatIsKnown() {
    #expect(texts(FormatFixture.source, names: false).count == 2)
  }

  @Test
  func isHarmless() {
    var source = FormatFixture.source
    source.path = "/tin/\u{1B}]0;x\u{7}.txt"
    #expect(texts(source)[1] == "address /tin/␛]0;x␇.txt")
  }
}
