import Testing

/// What `archive query units --without` prints, to the letter.
struct QueryCoverageTests {
  @Test
  func listsUnitsNothingIsReportedOf() throws {
    let result = try FixtureFile.run([
      "query", "units", "--under", "TCHC", "--without", "conferences", "--year", "2023",
    ])
    #expect(
      result.out == """
        name           parent            articles_in_year  articles
        ─────────────  ────────────────  ────────────────  ────────
        Cục Chính trị  Tổng cục Hậu cần  0                 1

        Of 2 units, conferences of 2023 are reported of 1, and of 1 none: articles of 2023 name 0 of these, and 1 not at all.

        """
    )
    #expect(result.err == "" && result.status == 0)
  }

  @Test
  func saysThatNoneIsMissing() throws {
    let result = try FixtureFile.run([
      "query", "units", "--under", "TCHC", "--without", "awards", "--format", "json",
    ])
    #expect(result.out == "[]\n" && result.status == 1)
    #expect(result.err == "archive: awards are reported of all 2 units\n")
    let year = try FixtureFile.run(["query", "units", "--year", "2023"])
    #expect(year.err == "archive: --year goes only with --without for units\n")
    #expect(year.status == 64)
  }
}
