import Testing

@testable import Answers

struct StatisticsTests {
  private func statistics(top: Int = 10) throws -> Statistics {
    try FixtureArchive.catalogue.get().statistics(top: top)
  }

  @Test
  func countsTheArchive() throws {
    let found = try statistics()
    #expect(found.counts.map(\.name).prefix(3) == ["articles", "units", "officers"])
    #expect(found.counts.first?.count == 5)
    #expect(found.days == Statistics.Days(first: "2022-07-28", last: "2024-01-06"))
    #expect(found.undated == 1)
    #expect(found.articles.map { "\($0.name) \($0.count)" } == ["2022 1", "2024 3"])
    #expect(
      found.awards.map { "\($0.year) \($0.conferred) \($0.proposed)" } == ["2022 11 0", "2023 0 2"]
    )
    #expect(found.units.first?.name == "Tổng cục Hậu cần" && found.units.first?.count == 3)
    #expect(found.publishers.map(\.name) == ["Báo Thử", "Báo Khác"])
  }

  @Test
  func eachKindIsCountedAsAsked() throws {
    let found = try statistics()
    for figure in found.counts {
      let kind = try Kind(argument: figure.name)
      #expect(try FixtureArchive.answer(kind).rows.count == figure.count, "\(kind)")
    }
    #expect(found.counts.count == Kind.allCases.count)
  }

  @Test
  func namesAsManyAsAskedFor() throws {
    #expect(try statistics(top: 1).units.count == 1)
    #expect(try statistics(top: 1).publishers.map(\.name) == ["Báo Thử"])
  }

  @Test(arguments: [(0, 5, 0), (1, 1000, 1), (999, 1000, 99), (5, 5, 100), (1, 3, 33), (0, 0, 0)])
  func percentSaysWhatIsThereAtAll(part: Int, whole: Int, percent: Int) {
    #expect(Statistics.Share(part: part, whole: whole).percent == percent)
  }

  @Test(arguments: [20, 40, 80, 200])
  func fitsTheTerminal(width: Int) throws {
    let lines = try statistics().drawn(width: width).split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(DisplayWidth.of(String(line)) <= min(width, 80), "\(line)") }
  }

  @Test
  func programsGetEveryFigure() throws {
    let answer = try statistics().answer
    let rows = answer.rows.map { row in row.cells.map(\.text).joined(separator: " ") }
    #expect(rows.contains("counts awards 6 "))
    #expect(rows.contains("awards_proposed_by_year 2023 2 "))
    #expect(rows.contains("days first 2022-07-28 "))
    #expect(rows.contains { $0.hasPrefix("shares unresolved_units 0 ") })
  }
}
