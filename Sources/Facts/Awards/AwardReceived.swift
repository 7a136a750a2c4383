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
    if let passive = verb.passive {
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
      elided(position, verb, list) ?? given(behind: position, verb)
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
    return items[start..<to].contains { $0.cue == .handover || $0.cue == .grant }
  }

  /// Those an award is received for, behind it.
  private func given(behind position: Int, _ verb: Verb) -> [RecipientList.Member]? {
    guard verb.passive == nil, items[verb.position].cue == .receive else { return nil }
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
    let end = items[position - 1].cue == .be ? position - 1 : position
    guard end > verb.position + 2,
      items[verb.position..<(end - 1)].contains(where: \.isAward),
      let member = list.member(at: end - 1),
      items[end].tokens.lowerBound - items[end - 1].tokens.upperBound <= 2,
      let last = items[verb.position..<(end - 1)].lastIndex(where: \.isAward)
    else { return nil }
    // "B và C đồng giải Ba".
    let members = list.left(before: end, from: last + 1)
    return members.isEmpty ? [member] : members
  }

  /// `được Tư lệnh Cảnh sát biển tặng Giấy khen`, `..., Tư lệnh Quân khu 5 tặng Giấy khen`: a unit
  /// between the passive and its verb gives, and one before a verb and an award.
  private func isGiver(_ position: Int) -> Bool {
    if position > 0, items[position - 1].cue == .passive || items[position - 1].cue == .honour {
      return true
    }
    guard position + 2 < items.count, items[position + 2].isAward,
      items[position + 1].tokens.lowerBound - items[position].tokens.upperBound <= 1
    else { return false }
    return items[position + 1].cue == .grant || items[position + 1].cue == .handover
  }

  /// `Ca sĩ A nhận danh hiệu`: capitals no table knows stand before the verb, another's subject.
  private func hasUnknownSubject(before verb: Int) -> Bool {
    let document = reading.document
    let start = reading.sentenceTokens(of: verb).lowerBound
    var token = verb - 1
    while token > start, !document.tokens[token].shape.contains(.mark) {
      // "2 câu lạc bộ được tặng": so many of what no table counts.
      if (2...4).contains(verb - token), document.number(token).map({ $0 > 1 }) == true,
        document.tokens[token].end - document.tokens[token].start < 4,
        (token + 1..<verb).allSatisfy({ document.isWord($0) && !document.isCapital($0) }),
        !document.isWord("năm", at: token + 1), !document.isWord("lần", at: token + 1),
        !document.isWord("tháng", at: token + 1)
      {
        return true
      }
      if document.isCapital(token),
        !document.starts(.of(.event, .eventKind, .movement, .award, .body, .unit, .term), at: token)
      {
        return true
      }
      token -= 1
    }
    return false
  }

  /// `Thượng tá A, Lữ đoàn trưởng Lữ đoàn B cho biết đơn vị vừa được tặng`: not the speaker, his unit.
  private func unitMeant(before anchor: Int) -> RecipientList.Member? {
    var token = items[anchor].tokens.lowerBound - 1
    while reading.isWord("vừa", at: token) || reading.isWord("đã", at: token) { token -= 1 }
    guard reading.isWord("vị", at: token), reading.isWord("đơn", at: token - 1),
      let speaker = items[..<anchor].lastIndex(where: \.isPerson),
      items[speaker..<anchor].contains(where: { $0.cue == .tell || $0.cue == .say }),
      case .person(let mention) = items[speaker].kind,
      let unit = reading.analysis.persons[mention].posts.lazy.compactMap(\.unit).first(where: {
        !self.reading.analysis.units.isBody($0)
      })
    else { return nil }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(unit)),
      within: nil,
      tokens: (token - 1)..<(token + 1)
    )
  }

  /// `Khoa A được tặng X, nhà trường được tặng Y`: the kind of the unit the article tells of, alone before the verb.
  private func kindMeant(before anchor: Int) -> RecipientList.Member? {
    guard let mainUnit else { return nil }
    var token = items[anchor].tokens.lowerBound
    while ["vừa", "đã", "đang"].contains(where: { reading.isWord($0, at: token - 1) }) {
      token -= 1
    }
    let kind = reading.analysis.units.all[mainUnit].kind
    var start = token - kind.split(separator: " ").count
    if kind.hasPrefix("Trường") || kind == "Học viện", reading.isWord("trường", at: token - 1),
      reading.isWord("nhà", at: token - 2)
    {
      start = token - 2
    } else {
      guard start > 0, !reading.document.isCapital(start),
        Fold.same(reading.document.words(start..<token), kind)
      else { return nil }
    }
    guard start > 0, reading.document.tokens[start - 1].shape.contains(.mark) else { return nil }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(mainUnit)),
      within: nil,
      tokens: start..<token
    )
  }

  /// `Trung đoàn 48 (Sư đoàn 320) được tặng A, được tặng B`: whether a unit only says where one before it belongs.
  private func isInChain(_ position: Int, _ unit: Int) -> Bool {
    let all = reading.analysis.units.all
    return items[..<position].contains { item in
      guard case .unit(let head) = item.kind else { return false }
      return all[head].chainEnd >= all[unit].tokens.upperBound
    }
  }

  /// Whether `chúc mừng đơn vị` ends at a token.
  private func isOfUnit(_ token: Int) -> Bool {
    reading.isWord("vị", at: token) && reading.isWord("đơn", at: token - 1)
      && reading.isWord("mừng", at: token - 2)
  }

  /// `Anh được tặng`, `ông đã được tặng`, `đồng chí được tặng`: words that stand for a person named
  /// before.
  private func isPronoun(_ token: Int) -> Bool {
    let words: [StaticString] = ["anh", "chị", "ông", "bà"]
    var start = token
    if reading.isWord("chí", at: token), reading.isWord("đồng", at: token - 1) {
      start -= 1
    } else if !words.contains(where: { reading.isWord($0, at: token) }) {
      return false
    }
    return reading.document.isMark(",", start - 1) || reading.document.isMark(".", start - 1)
      || reading.document.isMark(";", start - 1)
      || start == reading.sentenceTokens(of: token).lowerBound
  }

  /// The person named last before a pronoun.
  private func antecedent(of pronoun: Int) -> RecipientList.Member? {
    guard
      let mention = reading.analysis.persons.indices.last(where: {
        reading.analysis.persons[$0].tokens.upperBound <= pronoun
      }), let person = people.person(of: mention)
    else { return nil }
    return RecipientList.Member(
      recipient: person.rank != nil ? .officer(person.name) : .person(person.name),
      within: nil,
      tokens: pronoun..<(pronoun + 1)
    )
  }

  /// The subject of a clause whose own is left out, or is `đơn vị`: the sentence's, else the article's.
  func subject(before anchor: Int, _ list: RecipientList) -> RecipientList.Member? {
    if let unit = unitMeant(before: anchor) ?? kindMeant(before: anchor) { return unit }
    if isOfUnit(items[anchor].tokens.lowerBound - 1) {
      // "A chúc mừng đơn vị được tặng": not the speaker.
      return mainUnit.map { unit in
        RecipientList.Member(
          recipient: .unit(reading.unitName(unit)),
          within: nil,
          tokens: items[anchor].tokens.lowerBound..<items[anchor].tokens.lowerBound
        )
      }
    }
    for position in (0..<anchor).reversed() {
      switch items[position].kind {
      case .unit(let unit):
        // "được Bộ Quốc phòng chọn ..., được tặng ...": whoever acts on the subject is none.
        guard !reading.isPlaceBefore(items[position].tokens.lowerBound),
          !reading.analysis.units.all[unit].isBody
            || reading.analysis.units.all[unit].rule == "body.forces",
          !isGiver(position), !isInChain(position, unit)
        else { continue }
        // "63 cán bộ, nhân viên Bệnh viện X của Việt Nam được tặng".
        if let whole = list.counted(position, 0) { return whole.member }
        let office = reading.office(before: items[position].tokens.lowerBound)
        if let office, reading.isHeld(office) { continue }
        return list.member(at: position)
      case .person: return list.member(at: position)
      case .quantity:
        if list.oneOf(position, 0) != nil { continue }
        return list.member(at: position)
      default: continue
      }
    }
    let token = items[anchor].tokens.lowerBound
    if isPronoun(token - 1) { return antecedent(of: token - 1) }
    guard let mainUnit, !hasUnknownSubject(before: token), reading.work(before: token) == nil else {
      return nil
    }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(mainUnit)),
      within: nil,
      tokens: token..<token
    )
  }
}
