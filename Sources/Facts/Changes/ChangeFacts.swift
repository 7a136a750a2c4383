import Grammar
import Text

/// The changes of an article: of persons' ranks, offices and service, and of units; each once.
struct ChangeFacts {
  let reading: Reading
  let people: People
  let places: PostPlaces

  func changes() -> [ChangeFact] {
    var facts: [ChangeFact] = []
    /// Whose decisions the article reports.
    var general: ChangeAuthority.Name?
    /// The last sentence that tells of decisions.
    var decision: Int?
    /// What a line before opens a list of: `thăng quân hàm ... cho các đồng chí:`.
    var opener: BoundChange?
    for index in reading.items.indices {
      let items = reading.itemsWithoutEvents(index)
      let zone = reading.document.sentences[index].zone
      guard zone != .byline, zone != .dateline else { continue }
      let day = ChangeDay(reading: reading)
      if !facts.isEmpty, let day = day.dayInForce(in: index) { set(day, of: &facts) }
      if let name = ChangeAuthority(reading: reading).decided(by: items) {
        general = name
        decision = index
      }
      guard items.contains(where: isVerb) else {
        if let change = opener.flatMap({ listed($0, items, index) }) {
          add(fact(change, general), to: &facts)
        } else if reading.document.sentences[index].tokens.count > 2 {
          // A line's number is a sentence of its own.
          opener = nil
        }
        continue
      }
      if items.contains(where: isDecision) { decision = index }
      let persons = PersonChanges(
        reading: reading,
        people: people,
        items: items,
        isDecision: decision.map { index - $0 <= 2 } ?? false
      )
      let bound = persons.changes() + UnitChanges(reading: reading, items: items).changes()
      if !bound.isEmpty, decision != nil { decision = index }
      var decider = general
      for change in bound {
        // "X đã ký quyết định giải thể A, thành lập B": who decided the first decided the next.
        if let name = ChangeAuthority(reading: reading).name(of: change, in: items) {
          decider = name
        }
        add(fact(change, decider), to: &facts)
      }
      opener = bound.isEmpty && opensList(index) ? persons.opened() : nil
    }
    return facts
  }

  private func isVerb(_ item: Item) -> Bool {
    switch item.cue {
    case .appoint, .office, .transfer, .entrust, .relieve, .retire, .promote, .handoffice, .rename,
      .merge, .dissolve, .establish:
      true
    default: false
    }
  }

  /// Whether an item says that decisions on posts are told.
  private func isDecision(_ item: Item) -> Bool {
    item.cue == .appoint || item.cue == .transfer || item.cue == .decide
  }

  /// Whether a sentence ends in a colon.
  private func opensList(_ sentence: Int) -> Bool {
    reading.document.isMark(":", reading.document.sentences[sentence].tokens.upperBound - 1)
  }

  /// A line of a list: it begins with a person.
  private func listed(_ opener: BoundChange, _ items: [Item], _ sentence: Int) -> BoundChange? {
    guard let first = items.first(where: { !$0.isMark("-") }),
      case .person(let mention) = first.kind,
      first.tokens.lowerBound - reading.document.sentences[sentence].tokens.lowerBound <= 3
    else { return nil }
    var change = opener
    change.person = mention
    change.tokens = first.tokens
    change.rule = "change.list-line"
    return change
  }

  // MARK: - The facts

  private func fact(_ change: BoundChange, _ authority: ChangeAuthority.Name?) -> ChangeFact {
    var fact = ChangeFact(
      kind: change.kind,
      evidence: [reading.evidence(change.tokens, rule: change.rule)]
    )
    fact.officer = change.person.flatMap { people.person(of: $0)?.name }
    fact.rankFrom = change.rankFrom
    fact.rankTo = change.rankTo
    fact.unit = change.unit
    fact.units = change.units
    fact.into = change.into
    if let post = change.post {
      fact.position = post.position
      fact.unit = places.place(of: post, before: change.tokens.lowerBound).unit
    }
    let days = ChangeDay(reading: reading)
    let day =
      days.day(of: change)
      ?? (change.person == nil
        ? days.day(at: change.verb.upperBound) ?? days.day(at: change.tokens.upperBound)
          ?? days.dayOfFounding(change) : nil)
    if let day { set(day, of: &fact) }
    if let name = authority {
      fact.authority = name.name
      fact.evidence.append(
        reading.evidence(name.tokens, field: "authority", rule: "change.authority")
      )
    }
    if let plan = ChangePlan(reading: reading).plan(of: change.decision) {
      fact.planned = true
      fact.evidence.append(reading.evidence(plan, field: "planned", rule: "change.planned"))
    }
    return fact
  }

  private func set(_ day: ChangeDay.Day, of fact: inout ChangeFact) {
    fact.effectiveOn = day.iso
    fact.evidence.append(
      reading.evidence(day.tokens, field: "effective_on", rule: "change.effective-day")
    )
  }

  /// Gives a day told afterwards to what was told without one.
  private func set(_ day: ChangeDay.Day, of facts: inout [ChangeFact]) {
    for index in facts.indices where facts[index].effectiveOn == nil { set(day, of: &facts[index]) }
  }

  /// Adds a change; one told again only fills in what was not said before.
  private func add(_ fact: ChangeFact, to facts: inout [ChangeFact]) {
    guard let known = facts.firstIndex(where: { isSame($0, fact) }) else {
      facts.append(fact)
      return
    }
    if fact.kind == .transfer { facts[known].kind = .transfer }
    facts[known].rankFrom = facts[known].rankFrom ?? fact.rankFrom
    facts[known].rankTo = facts[known].rankTo ?? fact.rankTo
    facts[known].unit = facts[known].unit ?? fact.unit
    facts[known].into = facts[known].into ?? fact.into
    facts[known].planned = facts[known].planned && fact.planned
    for piece in fact.evidence {
      switch piece.field {
      case nil where facts[known].evidence.count(where: { $0.field == nil }) < 3: break
      case "effective_on" where facts[known].effectiveOn == nil:
        facts[known].effectiveOn = fact.effectiveOn
      case "authority" where facts[known].authority == nil: facts[known].authority = fact.authority
      default: continue
      }
      if !facts[known].evidence.contains(piece) { facts[known].evidence.append(piece) }
    }
    if !facts[known].planned { facts[known].evidence.removeAll { $0.field == "planned" } }
  }

  private func isSame(_ a: ChangeFact, _ b: ChangeFact) -> Bool {
    func same(_ first: String?, _ second: String?) -> Bool {
      guard let first, let second else { return true }
      return Fold.same(first, second)
    }
    guard a.kind == b.kind || Self.isGiving(a.kind) && Self.isGiving(b.kind) else { return false }
    guard a.officer == b.officer, same(a.rankTo, b.rankTo), same(a.unit, b.unit),
      same(a.into, b.into)
    else { return false }
    if a.officer != nil { return a.position.map(Fold.hash) == b.position.map(Fold.hash) }
    return Set(a.units.map(Fold.hash)) == Set(b.units.map(Fold.hash))
  }

  private static func isGiving(_ kind: ChangeFact.Kind) -> Bool {
    kind == .appointment || kind == .transfer
  }
}
