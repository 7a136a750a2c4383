import Grammar
import Text

/// The changes of rank, office and service that one sentence tells.
///
/// Whoever is changed stands left of a verb that is told of him (`A được bổ nhiệm`, `A nghỉ hưu`), or
/// right of one that is told of another (`bổ nhiệm A`, `thăng quân hàm cho A`).
struct PersonChanges {
  let reading: Reading
  let people: People
  let items: [Item]
  let verbs: [ChangeVerb]
  /// Whether decisions on posts are what the article tells here, so that `A giữ chức X` is one.
  let isDecision: Bool

  init(reading: Reading, people: People, items: [Item], isDecision: Bool) {
    self.reading = reading
    self.people = people
    self.items = items
    self.isDecision = isDecision
    verbs = ChangeVerbs(reading: reading, items: items).verbs()
  }

  func changes() -> [BoundChange] {
    verbs.indices.flatMap { index in
      isDenied(verbs[index]) ? [] : changes(of: index)
    }
  }

  /// What the sentence opens a list of, each person on a line: `thăng quân hàm ... cho các đồng chí:`.
  func opened() -> BoundChange? {
    guard let verb = verbs.last, !isDenied(verb), let kind = kinds(of: verbs.count - 1).first,
      kind == .promotion && verb.ranks != nil || kind == .retirement
    else { return nil }
    return BoundChange(
      kind: kind,
      rankFrom: verb.ranks?.from,
      rankTo: verb.ranks?.to,
      tokens: verb.tokens,
      verb: verb.tokens,
      decision: verb.tokens,
      rule: "change.verb-object"
    )
  }

  private func changes(of index: Int) -> [BoundChange] {
    let verb = verbs[index]
    if verb.cues.contains(.handoffice) { return handover(verb) }
    let kinds = kinds(of: index)
    guard !kinds.isEmpty else { return [] }
    var rule = "change.subject-verb"
    var persons: [Int] = []
    if isActive(verb) {
      persons = objects(behind: verb)
      rule = "change.verb-object"
    }
    if persons.isEmpty {
      persons = subjects(before: index)
      rule = "change.subject-verb"
    }
    let decision = verb.cues == [.office] ? giver(before: index) ?? verb : verb
    let limit = verbs.dropFirst(index + 1).first?.tokens.lowerBound ?? Int.max
    return persons.flatMap { person in
      kinds.flatMap { made($0, of: person, by: verb, rule: rule) }
    }.map { change in
      var change = change
      change.decision = decision.tokens
      change.limit = limit
      return change
    }
  }

  /// What a verb may make, given what stands behind it.
  private func kinds(of index: Int) -> [ChangeFact.Kind] {
    let verb = verbs[index]
    var kinds: [ChangeFact.Kind] = []
    if verb.cues.contains(.promote) {
      if verb.ranks != nil || says("hàm", in: verb.tokens) { kinds.append(.promotion) }
      return kinds
    }
    if verb.cues.contains(.relieve) { kinds.append(.relief) }
    if verb.cues.contains(.retire) { kinds.append(.retirement) }
    if kinds.isEmpty, let posts = verb.posts {
      if let kind = verb.giving {
        kinds.append(kind)
      } else if verb.cues.contains(.entrust) {
        // "được giao phụ trách X": an office; "được giao nhiệm vụ Y" is none.
        if posts.posts.first?.standing == .acting { kinds.append(.appointment) }
      } else if let kind = governing(index) {
        kinds.append(kind)
      }
    }
    return kinds
  }

  /// `bổ nhiệm A, Chính ủy Lữ đoàn 613, giữ chức X`: the verb before says what `giữ chức` is.
  private func governing(_ index: Int) -> ChangeFact.Kind? {
    if let earlier = giver(before: index) { return isDenied(earlier) ? nil : earlier.giving }
    let weak = reading.isWord("làm", at: verbs[index].tokens.lowerBound)
    return isDecision && !weak && !isHeld(verbs[index]) ? .appointment : nil
  }

  private func giver(before index: Int) -> ChangeVerb? {
    verbs[..<index].last { $0.giving != nil }
  }

  /// `đang giữ chức`, `thời gian giữ chức`, `tiếp tục giữ chức`: no new office.
  private func isHeld(_ verb: ChangeVerb) -> Bool {
    let words: [StaticString] = [
      "đang", "hiện", "gian", "tục", "khi", "nguyên", "từng", "vẫn", "đã", "trình",
    ]
    return (1...2).contains { back in
      words.contains { reading.isWord($0, at: verb.tokens.lowerBound - back) }
    }
  }

  // MARK: - Who

  /// Whether somebody else does it: no `được` before, and not a verb told of whom it changes.
  private func isActive(_ verb: ChangeVerb) -> Bool {
    if isPassive(verb) { return false }
    if !verb.cues.isDisjoint(with: [.relieve, .retire, .office]), verb.giving == nil {
      // "quyết định thôi giữ chức đối với A": only behind `cho`, `đối với`.
      guard let next = next(behind: verb) else { return false }
      return items[next].cue == .to
    }
    return true
  }

  private func isPassive(_ verb: ChangeVerb) -> Bool {
    let first = verb.tokens.lowerBound
    if reading.isWord("được", at: first) || reading.isWord("nhận", at: first) { return true }
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

  /// The first item behind a verb and its posts.
  private func next(behind verb: ChangeVerb) -> Int? {
    items.indices.first { items[$0].tokens.lowerBound >= verb.end }
  }

  /// Persons behind a verb: at once, or behind `cho`, `đối với`, a colon.
  private func objects(behind verb: ChangeVerb) -> [Int] {
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
  private func list(from first: Int) -> [Int] {
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
  private func subjects(before index: Int) -> [Int] {
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
        return joined(to: position)
      case .mark(","), .mark("-"), .mark("\""), .mark("("), .mark(")"), .unit, .date: break
      case .cue(let cue):
        guard earlier != nil || Self.passed.contains(cue) else { return [] }
      default: return []
      }
      start = item.tokens.lowerBound
    }
    return []
  }

  private static let passed: Set<Cue> = [
    .passive, .honour, .receive, .future, .propose, .and, .with, .also, .of, .by, .aim, .once,
    .belong,
  ]

  /// `gặp mặt cán bộ nghỉ hưu`: the verb belongs to a noun between.
  private func isAmong(_ mention: Int, _ verb: ChangeVerb) -> Bool {
    let end = reading.analysis.persons[mention].tokens.upperBound
    guard verb.cues.isSubset(of: [.retire, .relieve]) else { return false }
    return (end..<max(end, verb.tokens.lowerBound)).contains { token in
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

  // MARK: - What

  private func made(
    _ kind: ChangeFact.Kind,
    of mention: Int,
    by verb: ChangeVerb,
    rule: String
  ) -> [BoundChange] {
    guard let person = people.person(of: mention) else { return [] }
    let span = reading.analysis.persons[mention].tokens
    var change = BoundChange(
      kind: kind,
      person: mention,
      tokens: min(span.lowerBound, verb.tokens.lowerBound)..<max(span.upperBound, verb.end),
      verb: verb.tokens,
      decision: verb.tokens,
      rule: rule
    )
    switch kind {
    case .promotion:
      change.rankFrom = verb.ranks?.from
      change.rankTo = verb.ranks?.to
      return [change]
    case .retirement:
      return person.rank != nil || isMilitary(mention) ? [change] : []
    default:
      let own = reading.analysis.persons[mention].posts
      let posts = verb.posts?.posts ?? (kind == .relief ? own.filter { !$0.hasOwnBody } : [])
      return posts.compactMap { post in
        guard person.rank != nil || isMilitary(mention) || isMilitary(post) else { return nil }
        var one = change
        one.post = post
        return one
      }
    }
  }

  /// Whether a person without a rank is printed with a post in the armed forces.
  private func isMilitary(_ mention: Int) -> Bool {
    reading.analysis.persons[mention].posts.contains(where: isMilitary)
  }

  private func isMilitary(_ post: PositionMention) -> Bool {
    post.unit.map { reading.analysis.units.all[$0].isMilitary } ?? false
  }

  // MARK: - Handing over

  /// `A bàn giao chức vụ X cho B`, `bàn giao chức vụ X giữa A và B`: X leaves A, B gets it.
  private func handover(_ verb: ChangeVerb) -> [BoundChange] {
    guard verb.posts != nil, let index = verbs.firstIndex(where: { $0.items == verb.items }),
      let next = next(behind: verb),
      // "bàn giao nhiệm vụ Chính ủy tạm thời cho B": nobody's office changes.
      !(0..<4).contains(where: { reading.isWord("tạm", at: verb.end + $0) })
    else { return [] }
    let rule = "change.handover"
    if items[next].cue == .to {
      let receivers = objects(behind: verb).prefix(1)
      guard !receivers.isEmpty else { return [] }
      return subjects(before: index).flatMap { made(.relief, of: $0, by: verb, rule: rule) }
        + receivers.flatMap { made(.appointment, of: $0, by: verb, rule: rule) }
    }
    guard reading.isWord("giữa", at: verb.end), items[next].isPerson else { return [] }
    let both = list(from: next)
    guard both.count == 2 else { return [] }
    return made(.relief, of: both[0], by: verb, rule: rule)
      + made(.appointment, of: both[1], by: verb, rule: rule)
  }

  // MARK: - Not so

  /// Negations, conditions, times told only in passing.
  private func isDenied(_ verb: ChangeVerb) -> Bool {
    let first = verb.tokens.lowerBound
    let before: [StaticString] = [
      "khi", "chưa", "tạm", "không", "từng", "nếu", "muốn", "gian", "hiện",
    ]
    for token in max(0, first - 3)..<first
    where before.contains(where: { reading.isWord($0, at: token) }) { return true }
    if verb.cues == [.retire], reading.isWord("đã", at: first - 1) { return true }
    return items[..<verb.items.lowerBound].contains { item in
      item.cue == .future
        && ["nếu", "nào", "thì"].contains { reading.isWord($0, at: item.tokens.lowerBound) }
    }
  }

  private func says(_ word: StaticString, in tokens: Range<Int>) -> Bool {
    tokens.contains { reading.isWord(word, at: $0) }
  }
}

extension ChangeVerb {
  /// Whether a cue is one of giving an office.
  static func isOffice(_ cue: Cue) -> Bool {
    cue == .appoint || cue == .transfer || cue == .office
  }
}
