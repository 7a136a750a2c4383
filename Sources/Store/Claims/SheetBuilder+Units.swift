import Facts

extension SheetBuilder {
  /// Claims of the units, and of parents the record names without listing them.
  mutating func addUnits(_ record: Record) {
    let facts = distinctUnits(record)
    let identities = facts.map { names[$0.name].identity }
    var places: [UInt64: Int] = [:]
    for (place, identity) in identities.enumerated() { places[identity] = place }
    let parents = facts.enumerated().map { place, fact in
      fact.parent.flatMap { places[names[$0].identity] }.flatMap { $0 == place ? nil : $0 }
    }
    let keys = lineage.keys(of: facts, parents: parents, rules: rules)
    for (place, fact) in facts.enumerated() {
      open(.unit)
      keyed("name", fact.name)
      text("kind", fact.kind)
      text("parent", fact.parent)
      // Units are the first claims of a sheet, so a unit's place is its claim's.
      sheet.cells.append(parents[place].map(Int64.init) ?? Cell.null)
      var anchor = ContentHash()
      anchor.add(identities[place])
      let claim = close(MatchKey(raw: keys[place]), anchor: anchor, evidence: fact.evidence)
      units[identities[place]] = UnitPlace(claim: claim, key: sheet.claims[claim].matchKey)
    }
  }

  /// The record's units, one a name, and units that are only named as parents.
  private mutating func distinctUnits(_ record: Record) -> [UnitFact] {
    var facts: [UnitFact] = []
    var places: [UInt64: Int] = [:]
    for fact in record.units {
      let identity = names[fact.name].identity
      if let place = places[identity] {
        facts[place].parent = facts[place].parent ?? fact.parent
        facts[place].evidence += fact.evidence
      } else {
        places[identity] = facts.count
        facts.append(fact)
      }
    }
    for fact in facts {
      guard let parent = fact.parent, case let identity = names[parent].identity,
        places[identity] == nil
      else { continue }
      places[identity] = facts.count
      let evidence = fact.evidence.filter { $0.field == "parent" }
      facts.append(
        UnitFact(
          name: parent,
          kind: UnitIdentity.head(of: parent),
          parent: nil,
          evidence: evidence.isEmpty ? fact.evidence : evidence
        )
      )
    }
    return facts
  }
}
