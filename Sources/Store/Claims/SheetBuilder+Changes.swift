import Facts

extension SheetBuilder {
  /// Claims of what became of persons and units.
  mutating func addChanges(_ record: Record) {
    for fact in record.changes { add(fact) }
  }

  private mutating func add(_ fact: ChangeFact) {
    open(.change)
    text("kind", fact.kind.rawValue)
    let person = officer("person", fact.officer, keyed: true)
    text("rank_from", fact.rankFrom)
    text("rank_to", fact.rankTo)
    let position = keyed("position", fact.position)
    let unit = unit("unit", fact.unit)
    let into = self.unit("into", fact.into)
    text("effective_on", fact.effectiveOn)
    text("authority", fact.authority)
    flag("planned", fact.planned)
    let units = add(units: fact.units)
    hide(SheetBuilder.step(fact))

    var key = MatchKey(.change)
    key.add(fact.kind.rawValue)
    key.add(fact.planned ? "planned" : "done")
    if fact.officer != nil {
      key.add(person.name)
      key.add(position)
      key.add(unit)
      key.add(fact.rankTo.map { names[$0].plain })
      // A person without a rank is known by nothing but the name.
      if person.claim == nil { key.isOwn() }
    } else {
      for unit in units { key.add(unit) }
      if units.isEmpty { key.require(unit) } else { key.add(unit) }
      key.add(into)
    }
    var anchor = ContentHash()
    anchor.add(fact.kind.rawValue)
    anchor.add(person.name)
    anchor.add(position)
    anchor.add(fact.unit ?? "")
    anchor.add(fact.into ?? "")
    close(key, anchor: anchor, evidence: fact.evidence)
  }

  /// 1 where a unit was renamed, 2 where it was merged into another; 0 for the rest and for what is only announced.
  private static func step(_ fact: ChangeFact) -> UInt64 {
    guard !fact.planned, fact.officer == nil else { return 0 }
    return fact.kind == .rename ? 1 : fact.kind == .merger ? 2 : 0
  }

  /// Writes the list of units; tells which they are, in an order that does not depend on the article's.
  private mutating func add(units: [String]) -> [Identity] {
    guard !units.isEmpty else { return [] }
    json.beginArray("units")
    var found: [(order: UInt64, identity: Identity)] = []
    var seen: Set<String> = []
    for name in units where seen.insert(names[name].plain).inserted {
      json.value(name)
      let (reference, identity) = place(ofUnit: name)
      item(name, reference)
      found.append((names[name].identity, identity))
    }
    json.endArray()
    return found.sorted { $0.order < $1.order }.map(\.identity)
  }
}
