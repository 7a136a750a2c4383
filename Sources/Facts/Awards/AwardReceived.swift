import Grammar
import Text

/// Awards told from the side of those who receive them.
extension AwardBinder {
  /// `A được B tặng Bằng khen`, `A đón nhận Huân chương`.
  func received(_ award: Int, _ position: Int, _ verb: Verb, _ start: Int) -> [Bound] {
    let mention = reading.analysis.awards[award]
    let anchor = verb.passive ?? verb.position
    if isShare(before: items[anchor].tokens.lowerBound) || isOfUncounted(verb.position, start) {
      return []
    }
    var grantor = name(of: mention)
    var presenters: [String] = []
    // "được B tặng Bằng khen; là Chiến sĩ thi đua": nobody is said to give that.
    let isBorne = verb.position < start && items[start..<position].contains { $0.cue == .be }
    if let passive = verb.passive, !isBorne {
      // "được A tặng X, B tặng Y": of the second B is the giver.
      let last = items[passive..<max(passive, verb.position)].lastIndex(where: \.isAward)
      let isOwn = last.map { items[$0..<verb.position].contains(where: \.isUnit) } ?? false
      let from = isOwn ? (last ?? passive) + 1 : passive + 1
      for index in from..<max(from, verb.position) {
        switch items[index].kind {
        case .unit(let unit):
          // "được đề nghị Bộ đề nghị tặng": whoever is asked to propose gives nothing.
          let behind = items[index].tokens.upperBound..<items[verb.position].tokens.lowerBound
          // "được Lữ đoàn 613 giới thiệu để Quân khu 5 tặng": the first only names.
          let isAsked =
            items[index..<verb.position].contains { $0.cue == .propose }
            || behind.contains { reading.isWord("để", at: $0) }
          // A unit hands over what only a state confers.
          if !isAsked, !mention.isOfState || isState(unit) || decides(verb.position) {
            grantor = grantor ?? giverName(unit)
          }
        case .person(let person):
          if let who = people.person(of: person) { presenters.append(who.name) }
        default: continue
        }
      }
    }
    let list = RecipientList(reading: reading, people: people, items: items)
    var members =
      elided(position, verb, list) ?? given(behind: position, verb) ?? described(
        before: anchor,
        list
      ) ?? pronounced(before: anchor)
      ?? named(behind: position, list)
      ?? (verb.position < start
        ? list.left(before: position, from: start) : list.left(before: anchor, from: start))
    if let represented = represented(before: anchor, from: start) {
      // "Ông A, đại diện Sư đoàn 347, nhận Bằng khen": it is the unit's.
      guard let member = list.member(at: represented) else {
        // "A, B đại diện lực lượng đón nhận": the unit that holds the ceremony.
        return mainUnit.map { [ceremony(award, position, of: $0, cue: items[anchor].tokens)] } ?? []
      }
      members = [member]
    }
    var rule = verb.passive != nil ? "award.recipient-passive" : "award.recipient-receives"
    if verb.passive != nil, let meant = kindMeant(before: anchor) {
      // "Đại tá A thông báo, nhà máy được tặng": not who says so.
      members = [meant]
    }
    if members.isEmpty, items[verb.position].cue == .attain,
      isOfSubject(items[verb.position].tokens.lowerBound)
    {
      // "Lễ trao quyết định công nhận nhà giáo đạt danh hiệu X": what the ceremony is about.
      return []
    }
    if members.isEmpty, let host = honoured(before: anchor) ?? ceremonyHost(before: anchor) {
      return [ceremony(award, position, of: host, cue: items[anchor].tokens)]
    }
    var isDeduced = false
    if members.isEmpty, let subject = subject(before: anchor, list) {
      members = [subject]
      rule += "-subject"
      isDeduced = subject.tokens.isEmpty
      // "đoạt giải, gồm: 3 giải Nhất, 9 giải Nhì": so many prizes, and nobody who won them.
      if isDeduced, mention.tag == "prize",
        reading.document.number(items[position].tokens.lowerBound - 1) != nil
      {
        return []
      }
    }
    members = members.filter { !isShown($0) && !isSum($0, of: mention) }
    let behind = items[position].tokens.upperBound
    let giver = giver(behind: position)
    presenters += giver?.presenters ?? []
    return members.map { member in
      let span = min(member.tokens.lowerBound, items[position].tokens.lowerBound)
      return Bound(
        award: award,
        recipient: member.recipient,
        within: member.within,
        status: verb.isProposed ? .proposed : .conferred,
        grantor: grantor ?? giver?.grantor ?? authority(of: mention, before: position),
        presenters: presenters,
        tokens: span..<max(items[position].tokens.upperBound, member.tokens.upperBound),
        cue: items[anchor].tokens.lowerBound..<items[verb.position].tokens.upperBound,
        rule: rule,
        isDeduced: isDeduced,
        isOpenList: member.tokens.lowerBound >= behind
      )
    }
  }

  /// `45 công trình đoạt giải, gồm: 3 giải Nhất, 9 giải Nhì`: the sum of those who won so many prizes.
  private func isSum(_ member: RecipientList.Member, of prize: AwardMention) -> Bool {
    guard prize.tag == "prize", case .count = member.recipient else { return false }
    return reading.document.number(prize.tokens.lowerBound - 1) != nil
  }

  /// Whether a recipient is a unit that a work shows, which gets nothing of what the work gets.
  func isShown(_ member: RecipientList.Member) -> Bool {
    switch member.recipient {
    case .unit, .group: reading.isShown(member.tokens.lowerBound)
    case .officer, .person, .count: false
    }
  }

  /// `85% quân nhân đạt danh hiệu`: a share, of whom is not said.
  private func isShare(before verb: Int) -> Bool {
    for token in ((verb - 4)..<verb).reversed() {
      if reading.document.isMark("%", token) { return true }
      guard reading.document.isWord(token) else { return false }
    }
    return false
  }

  /// `trao cờ cho các đoàn vận động viên đạt giải Nhất`: which of those something is given to, no table counts them.
  private func isOfUncounted(_ verb: Int, _ start: Int) -> Bool {
    guard items[verb].cue == .attain, start < verb,
      let to = items[start..<verb].lastIndex(where: { $0.cue == .to }),
      items[(to + 1)..<verb].allSatisfy({ $0.cue != nil }),
      items[verb].tokens.lowerBound - items[to].tokens.upperBound <= 8
    else { return false }
    // "tặng hoa cho các đoàn đạt giải Nhất": nothing that is an award.
    return items[start..<to].contains { $0.cue == .handover || $0.cue == .grant }
      || reading.isWord("các", at: items[to].tokens.upperBound)
  }

  /// Those an award is received for, behind it.
  private func given(behind position: Int, _ verb: Verb) -> [RecipientList.Member]? {
    // "Đồn được B khen, tặng Giấy khen cho 3 cá nhân": those behind, though a unit is told of.
    guard
      verb.passive == nil
        ? items[verb.position].cue == .receive : items[verb.position].cue == .grant
    else { return nil }
    let members = receivers(behind: position)
    return members.isEmpty ? nil : members
  }

  /// The unit a person receives an award for, behind `đại diện`; the word's own place where no unit
  /// is named.
  private func represented(before anchor: Int, from start: Int) -> Int? {
    guard let cue = items[start..<max(start, anchor)].lastIndex(where: { $0.cue == .represent })
    else { return nil }
    return items[cue..<anchor].firstIndex(where: \.isUnit) ?? cue
  }

  /// `5 liệt sĩ được truy tặng Huân chương ...: A; B; C`: the names behind a colon.
  func named(behind position: Int, _ list: RecipientList) -> [RecipientList.Member]? {
    if let bracketed = bracketed(behind: position, list) { return bracketed }
    var next = position + 1
    while next < items.count,
      items[next].isMark(",") || items[next].cue == .have || items[next].cue == .be
    {
      next += 1
    }
    guard next < items.count,
      items[next].isMark(":")
        || (next > position + 1 && (items[next - 1].cue == .have || items[next - 1].cue == .be))
    else { return nil }
    // "3 tập thể được tặng X, trong đó có A": all three.
    if items[next - 1].cue == .have, reading.isWord("đó", at: items[next - 1].tokens.lowerBound - 1)
    {
      return nil
    }
    if items[next].isMark(":") { next += 1 }
    let further = items[next...].firstIndex(where: \.isAward)
    let members = (next..<(further ?? items.count)).compactMap { index -> RecipientList.Member? in
      guard case .person = items[index].kind else { return nil }
      return list.member(at: index)
    }
    if !members.isEmpty { return members }
    let units = list.right(from: next, until: further ?? items.count).filter { member in
      if case .unit = member.recipient { return true }
      return false
    }
    guard !units.isEmpty, items[next].tokens.lowerBound - items[next - 1].tokens.upperBound <= 1
    else { return nil }
    return units
  }

  /// `2 tập thể được tặng Cờ thi đua (Lữ đoàn 201 và Trường X)`: those a number counts, in brackets.
  private func bracketed(
    behind position: Int,
    _ list: RecipientList
  ) -> [RecipientList.Member]? {
    let open = position + 1
    guard open < items.count, items[open].isMark("("),
      items[open].tokens.lowerBound - items[position].tokens.upperBound <= 3,
      let close = items[open...].firstIndex(where: { $0.isMark(")") }),
      items[(open + 1)..<close].allSatisfy({ $0.isUnit || $0.isPerson || $0.isJoint }),
      items[max(0, position - 8)..<position].contains(where: { item in
        guard case .quantity = item.kind else { return false }
        return !item.isGroup(in: reading)
      })
    else { return nil }
    let members = list.right(from: open + 1, until: close)
    return members.isEmpty ? nil : members
  }

  /// `A được tặng Cờ thi đua, B Bằng khen`: the recipient right before a further award.
  private func elided(
    _ position: Int,
    _ verb: Verb,
    _ list: RecipientList
  ) -> [RecipientList.Member]? {
    // "28 đồng chí là Chiến sĩ thi đua".
    var end = items[position - 1].cue == .be ? position - 1 : position
    if end > 0, items[end - 1].isMark(")"),
      let open = items[..<end].lastIndex(where: { $0.isMark("(") }), open > verb.position, open > 0,
      items[open - 1].isUnit || items[open - 1].isPerson
    {
      // "A giành giải Nhất, Trung đoàn 841 (Bộ CHQS tỉnh X) giải Nhì": whose it is.
      end = open
    }
    guard end > verb.position + 2,
      items[verb.position..<(end - 1)].contains(where: \.isAward),
      let member = list.member(at: end - 1),
      items[end].tokens.lowerBound - items[end - 1].tokens.upperBound <= 2,
      items[position].tokens.lowerBound - items[position - 1].tokens.upperBound <= 2,
      let last = items[verb.position..<(end - 1)].lastIndex(where: \.isAward)
    else { return nil }
    // "B và C đồng giải Ba".
    let members = list.left(before: end, from: last + 1)
    return members.isEmpty ? [member] : members
  }
}
