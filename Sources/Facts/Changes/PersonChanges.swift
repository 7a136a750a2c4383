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
    if verb.cues.contains(.handoffice) { return handover(index) }
    let kinds = kinds(of: index)
    guard !kinds.isEmpty else { return named(index) }
    var rule = "change.subject-verb"
    var persons: [Int] = []
    if isActive(verb) || opensList(verb) {
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
      change.earlier = verbs.last { $0.tokens.upperBound <= decision.tokens.lowerBound }?.end
      return change
    }
  }

  /// `giao A nhiệm vụ phụ trách X`, `bổ nhiệm A vào chức vụ X`: the post behind the person.
  private func named(_ index: Int) -> [BoundChange] {
    var verb = verbs[index]
    let next = verbs.dropFirst(index + 1).first
    guard verb.giving != nil || verb.cues.contains(.entrust), !isPassive(verb), verb.posts == nil,
      let person = objects(behind: verb).first
    else { return [] }
    let start = reading.analysis.persons[person].tokens.upperBound
    guard
      let posts = reading.analysis.posts.first(where: { posts in
        let token = posts.tokens.lowerBound
        return token >= start && token <= start + 5
          && (start..<token).allSatisfy { ChangeVerbs.passes(reading, $0) }
      }), posts.tokens.lowerBound > start, next.map({ $0.end > posts.tokens.upperBound }) ?? true
    else { return [] }
    verb.posts = posts
    verb.end = posts.tokens.upperBound
    guard verb.giving != nil || posts.posts.first?.standing == .acting else { return [] }
    return made(verb.giving ?? .appointment, of: person, by: verb, rule: "change.verb-object")
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
        // "điều động A đến Sư đoàn 347 và bổ nhiệm giữ chức X"
        let earlier = giver(before: index)
        let isMove = earlier?.posts == nil && earlier?.giving == .transfer
        kinds.append(isMove ? .transfer : kind)
      } else if verb.cues.contains(.entrust) {
        // "được giao phụ trách X", "nhận nhiệm vụ Chính ủy": offices; others are tasks.
        if posts.posts.first?.standing == .acting || says("nhận", in: verb.tokens) {
          kinds.append(.appointment)
        }
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

  // MARK: - What

  func made(
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
        guard person.rank != nil || isMilitary(mention) || isMilitary(post), !isOfPolice(post)
        else {
          return nil
        }
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

  /// Whether a post is one of the police.
  private func isOfPolice(_ post: PositionMention) -> Bool {
    let name = post.unit.map { reading.unitName($0) } ?? post.unitName ?? ""
    return name.hasPrefix("Công an") || name.hasPrefix("Bộ Công an")
  }

  private func isMilitary(_ post: PositionMention) -> Bool {
    post.unit.map { reading.analysis.units.all[$0].isMilitary } ?? false
  }

  // MARK: - Not so

  /// Negations, conditions, times told only in passing.
  private func isDenied(_ verb: ChangeVerb) -> Bool {
    let first = verb.tokens.lowerBound
    let before: [StaticString] = [
      "khi", "tuổi", "chưa", "tạm", "không", "từng", "nếu", "muốn", "gian", "hiện",
    ]
    for token in max(0, first - 3)..<first
    where before.contains(where: { reading.isWord($0, at: token) }) { return true }
    if verb.cues == [.retire], reading.isWord("đã", at: first - 1) { return true }
    if ChangeDay(reading: reading).isStory(verb.tokens, until: verb.end) { return true }
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
