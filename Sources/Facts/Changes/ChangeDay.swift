import Grammar

/// The day changes take effect: `từ ngày 1/7/2024`, `có hiệu lực kể từ ngày ký (12/12/2025)`.
struct ChangeDay {
  let reading: Reading

  /// A day and its words.
  struct Day {
    /// ISO.
    var iso: String
    var tokens: Range<Int>
  }

  /// The day a sentence gives for a change: the first behind its verb, else one before it.
  func day(of change: BoundChange) -> Day? {
    let verb = change.verb
    let days = starts(in: reading.sentenceTokens(of: verb.lowerBound))
    let end = min(change.limit, change.tokens.upperBound + 24)
    return days.first { $0.tokens.lowerBound >= verb.upperBound && $0.tokens.lowerBound < end }
      ?? days.last { day in
        guard day.tokens.upperBound <= verb.lowerBound else { return false }
        // "việc A nghỉ hưu từ ngày 1-4 và bổ nhiệm B giữ chức X": since when A is retired.
        guard let earlier = change.earlier, earlier > 0 else { return true }
        return day.tokens.lowerBound < earlier || day.tokens.lowerBound > earlier + 4
          || day.tokens.lowerBound > change.tokens.lowerBound
      }
  }

  /// The day a unit's change bears right behind it: `thành lập Lữ đoàn 622 ngày 3/8/2023`.
  func day(at token: Int) -> Day? {
    let start = reading.isWord("vào", at: token) ? token + 1 : token
    guard reading.isWord("ngày", at: start),
      let date = reading.analysis.dates.first(where: { $0.tokens.lowerBound == start + 1 })
    else { return nil }
    return day(date)
  }

  /// The day a sentence on a founding opens with: `Ngày 5/3/1975, Lữ đoàn 613 được thành lập`.
  func dayOfFounding(_ change: BoundChange) -> Day? {
    guard change.kind == .establishment, change.tokens.lowerBound < change.verb.lowerBound else {
      return nil
    }
    return day(at: reading.sentenceTokens(of: change.verb.lowerBound).lowerBound)
  }

  /// The day a sentence behind gives for what was told before it: `Quyết định có hiệu lực từ ngày ...`.
  func dayInForce(in sentence: Int) -> Day? {
    let tokens = reading.document.sentences[sentence].tokens
    guard tokens.contains(where: isForce) else { return nil }
    return starts(in: tokens).first
  }

  /// Whether a verb's clause bears a year long before the article's: `Năm 1967, ...`.
  func isStory(_ verb: Range<Int>, until end: Int) -> Bool {
    guard let now = reading.year else { return false }
    let start = (reading.sentenceTokens(of: verb.lowerBound).lowerBound..<verb.lowerBound)
      .last { reading.document.isMark(";", $0) }
    let clause = (start ?? reading.sentenceTokens(of: verb.lowerBound).lowerBound)..<(end + 3)
    return reading.analysis.periods.contains { period in
      clause.contains(period.tokens.lowerBound) && period.kind == .year && period.last < now - 1
    }
  }

  /// Every day of a sentence from which something holds.
  private func starts(in sentence: Range<Int>) -> [Day] {
    reading.analysis.dates.filter { sentence.contains($0.tokens.lowerBound) && isStart($0) }
      .compactMap(day)
  }

  private func isStart(_ date: DateMention) -> Bool {
    let first = date.tokens.lowerBound
    if (1...3).contains(where: { reading.isWord("từ", at: first - $0) }) {
      // "từ ngày 1/7 đến ngày 5/7": how long, not since when.
      return !reading.isWord("đến", at: date.tokens.upperBound)
        && !reading.document.isMark("-", date.tokens.upperBound)
    }
    return reading.document.isMark("(", first - 1) && reading.isWord("ký", at: first - 2)
      || (1...5).contains { isForce(first - $0) }
  }

  /// Whether `hiệu lực` stands at a token.
  private func isForce(_ token: Int) -> Bool {
    reading.isWord("hiệu", at: token) && reading.isWord("lực", at: token + 1)
  }

  private func day(_ date: DateMention) -> Day? {
    guard let year = date.year ?? year(near: date.month) else { return nil }
    return Day(iso: EventDate.iso(year, date.month, date.day), tokens: date.tokens)
  }

  /// The year of a day printed without one: the nearest to the day the article was published.
  private func year(near month: Int) -> Int? {
    guard let published = reading.document.article.publishedIn, let year = Int(published.prefix(4)),
      let now = Int(published.dropFirst(5).prefix(2))
    else { return nil }
    if month - now > 6 { return year - 1 }
    return now - month > 6 ? year + 1 : year
  }
}
