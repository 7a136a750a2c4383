import Testing

@testable import Answers

struct MarkdownTests {
  @Test
  func writesATable() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .markdown) == """
        | recipient                 | award                 | year | status    |
        | ------------------------- | --------------------- | ---- | --------- |
        | Cục Quân giới, Tổng cục Y | Cờ thi đua            | 2023 | proposed  |
        | =HYPERLINK("x")           | Bằng khen, hạng ␛\\[2J |      | conferred |

        """
    )
  }

  @Test
  func escapesMarks() {
    let answer = Answer(
      keys: ["x"],
      shown: ["x"],
      rows: [Row(cells: [.text("a|b <i>*c*")])],
      hasSources: false
    )
    #expect(
      FormatFixture.text(answer, .markdown)
        == "| x              |\n| -------------- |\n| a\\|b \\<i>\\*c\\* |\n"
    )
  }

  @Test
  func citesBelow() {
    let text = FormatFixture.text(FormatFixture.answer, .markdown, Look(cite: true))
    #expect(text.contains("\n1. Cục Quân giới, Tổng cục Y, Cờ thi đua, 2023, proposed\n"))
    #expect(text.contains("   - Báo Z, “Cục Quân giới tổng kết”, 2024-01-05\n     </tin/a.txt>\n"))
  }
}
