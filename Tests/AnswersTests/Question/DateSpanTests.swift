import Testing

@testable import Answers

struct DateSpanTests {
  @Test(arguments: [
    ("2023", "2023", "2023~"), ("2023-05", "2023-05", "2023-05~"),
    ("2023-5-9", "2023-05-09", "2023-05-09~"), ("2022..2024", "2022", "2024~"),
    ("2022…2024-06", "2022", "2024-06~"), ("2022–2024", "2022", "2024~"),
    ("5/2023", "2023-05", "2023-05~"), ("19/5/2023", "2023-05-19", "2023-05-19~"),
    ("3-1-2024", "2024-01-03", "2024-01-03~"), (" “2023” ", "2023", "2023~"),
    ("2024-02-29", "2024-02-29", "2024-02-29~"),
  ])
  func readsWhatPeopleType(value: String, lower: String, upper: String) throws {
    let span = try DateSpan(value, for: .held)
    #expect(span.lower == lower)
    #expect(span.upper == upper)
  }

  @Test
  func leavesAnEndOpen() throws {
    let since = try DateSpan("2022..", for: .held)
    #expect(since.lower == "2022" && since.upper == nil)
    let until = try DateSpan("..2024", for: .held)
    #expect(until.lower == nil && until.upper == "2024~")
  }

  @Test
  func holdsDatesOfAnyPrecision() throws {
    let year = try DateSpan("2023", for: .held)
    for date in ["2023", "2023-01-01", "2023-12", "2023-12-31"] {
      #expect(date >= (year.lower ?? "") && date < (year.upper ?? ""), "\(date)")
    }
    #expect("2024" >= (year.upper ?? "~"))
    #expect("2022-12-31" < (year.lower ?? ""))
  }

  @Test(arguments: [
    "", "..", "23", "2023-13", "2023-00", "2023-02-29", "2023-04-31", "1900-02-29", "May 2023",
    "2023-05-19-1", "20233", "2023-", "+2023", "năm 2023",
  ])
  func refusesWhatIsNoDate(value: String) {
    #expect(throws: QuestionError.badDate(.held, value)) { try DateSpan(value, for: .held) }
  }

  @Test(arguments: ["2024..2022", "2024-05..2024-04"])
  func refusesSpansThatEndFirst(value: String) {
    #expect(throws: QuestionError.backwards(.held, value)) { try DateSpan(value, for: .held) }
  }
}

struct YearSpanTests {
  @Test
  func readsYears() throws {
    let one = try YearSpan("2023", for: .year)
    #expect(one.first == 2023 && one.last == 2023)
    let span = try YearSpan("2022-2024", for: .year)
    #expect(span.first == 2022 && span.last == 2024)
    let open = try YearSpan("..2024", for: .year)
    #expect(open.first == nil && open.last == 2024)
  }

  @Test(arguments: ["2023-05", "23", "hai nghìn", "0999", ""])
  func refusesWhatIsNoYear(value: String) {
    #expect(throws: QuestionError.badYear(.year, value)) { try YearSpan(value, for: .year) }
  }
}
