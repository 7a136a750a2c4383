import Testing

@testable import Store

@Suite
struct DayNumberTests {
  @Test(arguments: ["2024-01-05", "2024-01", "2024", "0099-12-31"])
  func keepsDaysMonthsAndYears(_ day: String) {
    #expect(DayNumber.day(DayNumber.of(day)) == day)
  }

  @Test(arguments: ["", "2024-1-5", "5/1/2024", "2024-01-05T10", "năm 2024", "24"])
  func whatIsNoDayIsNone(_ day: String) {
    #expect(DayNumber.of(day) == 0)
  }

  @Test
  func sortsLikeTheWords() {
    let days = ["2023", "2023-01", "2023-01-31", "2023-02", "2024"]
    #expect(days.map { DayNumber.of($0) } == days.map { DayNumber.of($0) }.sorted())
    #expect(DayNumber.of(nil) == 0)
    #expect(DayNumber.day(0) == nil)
  }
}

extension DayNumberTests {
  @Test
  func countsDaysBetweenDays() {
    #expect(DayNumber.days(from: 2023_12_27, to: 2024_01_03) == 7)
    #expect(DayNumber.days(from: 2024_02_28, to: 2024_03_01) == 2)
    #expect(DayNumber.days(from: 2023_02_28, to: 2023_03_01) == 1)
    #expect(DayNumber.days(from: 2024_03_01, to: 2023_03_01) == -366)
    #expect(DayNumber.days(from: 2023_00_00, to: 2023_01_02) == 1)
  }
}
