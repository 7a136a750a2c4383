import Testing

@testable import Answers

/// Units of which nothing is reported, on the archive of `Fixture`.
struct CoverageTests {
  private func names(_ conditions: (Filter, String)...) throws -> [String] {
    let answer = try FixtureArchive.answer(.units, conditions)
    return answer.rows.map { row in
      ["name", "articles_in_year", "articles"].map { answer[row, $0].text }
        .joined(separator: " ")
    }
  }

  @Test
  func tellsSilenceFromIgnorance() throws {
    #expect(try names((.under, "Tổng cục Hậu cần"), (.without, "awards")).isEmpty)
    #expect(
      try names((.under, "Tổng cục Hậu cần"), (.without, "awards"), (.year, "2022"))
        == ["Cục Quân nhu 0 2", "Cục Chính trị 0 1"]
    )
    #expect(
      try names((.under, "tchc"), (.without, "themes"), (.year, "2024")) == ["Cục Quân nhu 2 2"]
    )
  }

  @Test
  func thoseArticlesNameMostComeFirst() throws {
    let answer = try FixtureArchive.answer(.units, [(.without, "conferences"), (.year, "2024")])
    let counts = answer.rows.map { Int(answer[$0, "articles_in_year"].text) ?? -1 }
    #expect(counts == counts.sorted(by: >) && counts.contains(0) && counts.contains(2))
  }

  @Test(arguments: [
    ("awards", "2023", false), ("awards", "2022", true), ("hội nghị", "2023", false),
    ("conferences", "2022", true), ("postings", "2024", false), ("posts", "2022", true),
    ("officers", "2023", true), ("themes", "2023", true), ("changes", "2024", true),
  ])
  func looksWhereEachKindIs(kind: String, year: String, isSilent: Bool) throws {
    let found = try names((.unit, "Cục Quân nhu"), (.without, kind), (.year, year))
    #expect(found.isEmpty != isSilent)
  }

  @Test
  func unitsOfAMergerHaveAChange() throws {
    #expect(try names((.unit, "Lữ đoàn 1"), (.without, "changes")).isEmpty)
    #expect(try names((.unit, "Lữ đoàn 12"), (.without, "changes")).isEmpty)
    // The article that tells of it has no date.
    #expect(try names((.unit, "Lữ đoàn 1"), (.without, "changes"), (.year, "2023")).count == 1)
  }

  @Test
  func givenTwiceItAsksForNeither() throws {
    #expect(try names((.unit, "Cục Quân nhu"), (.without, "awards"), (.without, "themes")).isEmpty)
    #expect(
      try names((.unit, "Tổng cục Hậu cần"), (.without, "awards"), (.without, "themes")).count == 1
    )
  }

  @Test
  func sumsUpInASentence() throws {
    let answer = try FixtureArchive.answer(
      .units,
      [(.under, "Tổng cục Hậu cần"), (.without, "themes"), (.year, "2024")],
      Catalogue.Wish(limit: 1, sources: true)
    )
    #expect(
      answer.closing == [
        "Of 2 units, themes of 2024 are reported of 1, and of 1 none: articles of 2024 name 1 of these, and 0 not at all."
      ]
    )
    #expect(answer.rows[0].sources.count == 2)
    let always = try FixtureArchive.answer(.units, [(.unit, "Quân khu 9"), (.without, "changes")])
    #expect(always.closing == ["Of 1 unit, changes are reported of 0, and of 1 none."])
  }

  @Test
  func saysWhereNothingIsSilent() throws {
    let catalogue = try FixtureArchive.catalogue.get()
    let question = try Question(.units, [.init(.under, "TCHC"), .init(.without, "awards")])
    #expect(try catalogue.hint(question) == "awards are reported of all 2 units")
    #expect(try catalogue.count(question).rows == 0)
  }

  @Test
  func unitsHaveNoYearOtherwise() {
    #expect(throws: QuestionError.needs(.year, .without, .units)) {
      try Question(.units, [.init(.year, "2023")])
    }
    #expect(throws: QuestionError.notTogether(.year, .year)) {
      try Question(
        .units,
        [.init(.without, "awards"), .init(.year, "2023"), .init(.year, "2024")]
      )
    }
    #expect(throws: QuestionError.self) { try Question(.units, [.init(.without, "units")]) }
    #expect(throws: QuestionError.self) { try Question(.awards, [.init(.without, "awards")]) }
  }
}
