import Grammar
import Text

/// The day of an event: printed whole, or its year deduced from what the article says.
struct EventDate {
  let reading: Reading

  /// A day and how it is known.
  struct Day {
    /// ISO.
    var iso: String
    /// Whether its year was deduced.
    var isInferred: Bool
    /// The day's words.
    var tokens: Range<Int>
    /// Words elsewhere that gave the year.
    var yearTokens: Range<Int>?
    var rule: String
  }

  /// The day of an event told in a sentence.
  func day(of event: ReportedEvent) -> Day? {
    let sentences = reading.document.sentences
    var order = [event.sentence]
    for index in sentences.indices.prefix(8) where index != event.sentence {
      let zone = sentences[index].zone
      if zone != .dateline, zone != .caption || reading.analysis.dates.isEmpty {
        order.append(index)
      }
    }
    for (rank, sentence) in order.enumerated() {
      if let date = date(in: sentence, isOwn: rank == 0),
        rank == 0 || !isLongPast(date) || takesPlace(date, sentences[sentence].tokens)
      {
        return resolved(date, event)
      }
      if rank == 0 || sentence <= 3, let today = today(in: sentence) { return today }
    }
    return nil
  }

  /// The day that a further event's own sentence gives.
  func ownDay(of event: ReportedEvent) -> Day? {
    date(in: event.sentence, isOwn: true).flatMap { resolved($0, event) }
  }

  /// Whether a sentence opens with a day of its own.
  func opensWithDay(_ sentence: Int) -> Bool {
    let tokens = reading.document.sentences[sentence].tokens
    return date(in: sentence, isOwn: true).map { $0.tokens.lowerBound - tokens.lowerBound <= 10 }
      ?? false
  }

  /// The first day of a sentence that is not an anniversary's.
  private func date(in sentence: Int, isOwn: Bool) -> DateMention? {
    let tokens = reading.document.sentences[sentence].tokens
    let fitting = reading.analysis.dates.filter { date in
      tokens.contains(date.tokens.lowerBound) && !isAnniversary(date)
        && (isOwn || isOpening(date, tokens))
    }
    // "Thực hiện Kế hoạch ... ngày 15/11/2022, chiều 14/12/2022, X tổ chức": the day of the verb.
    if fitting.count > 1,
      let host = reading.items[sentence].first(where: { $0.cue == .host })?.tokens.lowerBound,
      let last = fitting.last(where: { $0.tokens.upperBound <= host })
    {
      return last
    }
    return fitting.first
  }

  /// `Ngày 22-10-1973, ... thành lập`: a day of a history the article tells.
  private func isLongPast(_ date: DateMention) -> Bool {
    guard let year = date.year else { return false }
    return year < 1990 || year < (reading.year ?? year) - 1
  }

  /// In another sentence only a day at its start, with a word for the time of day, tells the event's.
  private func isOpening(_ date: DateMention, _ sentence: Range<Int>) -> Bool {
    guard date.tokens.lowerBound - sentence.lowerBound <= 8 else {
      return takesPlace(date, sentence)
    }
    return (1...2).contains { back in
      ["sáng", "chiều", "tối", "ngày", "nay"].contains { word in
        reading.isWord(word, at: date.tokens.lowerBound - back)
      }
    }
  }

  /// `Đại hội Đảng bộ Sư đoàn 10 diễn ra trong hai ngày 25 và 26-6-2020`.
  private func takesPlace(_ date: DateMention, _ sentence: Range<Int>) -> Bool {
    reading.document.starts(.of(.event), at: sentence.lowerBound)
      && isHeld(before: date.tokens.lowerBound)
  }

  /// Whether words such as `diễn ra` stand right before a day.
  private func isHeld(before day: Int) -> Bool {
    (1...6).contains { back in
      day >= back && reading.document.phrase(.trigger, at: day - back)?.entry.tag == "takeplace"
    }
  }

  /// `Từ ngày 5 đến 7/5/2023, Lữ đoàn 25 tổ chức`, `diễn ra từ 5 đến 7/5/2023`: the days an event takes.
  private func isHeldOver(_ date: DateMention) -> Bool {
    guard date.isSpan else { return false }
    let start = date.tokens.lowerBound
    return start - reading.sentenceTokens(of: start).lowerBound <= 2 || isHeld(before: start)
  }

  /// Days commemorated, and the ends of a span of days: not this one.
  private func isAnniversary(_ date: DateMention) -> Bool {
    guard !isHeldOver(date) else { return false }
    return isCommemorated(date)
      || (1...3).contains { back in
        reading.isWord("từ", at: date.tokens.lowerBound - back)
          || reading.isWord("đến", at: date.tokens.lowerBound - back)
      }
  }

  /// `(13/12/1965 - 13/12/2025)`, `ngày truyền thống (22/12)`, `sinh ngày 2/6/1975`.
  private func isCommemorated(_ date: DateMention) -> Bool {
    let document = reading.document
    // "13/12/1965 - 13/12/2025", but "Ngày 6-1-2025 - Tại Đà Nẵng".
    if document.isMark("-", date.tokens.upperBound), date.year != nil,
      document.number(date.tokens.upperBound + 1) != nil
    {
      return true
    }
    if document.isMark("-", date.tokens.lowerBound - 1) && date.year != nil { return true }
    guard document.isMark("(", date.tokens.lowerBound - 1) else {
      // Of its own sentence: no headline's last words.
      let start = reading.sentenceTokens(of: date.tokens.lowerBound).lowerBound
      return (max(start, date.tokens.lowerBound - 3)..<date.tokens.lowerBound).contains { token in
        ["lập", "thống", "sinh"].contains { reading.isWord($0, at: token) }
      }
    }
    return !["nay", "sáng", "chiều", "qua", "ngày"].contains { word in
      reading.isWord(word, at: date.tokens.lowerBound - 2)
    }
  }

  /// `Sáng nay`, `hôm nay` under a dateline.
  private func today(in sentence: Int) -> Day? {
    guard let published = reading.document.article.publishedOn else { return nil }
    let tokens = reading.document.sentences[sentence].tokens
    for token in tokens.prefix(14) {
      let isYesterday = reading.isWord("qua", at: token)
      guard isYesterday || reading.isWord("nay", at: token), token > tokens.lowerBound,
        ["sáng", "chiều", "tối", "hôm"].contains(where: { reading.isWord($0, at: token - 1) })
      else { continue }
      return Day(
        iso: isYesterday ? Self.dayBefore(published) : published,
        isInferred: false,
        tokens: (token - 1)..<(token + 1),
        yearTokens: nil,
        rule: "date.today-of-dateline"
      )
    }
    return nil
  }

  private func resolved(_ date: DateMention, _ event: ReportedEvent) -> Day? {
    if let year = date.year {
      return Day(
        iso: Self.iso(year, date.month, date.day),
        isInferred: false,
        tokens: date.tokens,
        yearTokens: nil,
        rule: "date.printed-whole"
      )
    }
    guard let year = year(of: date, event) else { return nil }
    return Day(
      iso: Self.iso(year.value, date.month, date.day),
      isInferred: year.isInferred,
      tokens: date.tokens,
      yearTokens: year.tokens,
      rule: year.rule
    )
  }

  private struct Year {
    var value: Int
    var isInferred: Bool
    var tokens: Range<Int>?
    var rule: String
  }

  /// The year of a day printed without one.
  private func year(of date: DateMention, _ event: ReportedEvent) -> Year? {
    let span = anniversary(of: date)
    if let published = reading.document.article.publishedIn, let year = Int(published.prefix(4)),
      let month = Int(published.dropFirst(5).prefix(2))
    {
      // A day well after the dateline's was the year before.
      let value = date.month > month + 1 ? year - 1 : year
      // A page seen or saved years after the anniversary it tells of, beside the day, bears a later stamp.
      if let span, span.value < value - 1, let last = span.tokens,
        reading.document.sentences[event.sentence].tokens.contains(last.lowerBound)
      {
        return span
      }
      return Year(
        value: value,
        isInferred: false,
        tokens: nil,
        rule: "date.year-of-dateline"
      )
    }
    let analysis = reading.analysis
    if let mention = event.mention, let period = analysis.events[mention].period {
      let reviewed = analysis.periods[period]
      // "Đại hội ... nhiệm kỳ 2020-2025" opens its term, "giai đoạn 2019-2024" ends what is reviewed.
      let isTerm = reading.isWord("kỳ", at: reviewed.tokens.lowerBound - 1)
      let tag = isTerm && date.month > 2 ? "term" : analysis.events[mention].tag
      return Year(
        value: Self.held(reviewed, tag: tag, month: date.month),
        isInferred: true,
        tokens: reviewed.tokens,
        rule: "date.year-of-review"
      )
    }
    if let span { return span }
    let sentence = reading.document.sentences[event.sentence].tokens
    let near = analysis.periods.first { sentence.contains($0.tokens.lowerBound) }
    // Years long past are a history's, those to come a goal's.
    let dated = analysis.periods.filter {
      !reading.isSince($0) && !reading.isGoal($0) && !reading.isAhead($0)
    }
    let latest = dated.map(\.last).max() ?? 0
    if near == nil, let year = yearOfNearDay(date) { return year }
    let clue = near ?? dated.first { $0.last >= latest - 1 && ($0.kind != .span || $0.last > 2000) }
    guard let clue else { return onlyYear(date) }
    let tag = opens(clue) ? "term" : event.mention.map { analysis.events[$0].tag } ?? "review"
    return Year(
      value: Self.held(clue, tag: tag, month: date.month),
      isInferred: true,
      tokens: clue.tokens,
      rule: "date.year-of-text"
    )
  }

  /// `Bước vào giai đoạn 2021-2025`: a span of years that only begins.
  private func opens(_ span: PeriodMention) -> Bool {
    guard span.kind == .span else { return false }
    return (1...4).contains { back in
      let token = span.tokens.lowerBound - back
      return reading.isWord("bước", at: token)
        && (reading.isWord("vào", at: token + 1) || reading.isWord("sang", at: token + 1))
    }
  }

  /// `từ 7/4 đến 7/5/2019`: the year of a day printed whole, a month or two away.
  private func yearOfNearDay(_ date: DateMention) -> Year? {
    for near in reading.analysis.dates where !isCommemorated(near) {
      guard let value = near.year else { continue }
      // "Ngày 30/12" beside "từ ngày 01/01/2025": across New Year.
      let turn = date.month - near.month > 9 ? -1 : near.month - date.month > 9 ? 1 : 0
      guard abs(date.month + 12 * turn - near.month) <= 2 else { continue }
      return Year(
        value: value + turn,
        isInferred: true,
        tokens: near.tokens,
        rule: "date.year-of-near-day"
      )
    }
    return nil
  }

  /// `Trước đó, ngày 17-2-2021, ...`: the one year of all days printed whole, for a day later in it.
  private func onlyYear(_ date: DateMention) -> Year? {
    let whole = reading.analysis.dates.filter { $0.year != nil && !isCommemorated($0) }
    guard let first = whole.first, let value = first.year,
      whole.allSatisfy({ $0.year == value && $0.month <= date.month }), !isLongPast(first)
    else { return nil }
    return Year(
      value: value,
      isInferred: true,
      tokens: first.tokens,
      rule: "date.year-of-near-day"
    )
  }

  /// `(13/12/1965 - 13/12/2025)`: the last year of the span; the one before for a day in its autumn
  /// that looks forward to a spring's anniversary.
  private func anniversary(of date: DateMention) -> Year? {
    for (first, second) in zip(reading.analysis.dates, reading.analysis.dates.dropFirst()) {
      guard let from = first.year, let to = second.year, to > from,
        second.tokens.lowerBound - first.tokens.upperBound <= 2, first.month == second.month
      else { continue }
      return Year(
        value: date.month > second.month + 3 ? to - 1 : to,
        isInferred: true,
        tokens: second.tokens,
        rule: "date.year-of-anniversary"
      )
    }
    return nil
  }

  /// When an event about a period was held: a review of a year in the first months of the next; the
  /// launch of a year's drive at the end of the last.
  static func held(_ period: PeriodMention, tag: String, month: Int) -> Int {
    switch (period.kind, tag) {
    case (.part, _): return period.last
    case (_, "review"), (_, "award"):
      return month <= 3 && period.kind == .year ? period.last + 1 : period.last
    case (.year, "launch"), (.year, "plan"), (.year, "training"):
      return month >= 11 ? period.last - 1 : period.last
    // A school year opens in its first year.
    case (.span, "opening"): return month >= 7 ? period.first : period.last
    case (.span, "term"): return period.first
    default: return period.last
    }
  }

  /// The day before one.
  static func dayBefore(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return day }
    let (year, month) = (parts[0], parts[1])
    if parts[2] > 1 { return iso(year, month, parts[2] - 1) }
    if month == 1 { return iso(year - 1, 12, 31) }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return iso(year, month - 1, lengths[month - 2])
  }

  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
