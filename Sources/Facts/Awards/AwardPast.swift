import Grammar
import Text

/// Words that tell of years past, whose awards were not given now.
extension AwardYear {
  /// Two words that tell of years past.
  private static let past = [
    ("trải", "qua"), ("ôn", "lại"), ("năm", "xây"), ("cao", "quý"), ("năm", "qua"), ("gần", "đây"),
    ("năm", "liên"),
    ("năm", "liền"), ("kháng", "chiến"),
  ].map { (Tokenizer.key(of: $0), Tokenizer.key(of: $1)) }

  /// `Trải qua 60 năm xây dựng ..., được tặng thưởng nhiều phần thưởng cao quý`: a history told.
  func isHistory(_ sentence: Range<Int>) -> Bool {
    let tokens = reading.document.tokens
    let periods = reading.analysis.periods
    if periods.contains(where: { sentence.contains($0.tokens.lowerBound) && reading.isSince($0) }) {
      return true
    }
    // "Trong chiến tranh, ...".
    let first = sentence.lowerBound
    if reading.isWord("trong", at: first), reading.isWord("chiến", at: first + 1),
      reading.isWord("tranh", at: first + 2)
    {
      return true
    }
    return sentence.contains { token in
      token + 1 < tokens.count
        && Self.past.contains { $0 == tokens[token].key && $1 == tokens[token + 1].key }
    }
  }

  /// `Từ năm 2018 đến nay, Lữ đoàn được tặng`: got in the course of these years.
  func isSince(_ sentence: Range<Int>, before award: Int) -> Bool {
    reading.analysis.periods.contains { period in
      (sentence.lowerBound..<award).contains(period.tokens.lowerBound) && reading.isSince(period)
        && reading.isWord("đến", at: period.tokens.upperBound)
        && reading.isWord("nay", at: period.tokens.upperBound + 1)
    }
  }

  /// `... (năm 1968, 1979), năm 2021 được tặng B; 5 đồng chí được tặng C`: years of the past, of which none is
  /// told of the last.
  func isOfYears(_ sentence: Range<Int>) -> Bool {
    guard let held = conferences.first?.heldOn.flatMap({ Int($0.prefix(4)) }) else { return false }
    let years = Set(
      reading.analysis.periods.filter {
        $0.kind == .year && sentence.contains($0.tokens.lowerBound) && !reading.isGoal($0)
      }.flatMap { [$0.last] + $0.further }
    )
    return years.count > 1 && years.allSatisfy { $0 < held } && years.contains { $0 < held - 1 }
  }

  /// `Báo cáo tại buổi gặp mặt ...: 5 năm qua có 2 đồng chí được tặng`, `Qua 10 năm, Cục được tặng`:
  /// `Trong 5 năm, ...`: a number of years between the day's words and the award.
  func isPastYears(_ sentence: Range<Int>, before award: Int) -> Bool {
    let document = reading.document
    guard
      let years = (sentence.lowerBound..<max(award, sentence.lowerBound)).last(where: { token in
        document.isWord("năm", at: token) && document.number(token - 1) != nil
          && (document.isWord("qua", at: token + 1)
            || token - 2 == sentence.lowerBound
              && (document.isWord("qua", at: token - 2)
                || document.isWord("trong", at: token - 2) && document.isMark(",", token + 1)))
      })
    else { return false }
    return !isNow(years..<award)
  }

  /// `..., nêu rõ: Năm 2013, LLVT tỉnh đã hoàn thành nhiệm vụ. Trung đoàn A được tặng B.`: the year a paragraph reports on,
  /// up to where it comes back to the day.
  func yearAbove(_ sentence: Int) -> PeriodMention? {
    let document = reading.document
    guard !isNow(document.sentences[sentence].tokens) else { return nil }
    for index in (max(0, sentence - 4)..<sentence).reversed() {
      let below = document.sentences[index + 1].tokens.lowerBound
      guard !document.tokens[below].shape.contains(.lineStart) else { return nil }
      let tokens = document.sentences[index].tokens
      let opening = reading.analysis.periods.first { period in
        let start = period.tokens.lowerBound
        return period.kind == .year && tokens.contains(start) && period.further.isEmpty
          && !reading.isSince(period) && !reading.isGoal(period)
          && (start - tokens.lowerBound <= 1 || document.isMark(":", start - 1)
            || document.isMark(":", start - 2))
          && document.isMark(",", period.tokens.upperBound)
      }
      if let opening { return opening }
      if isNow(tokens) { return nil }
    }
    return nil
  }

  /// Whether the paragraph a sentence goes on with opened as a history, and none of its sentences up
  /// to here came back to the day.
  func isInHistory(_ sentence: Int) -> Bool {
    let document = reading.document
    for index in (max(0, sentence - 12)..<sentence).reversed() {
      let below = document.sentences[index + 1].tokens
      guard !document.tokens[below.lowerBound].shape.contains(.lineStart) else { return false }
      let tokens = document.sentences[index].tokens
      if isNow(tokens) || isNow(below) { return false }
      if isHistory(tokens) || isOfYears(tokens) { return true }
      let award = reading.analysis.awards.first { tokens.contains($0.tokens.lowerBound) }
      if let award, isOverSpan(tokens, before: award.tokens.lowerBound) { return true }
    }
    return false
  }

  /// Whether a sentence tells of the day: `dịp này`, `tại buổi lễ`, a day's date.
  func isNow(_ sentence: Range<Int>) -> Bool {
    let (occasion, place) = (Tokenizer.key(word: "dịp"), Tokenizer.key(word: "tại"))
    let tokens = reading.document.tokens
    return sentence.contains { token in
      (tokens[token].key == occasion && reading.isWord("này", at: token + 1))
        || (tokens[token].key == place
          && reading.document.starts(.of(.event), at: token + 1))
    } || reading.analysis.dates.contains { sentence.contains($0.tokens.lowerBound) }
  }
}

extension AwardBinder.Bound {
  /// `được tặng 7 Bằng khen`: so many of one kind, got over the years, are not the one told of today.
  func isTally(in reading: Reading) -> Bool {
    switch recipient {
    case .unit, .officer, .person: break
    case .count, .group: return false
    }
    guard
      let start = award.map({ reading.analysis.awards[$0].tokens.lowerBound })
    else { return false }
    return reading.document.number(start - 1).map { (1...99).contains($0) } == true
  }
}
