import Testing

@testable import Answers

struct TableWriterTests {
  @Test
  func alignsVietnamese() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .table) == """
        recipient                  award                 year  status
        ─────────────────────────  ────────────────────  ────  ─────────
        Cục Quân giới, Tổng cục Y  Cờ thi đua            2023  proposed
        =HYPERLINK("x")            Bằng khen, hạng ␛[2J        conferred

        Conferred, 1 row: 1 Bằng khen (1 person).
        Proposed, 1 row: 1 Cờ thi đua (1 unit).

        """
    )
  }

  @Test
  func wrapsToTheTerminal() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .table, Look(width: 50)) == """
        recipient         award            year  status
        ────────────────  ───────────────  ────  ─────────
        Cục Quân giới,    Cờ thi đua       2023  proposed
        Tổng cục Y

        =HYPERLINK("x")   Bằng khen, hạng        conferred
                          ␛[2J

        Conferred, 1 row: 1 Bằng khen (1 person).
        Proposed, 1 row: 1 Cờ thi đua (1 unit).

        """
    )
  }

  @Test
  func turnsToCardsWhereColumnsDoNotFit() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .table, Look(width: 30)) == """
        recipient  Cục Quân giới, Tổng
                   cục Y
        award      Cờ thi đua
        year       2023
        status     proposed

        recipient  =HYPERLINK("x")
        award      Bằng khen, hạng
                   ␛[2J
        status     conferred

        Conferred, 1 row: 1 Bằng khen
        (1 person).
        Proposed, 1 row: 1 Cờ thi đua
        (1 unit).

        """
    )
  }

  @Test(arguments: [10, 20, 33, 34, 40, 48, 55, 60, 72, 80, 200])
  func neverWiderThanTheTerminal(width: Int) {
    let text = FormatFixture.text(FormatFixture.answer, .table, Look(width: width))
    for line in text.split(separator: "\n") where width >= 21 {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
    #expect(text.contains("2023"))
  }

  @Test
  func citesUnderEachRow() {
    let text = FormatFixture.text(FormatFixture.answer, .table, Look(cite: true))
    #expect(
      text.contains(
        """
        proposed
            Báo Z, “Cục Quân giới tổng kết”, 2024-01-05
            /tin/a.txt
            “được đề nghị tặng Cờ thi đua”
            (year) “Năm 2023”

        """
      )
    )
  }

  @Test
  func coloursOnlyWhenAsked() {
    #expect(!FormatFixture.text(FormatFixture.answer, .table).contains("\u{1B}"))
    let colored = FormatFixture.text(FormatFixture.answer, .table, Look(color: true))
    #expect(colored.contains("\u{1B}[33mproposed\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[32mconferred\u{1B}[0m"))
    #expect(!colored.contains("\u{1B}[2J"))
  }

  @Test
  func printsOnlyTheColumnsAsked() {
    let text = FormatFixture.text(FormatFixture.answer, .table, Look(keys: ["year", "id"]))
    #expect(text.hasPrefix("year  id\n────  ──\n2023  7\n      8\n\n"))
  }

  @Test
  func showsHowManySourcesWhereAsked() {
    let text = FormatFixture.text(FormatFixture.answer, .table, Look(keys: ["id", "sources"]))
    #expect(text.hasPrefix("id  sources\n──  ───────\n7   1\n8   0\n"))
  }
}
