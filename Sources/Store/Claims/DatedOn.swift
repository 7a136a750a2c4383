import Facts

/// What day an article's facts date from.
enum DatedOn {
  /// The day of its first dated conference, else of its publication, else the year under review.
  ///
  /// A conference long before the publication, or after it, is what a retrospect or a notice tells of.
  static func day(of record: Record) -> String? {
    let held = record.conferences.lazy.compactMap(\.heldOn).first
    if let published = record.article.publishedOn {
      guard let held, isReported(held, on: published) else { return published }
      return held
    }
    if let held { return held }
    let period = record.conferences.lazy.compactMap { years(in: $0.period)?.to }.first
    let year = period ?? record.awards.lazy.compactMap { $0.yearInferred ? nil : $0.year }.max()
    return year.map(String.init)
  }

  /// Days that may pass until a paper reports what was held.
  private static let delay = 60

  private static func isReported(_ held: String, on published: String) -> Bool {
    let (day, printed) = (DayNumber.of(held), DayNumber.of(published))
    guard day != 0, printed != 0 else { return true }
    // A month or year without its day is before all its days.
    return day <= printed
      && DayNumber.days(from: day, to: printed) <= (day % 100 == 0 ? 365 : delay)
  }

  /// The first and last year a period names: 2019 and 2024 of `2019-2024`.
  static func years(in period: String?) -> (from: Int, to: Int)? {
    guard let period else { return nil }
    var years: (from: Int, to: Int)?
    var number = 0
    var digits = 0
    for byte in Array(period.utf8) + [0] {
      if byte >= 0x30, byte <= 0x39 {
        number = digits < 5 ? number * 10 + Int(byte - 0x30) : number
        digits += 1
        continue
      }
      if digits == 4, number >= 1900, number < 2200 {
        years = (min(years?.from ?? number, number), max(years?.to ?? number, number))
      }
      number = 0
      digits = 0
    }
    return years
  }
}
