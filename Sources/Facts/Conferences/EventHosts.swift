import Grammar
import Text

/// Who holds an event that no unit is said to hold by a verb of its own.
extension EventChoice {
  /// A unit bound to an event otherwise: `UNIT: Tổng kết`, `hội nghị ... do UNIT tổ chức`,
  /// `hội nghị ... của UNIT`, `UNIT sơ kết`.
  func hostAround(
    _ position: Int,
    _ items: [Item],
    _ mention: EventMention
  ) -> (unit: Int, rule: String)? {
    if position > 0, case .unit(let unit) = items[position - 1].kind,
      !reading.analysis.units.all[unit].isBody,
      items[position].tokens.lowerBound - reading.analysis.units.all[unit].tokens.upperBound <= 5
    {
      return (head(of: unit, before: position, items), "conference.unit-event")
    }
    if position > 1, items[position - 1].isMark(":"),
      case .unit(let unit) = items[position - 2].kind
    {
      return (unit, "conference.headline-colon")
    }
    for index in items.indices where index > position {
      guard items[index].tokens.lowerBound - items[position].tokens.upperBound < 40 else { break }
      if items[index].cue == .by, index + 1 < items.count,
        case .unit(let unit) = items[index + 1].kind
      {
        return (unit, "conference.held-by")
      }
      if items[index].cue == .of, index + 1 < items.count,
        case .unit(let unit) = items[index + 1].kind,
        !reading.analysis.units.all[unit].isBody
      {
        return (unit, "conference.event-of-unit")
      }
    }
    if let host = congressHost(position, items, mention) {
      return (host, "conference.event-of-unit")
    }
    // "Tại hội nghị giao ban tháng 9, Bộ Tư lệnh X tổ chức ...": who does something there.
    if position == 0, reading.isPlaceBefore(items[0].tokens.lowerBound),
      let verb = items.firstIndex(where: { $0.cue == .host }),
      let host = hosts.host(before: verb, in: items)
    {
      return (host, "conference.unit-acts-there")
    }
    // "tại Bộ Tư lệnh X diễn ra hội nghị": the place that is a unit.
    for index in items.indices where index < position {
      if case .unit(let unit) = items[index].kind, !reading.analysis.units.all[unit].isBody,
        reading.isPlaceBefore(items[index].tokens.lowerBound),
        items.contains(where: { $0.cue == .takeplace })
      {
        return (unit, "conference.held-at")
      }
    }
    return nil
  }

  /// `Lữ đoàn 957, Vùng 4 Hải quân bế mạc`: the first of the units printed in one breath.
  private func head(of unit: Int, before position: Int, _ items: [Item]) -> Int {
    let all = reading.analysis.units.all
    for item in items[..<position] {
      guard case .unit(let first) = item.kind, first != unit, !all[first].isBody,
        !reading.isPlaceBefore(item.tokens.lowerBound),
        all[first].chainEnd >= all[unit].tokens.upperBound,
        all[first].tokens.upperBound < all[unit].tokens.upperBound
      else { continue }
      return first
    }
    return unit
  }

  /// `Sáng 5/12, Đại hội đại biểu Đảng bộ Quân chủng X lần thứ X khai mạc`, `dự Đại hội Thi đua Quyết thắng
  /// Quân khu 5`: the unit whose congress it is; not of one told in passing (`chào mừng Đại hội ...`).
  private func congressHost(_ position: Int, _ items: [Item], _ mention: EventMention) -> Int? {
    guard mention.tag == "congress", isReported(position, items, mention.tokens.lowerBound),
      let item = items[(position + 1)...].first(where: { item in
        guard case .unit(let unit) = item.kind else { return false }
        return !reading.analysis.units.all[unit].isBody
      }), case .unit(let unit) = item.kind
    else { return nil }
    let token = item.tokens.lowerBound
    let words: [(StaticString, StaticString)] = [("đảng", "bộ"), ("quyết", "thắng")]
    let isOf = words.contains {
      reading.isWord($0, at: token - 2) && reading.isWord($1, at: token - 1)
    }
    return isOf && token - mention.kindEnd <= 8 ? unit : nil
  }

  /// Whether a sentence that names a congress tells of it: by its day alone before it, or somebody who
  /// is there.
  private func isReported(_ position: Int, _ items: [Item], _ start: Int) -> Bool {
    guard position > 0 else { return false }
    let before = items[position - 1]
    if isRole(before.cue), before.tokens.upperBound == start { return true }
    return (reading.document.isMark(",", start - 1) || before.tokens.upperBound == start)
      && items[..<position].contains { !$0.isMark(",") && !$0.isMark("-") }
      && items[..<position].allSatisfy { item in
        if case .date = item.kind { return true }
        return item.isMark(",") || item.isMark("-") || item.cue == .takeplace
      }
  }

  /// The council or cluster before `tổ chức`: `Cụm thi đua 4 phòng (...) trực thuộc ...`.
  func body(before position: Int, _ items: [Item]) -> String? {
    guard let verb = items[..<position].firstIndex(where: { $0.cue == .host }),
      let body = items[..<verb].firstIndex(where: { item in
        guard case .unit(let unit) = item.kind else { return false }
        return reading.analysis.units.all[unit].rule == "body.council"
      })
    else { return nil }
    let end = ((body + 1)...verb).first { index in
      items[index].isMark("(") || items[index].cue == .belong || items[index].cue == .host
        || (items[index].isMark(",") && (isNumbered(items[body]) || items[index + 1].isUnit))
        || items[index].isUnit
    }
    return writtenOut(items[body].tokens.lowerBound..<items[end ?? verb].tokens.lowerBound)
  }

  /// `UBND huyện X tổ chức hội nghị`: the state's or party's body right before the verb, the first of a
  /// list of them.
  func civilBody(before position: Int, _ items: [Item]) -> String? {
    guard let verb = items[..<position].lastIndex(where: { $0.cue == .host }) else { return nil }
    var first: Int?
    for index in (0..<verb).reversed() {
      switch items[index].kind {
      case .unit(let unit):
        let mention = reading.analysis.units.all[unit]
        guard mention.rule == "body.civil" || mention.rule == "body.party",
          !reading.isPlaceBefore(mention.tokens.lowerBound)
        else { return first.map { reading.unitName($0) } }
        first = unit
      case .mark(","), .mark("-"), .cue(.and), .cue(.jointly), .cue(.with): continue
      default: return first.map { reading.unitName($0) }
      }
    }
    return first.map { reading.unitName($0) }
  }

  /// `Cụm thi đua số 6`: named by its number, which members' names may follow.
  private func isNumbered(_ body: Item) -> Bool {
    reading.document.number(body.tokens.upperBound - 1) != nil
  }

  /// Words with the heads of units in them in full: `Cụm thi đua Ban CHQS các huyện`.
  private func writtenOut(_ range: Range<Int>) -> String {
    let document = reading.document
    var words: [String] = []
    var token = range.lowerBound
    var start = token
    while token < range.upperBound {
      if let head = document.phrase(.unit, at: token), !head.entry.canonical.isEmpty,
        head.end <= range.upperBound
      {
        if start < token { words.append(document.words(start..<token)) }
        words.append(head.entry.canonical)
        token = head.end
        start = token
      } else {
        token += 1
      }
    }
    if start < token { words.append(document.words(start..<token)) }
    return words.joined(separator: " ")
  }

  /// `A, Bộ trưởng Bộ Quốc phòng chủ trì hội nghị công bố quyết định`: the event of who chairs it, no unit's
  /// below.
  func isOfChair(_ position: Int, _ items: [Item]) -> Bool {
    guard let guess, let cue = items[..<position].lastIndex(where: { $0.cue == .chair }), cue > 0,
      case .person(let mention) = items[cue - 1].kind,
      let unit = reading.analysis.persons[mention].posts.last?.unit
    else { return false }
    let all = reading.analysis.units.all
    return all[unit].level < all[guess].level
      && !items[..<position].contains { item in
        guard case .unit(let named) = item.kind else { return false }
        return all[named].key == all[guess].key
      }
  }

  /// `Đảng bộ Quân sự tỉnh tổ chức Đại hội`: capitals no table knows right before the verb, somebody
  /// else who holds it.
  func hasOther(before position: Int, _ items: [Item]) -> Bool {
    guard let verb = items[..<position].last(where: { $0.cue == .host })?.tokens.lowerBound else {
      return false
    }
    let start = reading.sentenceTokens(of: verb).lowerBound
    var token = verb
    while token > start, !reading.document.tokens[token - 1].shape.contains(.mark) { token -= 1 }
    guard verb - token >= 2, reading.document.isCapital(token),
      !reading.document.starts(.of(.event, .eventKind, .trigger), at: token)
    else { return false }
    return !items.contains { item in
      guard (token..<verb).contains(item.tokens.lowerBound) else { return false }
      switch item.kind {
      case .unit, .person, .date, .event, .cue(.passive): return true
      default: return false
      }
    }
  }
}
