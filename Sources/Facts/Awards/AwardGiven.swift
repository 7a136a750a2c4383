import Grammar
import Text

/// Awards told from the side of those who give them.
extension AwardBinder {
  /// `A trao Bằng khen của B tặng C`, `A tặng C Bằng khen`.
  func given(
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
        guard items[(position + 1)..<next].allSatisfy({ $0.isJoint || $0.isAward }) else {
          if items[(position + 1)..<next].contains(where: { $0.cue == .to }) { break }
          continue
        }
        members = behind(next, end, list)
        if !members.isEmpty { break }
      }
    }
    if members.isEmpty, position + 1 < end, items[position + 1].isMark(":"),
      items[position + 1].tokens.lowerBound == items[position].tokens.upperBound
    {
      // "Đề nghị xét tặng Huân chương X: A; B".
      members = list.right(from: position + 2, until: end)
    }
    if members.isEmpty, let submitted = submission(before: verb.position, start) {
      // "A đã hoàn tất hồ sơ trình Chủ tịch nước tặng X", "danh sách 12 tập thể để trình B tặng X".
      members = list.left(before: submitted.position, from: start).filter { member in
        if case .count = member.recipient { return true }
        return submitted.isOwn
      }
    }
    if members.isEmpty { members = list.right(from: verb.position + 1, until: position) }
    if members.contains(where: isShown) { return [] }
    let giver = giver(before: verb.position, asked: verb.isProposed)
    var isAnaphoric = false
    if members.isEmpty, let own = proposer(before: verb, start, end) { members = [own] }
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
    let grantor =
      name(of: mention) ?? authority(of: mention, before: position) ?? grantor(
        giver,
        of: mention,
        verb.position
      )
      ?? (giver.presenters.isEmpty && !mention.isOfState
        ? office(before: verb.position, start) : nil)
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

  /// `Học viện đề nghị Bộ Quốc phòng tặng Cờ thi đua`: a school, regiment or command that asks for nobody else asks for
  /// itself.
  private func proposer(before verb: Verb, _ start: Int, _ end: Int) -> RecipientList.Member? {
    guard verb.isProposed, start < verb.position,
      let ask = items[start..<verb.position].lastIndex(where: { $0.cue == .propose }), ask > start,
      case .unit(let unit) = items[ask - 1].kind,
      items[ask].tokens.lowerBound - items[ask - 1].tokens.upperBound <= 1,
      items[(ask + 1)..<verb.position].allSatisfy(\.isUnit),
      !items[verb.position..<end].contains(where: { $0.cue == .to })
    else { return nil }
    let mention = reading.analysis.units.all[unit]
    let patterns: [UnitMention.Pattern] = [.numbered, .institution, .local]
    guard !mention.isBody, patterns.contains(mention.pattern), mention.level > 3 else { return nil }
    return RecipientList(reading: reading, people: people, items: items).member(at: ask - 1)
  }

  /// The item of a `trình` that says to whom papers go, else the first behind it, and whether they are somebody's own:
  /// `Quân khu 5 trình Bộ Quốc phòng tặng` asks for others.
  private func submission(before verb: Int, _ start: Int) -> (position: Int, isOwn: Bool)? {
    // The verb may stand in an earlier clause.
    guard start < verb else { return nil }
    let first = items[start].tokens.lowerBound
    guard
      let token = (first..<items[verb].tokens.lowerBound).last(where: {
        reading.isWord("trình", at: $0) && submits($0)
      })
    else { return nil }
    let isOwn = reading.isWord("sơ", at: token - 1) && reading.isWord("hồ", at: token - 2)
    return items[start...verb].firstIndex { $0.tokens.upperBound > token }.map { ($0, isOwn) }
  }

  /// `A được B tặng X; C tặng Y`: behind a clause that tells what somebody got, one of nothing but a giver, its verb and
  /// an award is told of them too.
  func carried(
    _ award: Int,
    _ position: Int,
    _ verb: Verb,
    _ start: Int,
    _ end: Int,
    after last: Bound?
  ) -> [Bound]? {
    switch last?.recipient {
    case .unit, .officer, .person: break
    case .count, .group, nil: return nil
    }
    guard let last, last.rule.hasPrefix("award.recipient-passive"), last.status == .conferred,
      reading.document.number(items[position].tokens.lowerBound - 1) == nil,
      start > 0, verb.position > start, !verb.isProposed, items[verb.position].cue == .grant,
      items[start..<verb.position].allSatisfy({ $0.isUnit || $0.isJoint }),
      !items[position..<end].contains(where: { item in
        switch item.kind {
        case .unit, .person, .quantity, .cue(.to), .cue(.toward), .cue(.passive): true
        default: false
        }
      }) || name(of: reading.analysis.awards[award]) != nil && end == position + 1,
      let giver = giver(before: verb.position).grantor
    else { return nil }
    var next = last
    next.award = award
    next.grantor = name(of: reading.analysis.awards[award]) ?? giver
    next.presenters = []
    next.tokens = items[start].tokens.lowerBound..<items[position].tokens.upperBound
    next.cue = items[verb.position].tokens
    return [next]
  }

  /// Recipients behind an award, after `cho`, `tặng`, `đến`.
  func behind(_ position: Int, _ end: Int, _ list: RecipientList) -> [RecipientList.Member] {
    let from = items[position].tokens.upperBound
    if position + 1 < end, items[position + 1].tokens.lowerBound == from {
      switch items[position + 1].kind {
      // "tặng Giấy khen 30 tập thể", "trao Bằng khen Trung tá A": `cho` left out.
      case .quantity, .person, .unit: return list.right(from: position + 1, until: end)
      default: break
      }
    }
    for index in (position + 1)..<max(position + 1, end) {
      guard items[index].tokens.lowerBound - from <= 30 else { return [] }
      switch items[index].cue {
      case .to, .grant, .toward, .handover, .attendgive:
        return list.right(from: index + 1, until: end)
      default:
        if items[index].isAward { return [] }
        continue
      }
    }
    return []
  }
}
