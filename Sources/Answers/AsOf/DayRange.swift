/// The days an ISO date may mean: one, or those of a month or a year.
struct DayRange: Sendable, Equatable {
  /// The first of them, in days since 1970.
  let first: Int
  /// The last of them.
  let last: Int
  /// The date as written.
  let text: String

  /// Reads `2021`, `2021-06` or `2021-06-01`; `nil` for what is no date.
  init?(_ text: String?) {
    guard let text else { return nil }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(fields.count), let year = fields[0], (1000...9999).contains(year),
      fields.allSatisfy({ $0 != nil })
    else { return nil }
    let month = fields.count > 1 ? fields[1] : nil
    let day = fields.count > 2 ? fields[2] : nil
    guard (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else { return nil }
    first = Self.number(year, month ?? 1, day ?? 1)
    if day != nil {
      last = first
    } else {
      let next = (month ?? 12) + 1
      last = (next > 12 ? Self.number(year + 1, 1, 1) : Self.number(year, next, 1)) - 1
    }
    self.text = text
  }

  /// The days a span of dates means; `nil` where it has no beginning or no end.
  init?(_ span: DateSpan) {
    guard let lower = DayRange(span.lower), let end = span.upper?.dropLast(),
      let upper = DayRange(String(end))
    else { return nil }
    first = lower.first
    last = upper.last
    text = lower.text == upper.text ? lower.text : lower.text + ".." + upper.text
  }

  /// Whether the two have a day in common.
  func meets(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// Days from one to the other, at the least; 0 where they meet.
  func gap(to other: DayRange) -> Int { max(0, other.first - last, first - other.last) }

  /// Days since 1970 of a day of the Gregorian calendar.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years that begin in March end with the leap day.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400
    return days + (153 * months + 2) / 5 + day - 719_469
  }
}
