import Grammar
import Text

/// Binds the awards of one sentence to recipients, grantors and presenters.
///
/// A clause (up to `;`) has a verb: passive (`được ... tặng`), receiving (`đón nhận`) or active
/// (`tặng ... cho`). Recipients stand left of the first two, right of the last. A proposal anywhere
/// between them makes the award proposed; targets, plans and negations make none.
struct AwardBinder {
  let reading: Reading
  let people: People
  let items: [Item]
  let mainUnit: Int?

  /// An award bound to one recipient.
  struct Bound {
    /// Index of the award mention; `nil` for one named by its verb (`khen thưởng`).
    var award: Int?
    var recipient: AwardFact.Recipient
    var within: Int?
    var status: AwardFact.Status
    var grantor: String?
    var presenters: [String]
    /// From the recipient to the award.
    var tokens: Range<Int>
    /// The words that make it proposed or conferred.
    var cue: Range<Int>
    var rule: String
    /// Whether the recipient is deduced from who held the ceremony.
    var isCeremony = false
    /// Whether it stands on a line of its own, in a list another line opened.
    var isListed = false
    /// Whether the recipient is a pronoun for one named before: `đơn vị`.
    var isAnaphoric = false
  }

  /// How a clause's verb binds.
  private struct Verb {
    var position: Int
    /// The `được` before it.
    var passive: Int?
    var receives: Bool
    var isProposed: Bool
  }

  /// All awards of the sentence.
  func bind() -> [Bound] {
    var bound: [Bound] = []
    var start = 0
    var inherited: Verb?
    for end in items.indices.filter({ items[$0].isMark(";") }) + [items.count] {
      // "A, ...; B, ... được tặng": names before a semicolon belong to the verb behind it.
      if end < items.count, isBareList(start, end), bound.isEmpty { continue }
      let found = clause(start, end, &inherited)
      bound += found.isEmpty ? continued(bound, start, end) : found
      start = end + 1
    }
    return bound
  }

  /// Whether a clause holds only recipients.
  private func isBareList(_ start: Int, _ end: Int) -> Bool {
    start < end
      && items[start..<end].allSatisfy { item in
        switch item.kind {
        case .person, .unit, .mark: true
        case .cue(let cue): cue == .and || cue == .with || cue == .belong || cue == .of
        default: false
        }
      }
      && items[start..<end].contains { item in
        switch item.kind {
        case .person, .unit: true
        default: false
        }
      }
  }

  /// `... đối với A; B; C`: a clause that holds only recipients goes on with the last list.
  private func continued(_ bound: [Bound], _ start: Int, _ end: Int) -> [Bound] {
    guard let last = bound.last, last.rule == "award.giver-active", start < end,
      !items[start..<end].contains(where: { $0.cue != nil && !$0.isJoint })
    else { return [] }
    let list = RecipientList(reading: reading, people: people, items: items)
    return list.right(from: start, until: end).map { member in
      var next = last
      next.recipient = member.recipient
      next.within = member.within
      next.tokens = min(last.cue.lowerBound, member.tokens.lowerBound)..<member.tokens.upperBound
      return next
    }
  }

  // MARK: - Clauses

  private func clause(_ start: Int, _ end: Int, _ inherited: inout Verb?) -> [Bound] {
    var bound: [Bound] = []
    let awards = (start..<max(start, end)).filter { index in
      if case .award = items[index].kind { return true }
      return false
    }
    var previous: Verb?
    for position in awards {
      guard case .award(let award) = items[position].kind else { continue }
      guard var verb = verb(for: position, from: start) ?? previous ?? inherited else {
        bound += ceremony(award, position)
        continue
      }
      if let before = inherited, before.isProposed, verb.position >= start,
        !hasSubject(start, verb.position)
      {
        // "đề nghị tặng Cờ thi đua cho A; tặng Bằng khen cho B": one proposal for both.
        verb.isProposed = true
      }
      previous = verb
      inherited = verb
      guard !isDenied(before: verb, start, position), suits(award, verb) else { continue }
      let found =
        verb.receives || verb.passive != nil
        ? received(award, position, verb, start)
        : given(award, position, verb, start, end, awards)
      bound += found
    }
    if awards.isEmpty { bound += commended(start, end) }
    return bound
  }

  /// Whether a clause names who does, or to whom it is done, before its verb.
  private func hasSubject(_ start: Int, _ verb: Int) -> Bool {
    items[start..<max(start, verb)].contains { item in
      switch item.kind {
      case .unit, .person, .quantity, .cue(.passive), .cue(.honour): true
      default: false
      }
    }
  }

  /// The nearest verb of giving or receiving left of an award.
  private func verb(for award: Int, from start: Int) -> Verb? {
    for position in (start..<award).reversed() {
      if isGivingEvent(position) {
        return Verb(
          position: position,
          passive: nil,
          receives: false,
          isProposed: isProposed(start, award)
        )
      }
      guard let cue = items[position].cue else { continue }
      guard items[award].tokens.lowerBound - items[position].tokens.upperBound <= 40 else {
        return nil
      }
      switch cue {
      case .grant, .handover, .recognise, .reward:
        let passive = passive(before: position, from: start)
        return Verb(
          position: position,
          passive: passive,
          receives: false,
          isProposed: isProposed(start, award)
        )
      case .receive, .attain, .honour:
        return Verb(
          position: position,
          passive: nil,
          receives: true,
          isProposed: isProposed(start, award)
        )
      case .passive:
        // "được Bằng khen": the verb left out.
        if award - position == 1 {
          return Verb(
            position: position,
            passive: position,
            receives: true,
            isProposed: isProposed(start, award)
          )
        }
      default: continue
      }
    }
    return nil
  }

  /// `tổ chức trao Huy hiệu`, `Lễ trao tặng Huân chương`: an event whose name is the giving.
  private func isGivingEvent(_ position: Int) -> Bool {
    guard case .event(let event) = items[position].kind,
      reading.analysis.events[event].tag == "award",
      position + 1 < items.count,
      items[(position + 1)...].contains(where: { $0.cue == .to || $0.cue == .toward })
    else { return false }
    return reading.document.isWord("trao", at: items[position].tokens.upperBound - 1)
      || reading.document.isWord("trao", at: items[position].tokens.upperBound - 2)
  }

  /// The `được` a verb stands under: only a grantor or a proposal between them.
  private func passive(before verb: Int, from start: Int) -> Int? {
    for position in (start..<verb).reversed() {
      switch items[position].kind {
      case .cue(.passive), .cue(.honour): return position
      case .award where items[position + 1].isJoint:
        // "được tặng Cờ thi đua và công nhận ...": one passive for both verbs.
        continue
      case .mark(","):
        // "..., Thiếu tướng A trao": a clause of its own.
        if case .person = items[position + 1].kind { return nil }
      case .unit, .cue(.propose), .cue(.and), .cue(.grant), .cue(.recognise), .cue(.handover),
        .cue(.with), .cue(.appoint), .person, .cue(.of):
        guard items[verb].tokens.lowerBound - items[position].tokens.upperBound <= 24 else {
          return nil
        }
        continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a proposal stands between a clause's start and its award: a word for it, or `trình`,
  /// `xét` before the verb.
  private func isProposed(_ start: Int, _ award: Int) -> Bool {
    guard start < award else { return false }
    return items[start..<award].contains { $0.cue == .propose }
      || (items[start].tokens.lowerBound..<items[award].tokens.lowerBound).contains(where: submits)
  }

  /// `trình tặng`, `xét tặng`, but not `quá trình`, `trình độ`, `nhận xét`.
  private func submits(_ token: Int) -> Bool {
    let document = reading.document
    if document.isWord("trình", at: token) {
      let before: [StaticString] = [
        "quá", "chương", "công", "quy", "lộ", "giáo", "tiến", "hành", "tường", "thuyết",
      ]
      let behind: [StaticString] = ["độ", "bày", "diễn", "tự", "duyệt"]
      return !before.contains { document.isWord($0, at: token - 1) }
        && !behind.contains { document.isWord($0, at: token + 1) }
    }
    guard document.isWord("xét", at: token) else { return false }
    return !document.isWord("nhận", at: token - 1) && !document.isWord("nghiệm", at: token + 1)
      && !document.isWord("xử", at: token + 1)
  }

  /// Targets, plans and negations before the verb: no fact.
  private func isDenied(before verb: Verb, _ start: Int, _ award: Int) -> Bool {
    for position in 0..<award {
      switch items[position].cue {
      case .aim: if !isPast(position, award) { return true }
      case .future: return true
      case .negation: if position >= start { return true }
      case .build: if position >= start, position > verb.position || verb.receives { return true }
      default: continue
      }
    }
    return false
  }

  /// `Không ngừng phấn đấu, Lữ đoàn 613 đã được tặng`: the target's clause is over, a new subject was
  /// given something.
  private func isPast(_ aim: Int, _ award: Int) -> Bool {
    func isSubject(_ item: Item) -> Bool {
      switch item.kind {
      case .unit, .person, .event: true
      default: false
      }
    }
    // Whoever sets a target stands before it.
    guard !items[..<aim].contains(where: isSubject),
      let comma = items[aim..<award].firstIndex(where: { $0.isMark(",") }),
      let subject = items[comma..<award].firstIndex(where: isSubject)
    else { return false }
    return items[subject..<award].contains { $0.cue == .passive || $0.cue == .honour }
  }

  /// A weak name (`vững mạnh toàn diện`) needs a verb that can only mean an award.
  private func suits(_ award: Int, _ verb: Verb) -> Bool {
    let mention = reading.analysis.awards[award]
    guard mention.isWeak else { return true }
    switch items[verb.position].cue {
    case .recognise, .attain, .grant, .receive, .handover: return mention.tag != "praise"
    default: return false
    }
  }

  // MARK: - Directions

  /// `A được B tặng Bằng khen`, `A đón nhận Huân chương`.
  private func received(_ award: Int, _ position: Int, _ verb: Verb, _ start: Int) -> [Bound] {
    let mention = reading.analysis.awards[award]
    let anchor = verb.passive ?? verb.position
    var grantor = name(of: mention)
    var presenters: [String] = []
    if let passive = verb.passive {
      for index in (passive + 1)..<max(passive + 1, verb.position) {
        switch items[index].kind {
        case .unit(let unit):
          // "được đề nghị Bộ đề nghị tặng": whoever is asked to propose gives nothing.
          let isAsked = items[index..<verb.position].contains { $0.cue == .propose }
          if !isAsked { grantor = grantor ?? reading.unitName(unit) }
        case .person(let person):
          if let who = people.person(of: person) { presenters.append(who.name) }
        default: continue
        }
      }
    }
    let list = RecipientList(reading: reading, people: people, items: items)
    var members =
      elided(position, verb, list) ?? named(behind: position, list)
      ?? (verb.position < start
        ? list.left(before: position, from: start) : list.left(before: anchor, from: start))
    var rule = verb.passive != nil ? "award.recipient-passive" : "award.recipient-receives"
    if members.isEmpty, let host = ceremonyHost(before: anchor) {
      return [ceremony(award, position, of: host, cue: items[anchor].tokens)]
    }
    if members.isEmpty, let subject = subject(before: anchor, list) {
      members = [subject]
      rule += "-subject"
    }
    return members.map { member in
      let span = min(member.tokens.lowerBound, items[position].tokens.lowerBound)
      return Bound(
        award: award,
        recipient: member.recipient,
        within: member.within,
        status: verb.isProposed ? .proposed : .conferred,
        grantor: grantor ?? authority(before: position),
        presenters: presenters,
        tokens: span..<max(items[position].tokens.upperBound, member.tokens.upperBound),
        cue: items[anchor].tokens.lowerBound..<items[verb.position].tokens.upperBound,
        rule: rule
      )
    }
  }

  /// `5 liệt sĩ được truy tặng Huân chương ...: A; B; C`: the names behind a colon.
  private func named(behind position: Int, _ list: RecipientList) -> [RecipientList.Member]? {
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
    if items[next].isMark(":") { next += 1 }
    let further = items[next...].firstIndex {
      if case .award = $0.kind { true } else { false }
    }
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

  /// `A được tặng Cờ thi đua, B Bằng khen`: the recipient right before a further award.
  private func elided(
    _ position: Int,
    _ verb: Verb,
    _ list: RecipientList
  ) -> [RecipientList.Member]? {
    guard position > verb.position + 2,
      items[verb.position..<(position - 1)].contains(where: {
        if case .award = $0.kind { true } else { false }
      }), let member = list.member(at: position - 1),
      items[position].tokens.lowerBound - items[position - 1].tokens.upperBound <= 2
    else { return nil }
    return [member]
  }

  /// The subject of a clause whose own is left out, or is `đơn vị`: the sentence's, else the article's.
  private func subject(before anchor: Int, _ list: RecipientList) -> RecipientList.Member? {
    for position in (0..<anchor).reversed() {
      switch items[position].kind {
      case .unit(let unit):
        guard !reading.isPlaceBefore(items[position].tokens.lowerBound),
          !reading.analysis.units.all[unit].isBody
        else { continue }
        return list.member(at: position)
      case .person: return list.member(at: position)
      case .quantity: return list.member(at: position)
      default: continue
      }
    }
    guard let mainUnit else { return nil }
    let token = items[anchor].tokens.lowerBound
    return RecipientList.Member(
      recipient: .unit(reading.unitName(mainUnit)),
      within: nil,
      tokens: token..<token
    )
  }

  /// `A trao Bằng khen của B tặng C`, `A tặng C Bằng khen`.
  private func given(
    _ award: Int,
    _ position: Int,
    _ verb: Verb,
    _ start: Int,
    _ end: Int,
    _ awards: [Int]
  ) -> [Bound] {
    let mention = reading.analysis.awards[award]
    let list = RecipientList(reading: reading, people: people, items: items)
    var members = behind(position, end, list)
    if members.isEmpty {
      // "Huân chương X và danh hiệu Y cho A": the next award's recipients.
      for next in awards where next > position {
        guard items[(position + 1)..<next].allSatisfy({ $0.isJoint }) else {
          if items[(position + 1)..<next].contains(where: { $0.cue == .to }) { break }
          continue
        }
        members = behind(next, end, list)
        if !members.isEmpty { break }
      }
    }
    if members.isEmpty { members = list.right(from: verb.position + 1, until: position) }
    let giver = giver(before: verb.position)
    var isAnaphoric = false
    if members.isEmpty {
      // "trao Bằng khen cho đơn vị": handed over to whom was named before.
      isAnaphoric = true
      members = [
        RecipientList.Member(
          recipient: .group("đơn vị"),
          within: nil,
          tokens: items[position].tokens
        )
      ]
    }
    let grantor = name(of: mention) ?? authority(before: position) ?? giver.grantor
    return members.map { member in
      Bound(
        award: award,
        recipient: member.recipient,
        within: member.within,
        status: verb.isProposed ? .proposed : .conferred,
        grantor: grantor,
        presenters: giver.presenters,
        tokens: items[position].tokens
          .lowerBound..<max(items[position].tokens.upperBound, member.tokens.upperBound),
        cue: items[verb.position].tokens,
        rule: "award.giver-active",
        isAnaphoric: isAnaphoric
      )
    }
  }

  /// Recipients behind an award, after `cho`, `tặng`, `đến`.
  private func behind(_ position: Int, _ end: Int, _ list: RecipientList) -> [RecipientList.Member]
  {
    let from = items[position].tokens.upperBound
    for index in (position + 1)..<max(position + 1, end) {
      guard items[index].tokens.lowerBound - from <= 30 else { return [] }
      switch items[index].cue {
      case .to, .grant, .toward, .handover: return list.right(from: index + 1, until: end)
      default:
        if case .award = items[index].kind { return [] }
        continue
      }
    }
    return []
  }

  /// Who gives: a unit is the grantor, persons hand over.
  ///
  /// Behind an earlier giving verb of the same clause stand its recipients, not the giver.
  private func giver(before verb: Int) -> (grantor: String?, presenters: [String]) {
    var presenters: [String] = []
    var isAcross = false
    var position = verb - 1
    while position >= 0 {
      if let earlier = givingVerb(before: position), presenters.isEmpty {
        position = earlier - 1
        continue
      }
      switch items[position].kind {
      case .person(let mention):
        if let office = office(of: mention), items[verb].cue != .handover, presenters.isEmpty {
          return (office, [])
        }
        if let person = people.person(of: mention) { presenters.insert(person.name, at: 0) }
        // Only persons joined to this one are givers too.
        guard position > 0, items[position - 1].isJoint || items[position - 1].isMark(";") else {
          return (nil, presenters)
        }
      case .mark(";"): isAcross = true
      case .unit(let unit):
        // The unit of an earlier clause gave something else.
        if !presenters.isEmpty || isAcross { return (nil, presenters) }
        if !reading.isPlaceBefore(items[position].tokens.lowerBound) {
          return (reading.unitName(unit), [])
        }
      case .mark, .cue(.and), .cue(.with), .date: break
      case .cue(.propose): return (nil, presenters)
      default:
        if !presenters.isEmpty { return (nil, presenters) }
      }
      position -= 1
    }
    return (nil, presenters)
  }

  /// `Chủ tịch nước A tặng ...`: the office gives.
  private func office(of mention: Int) -> String? {
    for post in reading.analysis.persons[mention].posts.prefix(1) {
      let entry = reading.document.phrase(.body, at: post.tokens.lowerBound)
      if let entry, entry.entry.tag == "office" { return entry.entry.name }
    }
    return nil
  }

  /// A giving verb left of a recipient, in the same clause.
  private func givingVerb(before position: Int) -> Int? {
    switch items[position].kind {
    case .unit, .person, .quantity: break
    default: return nil
    }
    var marker: Int?
    for index in (0..<position).reversed() {
      switch items[index].cue {
      case .to, .toward: marker = marker ?? index
      case .grant, .handover, .reward: return index
      default:
        if items[index].isMark(";") { return nil }
        if case .person = items[index].kind, marker == nil, !isListed(index, position) {
          return nil
        }
      }
    }
    return nil
  }

  /// Whether only joints stand between two items.
  private func isListed(_ first: Int, _ second: Int) -> Bool {
    items[(first + 1)..<second].allSatisfy { $0.isJoint }
  }

  /// `thừa ủy quyền của Chủ tịch nước`: who gives through another's hand.
  private func authority(before position: Int) -> String? {
    for index in (0..<position).reversed() where items[index].cue == .authority {
      let start = items[index].tokens.upperBound
      guard
        let next = items[(index + 1)...].prefix(2).first(where: {
          if case .unit = $0.kind { true } else { false }
        }), case .unit(let unit) = next.kind
      else { continue }
      let office = reading.document.phrase(.position, at: start)
      guard let office, office.end == next.tokens.lowerBound else { return reading.unitName(unit) }
      return reading.document.words(start..<office.end) + " " + reading.unitName(unit)
    }
    return nil
  }

  private func name(of mention: AwardMention) -> String? {
    mention.grantor.map { reading.unitName($0) } ?? mention.grantorName
  }

  // MARK: - Without verb or name

  /// `Lễ đón nhận Huân chương ...`: conferred on the unit that holds it.
  private func ceremony(_ award: Int, _ position: Int) -> [Bound] {
    guard position > 0, case .event(let event) = items[position - 1].kind,
      reading.analysis.events[event].kind?.lowercasedLetters.contains("đón nhận") == true,
      items[position].tokens.lowerBound - items[position - 1].tokens.upperBound <= 3
    else { return [] }
    guard let host = ceremonyHost(before: position) ?? mainUnit else { return [] }
    return [ceremony(award, position, of: host, cue: items[position - 1].tokens)]
  }

  /// The unit that holds the ceremony a clause is about.
  private func ceremonyHost(before position: Int) -> Int? {
    let hosts = HostFinder(reading: reading)
    guard let cue = items[..<position].lastIndex(where: { $0.cue == .host }) else { return nil }
    return hosts.host(before: cue, in: items)
  }

  /// An award conferred on the unit that holds the ceremony; of a headquarters, on its unit.
  private func ceremony(_ award: Int, _ position: Int, of host: Int, cue: Range<Int>) -> Bound {
    let commanded = reading.analysis.units.all[host].commanded
    return Bound(
      award: award,
      recipient: .unit(reading.unitName(commanded ?? host)),
      within: nil,
      status: .conferred,
      grantor: name(of: reading.analysis.awards[award]),
      presenters: [],
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
  private func commended(_ start: Int, _ end: Int) -> [Bound] {
    (start..<max(start, end)).flatMap { position in
      items[position].cue == .commend || items[position].cue == .reward
        ? commended(at: position, start, end) : []
    }
  }

  private func commended(at position: Int, _ start: Int, _ end: Int) -> [Bound] {
    let verb = Verb(position: position, passive: nil, receives: false, isProposed: false)
    guard !isDenied(before: verb, start, position) else { return [] }
    let list = RecipientList(reading: reading, people: people, items: items)
    let passive = passive(before: position, from: start)
    var members =
      passive.map { list.left(before: $0, from: start) }
      ?? list.right(from: position + 1, until: end)
    if passive == nil, members.isEmpty { members = behind(position, end, list) }
    members = members.filter { member in
      if case .group = member.recipient { return false }
      return true
    }
    let isProposed = isProposed(start, position)
    let giver = passive == nil ? giver(before: position) : (nil, [])
    return members.map { member in
      Bound(
        award: nil,
        recipient: member.recipient,
        within: member.within,
        status: isProposed ? .proposed : .conferred,
        grantor: giver.0,
        presenters: giver.1,
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
}
