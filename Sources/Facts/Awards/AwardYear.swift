import Grammar
import Text

/// The year an award is for: printed with it, under review, or the one it was given in.
struct AwardYear {
  let reading: Reading
  let event: ReportedEvent?
  let conferences: [ConferenceFact]

  /// A year and how it is known.
  struct Year {
    var value: Int
    var isInferred: Bool
    var tokens: Range<Int>?
    var rule: String
    /// More years the same award was got in, each time anew.
    var further: [Int] = []
  }

  /// The year printed with the award, else the one under review, else the year it was given.
  func year(_ bound: AwardBinder.Bound, in sentence: Int) -> Year? {
    let periods = reading.analysis.periods
    let tokens = reading.document.sentences[sentence].tokens
    let end = clauseEnd(from: bound.tokens.upperBound, tokens)
    // The award of a list may stand in an earlier sentence.
    let awardEnd = max(
      bound.award.map { reading.analysis.awards[$0].tokens.upperBound } ?? bound.cue.upperBound,
      tokens.lowerBound
    )
    if let period = periods.first(where: { period in
      (awardEnd..<max(end, awardEnd)).contains(period.tokens.lowerBound) && period.kind != .span
        && !isOtherTime(period) && !reading.isSince(period) && !opensNext(period, end)
        && !isBracketed(period, behindCommaFrom: awardEnd)
        && !isAnother(award: bound.award, before: period.tokens.lowerBound, after: awardEnd)
    }) {
      return Year(
        value: period.last,
        isInferred: false,
        tokens: period.tokens,
        rule: "award.year-printed",
        further: further(period, until: end)
      )
    }
    // "hai lần được tặng Bằng Lao động sáng tạo": when is not said.
    if reading.isWord("lần", at: bound.cue.lowerBound - 1),
      reading.document.number(bound.cue.lowerBound - 2).map({ $0 > 1 }) == true
        || reading.document.phrase(.numeral, at: bound.cue.lowerBound - 2)?.entry.tag == "cardinal"
    {
      return nil
    }
    // Where a history lists what a unit got, a line has its own years or none.
    if bound.rule == "award.line-of-honours", !opens(tokens, with: "năm") { return nil }
    // "68 lượt tập thể được tặng": counted over several years.
    let isOfYear = event.flatMap(reviewed) != nil
    if case .count(_, let of) = bound.recipient, of.hasPrefix("lượt"), !isOfYear,
      !periods.contains(where: { $0.kind != .span && tokens.contains($0.tokens.lowerBound) })
    {
      return nil
    }
    // "Giai đoạn 2013-2018, 29 tập thể được tặng": got over several years.
    if isOverSpan(tokens, before: awardEnd) { return nil }
    if isRunning(bound.award, before: awardEnd, in: tokens)
      || isFromTo(tokens, before: awardEnd)
    {
      return nil
    }
    if let event, event.sentence == sentence, let year = reviewed(event) { return year }
    // A ceremony's sentence may name other years: "triển khai nhiệm vụ năm 2026 và Lễ đón nhận ...".
    if !bound.isCeremony,
      let period = periods.last(where: { period in
        (tokens.lowerBound..<awardEnd).contains(period.tokens.lowerBound) && period.kind != .span
          && !reading.isSince(period) && !isOfAnother(period, than: bound.award)
      }), let first = head(of: period), !isOfEarlierClause(first, before: awardEnd)
    {
      return Year(
        value: first.last,
        isInferred: false,
        tokens: first.tokens,
        rule: "award.year-of-sentence",
        further: isWithin(first) ? [] : first.further
      )
    }
    if let date = reading.analysis.dates.first(where: { date in
      date.year != nil && (awardEnd..<max(end, awardEnd)).contains(date.tokens.lowerBound)
    }), let value = date.year, conferences.first?.heldOn == nil {
      return Year(value: value, isInferred: true, tokens: date.tokens, rule: "award.year-given")
    }
    if let year = lastYear(sentence) {
      return Year(value: year, isInferred: true, tokens: nil, rule: "award.year-given")
    }
    if !isNow(tokens), isOfYears(tokens) || isSince(tokens, before: awardEnd) { return nil }
    if let period = yearAbove(sentence) {
      return Year(
        value: period.last,
        isInferred: true,
        tokens: period.tokens,
        rule: "award.year-of-paragraph"
      )
    }
    if let event, let year = reviewed(event) { return year }
    if event?.mention == nil, let period = conferences.first?.period,
      let value = Int(period.suffix(4))
    {
      return Year(value: value, isInferred: false, tokens: nil, rule: "award.year-under-review")
    }
    // What a unit got over the years was not given now.
    if isPastYears(tokens, before: awardEnd) || bound.isTally(in: reading) { return nil }
    if !isNow(tokens), isHistory(tokens) || isInHistory(sentence) { return nil }
    if let held = conferences.first?.heldOn, let value = Int(held.prefix(4)) {
      return Year(value: value, isInferred: true, tokens: nil, rule: "award.year-given")
    }
    if conferences.isEmpty, let period = openingYear() {
      // "Trong năm 2019, ..." of a text whose lead is missing.
      return Year(
        value: period.last,
        isInferred: true,
        tokens: period.tokens,
        rule: "award.year-of-text"
      )
    }
    if conferences.isEmpty, let period = onlyYear(),
      period.tokens.lowerBound < bound.tokens.upperBound
    {
      return Year(
        value: period.last,
        isInferred: true,
        tokens: period.tokens,
        rule: "award.year-of-text"
      )
    }
    if let value = reading.document.article.publishedYear {
      return Year(value: value, isInferred: true, tokens: nil, rule: "award.year-published")
    }
    let isDated = reading.analysis.dates.contains { tokens.contains($0.tokens.lowerBound) }
    if let date = reading.analysis.dates.last(where: { date in
      (date.year ?? 0) >= 1990 && (isDated || date.tokens.lowerBound < bound.tokens.upperBound)
        && !(1...2).contains { reading.isWord("sinh", at: date.tokens.lowerBound - $0) }
    }), let value = date.year {
      return Year(
        value: value,
        isInferred: true,
        tokens: date.tokens,
        rule: "award.year-of-text"
      )
    }
    return nil
  }

  /// The years a list behind an award goes on with, but for one that opens what comes next: `năm 2021
  /// và năm 2022 được tặng Bằng khen`.
  private func further(_ period: PeriodMention, until end: Int) -> [Int] {
    let isNext =
      reading.document.phrase(.trigger, at: period.listEnd)?.entry.tag == "passive"
      && reading.analysis.awards.contains { award in
        (period.listEnd..<max(end, period.listEnd)).contains(award.tokens.lowerBound)
      }
    return isNext ? period.further.dropLast() : period.further
  }

  /// The period that opens the list a year is of.
  private func head(of period: PeriodMention) -> PeriodMention? {
    reading.analysis.periods.first { first in
      first.tokens == period.tokens
        || first.kind == .year
          && (first.tokens.lowerBound..<first.listEnd).contains(period.tokens.lowerBound)
    }
  }

  /// `Trong hai năm 2022, 2023, ... được tặng Bằng khen`: once within these years.
  private func isWithin(_ period: PeriodMention) -> Bool {
    let start = period.tokens.lowerBound
    return reading.isWord("trong", at: start - 2) && !reading.isWord("các", at: start - 1)
  }

  /// `Từ năm 2018 đến năm 2022, ... được tặng`: got in the course of these years.
  private func isFromTo(_ sentence: Range<Int>, before award: Int) -> Bool {
    let periods = reading.analysis.periods
    // "từ năm 2015 đến 2022": one span.
    let isSpan = periods.contains { span in
      let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
      return span.kind == .span && sentence.contains(first) && end <= award
        && (reading.isWord("từ", at: first - 1) || reading.isWord("từ", at: first - 2))
        && !(end..<award).contains { reading.document.isMark(";", $0) }
        && !periods.contains { (end..<award).contains($0.tokens.lowerBound) }
    }
    return isSpan
      || zip(periods, periods.dropFirst()).contains { first, last in
        sentence.contains(first.tokens.lowerBound) && last.tokens.upperBound <= award
          && reading.isSince(first) && reading.isGoal(last)
          && last.tokens.lowerBound - first.tokens.upperBound == 1
          && !(last.tokens.upperBound..<max(award, last.tokens.upperBound)).contains {
            reading.document.isMark(";", $0)
          }
      }
  }

  /// Whether a word opens a sentence, perhaps behind a dash.
  private func opens(_ sentence: Range<Int>, with word: StaticString) -> Bool {
    let start = sentence.lowerBound
    return reading.isWord(word, at: reading.document.isMark("-", start) ? start + 1 : start)
  }

  /// `3 năm liền đạt danh hiệu`: got each of years that are not told, unless they are printed with it.
  private func isRunning(_ award: Int?, before end: Int, in sentence: Range<Int>) -> Bool {
    let document = reading.document
    let start = award.flatMap { award in
      reading.analysis.awards[..<award].last { $0.tokens.lowerBound >= sentence.lowerBound }?.end
    }
    let first = max(start ?? 0, sentence.lowerBound)
    guard
      let years = (first..<max(end, first)).last(where: { token in
        document.isWord("năm", at: token)
          && (document.isWord("liền", at: token + 1) || document.isWord("liên", at: token + 1))
          && (document.number(token - 1) != nil || document.starts(.of(.numeral), at: token - 1))
      }),
      !reading.analysis.periods.contains(where: { period in
        period.kind != .span && (years..<end).contains(period.tokens.lowerBound)
      })
    else { return false }
    let opens = years - 1 == sentence.lowerBound || document.tokens[years - 2].shape.contains(.mark)
    // "có thành tích 3 năm liền, được tặng Bằng khen": what it was given for.
    return !(years..<end).contains { token in
      document.isMark(";", token) || !opens && document.isMark(",", token)
    }
  }

  /// The year an event reviews.
  private func reviewed(_ event: ReportedEvent) -> Year? {
    let periods = reading.analysis.periods
    guard let mention = event.mention, let index = reading.analysis.events[mention].period,
      periods[index].kind != .span, reading.analysis.events[mention].tag != "launch"
    else { return nil }
    return Year(
      value: periods[index].last,
      isInferred: false,
      tokens: periods[index].tokens,
      rule: "award.year-under-review"
    )
  }

  /// Whether a sentence opens with a span of years told as such.
  func isOverSpan(_ sentence: Range<Int>, before award: Int) -> Bool {
    reading.analysis.periods.contains { period in
      let start = period.tokens.lowerBound
      return period.kind == .span && period.tokens.upperBound <= award
        && (0...12).contains(start - sentence.lowerBound)
        && reading.isWord("đoạn", at: start - 1)
        && !reading.analysis.events.contains { $0.tokens.contains(start - 1) }
    }
  }

  /// `được tặng Cờ thi đua, năm 2009 được tặng Bằng khen`: a year behind a comma opens what comes next.
  private func opensNext(_ period: PeriodMention, _ end: Int) -> Bool {
    reading.document.isMark(",", period.tokens.lowerBound - 1)
      && reading.analysis.awards.contains { award in
        (period.tokens.upperBound..<max(end, period.tokens.upperBound))
          .contains(award.tokens.lowerBound)
      }
  }

  /// `Huân chương A vào năm 1986, Huân chương B`: a year printed with the award before.
  private func isOfAnother(_ period: PeriodMention, than award: Int?) -> Bool {
    // "(năm 1976 và 1983)": a list of years as a whole.
    let list = head(of: period) ?? period
    let (start, end) = (list.tokens.lowerBound, max(list.listEnd, period.tokens.upperBound))
    return reading.analysis.awards.enumerated().contains { index, mention in
      index != award && isNear(mention.end, start)
        && (reading.document.isMark(",", end) || reading.document.isMark(";", end)
          || reading.document.isMark(")", end))
        && !(mention.end..<max(mention.end, start)).contains { token in
          reading.document.tokens[token].shape.contains(.mark)
            && !reading.document.isMark("(", token)
        }
    }
  }

  /// `được tặng 4 Huân chương, 2 lần được tuyên dương (1973, 1985)`: years in a bracket are of what stands behind the
  /// last comma before it.
  private func isBracketed(_ period: PeriodMention, behindCommaFrom award: Int) -> Bool {
    let start = period.tokens.lowerBound
    guard
      let open = (max(award, start - 12)..<max(award, start)).last(where: {
        reading.document.isMark("(", $0)
      }), !(open..<start).contains(where: { reading.document.isMark(")", $0) })
    else { return false }
    return (award..<open).contains { reading.document.isMark(",", $0) }
  }

  /// Whether a year stands right behind an award, or in a bracket behind words of its name: `Anh hùng LLVT nhân
  /// dân thời kỳ đổi mới (năm 1998)`.
  private func isNear(_ award: Int, _ year: Int) -> Bool {
    if (0...3).contains(year - award) { return true }
    // "Huân chương Sao vàng lần thứ 1 vào năm 1985".
    if (4...6).contains(year - award), reading.isWord("lần", at: award),
      (award..<year).allSatisfy({
        reading.document.isWord($0) || reading.document.number($0) != nil
      })
    {
      return true
    }
    let open = reading.document.isMark("(", year - 1) ? year - 1 : year - 2
    return (4...8).contains(open - award) && reading.document.isMark("(", open)
      && (award..<open).allSatisfy(reading.document.isWord)
  }

  /// `Năm qua, ... Tiêu biểu, A đạt Cờ thi đua` at the start of a year: the year before.
  private func lastYear(_ sentence: Int) -> Int? {
    let sentences = reading.document.sentences
    let isLast = [sentence, sentence - 1].contains { index in
      guard index >= 0 else { return false }
      let start = sentences[index].tokens.lowerBound
      return reading.isWord("năm", at: start) && reading.isWord("qua", at: start + 1)
    }
    guard isLast, let held = conferences.first?.heldOn, let year = Int(held.prefix(4)),
      let month = Int(held.dropFirst(5).prefix(2)), month <= 3
    else { return nil }
    return year - 1
  }

  /// The first year that opens a sentence.
  private func openingYear() -> PeriodMention? {
    reading.analysis.periods.first { period in
      let start = reading.sentenceTokens(of: period.tokens.lowerBound).lowerBound
      return period.kind == .year && period.tokens.lowerBound - start <= 4
        && !reading.isSince(period)
    }
  }

  /// The one year an article names.
  private func onlyYear() -> PeriodMention? {
    let years = reading.analysis.periods.filter { $0.kind != .span && !reading.isSince($0) }
    guard let first = years.first, years.allSatisfy({ $0.last == first.last }),
      reading.analysis.dates.allSatisfy({ $0.year == nil || $0.year == first.last })
    else { return nil }
    return first
  }

  /// `...; năm 2020 được tặng X; 3 năm liền đạt Y`: the year that opens a clause before.
  private func isOfEarlierClause(_ period: PeriodMention, before award: Int) -> Bool {
    let end = period.tokens.upperBound
    return reading.document.isMark(";", period.tokens.lowerBound - 1)
      && (end..<max(award, end)).contains { reading.document.isMark(";", $0) }
  }

  /// `(lần đầu năm 2004)`: the year of another time.
  private func isOtherTime(_ period: PeriodMention) -> Bool {
    (1...3).contains { reading.isWord("đầu", at: period.tokens.lowerBound - $0) }
      && (1...4).contains { reading.isWord("lần", at: period.tokens.lowerBound - $0) }
  }

  private func isAnother(award: Int?, before token: Int, after end: Int) -> Bool {
    reading.analysis.awards.enumerated().contains { index, mention in
      index != award && (end..<token).contains(mention.tokens.lowerBound)
        && !isCoordinate(end, mention.tokens.lowerBound)
    }
  }

  /// "Huân chương X và danh hiệu Y năm 2021": one year for both.
  private func isCoordinate(_ end: Int, _ start: Int) -> Bool {
    start - end <= 4
  }

  private func clauseEnd(from token: Int, _ sentence: Range<Int>) -> Int {
    var end = token
    while end < sentence.upperBound, !reading.document.isMark(";", end) { end += 1 }
    return end
  }
}
