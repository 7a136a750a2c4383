import Facts

/// What day an article's facts date from.
enum DatedOn {
  /// The day of its first dated conference, else of its publication, else the year under review.
  static func day(of record: Record) -> String? {
    if let day = record.conferences.lazy.compactMap(\.heldOn).first { return day }
    if let day = record.article.publishedOn { return day }
    let period = record.conferences.lazy.compactMap { years(in: $0.period)?.to }.first
    let year = period ?? record.awards.lazy.compactMap { $0.yearInferred ? nil : $0.year }.max()
    return year.map(String.init)
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
