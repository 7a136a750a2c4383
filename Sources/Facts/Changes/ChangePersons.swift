import Grammar
import Text

/// Whom a verb of change is told of: those before it, or those behind it.
extension PersonChanges {
  private static let passed: CueSet = [
    .passive, .honour, .receive, .toward, .future, .propose, .and, .with, .also, .of, .by, .aim,
    .once,
    .belong,
  ]

  /// Whether somebody else does it: no `được` before, and not a verb told of whom it changes.
  func isActive(_ verb: ChangeVerb) -> Bool {
    if isPassive(verb) { return false }
    if !verb.cues.isDisjoint(with: [.relieve, .retire, .office]), verb.giving == nil {
      // "quyết định thôi giữ chức đối với A": only behind `cho`, `đối với`.
      guard let next = next(behind: verb) else { return false }
      return items[next].cue == .to
        || items[next].cue == .of && reading.isWord("định", at: verb.tokens.lowerBound - 1)
    }
    return true
  }

  func isPassive(_ verb: ChangeVerb) -> Bool {
    let first = verb.tokens.lowerBound
    if reading.isWord("được", at: first) || reading.isWord("nhận", at: first) { return true }
    // "A tái đắc cử Bí thư Đảng ủy, B được bầu": told of whom it is told of.
    if reading.isWord("đắc", at: first) || reading.isWord("đắc", at: first + 1) { return true }
    let before = items[..<verb.items.lowerBound].last { item in
      switch item.kind {
      case .unit, .cue(.propose), .cue(.future): false
      case .cue(let cue): !ChangeVerb.isOffice(cue)
      default: true
      }
    }
    guard let before, first - before.tokens.upperBound <= 16 else { return false }
    return before.cue == .passive || before.cue == .honour
      || reading.isWord("được", at: before.tokens.lowerBound)
  }

  /// `... được thăng quân hàm Thiếu tướng gồm: A, ...; B, ...`: told of those listed behind it.
  func opensList(_ verb: ChangeVerb) -> Bool {
    guard let next = next(behind: verb), items[next].tokens.lowerBound - verb.end <= 4 else {
      return false
    }
    return items[next].cue == .have && reading.isWord("gồm", at: items[next].tokens.lowerBound)
  }

  /// The first item behind a verb and its posts.
  func next(behind verb: ChangeVerb) -> Int? {
    items.indices.first { items[$0].tokens.lowerBound >= verb.end }
  }

  /// Persons behind a verb: at once, or behind `cho`, `đối với`, a colon.
  func objects(behind verb: ChangeVerb) -> [Int] {
    guard let next = next(behind: verb) else { return [] }
    let gap = items[next].tokens.lowerBound - verb.end
    if items[next].isPerson { return gap <= 3 ? list(from: next) : [] }
    for index in next..<items.count {
      guard items[index].tokens.lowerBound - verb.end <= 30 else { return [] }
      switch items[index].kind {
      case .person: return list(from: index)
      case .cue(.have):
        // "cho 3 đồng chí, gồm: A"; but not "cho 300 học viên, có A dự".
        guard reading.isWord("gồm", at: items[index].tokens.lowerBound) else { return [] }
      // "bổ nhiệm chức vụ X và thăng quân hàm Y đối với A": both are told of him.
      case .cue(.promote): guard verb.posts != nil, items[next].cue == .and else { return [] }
      case .cue(.to), .cue(.of), .cue(.and), .cue(.passive), .cue(.be), .cue(.belong),
        .cue(.decide), .cue(.handover), .unit, .quantity, .mark(":"), .mark(","), .mark("("),
        .mark(")"):
        continue
      default: return []
      }
    }
    return []
  }

  /// The persons of a list, up to the next verb.
  func list(from first: Int) -> [Int] {
    var persons: [Int] = []
    for item in items[first...] {
      switch item.kind {
      case .person(let mention): persons.append(mention)
      case .mark, .unit, .quantity, .cue(.and), .cue(.with), .cue(.of), .cue(.belong), .cue(.plus),
        .cue(.be), .cue(.to):
        continue
      default: return persons
      }
    }
    return persons
  }

  /// Persons before a verb, with those joined to the nearest.
  func subjects(before index: Int) -> [Int] {
    var start = verbs[index].tokens.lowerBound
    var gap = 0
    for position in (0..<verbs[index].items.lowerBound).reversed() {
      let item = items[position]
      let earlier = verbs[..<index].last { $0.items.contains(position) }
      gap += max(0, start - max(earlier?.end ?? 0, item.tokens.upperBound))
      guard gap <= 8 else { return [] }
      switch item.kind {
      case .person(let mention):
        guard !isAmong(mention, verbs[index]) else { return [] }
        let persons = joined(to: position)
        // "bàn giao giữa A và B, vừa được bổ nhiệm X": what stands behind B is told of B.
        let first = reading.analysis.persons[persons[0]].tokens.lowerBound
        return reading.isWord("giữa", at: first - 1) ? [mention] : persons
      case .mark(","), .mark("-"), .mark("\""), .mark("("), .mark(")"), .unit, .date: break
      case .cue(let cue):
        guard earlier != nil || Self.passed.contains(cue) else { return [] }
      default: return []
      }
      start = item.tokens.lowerBound
    }
    return []
  }

  /// `gặp mặt cán bộ nghỉ hưu`: the verb belongs to a noun between.
  private func isAmong(_ mention: Int, _ verb: ChangeVerb) -> Bool {
    let end = reading.analysis.persons[mention].tokens.upperBound
    guard verb.cues.isSubset(of: [.retire, .relieve]) else { return false }
    let first = verb.tokens.lowerBound
    return (max(end, first - 4)..<max(end, first)).contains { token in
      ["cán", "sĩ", "tướng", "người", "chờ", "gặp", "thăm", "với"].contains {
        reading.isWord($0, at: token)
      }
    }
  }

  /// `A và B được bổ nhiệm`: those joined to the last one of a list.
  private func joined(to position: Int) -> [Int] {
    var persons: [Int] = []
    var index = position
    while case .person(let mention) = items[index].kind {
      persons.insert(mention, at: 0)
      guard index >= 2, items[index - 1].isJoint,
        items[index - 1].tokens.lowerBound == items[index - 2].tokens.upperBound
      else { break }
      index -= 2
    }
    return persons
  }
}
