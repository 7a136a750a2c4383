import Lexicon
import Text

/// A year or span named in the text.
public struct PeriodMention: Sendable {
  /// What it spans.
  public enum Kind: Sendable {
    /// `năm 2023`.
    case year
    /// `2019-2024`.
    case span
    /// `6 tháng đầu năm 2022`, `quý I năm 2024`: a part of a year.
    case part
  }

  /// Its tokens.
  public var tokens: Range<Int>
  /// What it spans.
  public var kind: Kind
  /// The (first) year.
  public var first: Int
  /// The last year.
  public var last: Int
  /// As a record says it: `2023`, `2019-2024`, `6 tháng đầu năm 2022`.
  public var words: String
  /// The years listed behind it: 2021 and 2022 of `các năm 2019, 2021 và 2022`.
  public var further: [Int] = []
  /// One past the last of them, else past its own tokens.
  public var listEnd = 0
}

/// Finds years and spans of years.
struct PeriodPass {
  let document: Document
  let dates: [DateMention]

  /// All periods, in text order; years inside days are not among them.
  func periods() -> [PeriodMention] {
    var periods: [PeriodMention] = []
    let dated = dates.filter { $0.year != nil }.map(\.tokens)
    var next = 0
    var place = 0
    while let token = document.next(Signs(.number), from: place, before: document.tokens.count) {
      place = token + 1
      guard let year = document.number(token).flatMap(DatePass.year),
        document.tokens[token].end - document.tokens[token].start == 4
      else { continue }
      while next < dated.count, dated[next].upperBound <= token { next += 1 }
      if next < dated.count, dated[next].contains(token) { continue }
      if let last = periods.last, last.tokens.contains(token) { continue }
      if let period = period(year, at: token) { periods.append(period) }
    }
    for index in periods.indices { list(&periods[index]) }
    return withElided(periods)
  }

  /// Reads the years a list goes on with: `các năm 2019, 2021 và 2022`, `năm 2020 và năm 2023`, `(2022,
  /// 2023)`.
  private func list(_ period: inout PeriodMention) {
    period.listEnd = period.tokens.upperBound
    guard period.kind == .year else { return }
    var last = period.last
    while let next = listed(behind: period.listEnd, after: last) {
      period.further.append(next.year)
      period.listEnd = next.end
      last = next.year
    }
  }

  /// The next, later year of a list, and one past it.
  private func listed(behind token: Int, after last: Int) -> (year: Int, end: Int)? {
    let isAnd = document.isWord("và", at: token)
    guard isAnd || document.isMark(",", token) else { return nil }
    let isNamed = DateWords.shared.isYear(document, token + 1)
    let place = isNamed ? token + 2 : token + 1
    guard let year = document.number(place).flatMap(DatePass.year), year > last,
      document.tokens[place].end - document.tokens[place].start == 4,
      !document.starts(.of(.counter), at: place + 1), !document.isMark("/", place + 1),
      !document.isMark("-", place + 1)
    else { return nil }
    // "năm 2023 được tặng A, năm 2024 đón nhận B": opens what comes next.
    if isNamed, !isAnd, document.isWord(place + 1), !document.isWord("và", at: place + 1) {
      return nil
    }
    return (year, place + 1)
  }

  /// Adds the parts of years whose year is said only once: `6 tháng đầu năm, ... 6 tháng cuối năm 2022`.
  private func withElided(_ periods: [PeriodMention]) -> [PeriodMention] {
    var elided: [PeriodMention] = []
    let (tokens, word) = (document.tokens, DateWords.shared.year)
    for token in tokens.indices
    where tokens[token].key == word && document.number(token + 1) == nil {
      guard let start = part(before: token),
        let year = year(near: token, periods: periods)
      else { continue }
      elided.append(
        PeriodMention(
          tokens: start..<(token + 1),
          kind: .part,
          first: year,
          last: year,
          words: partWords(start..<(token + 1)) + " \(year)"
        )
      )
    }
    guard !elided.isEmpty else { return periods }
    return (periods + elided).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The year a part without one belongs to: the sentence's next, else the article's own.
  private func year(near token: Int, periods: [PeriodMention]) -> Int? {
    let sentence = document.sentences.first { $0.tokens.contains(token) }
    if let sentence,
      let next = periods.first(where: {
        $0.tokens.lowerBound > token && sentence.tokens.contains($0.tokens.lowerBound)
      })
    {
      return next.first
    }
    if let sentence,
      let year = dates.last(where: { sentence.tokens.contains($0.tokens.lowerBound) })?.year
    {
      return year
    }
    if let published = document.article.publishedYear { return published }
    return periods.last { $0.tokens.lowerBound < token }?.last
      ?? periods.first { $0.tokens.lowerBound > token }?.first
  }

  private func period(_ year: Int, at token: Int) -> PeriodMention? {
    let before = yearWord(before: token)
    let isYearWord = DateWords.shared.isYear(document, before)
    // "sinh năm 1991": a person's.
    if isYearWord, document.isWord("sinh", at: before - 1) { return nil }
    if document.isMark("-", token + 1) || isTo(token + 1),
      let last = document.number(token + 2).flatMap(DatePass.year), last > year, last - year < 60
    {
      return PeriodMention(
        tokens: token..<(token + 3),
        kind: .span,
        first: year,
        last: last,
        words: "\(year)-\(last)"
      )
    }
    // "(12/1972 - 12/2022)": what is commemorated.
    if isMonthOf(token), isMonthSpan(token) { return nil }
    // "tháng 2/2018", "quý I/2024": a year behind a slash.
    guard isYearWord || document.isMark("/", token - 1) || document.isMark("(", token - 1) else {
      return nil
    }
    if isYearWord, let start = part(before: before) {
      return PeriodMention(
        tokens: start..<(token + 1),
        kind: .part,
        first: year,
        last: year,
        words: partWords(start..<(token + 1))
      )
    }
    let start = isYearWord ? before : token
    return PeriodMention(
      tokens: start..<(token + 1),
      kind: .year,
      first: year,
      last: year,
      words: String(year)
    )
  }

  /// Where the word for a year would stand: `các năm: 2019, 2021`, `3 năm liên tiếp 2020, 2021, 2022`.
  private func yearWord(before token: Int) -> Int {
    if document.isMark(":", token - 1) || document.isWord("liền", at: token - 1) {
      return token - 2
    }
    if document.isWord("liên", at: token - 2) { return token - 3 }
    return token - 1
  }

  /// Whether a month and a slash stand before a year.
  private func isMonthOf(_ year: Int) -> Bool {
    document.isMark("/", year - 1) && (document.number(year - 2).map { $0 <= 12 } ?? false)
  }

  /// Whether a year ends or opens a span from month to month.
  private func isMonthSpan(_ year: Int) -> Bool {
    (document.isMark("-", year + 1) && year + 4 < document.tokens.count && isMonthOf(year + 4))
      || (document.isMark("-", year - 3) && isMonthOf(year - 4))
  }

  /// A part's words, its number in digits: `6 tháng đầu năm 2022`.
  private func partWords(_ range: Range<Int>) -> String {
    if let numeral = document.phrase(.numeral, at: range.lowerBound) {
      return numeral.entry.canonical + " " + document.words(numeral.end..<range.upperBound)
    }
    return document.words(range).lowercasedFirst
  }

  private func isTo(_ token: Int) -> Bool {
    document.isWord("đến", at: token)
  }

  /// Where `6 tháng đầu` or `quý I` starts before `năm`.
  private func part(before yearWord: Int) -> Int? {
    guard yearWord >= 2 else { return nil }
    if document.isWord("đầu", at: yearWord - 1) || document.isWord("cuối", at: yearWord - 1),
      yearWord >= 3,
      DateWords.shared.isMonth(document, yearWord - 2),
      document.number(yearWord - 3) != nil || document.phrase(.numeral, at: yearWord - 3) != nil
    {
      return yearWord - 3
    }
    if yearWord >= 2, document.isWord("quý", at: yearWord - 2) { return yearWord - 2 }
    return nil
  }
}
