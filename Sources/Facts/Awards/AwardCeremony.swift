import Grammar
import Text

/// Awards without a verb of their own (`Lễ đón nhận Huân chương`) or without a name (`khen thưởng`).
extension AwardBinder {
  /// `Lễ đón nhận Huân chương ...`: conferred on the unit that holds it.
  func ceremony(_ award: Int, _ position: Int) -> [Bound] {
    guard position > 0, case .event(let event) = items[position - 1].kind,
      reading.analysis.events[event].kind?.lowercasedLetters.holds("đón nhận") == true,
      items[position].tokens.lowerBound - items[position - 1].tokens.upperBound <= 3,
      // "Theo kế hoạch, A tổ chức lễ đón nhận".
      !items[..<position].contains(where: { $0.cue == .aim || $0.cue == .future })
    else { return [] }
    guard let host = honoured(before: position) ?? ceremonyHost(before: position) ?? mainUnit else {
      return []
    }
    let own = ceremony(award, position, of: host, cue: items[position - 1].tokens)
    let named = receivers(behind: position)
    guard !named.isEmpty else {
      // "lễ đón nhận danh hiệu Anh hùng cho Đoàn đại biểu A": others, whom no table knows.
      let isForOthers =
        position + 1 < items.count && items[position + 1].cue == .to
        && items[position + 1].tokens.lowerBound == items[position].tokens.upperBound
      return isForOthers ? [] : [own]
    }
    return named.map { member in
      var next = own
      next.recipient = member.recipient
      next.within = member.within
      next.tokens = own.tokens.lowerBound..<max(own.tokens.upperBound, member.tokens.upperBound)
      next.isCeremony = false
      return next
    }
  }

  /// `Học viện Quân y tổ chức lễ kỷ niệm 70 năm Ngày truyền thống Bệnh viện Quân y 103 và đón nhận
  /// ...`: the unit whose day it is.
  func honoured(before position: Int) -> Int? {
    for index in (0..<position).reversed() {
      guard case .event(let event) = items[index].kind,
        reading.analysis.events[event].tag == "anniversary"
      else { continue }
      let end = items[position].tokens.lowerBound
      for item in items[index..<position] {
        guard case .unit(let unit) = item.kind, item.tokens.upperBound < end,
          !reading.analysis.units.all[unit].isBody, !reading.analysis.units.all[unit].isBare,
          isOfDay(item.tokens.lowerBound)
        else { continue }
        return unit
      }
    }
    return nil
  }

  /// `Ngày truyền thống`, `ngày thành lập` right before a unit.
  private func isOfDay(_ unit: Int) -> Bool {
    let days: [(StaticString, StaticString)] = [("truyền", "thống"), ("thành", "lập")]
    return days.contains { reading.isWord($0, at: unit - 2) && reading.isWord($1, at: unit - 1) }
  }

  /// `đón nhận danh hiệu Anh hùng cho Viện X và B`: for whom, right behind the award.
  func receivers(behind position: Int) -> [RecipientList.Member] {
    guard position + 1 < items.count, items[position + 1].cue == .to,
      items[position + 1].tokens.lowerBound - items[position].tokens.upperBound <= 1
    else { return [] }
    return RecipientList(reading: reading, people: people, items: items)
      .right(from: position + 2, until: items.count)
  }

  /// `Lễ đón nhận danh hiệu A; Huân chương B`: a further award of the same ceremony.
  func goesOn(_ last: Bound?, _ award: Int, _ position: Int) -> Bound? {
    guard var next = last, next.isCeremony, let before = next.award else { return nil }
    let from = reading.analysis.awards[before].end
    let start = items[position].tokens.lowerBound
    // Only words of what the first was given for stand between, no clause of its own.
    guard start > from, start - from <= 24,
      !items.contains(where: { item in
        (from..<start).contains(item.tokens.lowerBound)
          && (item.cue == .host || item.cue == .grant || item.cue == .passive || item.isPerson)
      }),
      reading.document.isMark(";", start - 1) || reading.document.isMark(",", start - 1)
        || reading.document.isWord("và", at: start - 1)
    else { return nil }
    next.award = award
    next.grantor = name(of: reading.analysis.awards[award])
    next.tokens = items[position].tokens
    return next
  }

  /// The unit that holds the ceremony a clause is about.
  func ceremonyHost(before position: Int) -> Int? {
    let hosts = HostFinder(reading: reading)
    guard let cue = items[..<position].lastIndex(where: { $0.cue == .host }) else { return nil }
    return hosts.host(before: cue, in: items)
  }

  /// An award conferred on the unit that holds the ceremony; of a headquarters, on its unit.
  func ceremony(_ award: Int, _ position: Int, of host: Int, cue: Range<Int>) -> Bound {
    let commanded = reading.analysis.units.all[host].commanded
    return Bound(
      award: award,
      recipient: .unit(reading.unitName(commanded ?? host)),
      within: nil,
      status: .conferred,
      grantor: name(of: reading.analysis.awards[award]) ?? giver(behind: position)?.grantor,
      presenters: giver(behind: position)?.presenters ?? [],
      tokens: min(
        cue.lowerBound,
        items[position].tokens.lowerBound
      )..<items[position].tokens.upperBound,
      cue: cue,
      rule: "award.ceremony-of-host",
      isCeremony: true
    )
  }

  /// `13 tập thể, 120 cá nhân được đề nghị khen thưởng`, `trao thưởng cho 5 tập thể`.
  func commended(_ start: Int, _ end: Int) -> [Bound] {
    (start..<max(start, end)).flatMap { position in
      items[position].cue == .commend || items[position].cue == .reward
        ? commended(at: position, start, end) : []
    }
  }

  /// `5 tập thể được khen thưởng, Sư đoàn được tặng Cờ thi đua`: commended before another is given an
  /// award by name.
  func commendedBefore(_ award: Int, _ start: Int) -> [Bound] {
    (start..<max(start, award)).flatMap { position -> [Bound] in
      guard items[position].cue == .commend, passive(before: position, from: start) != nil,
        let comma = items[position..<award].firstIndex(where: { $0.isMark(",") }),
        items[comma..<award].contains(where: { $0.cue == .passive || $0.cue == .honour })
      else { return [] }
      return commended(at: position, start, comma)
    }
  }

  /// Whether a recipient stands right behind a verb, or the `cho` behind it.
  private func stands(_ member: RecipientList.Member, behind verb: Int) -> Bool {
    let next = verb + 1 < items.count && items[verb + 1].cue == .to ? verb + 1 : verb
    return member.tokens.lowerBound - items[next].tokens.upperBound <= 1
  }

  func commended(at position: Int, _ start: Int, _ end: Int) -> [Bound] {
    let verb = Verb(position: position, passive: nil, receives: false, isProposed: false)
    guard !isDenied(before: verb, start, position) else { return [] }
    let list = RecipientList(reading: reading, people: people, items: items)
    let passive = passive(before: position, from: start)
    var members =
      passive.map { list.left(before: $0, from: start) }
      ?? list.right(from: position + 1, until: end)
    if passive == nil, members.isEmpty { members = behind(position, end, list) }
    members = members.filter { member in
      switch member.recipient {
      case .group: return false
      case .count, .officer, .person: return true
      // "trao thưởng cho Đội thi BĐBP": only the unit named right there.
      case .unit:
        let near = passive.map { items[$0].tokens.lowerBound - member.tokens.upperBound }
        return near != nil || members.count > 1 || stands(member, behind: position)
      }
    }
    let isProposed = isProposed(start, position)
    let giver =
      passive == nil ? giver(before: position) : Giver(grantor: grantor(passive, position))
    return members.map { member in
      Bound(
        award: nil,
        recipient: member.recipient,
        within: member.within,
        status: isProposed ? .proposed : .conferred,
        grantor: giver.grantor,
        presenters: giver.presenters,
        tokens: min(
          member.tokens.lowerBound,
          items[position].tokens.lowerBound
        )..<max(
          member.tokens.upperBound,
          items[position].tokens.upperBound
        ),
        cue: items[passive ?? position].tokens.lowerBound..<items[position].tokens.upperBound,
        rule: "award.commended"
      )
    }
  }

  /// `được Bộ Quốc phòng biểu dương, khen thưởng`: the unit behind the passive.
  private func grantor(_ passive: Int?, _ verb: Int) -> String? {
    guard let passive, passive + 1 < verb, case .unit(let unit) = items[passive + 1].kind else {
      return nil
    }
    return reading.unitName(unit)
  }
}
