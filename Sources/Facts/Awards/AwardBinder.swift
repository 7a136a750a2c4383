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
    /// Whether no words of the sentence say who got it.
    var isDeduced = false
    /// Whether it stands on a line of its own, in a list another line opened.
    var isListed = false
    /// Whether its recipients stand in a list behind the award, which may go on.
    var isOpenList = false
    /// Whether the recipient is a pronoun for one named before: `đơn vị`.
    var isAnaphoric = false
  }

  /// How a clause's verb binds.
  struct Verb {
    var position: Int
    /// The `được` before it.
    var passive: Int?
    var receives: Bool
    var isProposed: Bool
    /// Whether the proposal says who is to give: `đề nghị Chính phủ tặng`.
    var asksGiver = false
    /// Whether those who only choose propose it: `suy tôn A nhận Cờ thi đua`.
    var isIntroduced = false
  }

  /// All awards of the sentence.
  func bind() -> [Bound] {
    var bound: [Bound] = []
    var start = 0
    var inherited: Verb?
    for end in clauseEnds() + [items.count] {
      // "A, ...; B, ... được tặng": names before a semicolon belong to the verb behind it.
      if end < items.count, isBareList(start, end), bound.isEmpty { continue }
      if end < items.count, isBareList(start, end), opensNext(end, after: bound) { continue }
      let found = clause(start, end, &inherited, after: bound.last)
      bound += found.isEmpty ? continued(bound, start, end) : found
      start = end + 1
    }
    return bound.filter(fits)
  }

  /// The semicolons outside brackets.
  private func clauseEnds() -> [Int] {
    var depth = 0
    return items.indices.filter { index in
      if items[index].isMark("(") { depth += 1 }
      if items[index].isMark(")") { depth = max(0, depth - 1) }
      return items[index].isMark(";")
        && (depth == 0 || !items[index...].contains { $0.isMark(")") })
    }
  }

  /// Whether a clause holds only recipients.
  private func isBareList(_ start: Int, _ end: Int) -> Bool {
    // "Các đồng chí: A, ...; B, ... được tặng".
    let opens = start + 1 < end && items[start].isGroup(in: reading) && items[start + 1].isMark(":")
    return start < end
      && items[(opens ? start + 1 : start)..<end].allSatisfy { item in
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

  /// `tặng Giấy khen cho 9 tập thể; Thiếu tá A; Thiếu tá B được nhận Bằng khen`: behind numbers, names before a
  /// semicolon belong to the verb behind it.
  private func opensNext(_ semicolon: Int, after bound: [Bound]) -> Bool {
    guard case .count = bound.last?.recipient, semicolon + 2 < items.count,
      items[semicolon + 1].isPerson || items[semicolon + 1].isUnit
    else { return false }
    let next = items[(semicolon + 2)...].prefix { !$0.isMark(";") && !$0.isAward }
    return next.contains { $0.cue == .passive || $0.cue == .honour }
  }

  /// `... đối với A; B; C`: a clause that holds only recipients goes on with the last list.
  private func continued(_ bound: [Bound], _ start: Int, _ end: Int) -> [Bound] {
    guard let last = bound.last, last.isOpenList || last.rule == "award.giver-active", start < end,
      !Self.hasCue(items[start..<end]), !doesSomething(start)
    else { return [] }
    let list = RecipientList(reading: reading, people: people, items: items)
    return list.right(from: start, until: end).filter { !isOfPosts($0) }.map { member in
      var next = last
      next.recipient = member.recipient
      next.within = member.within
      next.tokens = min(last.cue.lowerBound, member.tokens.lowerBound)..<member.tokens.upperBound
      return next
    }
  }

  /// `trao giải Nhất cho Tiểu đoàn 7; Tiểu đoàn 8 gặt lúa`: whether the unit a clause opens with does something itself.
  private func doesSomething(_ start: Int) -> Bool {
    guard case .unit(let unit) = items[start].kind else { return false }
    let end = reading.analysis.units.all[unit].chainEnd
    return reading.document.isWord(end) && !reading.document.isCapital(end)
      && !reading.document.starts(.of(.trigger, .stopword), at: end)
  }

  /// Whether a unit is that of posts whose holders follow: `4 thứ trưởng Bộ Quốc phòng: A, B`.
  private func isOfPosts(_ member: RecipientList.Member) -> Bool {
    guard case .unit = member.recipient else { return false }
    return reading.analysis.posts.contains { $0.tokens.contains(member.tokens.lowerBound) }
  }

  /// Whether items hold more than a list's members: a cue outside brackets (`nay là Quân đoàn 34`).
  static func hasCue(_ items: ArraySlice<Item>) -> Bool {
    var brackets = 0
    for item in items {
      if item.isMark("(") { brackets += 1 }
      if item.isMark(")") { brackets -= 1 }
      if brackets <= 0, item.cue != nil, !item.isJoint { return true }
    }
    return false
  }

  func clause(
    _ start: Int,
    _ end: Int,
    _ inherited: inout Verb?,
    after last: Bound? = nil
  ) -> [Bound] {
    var bound: [Bound] = []
    let awards = (start..<max(start, end)).filter { items[$0].isAward }
    var previous: Verb?
    for position in awards {
      guard case .award(let award) = items[position].kind else { continue }
      let listed = listed(award, position, start, end)
      if !listed.isEmpty {
        bound += listed
        continue
      }
      let own = verb(for: position, from: start)
      if own == nil, position > start, items[position - 1].cue == .be {
        // "..., Thiếu tá A là Chiến sĩ thi đua toàn quân", among awards told.
        if previous != nil || inherited != nil, let held = held(award, position, start) {
          bound.append(held)
        }
        continue
      }
      guard var verb = own ?? previous ?? inherited else {
        bound += ceremony(award, position)
        if bound.last?.award != award, let next = goesOn(bound.last ?? last, award, position) {
          bound.append(next)
        }
        continue
      }
      if let before = inherited, before.isProposed, verb.position >= start,
        !isDecided(start, verb.position),
        !hasSubject(start, verb.position)
          || before.asksGiver && isGiverAlone(start, verb)
      {
        // "đề nghị tặng Cờ thi đua cho A; tặng Bằng khen cho B": one proposal for both; "đề nghị
        // Chính phủ tặng ...; Bộ Quốc phòng tặng ...": both are asked.
        verb.isProposed = true
        verb.asksGiver = before.asksGiver
      }
      if !verb.isProposed, let before = previous ?? inherited, goesOn(with: before, verb) {
        verb.isProposed = true
      }
      verb.isIntroduced = isIntroduced(verb, from: start, after: inherited)
      if verb.isIntroduced || isLeftOpen(position) { verb.isProposed = true }
      if verb.isProposed { verb.asksGiver = verb.asksGiver || asksGiver(start, verb.position) }
      previous = verb
      inherited = verb
      guard !isDenied(before: verb, start, position), !isMeant(verb, start, position),
        suits(award, verb)
      else { continue }
      let found =
        verb.receives || verb.passive != nil
        ? received(award, position, verb, start)
        : carried(award, position, verb, start, end, after: last)
          ?? given(award, position, verb, start, end, awards)
      let theirs = verb.passive == nil ? found : withoutGiven(found, &bound)
      bound += theirs.filter { !isRelative($0, award, verb, bound) }
    }
    if awards.isEmpty {
      bound += commended(start, end)
    } else if let first = awards.first {
      bound = commendedBefore(first, start) + bound
    }
    return bound
  }

  /// `đề nghị tặng Cờ cho 19 đơn vị, ... và 38 đơn vị đạt danh hiệu X`: whether those behind `và` are the last of what
  /// is proposed.
  private func goesOn(with proposal: Verb, _ verb: Verb) -> Bool {
    guard proposal.isProposed, proposal.passive == nil, !proposal.receives,
      items[verb.position].cue == .attain, verb.position >= 2,
      case .quantity = items[verb.position - 1].kind
    else { return false }
    return items[verb.position - 2].cue == .and
  }

  /// A title somebody is said to bear.
  private func held(_ award: Int, _ position: Int, _ start: Int) -> Bound? {
    let list = RecipientList(reading: reading, people: people, items: items)
    guard reading.analysis.awards[award].tag == "title", position - 2 >= start,
      case .person = items[position - 2].kind, let member = list.member(at: position - 2),
      !isProposed(start, position)
    else { return nil }
    return Bound(
      award: award,
      recipient: member.recipient,
      within: nil,
      status: .conferred,
      grantor: name(of: reading.analysis.awards[award]),
      presenters: [],
      tokens: member.tokens.lowerBound..<items[position].tokens.upperBound,
      cue: items[position - 1].tokens,
      rule: "award.recipient-receives"
    )
  }

  /// `trao cờ tặng đơn vị A và B, 7 tập thể được tặng Giấy khen`: between two verbs the list behind the first ends
  /// where units give way to numbers or persons, and these belong to the second.
  private func withoutGiven(_ found: [Bound], _ bound: inout [Bound]) -> [Bound] {
    let given = bound.filter { $0.rule == "award.giver-active" }
    guard let last = found.last, found.count > 1,
      found.allSatisfy({ one in given.contains { $0.recipient == one.recipient } })
    else { return found }
    let own = Array(found.reversed().prefix { isUnit($0) == isUnit(last) }.reversed())
    guard own.count < found.count else { return found }
    bound.removeAll { one in
      one.rule == "award.giver-active" && own.contains { $0.recipient == one.recipient }
    }
    return own
  }

  private func isUnit(_ bound: Bound) -> Bool {
    if case .unit = bound.recipient { true } else { false }
  }

  /// `trao Bằng khen cho 2 cán bộ đạt giải Nhất`: which cadres they are, no second award.
  private func isRelative(_ found: Bound, _ award: Int, _ verb: Verb, _ bound: [Bound]) -> Bool {
    guard reading.analysis.awards[award].tag == "prize", items[verb.position].cue == .attain else {
      return false
    }
    if case .count = found.recipient,
      let next = items.indices.first(where: { index in
        index > verb.position && !items[index].isAward && !items[index].isJoint
      }), items[next].cue == .passive, !items[next - 1].isMark(",")
    {
      // "2 cá nhân đạt giải Nhất được đề nghị tặng Giấy khen".
      return true
    }
    return bound.contains { $0.rule == "award.giver-active" && $0.recipient == found.recipient }
  }

  /// `đề nghị Thủ tướng Chính phủ tặng`, `đề nghị khen thưởng: Chính phủ tặng`: between the proposal and its verb only those who are to give.
  private func asksGiver(_ start: Int, _ verb: Int) -> Bool {
    guard items[verb].cue == .grant,
      let ask = items[start..<max(start, verb)].lastIndex(where: { $0.cue == .propose }),
      ask + 1 < verb
    else { return false }
    let colon = items[ask..<verb].lastIndex { $0.isMark(":") } ?? ask
    return items[(colon + 1)..<verb].allSatisfy { $0.isUnit || $0.isJoint }
  }

  /// `; nhất trí tặng Giấy khen cho B`: behind a proposal, what is given without asking anybody; but not
  /// where the proposal itself was to be decided on: `xem xét, quyết định tặng A; quyết định tặng B`.
  private func isDecided(_ start: Int, _ verb: Int) -> Bool {
    let token = items[verb].tokens.lowerBound
    let words: [(StaticString, StaticString)] = [
      ("nhất", "trí"), ("thống", "nhất"), ("quyết", "định"), ("đồng", "ý"),
    ]
    func says(_ words: (StaticString, StaticString), at token: Int) -> Bool {
      reading.isWord(words.0, at: token) && reading.isWord(words.1, at: token + 1)
    }
    guard start > 0, items[verb].cue == .grant || items[verb].cue == .handover,
      let said = words.first(where: { says($0, at: token - 2) || says($0, at: token) })
    else { return false }
    return !(items[0].tokens.lowerBound..<items[start - 1].tokens.lowerBound)
      .contains { says(said, at: $0) }
  }

  /// `; Bộ Quốc phòng tặng ...`: a clause that opens with nothing but its giver.
  private func isGiverAlone(_ start: Int, _ verb: Verb) -> Bool {
    items[verb.position].cue == .grant && start < verb.position
      && items[start..<verb.position].allSatisfy { $0.isUnit || $0.isJoint }
      && !reading.isWord("đã", at: items[verb.position].tokens.lowerBound - 1)
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
}
