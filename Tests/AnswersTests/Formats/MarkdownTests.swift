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

        Conferred, 1 row: 1 Bằng khen (1 person).

        Proposed, 1 row: 1 Cờ thi đua (1 unit).

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

  @Test
  func listsManyAwards() {
    var answer = Answer(keys: ["x"], shown: ["x"], rows: [Row(cells: [.text("y")])])
    var sums = AwardSums(isOnlyOneAsked: true)
    for number in 1...7 {
      sums.add(.unit, award: "Giải \(number)", isProposed: false, rows: 20 - number)
    }
    answer.sums = sums
    let text = FormatFixture.text(answer, .markdown)
    #expect(text.contains("\n\nConferred, 112 rows:\n- 19 Giải 1 (19 units)\n- 18 Giải 2"))
  }
}
