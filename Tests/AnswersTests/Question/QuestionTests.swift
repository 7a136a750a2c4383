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
  func refusesValuesThatNoArchiveCouldHold() {
    #expect(throws: QuestionError.badYear(.year, "20233")) {
      try Question(.awards, [.init(.year, "20233")])
    }
    #expect(throws: QuestionError.badDate(.from, "x")) {
      try Question(.awards, [.init(.from, "x")])
    }
    #expect(throws: QuestionError.self) { try Question(.awards, [.init(.status, "former")]) }
    #expect(throws: Never.self) { try Question(.postings, [.init(.status, "former")]) }
  }

  @Test
  func keepsAlternatives() throws {
    let question = try Question(.themes, [.init(.year, "2023"), .init(.year, "2024")])
    #expect(question.values(.year) == ["2023", "2024"])
    #expect(question.values(.unit).isEmpty)
  }
}
