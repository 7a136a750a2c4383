import Testing

@testable import Answers

struct DelimitedTests {
  @Test
  func writesCSV() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .csv)
        == """
        id,recipient_kind,recipient,recipient_parent,award,year,status,sources\r
        7,unit,Cục Quân giới,Tổng cục Y,Cờ thi đua,2023,proposed,/tin/a.txt\r
        8,person,"'=HYPERLINK(""x"")",,"Bằng khen, hạng\n␛[2J",,conferred,\r

        """
    )
  }

  @Test
  func writesTSVOnOneLine() {
    #expect(
      FormatFixture.text(FormatFixture.answer, .tsv, Look(keys: ["award", "id"]))
        == "award\tid\nCờ thi đua\t7\nBằng khen, hạng ␛[2J\t8\n"
    )
  }

  @Test(arguments: ["=1+1", "+1+1", "-cmd", "@SUM(A1)", "\tx", "＝1"])
  func disarmsFormulas(text: String) {
    #expect(cell(.text(text)).hasPrefix("'"))
  }

  @Test(arguments: ["-5", "+3.5", "Cờ", "5-3", "", "a=b"])
  func leavesNumbersAndWordsAlone(text: String) {
    #expect(cell(.text(text)) == text)
  }

  @Test
  func leavesNegativeNumbersAlone() {
    #expect(cell(.number(-5)) == "-5")
    #expect(cell(.flag(true)) == "true")
  }

  @Test
  func putsQuotesLastWhenAsked() {
    let text = FormatFixture.text(FormatFixture.answer, .tsv, Look(keys: ["id"], cite: true))
    #expect(text.hasPrefix("id\tquotes\n7\tđược đề nghị tặng Cờ thi đua; "))
  }

  private func cell(_ cell: Cell) -> String {
    let answer = Answer(keys: ["x"], shown: ["x"], rows: [Row(cells: [cell])], hasSources: false)
    let text = FormatFixture.text(answer, .tsv)
    return String(text.dropFirst("x\n".count).dropLast())
  }
}
