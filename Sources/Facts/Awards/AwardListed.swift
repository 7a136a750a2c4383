import Grammar
import Text

/// Awards told without a verb, as lists do.
extension AwardBinder {
  /// `giải Nhất thuộc về A`, `giải Nhì: B và C`, `73 Chiến sĩ thi đua`.
  func listed(_ award: Int, _ position: Int, _ start: Int, _ end: Int) -> [Bound] {
    let mention = reading.analysis.awards[award]
    if mention.tag == "prize" { return prize(award, position, end) }
    if mention.tag == "title", let counted = counted(award, position, start) { return [counted] }
    return []
  }

  /// A prize and, behind `thuộc về`, `là`, `gồm`, a colon or a dash, who won it.
  private func prize(_ award: Int, _ position: Int, _ end: Int) -> [Bound] {
    let next = position + 1
    guard next < end,
      items[next].tokens.lowerBound == items[position].tokens.upperBound
        && (items[next].cue == .belong || items[next].cue == .be || items[next].cue == .have
          || items[next].isMark(":") || items[next].isMark("-"))
        || isWon(next, after: position)
    else { return [] }
    let list = RecipientList(reading: reading, people: people, items: items)
    return list.right(from: next + 1, until: end).filter { member in
      switch member.recipient {
      case .unit, .officer, .person: true
      case .count, .group: false
      }
    }.map { member in
      Bound(
        award: award,
        recipient: member.recipient,
        within: member.within,
        status: .conferred,
        grantor: name(of: reading.analysis.awards[award]),
        presenters: [],
        tokens: items[position].tokens.lowerBound..<member.tokens.upperBound,
        cue: items[position].tokens.lowerBound..<items[next].tokens.upperBound,
        rule: "award.prize-winner"
      )
    }
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
  private func bearers(_ title: Range<Int>) -> String? {
    let units: [StaticString] = ["đơn", "tập", "cơ"]
    let persons: [StaticString] = ["chiến", "đảng", "giảng", "giáo", "cá"]
    for token in title.prefix(3) {
      if units.contains(where: { reading.isWord($0, at: token) }) { return "tập thể" }
      if persons.contains(where: { reading.isWord($0, at: token) }) { return "cá nhân" }
    }
    return nil
  }
}
