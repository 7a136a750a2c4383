import Testing

/// What `archive stats` prints.
struct StatsTests {
  @Test
  func showsTheArchiveAtAGlance() throws {
    let result = try FixtureFile.run(["stats", "--top", "1"], columns: 50)
    let parts = result.out.split(separator: "\n\n", maxSplits: 1)
    #expect(parts[0].hasPrefix("5 articles, ") && parts[0].hasSuffix("\nwithout a date."))
    #expect(
      String(parts[1]) == """
        Articles a year
        2022  █████████████▊ 1
        2024  █████████████████████████████████████████ 3

        Awards a year: █ conferred, ░ proposed
        2022  █████████████████████████████████████ 11
        2023  ░░░░░░░ 0 + 2

        Units in most articles
        Tổng cục Hậu cần  █████████████████████████████ 3

        Publishers
        Báo Thử  ██████████████████████████████████████ 2

        """
    )
    #expect(result.err == "" && result.status == 0)
  }

  @Test
  func printsFiguresForPrograms() throws {
    let result = try FixtureFile.run(["stats", "--format", "csv"])
    #expect(result.out.hasPrefix("section,name,value,of\r\ncounts,articles,5,\r\n"))
    #expect(try FixtureFile.run(["stats", "--format", "json"]).out.hasPrefix("[{\"section\":"))
    #expect(try FixtureFile.run(["stats", "--top", "0"]).status == 64)
  }
}
