import Testing

@testable import Answers

struct QuestionTests {
  @Test
  func saysItselfAsACommand() throws {
    let question = try Question(
      .awards,
      [.init(.award, "Cờ thi đua"), .init(.year, "2022..2024"), .init(.unit, "Cục Quân nhu, TCHC")]
    )
    #expect(
      question.commandLine
        == #"archive query awards --award "Cờ thi đua" --year 2022..2024 --unit "Cục Quân nhu, TCHC""#
    )
  }

  @Test
  func quotesWhatAShellWouldTouch() throws {
    let question = try Question(.units, [.init(.unit, "a'b $c"), .init(.kind, "")])
    #expect(question.commandLine == #"archive query units --unit 'a'\''b $c' --kind """#)
  }

  @Test
  func refusesFiltersWithoutMeaning() {
    #expect(throws: QuestionError.filterDoesNotApply(.award, .officers)) {
      try Question(.officers, [.init(.award, "Bằng khen")])
    }
  }

  @Test
  func keepsAlternatives() throws {
    let question = try Question(.themes, [.init(.year, "2023"), .init(.year, "2024")])
    #expect(question.values(.year) == ["2023", "2024"])
    #expect(question.values(.unit).isEmpty)
  }
}
