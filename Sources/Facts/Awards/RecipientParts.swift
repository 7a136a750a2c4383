import Grammar
import Text

/// Words around a recipient that tell which of them it is: relative clauses, sums, brackets.
extension RecipientList {
  /// `7 đồng chí nguyên là cán bộ của các đơn vị X được tặng`: the number, not what its relative
  /// clause ends with.
  func head(of position: Int, _ start: Int) -> Int? {
    var last = position
    switch items[position].kind {
    case .unit: break
    case .quantity(let quantity):
      guard reading.analysis.quantities[quantity].count == nil else { return nil }
    default: return nil
    }
    while last > start, items[last - 1].tokens.upperBound == items[last].tokens.lowerBound,
      items[last - 1].isGroup(in: reading)
    {
      last -= 1
    }
    guard isWithin(items[last].tokens.lowerBound) else { return nil }
    var index = last - 1
    while index >= start, items[last].tokens.lowerBound - items[index].tokens.upperBound <= 16 {
      switch items[index].kind {
      case .quantity(let quantity):
        return reading.analysis.quantities[quantity].count == nil ? nil : index
      case .unit, .cue(.of), .cue(.be), .cue(.belong), .cue(.once), .cue(.have): index -= 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether the word before a token says that something is inside what follows.
  func isWithin(_ token: Int) -> Bool {
    let words: [StaticString] = ["của", "thuộc", "tại", "ở", "trong"]
    return words.contains { reading.isWord($0, at: token - 1) }
  }

  /// `Theo quyết định của Bộ trưởng Bộ Quốc phòng, A được tặng`: whoever decides gets nothing.
  func decides(_ token: Int) -> Bool {
    let document = reading.document
    var before = token - 1
    while before > token - 5, document.isWord(before), !document.isWord("của", at: before) {
      before -= 1
    }
    return document.isWord("của", at: before) && document.isWord("định", at: before - 1)
  }

  /// `7 cá nhân thuộc Sư đoàn 347`: the number, not the unit it is of.
  func counted(_ position: Int, _ start: Int) -> (member: Member, position: Int)? {
    if case .unit(let unit) = items[position].kind, position - 1 >= start,
      case .quantity = items[position - 1].kind,
      items[position - 1].tokens.upperBound == items[position].tokens.lowerBound,
      !reading.analysis.units.isBody(unit), var member = member(at: position - 1)
    {
      // "Nhiều tập thể, cá nhân Quân đoàn 34".
      member.within = unit
      return (member, position - 1)
    }
    guard case .unit(let unit) = items[position].kind, position - 2 >= start,
      items[position - 1].cue == .belong || items[position - 1].cue == .of,
      case .quantity = items[position - 2].kind, var member = member(at: position - 2)
    else { return nil }
    member.within = unit
    return (member, position - 2)
  }

  /// `A là một trong 5 đơn vị được tặng`: A it is about; the place of `là`.
  func oneOf(_ position: Int, _ start: Int) -> Int? {
    let token = items[position].tokens.lowerBound
    guard case .quantity = items[position].kind, reading.isWord("trong", at: token - 1),
      reading.isWord("một", at: token - 2) || reading.document.number(token - 2) == 1
    else { return nil }
    return items[start..<position].lastIndex { $0.cue == .be && token - $0.tokens.upperBound <= 3 }
  }

  /// `45 tập thể, cá nhân (20 tập thể, 25 cá nhân)`: a sum and its parts.
  func splits(_ open: Int, _ end: Int, _ counted: [Member]) -> Bool {
    guard counted.count == 1, case .count = counted[0].recipient, open + 1 < end,
      case .quantity(let part) = items[open + 1].kind
    else { return false }
    return reading.analysis.quantities[part].count != nil
  }

  /// `Bệnh viện Bạch Mai (Bộ Y tế)`, `Công ty X (tỉnh Y)`: another ministry's, or a province's.
  func isCivil(_ unit: UnitMention) -> Bool {
    let document = reading.document
    let end = unit.tokens.upperBound
    guard !unit.isMilitary, document.isMark("(", end) else { return false }
    if let above = reading.analysis.units.at(end + 1) {
      return reading.analysis.units.all[above].rule == "body.civil"
    }
    return document.starts(.of(.division, .place), at: end + 1)
  }

  /// `Đại úy A, Tổ trưởng Tổ 3, Phân xưởng A4 được tặng`: words no table knows between a person's comma and that before his
  /// unit.
  func isUnknownPost(behind person: Int, before unit: Int) -> Bool {
    let comma = items[person].tokens.upperBound
    guard person + 2 < unit, items[person + 1].isMark(","),
      items[person + 1].tokens.lowerBound == comma,
      items[person + 2].isMark(","),
      (2...6).contains(items[person + 2].tokens.lowerBound - comma - 1),
      items[(person + 1)..<unit].allSatisfy({ $0.isMark(",") || $0.isUnit })
    else { return false }
    return (comma + 1..<items[person + 2].tokens.lowerBound).allSatisfy { token in
      reading.document.isWord(token) || reading.document.number(token) != nil
    } && !reading.document.starts(.of(.counter, .trigger, .surname), at: comma + 1)
  }

  /// `14 tập thể thuộc các đoàn 327, 338, 379 được tặng`: the first of units that share one head.
  func firstListed(_ position: Int, _ start: Int) -> Int {
    var first = position
    while first > start, case .unit(let unit) = items[first].kind,
      reading.analysis.units.all[unit].rule.hasSuffix("-list"), first >= start + 2,
      items[first - 1].isJoint, items[first - 2].isUnit
    {
      first -= 2
    }
    return first
  }

  /// The numbered unit right before a bracket that closes here and holds one unit only.
  func bracketed(before close: Int, _ start: Int) -> Int? {
    guard let open = items[start..<close].lastIndex(where: { $0.isMark("(") }), open > start,
      items[(open + 1)..<close].filter(\.isUnit).count == 1,
      items[(open + 1)..<close].allSatisfy({ $0.isUnit || $0.isMark(",") }),
      case .unit(let unit) = items[open - 1].kind,
      reading.analysis.units.all[unit].pattern == .numbered,
      items[open - 1].tokens.upperBound == items[open].tokens.lowerBound
    else { return nil }
    return open - 1
  }

  /// `Thượng sĩ A - Lớp Thông tin 3 - Đại đội 5 - Tiểu đoàn 3 được tặng`: the person whose places dashes set off.
  func dashed(_ unit: Int, _ start: Int) -> Int? {
    guard start < unit, items[unit].isUnit,
      let person = items[start..<unit].lastIndex(where: \.isPerson), items[person + 1].isMark("-"),
      items[person + 1].tokens.lowerBound == items[person].tokens.upperBound,
      items[(person + 1)..<unit].allSatisfy({ $0.isMark("-") || $0.isUnit })
    else { return nil }
    return person
  }

  /// `Binh nhất A, chiến sĩ Trung đội 1 được tặng`: the person, told by the unit's people.
  func serves(_ unit: Int, _ start: Int) -> Int? {
    guard let member = member(at: unit), case .group = member.recipient, member.within != nil else {
      return nil
    }
    let comma = member.tokens.lowerBound - 1
    guard reading.document.isMark(",", comma),
      let person = items[start..<unit].lastIndex(where: { $0.tokens.upperBound == comma }),
      items[person].isPerson
    else { return nil }
    return person
  }

  /// `Đại úy A, Sư đoàn 8 đoạt giải Nhất`, `Đại úy A, Sư đoàn 8 và Đại úy B đoạt giải Nhì`: the person before a unit,
  /// where no post of his is named, and the two are alone or another person follows.
  func servesAlone(_ unit: Int, _ start: Int, before next: Member?) -> Int? {
    guard items[unit].isUnit, unit - 2 >= start, items[unit - 1].isMark(","),
      case .person(let mention) = items[unit - 2].kind,
      reading.analysis.persons[mention].posts.isEmpty,
      reading.analysis.persons[mention].rank != nil,
      items[unit - 1].tokens.lowerBound == items[unit - 2].tokens.upperBound,
      items[unit].tokens.lowerBound == items[unit - 1].tokens.upperBound,
      next?.isPerson ?? (unit - 3 < start || !items[unit - 3].isJoint)
    else { return nil }
    return unit - 2
  }

  /// The person before a bracket that closes here and holds units only.
  func resident(_ close: Int, _ start: Int) -> Int? {
    guard let open = items[start..<close].lastIndex(where: { $0.isMark("(") }), open > start,
      items[open - 1].isPerson, open + 1 < close,
      items[(open + 1)..<close].allSatisfy({ $0.isUnit || $0.isMark(",") })
    else { return nil }
    return open - 1
  }

  /// `; Lê Thị Hoa, Phòng Chính trị;`: whether the last words of a clause between semicolons say where its one
  /// person serves.
  func isHome(
    _ member: Member,
    of person: Member,
    _ position: Int,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    guard person.isPerson else { return false }
    switch member.recipient {
    case .unit: break
    case .group where member.within != nil: break
    case .officer, .person, .count, .group: return false
    }
    guard reading.document.isMark(",", person.tokens.upperBound),
      start > 0 && items[start - 1].isMark(";") || end < items.count && items[end].isMark(";")
    else { return false }
    return items[position..<end].allSatisfy { $0.tokens.lowerBound < member.tokens.upperBound }
  }

  /// `A, Sư đoàn 2 và B, Sư đoàn 3`, `A, Sư đoàn 2 và B`: of persons with units behind a comma, the persons.
  func withoutHomes(_ members: [Member]) -> [Member] {
    let persons = members.filter(\.isPerson).count
    let homes = members.indices.dropFirst().filter { index in
      guard case .unit = members[index].recipient, members[index - 1].isPerson else { return false }
      return reading.document.isMark(",", members[index - 1].tokens.upperBound)
        && members[index].tokens.lowerBound == members[index - 1].tokens.upperBound + 1
    }
    // A list's last member stands behind "và": one behind a comma says where the last person serves.
    let followed = homes.filter { $0 + 1 == members.count || members[$0 + 1].isPerson }
    guard !followed.isEmpty else { return members }
    // The last one's only where every person has one.
    let left = homes.count == persons ? homes : followed
    return members.indices.filter { !left.contains($0) }.map { members[$0] }
  }

  /// The bracket behind a person that holds a unit only.
  func home(_ open: Int, _ end: Int, _ members: [Member]) -> Int? {
    guard members.last?.isPerson == true,
      let close = items[open..<end].firstIndex(where: { $0.isMark(")") }), close > open + 1,
      items[(open + 1)..<close].allSatisfy({ $0.isUnit || $0.isMark(",") })
    else { return nil }
    return close
  }
}
