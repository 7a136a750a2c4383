import Grammar
import Text

/// Lists of recipients: units, officers, numbers and groups joined by commas and `và`.
struct RecipientList {
  let reading: Reading
  let people: People
  let items: [Item]

  /// One recipient and where it stands.
  struct Member {
    var recipient: AwardFact.Recipient
    var within: Int?
    var tokens: Range<Int>

    /// Whether it is one person, by name.
    var isPerson: Bool {
      switch recipient {
      case .officer, .person: true
      case .unit, .count, .group: false
      }
    }
  }

  /// The list that starts at an item, to the right: `5 tập thể và 5 cá nhân`.
  func right(from start: Int, until end: Int) -> [Member] {
    var members: [Member] = []
    var position = start
    var last = start < items.count ? items[start].tokens.lowerBound : 0
    while position < end {
      let item = items[position]
      if let member = member(at: position) {
        guard item.tokens.lowerBound - last <= (members.isEmpty ? 6 : 3),
          // "cho 8 tập thể, trình Bộ Quốc phòng quyết định".
          !reading.isWord("trình", at: item.tokens.lowerBound - 1),
          members.isEmpty || !gives(position),
          // "Gương mặt trẻ tiêu biểu cấp Quân khu": of what level.
          !reading.isWord("cấp", at: item.tokens.lowerBound - 1)
        else { break }
        if members.count == 1, isHome(member, of: members[0], position, start, end) { break }
        members.append(member)
        last = max(item.tokens.upperBound, member.tokens.upperBound)
        position += 1
        // The units above, and the unit a number belongs to.
        while position < end, items[position].tokens.lowerBound < last { position += 1 }
        if position < end, let unit = owner(at: position, of: members[members.count - 1]) {
          members[members.count - 1].within = unit
          last = reading.analysis.units.all[unit].chainEnd
          while position < end, items[position].tokens.lowerBound < last { position += 1 }
        }
        if position + 1 < end, items[position].cue == .belong || items[position].cue == .of,
          case .unit(let unit) = items[position + 1].kind
        {
          if !reading.analysis.units.isBody(unit) { members[members.count - 1].within = unit }
          last = max(
            items[position + 1].tokens.upperBound,
            reading.analysis.units.all[unit].chainEnd
          )
          position += 2
          while position < end, items[position].tokens.lowerBound < last { position += 1 }
        }
      } else if item.cue == .attain, position + 1 < end, items[position + 1].isAward,
        !members.isEmpty, item.tokens.lowerBound - last <= 1
      {
        // "7 cán bộ đạt giải Nhì và 22 cán bộ ...": what they had won, the list goes on.
        last = items[position + 1].tokens.upperBound
        position += 2
      } else if item.isUnit, item.tokens.lowerBound - last <= 3 {
        // A body that is no unit, in a list of units.
        last = item.tokens.upperBound
        position += 1
      } else if item.cue == .have, reading.isWord("đó", at: item.tokens.lowerBound - 1) {
        // "cho 10 quân nhân, trong đó có A và B": all ten.
        break
      } else if item.cue == .have, item.tokens.lowerBound - last <= 2, position + 1 < end,
        // "cho 5 tập thể có thành tích trong phong trào của Lữ đoàn 613": what they have.
        items[position + 1].tokens.lowerBound - item.tokens.upperBound <= 2,
        let named = named(
          items[position + 1].isMark(":") ? position + 2 : position + 1,
          end,
          members
        )
      {
        // "cho 3 đơn vị, gồm: A, B và C".
        return members.dropLast() + named
      } else if item.cue == .be, members.isEmpty {
        // "đối với tập thể là Trường X".
        guard item.tokens.lowerBound - last <= 4 else { break }
        last = item.tokens.upperBound
        position += 1
      } else if item.isJoint || item.cue == .to || item.isMark("(") || item.isMark(":")
        || item.isMark("-")
      {
        if item.tokens.lowerBound - last > 3, !members.isEmpty { break }
        if item.isMark("("), position + 1 < end, items[position + 1].isMark(")"), !members.isEmpty {
          // "Tiểu đoàn 3 (1972), Đại đội 7": nothing but a year.
          last = items[position + 1].tokens.upperBound
          position += 2
          continue
        }
        if item.isMark("("), splits(position, end, members) { members.removeAll() }
        if item.isMark("("), let inside = bracketed(position, end, members) {
          // "4 tập thể (A, B, C, D) và 7 cá nhân": those a number counts, by name.
          members.removeLast()
          members += inside.members
          last = items[inside.close].tokens.upperBound
          position = inside.close + 1
          continue
        }
        if item.isMark("("), let close = home(position, end, members) {
          // "Trung sĩ A (Tiểu đoàn 11)": where he serves.
          last = items[close].tokens.upperBound
          position = close + 1
          continue
        }
        if item.isMark(":"), let named = named(position + 1, end, members) {
          return members.dropLast() + named
        }
        if item.isMark(":"), announces(position, end, members) { members.removeLast() }
        last = item.tokens.upperBound
        position += 1
      } else {
        break
      }
    }
    return withoutHomes(namedLater(position, end, members) ?? members)
  }

  /// `cho 3 tập thể, Bộ Quốc phòng tặng Bằng khen cho ...`: whether a unit gives what is named next.
  private func gives(_ position: Int) -> Bool {
    guard items[position].isUnit, position + 2 < items.count, items[position + 2].isAward else {
      return false
    }
    return items[position + 1].cue == .grant
      && items[position + 1].tokens.lowerBound - items[position].tokens.upperBound <= 1
  }

  /// `163 chiến sĩ Cảnh sát biển`, `40 đồng chí nguyên cán bộ X`: the unit behind a number or a group, whose
  /// people they are.
  private func owner(at position: Int, of member: Member) -> Int? {
    switch member.recipient {
    case .count, .group: break
    case .unit, .officer, .person: return nil
    }
    guard member.within == nil, case .unit(let unit) = items[position].kind,
      // "40 đồng chí nguyên cán bộ Binh đoàn 15": who they are of it.
      collective(before: items[position].tokens.lowerBound) ?? items[position].tokens.lowerBound
        <= member.tokens.upperBound,
      !reading.analysis.units.isBody(unit)
    else { return nil }
    return unit
  }

  /// The list that ends right before an item, to the left: `A, B và C được tặng`.
  func left(before end: Int, from start: Int) -> [Member] {
    var members: [Member] = []
    var position = end - 1
    var next = items[end].tokens.lowerBound
    while position >= start {
      let item = items[position]
      if item.isMark(")"), let person = resident(position, start) {
        // "Thiếu tá A (Phòng Chính sách) đoạt giải Nhất": where he serves.
        next = items[person].tokens.upperBound
        position = person
        continue
      }
      if item.isMark(")"), members.isEmpty, let unit = bracketed(before: position, start) {
        // "Đại đội 252 (Bộ Chỉ huy X, Lào) được nhận": whose it is.
        next = items[unit].tokens.upperBound + 1
        position = unit
        continue
      }
      if member(at: position) != nil {
        guard next - item.tokens.upperBound <= (members.isEmpty ? 8 : 5) else { break }
        if let be = oneOf(position, start) {
          next = items[be].tokens.lowerBound
          position = be - 1
          continue
        }
        if let head = head(of: firstListed(position, start), start), var member = member(at: head) {
          if case .unit(let unit) = item.kind, !reading.analysis.units.isBody(unit) {
            member.within = member.within ?? unit
          }
          members.insert(member, at: 0)
          next = member.tokens.lowerBound
          position = head - 1
          continue
        }
        if let whole = counted(position, start) {
          members.insert(whole.member, at: 0)
          next = whole.member.tokens.lowerBound
          position = whole.position - 1
          continue
        }
        if item.isUnit,
          reading.isPlaceBefore(item.tokens.lowerBound) || decides(item.tokens.lowerBound)
            || reading.isWord("cấp", at: item.tokens.lowerBound - 1)
        {
          break
        }
        let lowest = lowest(position, start)
        if let holder = holder(of: lowest, start) ?? dashed(lowest, start) {
          next = items[holder].tokens.upperBound
          position = holder
          continue
        }
        if let person = serves(lowest, start)
          ?? servesAlone(lowest, start, before: members.first)
        {
          next = items[person].tokens.upperBound
          position = person
          continue
        }
        if let member = member(at: lowest) { members.insert(member, at: 0) }
        next = min(items[lowest].tokens.lowerBound, members.first?.tokens.lowerBound ?? next)
        position = lowest - 1
        // What the member's own words hold: "các đồng chí" of "các đồng chí nguyên lãnh đạo X".
        while position >= start, items[position].tokens.lowerBound >= next { position -= 1 }
      } else if item.isJoint || item.isMark(";") || item.isMark(")") || item.isMark("(")
        || (members.isEmpty && (item.cue == .honour || item.isMark("-") || isAside(item)))
      {
        position -= 1
      } else {
        break
      }
    }
    return members
  }

  /// `Thiếu tá A, giáo viên dù thuộc Trung tâm X được tặng`: the person, whose post no table knows.
  private func holder(of unit: Int, _ start: Int) -> Int? {
    guard case .unit = items[unit].kind, unit - 2 >= start,
      let person = items[start..<unit].lastIndex(where: \.isPerson)
    else { return nil }
    if person == unit - 2, items[unit - 1].isMark(","), isOccupation(before: unit) {
      return person
    }
    if isUnknownPost(behind: person, before: unit) { return person }
    guard
      items[(person + 1)..<unit].contains(where: { $0.cue == .belong || $0.cue == .of }),
      items[(person + 1)..<unit].allSatisfy({
        $0.isMark(",") || $0.cue == .belong || $0.cue == .of
      }),
      items[unit].tokens.lowerBound - items[person].tokens.upperBound <= 16
    else { return nil }
    return person
  }

  /// `Thiếu tá A, lái máy xúc Tiểu đoàn 3`: whether small words between a comma and a unit say what somebody does
  /// there.
  private func isOccupation(before unit: Int) -> Bool {
    let words = items[unit - 1].tokens.upperBound..<items[unit].tokens.lowerBound
    return (1...6).contains(words.count)
      && words.allSatisfy { reading.document.isWord($0) && !reading.document.isCapital($0) }
      && !words.contains {
        reading.document.starts(.of(.counter, .trigger), at: $0)
          || reading.isWord("các", at: $0)
      }
  }

  /// Words between a recipient and its verb that change nothing.
  private func isAside(_ item: Item) -> Bool {
    switch item.cue {
    case .also, .once, .have, .purpose, .passive: true
    default: false
    }
  }

  /// The lowest unit of the chain a unit closes: `Ban CHQS huyện X thuộc Bộ CHQS tỉnh Y`.
  private func lowest(_ position: Int, _ start: Int) -> Int {
    guard case .unit(let unit) = items[position].kind else { return position }
    let all = reading.analysis.units.all
    var lowest = position
    var index = position
    while index > start {
      index -= 1
      switch items[index].kind {
      case .unit(let below):
        guard all[below].chainEnd >= all[unit].tokens.upperBound, all[below].parent != nil else {
          return lowest
        }
        lowest = index
      case .mark, .cue(.belong), .cue(.of): continue
      default: return lowest
      }
    }
    return lowest
  }

  /// What stands at an item as a recipient.
  func member(at position: Int) -> Member? {
    switch items[position].kind {
    case .unit(let unit):
      let mention = reading.analysis.units.all[unit]
      guard !mention.isBody || mention.rule == "body.forces", !mention.isOfPolice else {
        return nil
      }
      guard !isTeam(before: mention.tokens.lowerBound), !isCivil(mention) else { return nil }
      if let start = collective(before: mention.tokens.lowerBound) {
        // "nguyên thủ trưởng Quân khu 4", "cán bộ, chiến sĩ Lữ đoàn 26": people of the unit.
        let end = listEnd(of: unit)
        return Member(
          recipient: .group(reading.document.words(start..<end).lowercasedFirst),
          within: unit,
          tokens: start..<end
        )
      }
      let end = max(mention.chainEnd, mention.tokens.upperBound)
      if let office = reading.office(before: mention.tokens.lowerBound) {
        // "A từng giữ chức Lữ đoàn trưởng Lữ đoàn 12, được tặng": not whoever holds it.
        if reading.isHeld(office) { return nil }
        // "cho Chỉ huy trưởng BĐBP tỉnh Kiên Giang": whoever holds it.
        return Member(
          recipient: .group(reading.document.words(office).lowercasedFirst),
          within: unit,
          tokens: office.lowerBound..<max(end, listEnd(of: unit))
        )
      }
      return Member(
        recipient: .unit(mention.name),
        within: nil,
        tokens: mention.tokens.lowerBound..<end
      )
    case .person(let mention):
      guard let person = people.person(of: mention) else { return nil }
      return Member(
        recipient: person.rank != nil ? .officer(person.name) : .person(person.name),
        within: nil,
        tokens: items[position].tokens
      )
    case .quantity(let quantity):
      let mention = reading.analysis.quantities[quantity]
      return Member(
        recipient: mention.count.map { .count($0, of: mention.of) } ?? .group(mention.of),
        within: nil,
        tokens: mention.tokens
      )
    default: return nil
    }
  }
}
