import Grammar
import Text

/// Awards told without a verb, as lists do.
extension AwardBinder {
  /// `giải Nhất thuộc về A`, `giải Nhì: B và C`, `73 Chiến sĩ thi đua`.
  func listed(_ award: Int, _ position: Int, _ start: Int, _ end: Int) -> [Bound] {
    let mention = reading.analysis.awards[award]
    if mention.tag == "prize" { return prize(award, position, start, end) }
    if mention.tag == "title", let counted = counted(award, position, start) { return [counted] }
    return []
  }

  /// A prize and, behind `thuộc về`, `là`, `gồm`, a colon or a dash, who won it.
  private func prize(_ award: Int, _ position: Int, _ start: Int, _ end: Int) -> [Bound] {
    if !isBare(position, start, end), let shared = shared(award, position, start) { return shared }
    if let own = inTurn(award, position, start, end) { return own }
    if let hand = handedOver(behind: position, end) {
      return winners(award, position, from: hand + 1, end)
    }
    let next = position + 1
    if isBare(position, start, end) { return winners(award, position, from: next, end) }
    guard next < end,
      items[next].tokens.lowerBound == items[position].tokens.upperBound
        && (items[next].cue == .belong || items[next].cue == .be || items[next].cue == .have
          || items[next].isMark(":") || items[next].isMark("-"))
        || isWon(next, after: position)
    else { return [] }
    return winners(award, position, from: next + 1, end)
  }

  /// `A đạt giải Nhất; giải Nhì B và đồng giải Ba C và D`: a prize right before who won it, in a clause without a verb.
  private func isBare(_ position: Int, _ start: Int, _ end: Int) -> Bool {
    let next = position + 1
    // "Ở các môn thi, 4 môn phối hợp: giải Nhất A": from the colon on.
    let from = items[start..<position].lastIndex { $0.isMark(":") } ?? start
    guard next < end, items[next].tokens.lowerBound == items[position].tokens.upperBound,
      items[from..<position].allSatisfy({
        $0.isJoint || $0.isMark(":") || $0.isAward || $0.isUnit || $0.isPerson
      })
    else { return false }
    switch items[next].kind {
    case .unit(let unit):
      // "giải Nhất Quân khu": of what level.
      let mention = reading.analysis.units.all[unit]
      return !mention.isBody && !mention.isBare
        && (mention.level > 3 || mention.pattern == .command)
        && !items[next..<end].contains { $0.cue == .passive || $0.cue == .attain }
    case .person: return !items[next..<end].contains { $0.cue == .passive || $0.cue == .attain }
    default: return false
    }
  }

  /// Units and persons named behind a prize.
  private func winners(_ award: Int, _ position: Int, from first: Int, _ end: Int) -> [Bound] {
    RecipientList(reading: reading, people: people, items: items).right(from: first, until: end)
      .filter(isNamed).map { winner($0, award, position, items[first - 1].tokens) }
  }

  private func isNamed(_ member: RecipientList.Member) -> Bool {
    switch member.recipient {
    case .unit, .officer, .person: true
    case .count, .group: false
    }
  }

  private func winner(
    _ member: RecipientList.Member,
    _ award: Int,
    _ position: Int,
    _ cue: Range<Int>
  ) -> Bound {
    let tokens = items[position].tokens
    return Bound(
      award: award,
      recipient: member.recipient,
      within: member.within,
      status: .conferred,
      grantor: name(of: reading.analysis.awards[award]),
      presenters: [],
      tokens: min(
        tokens.lowerBound,
        member.tokens.lowerBound
      )..<max(tokens.upperBound, member.tokens.upperBound),
      cue: min(tokens.lowerBound, cue.lowerBound)..<max(tokens.upperBound, cue.upperBound),
      rule: "award.prize-winner"
    )
  }

  /// `A và B đồng giải Nhì`: the verb left out, the winners right before.
  private func shared(_ award: Int, _ position: Int, _ start: Int) -> [Bound]? {
    let token = items[position].tokens.lowerBound - 1
    guard position > start, reading.isWord("đồng", at: token),
      items[position - 1].tokens.upperBound == token
    else { return nil }
    let list = RecipientList(reading: reading, people: people, items: items)
    let members = list.left(before: position, from: start).filter(isNamed)
    return members.isEmpty ? nil : members.map { winner($0, award, position, token..<(token + 1)) }
  }

  /// `giải Nhất, giải Nhì lần lượt thuộc về A, B`: of as many winners as prizes each got one, in their order.
  private func inTurn(_ award: Int, _ position: Int, _ start: Int, _ end: Int) -> [Bound]? {
    func prizes(_ range: Range<Int>) -> [Int] { range.filter { items[$0].isAward } }
    func isOfRun(_ item: Item) -> Bool { item.isAward || item.isJoint }
    guard let belongs = items[position..<end].firstIndex(where: { !isOfRun($0) }),
      items[belongs].cue == .belong,
      reading.isWord("lượt", at: items[belongs].tokens.lowerBound - 1)
    else { return nil }
    let first = items[start..<position].lastIndex(where: { !isOfRun($0) }).map { $0 + 1 } ?? start
    let run = prizes(first..<belongs)
    let list = RecipientList(reading: reading, people: people, items: items)
    let members = list.right(from: belongs + 1, until: end).filter(isNamed)
    guard run.count > 1, run.count == members.count, let turn = run.firstIndex(of: position) else {
      return nil
    }
    return [winner(members[turn], award, position, items[belongs].tokens)]
  }

  /// `giải Ba trao cho A`, `giải Nhì được trao cho A`: the `cho` right behind a prize and its verb, which nobody
  /// before it gives by a verb of his own.
  private func handedOver(behind position: Int, _ end: Int) -> Int? {
    var next = position + 1
    if next < end, items[next].cue == .passive { next += 1 }
    guard next + 1 < end, items[next].cue == .handover, items[next + 1].cue == .to,
      items[next + 1].tokens.upperBound - items[position].tokens.upperBound <= 4
    else { return nil }
    return next + 1
  }

  /// `giải Nhất khối thường trực thuộc về A`: what it was won in stands between.
  private func isWon(_ belongs: Int, after prize: Int) -> Bool {
    let cue = items[belongs].tokens
    return items[belongs].cue == .belong && cue.lowerBound - items[prize].tokens.upperBound <= 10
      && (reading.isWord("về", at: cue.upperBound - 1) || reading.isWord("về", at: cue.upperBound))
  }

  /// A title with its number: so many who bear it.
  private func counted(_ award: Int, _ position: Int, _ start: Int) -> Bound? {
    let document = reading.document
    let mention = reading.analysis.awards[award]
    let token = mention.tokens.lowerBound
    guard let count = document.number(token - 1), count > 0, !document.isWord("năm", at: token - 2),
      !document.isMark("-", token - 2), !document.isMark("/", token - 2),
      !document.isMark(".", token - 2), let of = bearers(mention.tokens)
    else { return nil }
    let own = Verb(position: position, passive: nil, receives: true, isProposed: false)
    guard !isDenied(before: verb(for: position, from: start) ?? own, start, position) else {
      return nil
    }
    return Bound(
      award: award,
      recipient: .count(count, of: of),
      within: nil,
      status: isProposed(start, position) ? .proposed : .conferred,
      grantor: name(of: mention),
      presenters: [],
      tokens: (token - 1)..<mention.tokens.upperBound,
      cue: (token - 1)..<mention.tokens.upperBound,
      rule: "award.counted-title"
    )
  }

  /// Whether a title is a unit's or a person's, by its first words.
  func bearers(_ title: Range<Int>) -> String? {
    let units: [StaticString] = ["đơn", "tập", "cơ"]
    let persons: [StaticString] = ["chiến", "đảng", "giảng", "giáo", "cá"]
    for token in title.prefix(3) {
      if units.contains(where: { reading.isWord($0, at: token) }) { return "tập thể" }
      if persons.contains(where: { reading.isWord($0, at: token) }) { return "cá nhân" }
    }
    return nil
  }
}
