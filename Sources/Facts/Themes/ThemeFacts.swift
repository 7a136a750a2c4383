import Grammar
import Lexicon
import Text

/// The themes of an article: a slogan behind `chủ đề`, or right behind a drive's name.
struct ThemeFacts {
  let reading: Reading
  let mainUnit: Int?
  let event: ReportedEvent?
  let conferences: [ConferenceFact]

  func themes() -> [ThemeFact] {
    var facts: [ThemeFact] = []
    for (index, items) in reading.items.enumerated() {
      let tokens = reading.document.sentences[index].tokens
      for item in items {
        guard let found = theme(at: item, in: tokens) else { continue }
        add(fact(found, index, items, tokens), to: &facts)
      }
      for found in drives(in: tokens) { add(fact(found, index, items, tokens), to: &facts) }
    }
    return facts
  }

  private func add(_ fact: ThemeFact?, to facts: inout [ThemeFact]) {
    guard let fact, let text = fact.text else { return }
    let key = Fold.hash(text)
    if let known = facts.firstIndex(where: { $0.text.map(Fold.hash) == key }) {
      facts[known].year = facts[known].year ?? fact.year
      facts[known].by = facts[known].by ?? fact.by
      facts[known].movement = facts[known].movement ?? fact.movement
    } else {
      facts.append(fact)
    }
  }

  /// A slogan found.
  private struct Found {
    var cue: Int
    var text: Range<Int>
    /// A year between cue and slogan.
    var year: Int?
    var rule: String
  }

  /// `với chủ đề “...”`, `chủ đề năm 2024 là “...”`, `có chủ đề: ...`.
  private func theme(at item: Item, in sentence: Range<Int>) -> Found? {
    guard item.cue == .theme else { return nil }
    let document = reading.document
    var token = item.tokens.upperBound
    var year: Int?
    var steps = 0
    while token < sentence.upperBound, steps < 9,
      !isQuotation(token), !document.isMark(":", token),
      !document.isMark(",", token), !document.isMark(";", token)
    {
      if let number = document.number(token), (1990...2100).contains(number) { year = number }
      token += 1
      steps += 1
    }
    if document.isMark(":", token) { token += 1 }
    guard token < sentence.upperBound else { return nil }
    if isQuotation(token) {
      guard let text = quoted(from: token) else { return nil }
      return Found(cue: item.tokens.lowerBound, text: text, year: year, rule: "theme.cue-quote")
    }
    guard document.isMark(":", token - 1), document.isCapital(token) else { return nil }
    var end = token
    while end < sentence.upperBound, !document.isMark(".", end), !document.isMark(";", end) {
      end += 1
    }
    guard end - token >= 3, end - token <= 40 else { return nil }
    return Found(
      cue: item.tokens.lowerBound,
      text: token..<end,
      year: year,
      rule: "theme.cue-colon"
    )
  }

  /// `đợt thi đua cao điểm “80 ngày đêm ...”`: a drive's name and its slogan.
  private func drives(in sentence: Range<Int>) -> [Found] {
    var found: [Found] = []
    let document = reading.document
    var next = sentence.lowerBound
    while let token = document.next(.of(.movement), from: next, before: sentence.upperBound) {
      next = token + 1
      guard let movement = document.phrase(.movement, at: token), movement.entry.tag == "movement",
        movement.end < document.tokens.count,
        document.tokens[movement.end].shape.contains(.quotation),
        let text = quoted(from: movement.end), text.count >= 4
      else { continue }
      // A standing movement ("Dân vận khéo") is none; a drive, or one being launched, is.
      let words = document.words(token..<movement.end).lowercasedLetters
      let isDrive =
        words.holds("đợt") || words.holds("cao điểm") || words.holds("đột kích")
        || words.holds("đặc biệt") || isReviewed(token)
      // "phong trào thi đua “Ngành Hậu cần quân đội làm theo lời Bác”": of a branch, year by year.
      guard isDrive, !reading.isWord("ngành", at: text.lowerBound) else { continue }
      found.append(Found(cue: token, text: text, year: nil, rule: "theme.drive-quote"))
    }
    return found
  }

  /// `sơ kết thi đua “Mừng Đảng, mừng Xuân”`: a drive that ended.
  private func isReviewed(_ movement: Int) -> Bool {
    reading.isWord("kết", at: movement - 1)
      && (reading.isWord("sơ", at: movement - 2) || reading.isWord("tổng", at: movement - 2))
  }

  /// Whether a token opens a quotation; an apostrophe does where a space stands before it.
  private func isQuotation(_ token: Int) -> Bool {
    reading.document.tokens[token].shape.contains(.quotation)
      || (reading.document.isMark("'", token)
        && reading.document.tokens[token].shape.contains(.spaced))
  }

  /// The words between two apostrophes.
  private func singleQuoted(from open: Int) -> Range<Int>? {
    let document = reading.document
    let limit = min(document.tokens.count, open + 60)
    for close in (open + 1)..<max(open + 1, limit) where document.isMark("'", close) {
      let isLast = close + 1 >= document.tokens.count
      guard
        isLast || document.tokens[close + 1].shape.contains(.spaced)
          || document.tokens[close + 1].shape.contains(.mark)
      else { continue }
      return close > open + 1 ? (open + 1)..<close : nil
    }
    return nil
  }

  /// The words between two quotation marks.
  private func quoted(from open: Int) -> Range<Int>? {
    let document = reading.document
    if document.isMark("'", open) { return singleQuoted(from: open) }
    var close = open + 1
    let limit = min(document.tokens.count, open + 120)
    var depth = 0
    while close < limit {
      if document.tokens[close].shape.contains(.quotation) {
        // A mark with space before and none behind opens a nested quotation.
        let opensNested =
          document.tokens[close].shape.contains(.spaced) && close + 1 < document.tokens.count
          && !document.tokens[close + 1].shape.contains(.spaced)
        if opensNested {
          depth += 1
        } else if depth == 0 {
          return close > open + 1 ? (open + 1)..<close : nil
        } else {
          depth -= 1
        }
      }
      close += 1
    }
    return nil
  }

  private func fact(
    _ found: Found,
    _ sentence: Int,
    _ items: [Item],
    _ tokens: Range<Int>
  ) -> ThemeFact? {
    let document = reading.document
    var text = document.words(found.text)
    while let last = text.last, ".;,:".contains(last) { text.removeLast() }
    guard !text.isEmpty else { return nil }
    let movement =
      movement(before: found.cue, in: tokens)
      ?? movement(
        before: tokens.upperBound - 1,
        in: found.text.upperBound..<max(found.text.upperBound, tokens.upperBound)
      )
    let isEmulation =
      movement != nil || found.rule == "theme.drive-quote"
      || items.contains { $0.cue == .launch && $0.tokens.lowerBound < found.cue }
      || (tokens.lowerBound..<found.text.lowerBound).contains { token in
        reading.isWord("thi", at: token) && reading.isWord("đua", at: token + 1)
      }
    // A seminar's or exhibition's topic is no theme of a drive or a year.
    if !isEmulation, found.year == nil, !isYearTask(found, tokens) { return nil }
    var fact = ThemeFact(
      kind: isEmulation ? .emulation : .task,
      text: text,
      evidence: [reading.evidence(found.cue..<found.text.upperBound, rule: found.rule)]
    )
    fact.movement = movement.map { document.words($0) }
    let year = year(found, movement, tokens, sentence)
    fact.year = year?.value
    if let cue = year?.tokens {
      fact.evidence.append(reading.evidence(cue, field: "year", rule: "theme.year"))
    }
    fact.by =
      unit(before: found.cue, in: items) ?? event?.hostName
      ?? mainUnit.map { reading.unitName($0) }
    fact.conference = conferences.isEmpty ? nil : 0
    return fact
  }

  private func isYearTask(_ found: Found, _ tokens: Range<Int>) -> Bool {
    reading.isWord("năm", at: found.cue + 2)
      || (reading.isWord("năm", at: tokens.lowerBound)
        && reading.document.number(tokens.lowerBound + 1) != nil)
  }

  /// The drive's name before the cue, up to its year.
  private func movement(before cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    let document = reading.document
    var best: Range<Int>?
    var token = sentence.lowerBound
    while token <= cue {
      if let phrase = document.phrase(.movement, at: token), phrase.entry.tag == "movement",
        phrase.end <= cue || token == cue
      {
        best = token..<phrase.end
        token = phrase.end
      } else {
        token += 1
      }
    }
    return best
  }

  private func year(
    _ found: Found,
    _ movement: Range<Int>?,
    _ sentence: Range<Int>,
    _ index: Int
  ) -> (value: Int, tokens: Range<Int>?)? {
    if let year = found.year { return (year, found.cue..<found.text.lowerBound) }
    let periods = reading.analysis.periods
    let from = min(movement?.upperBound ?? sentence.lowerBound, found.cue)
    // The year printed with the drive, else in the sentence before the slogan.
    if let period = periods.first(where: {
      (from..<found.cue).contains($0.tokens.lowerBound) && $0.kind != .span
    })
      ?? periods.last(where: {
        (sentence.lowerBound..<found.cue).contains($0.tokens.lowerBound) && $0.kind != .span
      })
    {
      return (period.last, period.tokens)
    }
    if let period = periods.first(where: {
      (found.text.upperBound..<max(found.text.upperBound, sentence.upperBound)).contains(
        $0.tokens.lowerBound
      )
        && $0.kind == .year
    }) {
      return (period.last, period.tokens)
    }
    if reading.isWord("theo", at: sentence.lowerBound),
      reading.isWord("đó", at: sentence.lowerBound + 1), index > 0,
      let period = periods.last(where: {
        reading.document.sentences[index - 1].tokens.contains($0.tokens.lowerBound)
          && $0.kind == .year
      })
    {
      // "... hoạt động năm 2025. Theo đó, đã phát động phong trào với chủ đề ...".
      return (period.last, period.tokens)
    }
    if let event, let mention = event.mention, reading.analysis.events[mention].tag == "launch",
      let period = reading.analysis.events[mention].period, periods[period].kind == .year
    {
      return (periods[period].last, periods[period].tokens)
    }
    if let held = conferences.first?.heldOn, let year = Int(held.prefix(4)) { return (year, nil) }
    let dates = reading.analysis.dates
    if let date = dates.first(where: { date in
      date.year != nil && sentence.contains(date.tokens.lowerBound)
    }), let year = date.year {
      return (year, date.tokens)
    }
    if let span = periods.last(where: { sentence.contains($0.tokens.lowerBound) }) {
      return (span.last, span.tokens)
    }
    if let published = reading.document.article.publishedYear { return (published, nil) }
    if let period = periods.last(where: { $0.tokens.lowerBound < found.cue && $0.kind == .year }) {
      return (period.last, period.tokens)
    }
    return nil
  }

  /// `sự lãnh đạo, chỉ đạo của Bộ Quốc phòng, Tổng cục Chính trị`: whether a unit is of those who lead.
  private func isAbove(_ unit: Int, in items: [Item]) -> Bool {
    guard let before = items[..<unit].last(where: { !$0.isUnit && !$0.isJoint }),
      before.cue == .of
    else { return false }
    let start = before.tokens.lowerBound
    return reading.isWord("đạo", at: start - 1) || reading.isWord("tâm", at: start - 1)
  }

  /// The unit whose drive it is: the sentence's subject before the cue.
  private func unit(before cue: Int, in items: [Item]) -> String? {
    let verb = items.lastIndex {
      ($0.cue == .launch || $0.cue == .host) && $0.tokens.lowerBound < cue
    }
    if let verb, let host = HostFinder(reading: reading).host(before: verb, in: items),
      !items.indices.contains(where: { items[$0].kind == .unit(host) && isAbove($0, in: items) })
    {
      return reading.unitName(host)
    }
    // A council or cluster holds it.
    if event?.hostName != nil, event?.host == nil { return nil }
    for (position, item) in items.enumerated().reversed()
    where item.tokens.lowerBound < cue && !isAbove(position, in: items) {
      if case .unit(let unit) = item.kind, !reading.analysis.units.all[unit].isBody,
        !reading.analysis.units.all[unit].isBare,
        verb.map({ item.tokens.lowerBound < items[$0].tokens.lowerBound }) ?? true
      {
        return reading.unitName(unit)
      }
    }
    return nil
  }
}
