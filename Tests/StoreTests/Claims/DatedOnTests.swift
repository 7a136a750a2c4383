import Testing

@testable import Store

@Suite
struct DatedOnTests {
  @Test
  func theEventGoesBeforeThePublication() {
    let record = Told.record("a", on: "2024-01-09") {
      $0.conferences = [
        Told.conference("tổng kết", host: nil, on: nil),
        Told.conference("tổng kết", host: nil, on: "2024-01-05"),
      ]
    }
    #expect(DatedOn.day(of: record) == "2024-01-05")
    #expect(DatedOn.day(of: Told.record("b", on: "2024-01-09") { _ in }) == "2024-01-09")
  }

  @Test(arguments: [
    ("2023-11-20", "2023-11-20"), ("2013-03-21", "2024-01-09"), ("2024-03-26", "2024-01-09"),
    ("2023-10", "2023-10"), ("2022", "2024-01-09"),
  ])
  func whatARetrospectOrANoticeTellsOfDatesNothing(_ held: String, _ day: String) {
    let record = Told.record("f", on: "2024-01-09") {
      $0.conferences = [Told.conference("gặp mặt", host: nil, on: held)]
    }
    #expect(DatedOn.day(of: record) == day)
  }

  @Test
  func withoutDaysTheYearUnderReviewIsLeft() {
    let reviewed = Told.record("c") { record in
      record.conferences = [Told.conference("tổng kết", host: nil, on: nil)]
      record.conferences[0].period = "2019-2023"
    }
    #expect(DatedOn.day(of: reviewed) == "2023")
    let awarded = Told.record("d") {
      $0.awards = [Told.award("Bằng khen", .person("An"), year: 2022)]
    }
    #expect(DatedOn.day(of: awarded) == "2022")
    #expect(DatedOn.day(of: Told.record("e") { _ in }) == nil)
  }

  @Test(arguments: [
    ("2023", 2023, 2023), ("2019-2024", 2019, 2024), ("6 tháng đầu năm 2022", 2022, 2022),
    ("giai đoạn 2015 – 2020, lần 20250", 2015, 2020),
  ])
  func readsYears(_ period: String, _ from: Int, _ to: Int) throws {
    let years = try #require(DatedOn.years(in: period))
    #expect(years == (from, to))
  }

  @Test
  func noYearIsNone() {
    #expect(DatedOn.years(in: "quý I") == nil)
    #expect(DatedOn.years(in: nil) == nil)
  }
}
