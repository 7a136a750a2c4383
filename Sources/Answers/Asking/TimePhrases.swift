/// Finds years, months and days in a question: `năm 2023`, `tháng 5/2023`, `ngày 12 tháng 7 năm 2022`, `12 July 2022`,
/// `từ 2020 đến 2022`, `since 2020`.
struct TimePhrases {
  let words: AskedWords

  /// Each reading of the words from a place on.
  func phrases(at place: Int) -> [Phrase] {
    var found = dates(at: place).map { Phrase(words: place..<$0.end, meanings: [.time($0.time)]) }
    found += spans(at: place).map { Phrase(words: place..<$0.end, meanings: [.time($0.time)]) }
    found += halves(at: place)
    return found
  }

  private typealias Read = (end: Int, time: AskedTime)

  private func plain(_ place: Int) -> String {
    words.words.indices.contains(place) ? words.words[place].plain : ""
  }

  /// The place behind the words, where they stand there.
  private func after(_ phrases: [String], at place: Int) -> Int? {
    for phrase in phrases {
      let parts = phrase.split(separator: " ")
      if zip(parts, parts.indices).allSatisfy({ plain(place + $1) == $0 }) {
        return place + parts.count
      }
    }
    return nil
  }

  // MARK: One date

  /// A year, a month of a year or a day.
  private func dates(at place: Int) -> [Read] {
    var found: [Read] = []
    if let time = written(plain(place)) { found.append((place + 1, time)) }
    // năm 2023, the year 2023
    if let next = after(["nam", "the year", "year"], at: place), let time = written(plain(next)),
      time.precision == .year
    {
      found.append((next + 1, time))
    }
    found += vietnamese(at: place) + english(at: place) + quarter(at: place)
    return found
  }

  /// Digits as they stand in one word.
  private func written(_ word: String) -> AskedTime? {
    guard word.utf8.allSatisfy({ (0x2D...0x39).contains($0) }) else { return nil }
    let isYear = word.utf8.count == 4
    guard isYear || word.utf8.contains(where: { $0 < 0x30 }),
      let span = try? DateSpan(word, for: .held), !isYear || (1900...2099).contains(Int(word) ?? 0)
    else { return nil }
    let last = span.upper.map { String($0.dropLast()) }
    guard let first = span.lower, let last else { return nil }
    return AskedTime(from: first, to: last)
  }

  /// `ngày 12 tháng 7 năm 2022`, `12-7-2022`, `tháng 7 năm 2022`, `tháng 7/2022`.
  private func vietnamese(at place: Int) -> [Read] {
    var next = place
    if let time = written(plain(place + 1)),
      plain(place) == "ngay" && time.precision == .day
        || plain(place) == "thang" && time.precision == .month
    {
      return [(place + 2, time)]
    }
    var day: Int?
    if plain(next) == "ngay" || plain(next) == "mung" { next += 1 }
    if plain(next + 1) == "thang", let number = number(plain(next), 1...31) {
      day = number
      next += 1
    } else if next > place {
      return []
    }
    guard plain(next) == "thang" else { return [] }
    let name = plain(next + 1)
    guard
      let month = number(name, 1...12) ?? Self.vietnameseMonths.firstIndex(of: name).map({ $0 + 1 })
    else { return [] }
    next += 2
    if plain(next) == "nam" { next += 1 }
    guard let year = number(plain(next), 1900...2099) else { return [] }
    return date(year, month, day).map { [(next + 1, $0)] } ?? []
  }

  private static let vietnameseMonths = [
    "gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  /// `12 July 2022`, `July 12, 2022`, `the 12th of July 2022`, `July 2022`.
  private func english(at place: Int) -> [Read] {
    var next = place
    if plain(next) == "the" { next += 1 }
    var day = ordinal(plain(next))
    if day != nil {
      next += 1
      if plain(next) == "of" { next += 1 }
    }
    guard let month = Self.months.firstIndex(where: { $0.contains(plain(next)) }) else { return [] }
    if next > place, day == nil { return [] }
    next += 1
    if day == nil, let number = ordinal(plain(next)) {
      day = number
      next += 1
    }
    if plain(next) == "of" { next += 1 }
    guard let year = number(plain(next), 1900...2099) else { return [] }
    return date(year, month + 1, day).map { [(next + 1, $0)] } ?? []
  }

  /// `the first quarter of 2024`.
  private static let ordinals = ["first", "second", "third", "fourth"]

  private static let months: [[String]] = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  /// `quý 1 năm 2023`, `Q1 2023`.
  private func quarter(at place: Int) -> [Read] {
    var next = place
    var quarter: Int?
    let isArticle = plain(next) == "the"
    if let place = Self.ordinals.firstIndex(of: plain(next + (isArticle ? 1 : 0))),
      plain(next + (isArticle ? 2 : 1)) == "quarter"
    {
      quarter = place + 1
      next += isArticle ? 3 : 2
    }
    if plain(next) == "quy" {
      let name = plain(next + 1)
      quarter = number(name, 1...4) ?? ["i", "ii", "iii", "iv"].firstIndex(of: name).map { $0 + 1 }
      next += 2
    } else if plain(next).hasPrefix("q") {
      quarter = number(String(plain(next).dropFirst()), 1...4)
      next += 1
    }
    if plain(next) == "nam" || plain(next) == "of" { next += 1 }
    guard let quarter, let year = number(plain(next), 1900...2099),
      let first = date(year, quarter * 3 - 2, nil)?.first,
      let last = date(year, quarter * 3, nil)?.last
    else { return [] }
    return [(next + 1, AskedTime(from: first, to: last))]
  }

  // MARK: Spans

  private static let from = [
    "tu nam", "tu ngay", "tu thang", "ke tu nam", "ke tu", "tu", "between", "from", "giai doan",
    "trong giai doan", "thoi ky",
  ]
  private static let since = [
    "tu nam", "ke tu nam", "ke tu", "tu", "since", "starting in", "sau nam", "after",
  ]
  private static let until = [
    "den het nam", "den nam", "den ngay", "den thang", "den", "toi nam", "toi", "and", "to",
    "until", "till", "through", "up to", "va",
  ]
  private static let before = ["truoc nam", "truoc", "before"]

  /// `từ năm 2020 đến năm 2022`, `between 2020 and 2022`, `từ 2020`, `trước năm 2020`, `until 2022`.
  private func spans(at place: Int) -> [Read] {
    var found: [Read] = []
    for next in starts(Self.from, place) {
      for first in dates(at: next) {
        for then in starts(Self.until, first.end) {
          for last in dates(at: then) where !isBackwards(first.time, last.time) {
            found.append((last.end, AskedTime(from: first.time.first, to: last.time.last)))
          }
        }
      }
    }
    for next in starts(Self.since, place) {
      let isAfter = plain(place) == "sau" || plain(place) == "after"
      for first in dates(at: next) {
        guard isAfter else {
          let end = after(
            ["den nay", "toi nay", "onwards", "onward", "tro di", "tro lai day"],
            at: first.end
          )
          found.append((end ?? first.end, AskedTime(from: first.time.first, to: nil)))
          continue
        }
        guard let year = year(first.time) else { continue }
        found.append((first.end, AskedTime(from: String(year + 1), to: nil)))
      }
    }
    found += fromAlone(at: place)
    for next in starts(Self.before, place) {
      for last in dates(at: next) {
        guard let year = year(last.time) else { continue }
        found.append((last.end, AskedTime(from: nil, to: String(year - 1))))
      }
    }
    for next in starts(
      ["den het nam", "den nam", "tinh den nam", "until", "till", "up to", "cho den nam"],
      place
    ) {
      found += dates(at: next).map { ($0.end, AskedTime(from: nil, to: $0.time.last)) }
    }
    return found
  }

  /// English `from 2020` may be since then, or of then.
  private func fromAlone(at place: Int) -> [Read] {
    guard plain(place) == "from" else { return [] }
    return dates(at: place + 1).flatMap { date in
      [date, (date.end, AskedTime(from: date.time.first, to: nil))]
    }
  }

  /// The places behind each phrase that stands at a place.
  private func starts(_ phrases: [String], _ place: Int) -> [Int] {
    Array(Set(phrases.compactMap { after([$0], at: place) })).sorted()
  }

  private func isBackwards(_ first: AskedTime, _ last: AskedTime) -> Bool {
    guard let start = first.first, let end = last.last else { return true }
    return start > end + "~"
  }

  /// The year, where it is one year and no more exact.
  private func year(_ time: AskedTime) -> Int? {
    time.precision == .year && time.first == time.last ? time.first.flatMap { Int($0) } : nil
  }

  /// `6 tháng đầu năm 2022`, `the first half of 2022`: a period as articles print it.
  private func halves(at place: Int) -> [Phrase] {
    let forms = [
      (
        "đầu",
        [
          "6 thang dau nam", "sau thang dau nam", "nua dau nam", "the first half of",
          "first half of", "the first six months of", "first six months of",
        ]
      ),
      (
        "cuối",
        [
          "6 thang cuoi nam", "sau thang cuoi nam", "nua cuoi nam", "the second half of",
          "second half of", "the last six months of",
        ]
      ),
    ]
    for (half, phrases) in forms {
      guard let next = after(phrases, at: place), let year = number(plain(next), 1900...2099) else {
        continue
      }
      let months = half == "đầu" ? ("01", "06") : ("07", "12")
      let time = AskedTime(from: "\(year)-\(months.0)", to: "\(year)-\(months.1)")
      return [
        Phrase(
          words: place..<next + 1,
          meanings: [.period("6 tháng \(half) năm \(year)"), .time(time)]
        )
      ]
    }
    return []
  }

  // MARK: Numbers

  private func date(_ year: Int, _ month: Int, _ day: Int?) -> AskedTime? {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let text = "\(year)-\(two(month))" + (day.map { "-" + two($0) } ?? "")
    return (try? DateSpan(text, for: .held)) == nil ? nil : AskedTime(text)
  }

  private func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    guard let number = Int(text), range.contains(number) else { return nil }
    return number
  }

  /// A day of the month: `12`, `12th`.
  private func ordinal(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) else { return nil }
    return number(String(digits), 1...31)
  }
}
