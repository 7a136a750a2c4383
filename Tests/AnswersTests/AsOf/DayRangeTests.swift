import Testing

@testable import Answers

struct DayRangeTests {
  @Test(arguments: [
    ("1970-01-01", 0, 0), ("2000-03-01", 11017, 11017), ("2024-02", 19754, 19782),
    ("2023-12", 19692, 19722), ("2023", 19358, 19722),
  ])
  func countsDays(text: String, first: Int, last: Int) throws {
    let range = try #require(DayRange(text))
    #expect(range.first == first && range.last == last && range.text == text)
  }

  @Test(arguments: ["", "x", "2023-13", "2023-01-32", "23", "2023-", "2023-01-01-01"])
  func knowsWhatIsNoDate(text: String) {
    #expect(DayRange(text) == nil)
  }

  @Test
  func everyDayFollowsTheDayBefore() throws {
    var last = try #require(DayRange("1999-12-31")).last
    for year in 2000...2004 {
      for month in 1...12 {
        let text = "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
        let range = try #require(DayRange(text))
        #expect(range.first == last + 1 && (28...31).contains(range.last - range.first + 1))
        last = range.last
      }
    }
  }

  @Test
  func takesSpansWithTwoEnds() throws {
    let range = try #require(DayRange(try DateSpan("2021..2022", for: .on)))
    #expect(range.last - range.first == 729 && range.text == "2021..2022")
    #expect(DayRange(try DateSpan("2021..", for: .on)) == nil)
  }

  @Test
  func gapsAreTheLeastThereCanBe() throws {
    let year = try #require(DayRange("2020"))
    let day = try #require(DayRange("2021-01-10"))
    #expect(year.gap(to: day) == 10 && day.gap(to: year) == 10)
    #expect(year.meets(try #require(DayRange("2020-06"))) && !year.meets(day))
  }
}
