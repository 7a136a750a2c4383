import Facts

extension SheetBuilder {
  /// Claims of the conferences, then of who did what there.
  ///
  /// Conferences of one host and season are a family; those of one kind and day are one
  /// (`ConferenceClusters` says what becomes of those told with less).
  mutating func addConferences(_ record: Record) {
    let dated = DayNumber.of(DatedOn.day(of: record))
    var alike: [Int64: Int] = [:]
    for fact in record.conferences {
      open(.conference)
      let kind = keyed("kind", fact.kind)
      text("subject", fact.subject)
      text("period", fact.period)
      let years = DatedOn.years(in: fact.period)
      sheet.cells.append(years.map { Int64($0.from) } ?? Cell.null)
      sheet.cells.append(years.map { Int64($0.to) } ?? Cell.null)
      text("held_on", fact.heldOn)
      flag("held_on_inferred", fact.heldOnInferred)
      text("place", fact.place)
      let host = unit("host", fact.host)
      let day = DayNumber.of(fact.heldOn)
      let subject = names[fact.subject ?? ""].plain
      hide(kind, UInt64(day), names[fact.period ?? ""].identity, WordSet(subject).mask)
      var key = MatchKey(.conference)
      key.require(host)
      key.add(ConferenceSighting.season(day == 0 ? dated : day))
      key.endFamily()
      key.add(kind)
      key.add(fact.heldOn)
      if fact.heldOn == nil {
        // Without a day, the same host may have met twice for the same purpose.
        if fact.kind == nil || fact.period == nil { key.add(UInt64(sheet.article)) }
        key.add(fact.period)
        key.add(fact.subject == nil ? nil : subject)
      }
      // Two gatherings of one article are two, however alike.
      let earlier = alike[key.value, default: 0]
      if key.value != 0 { alike[key.value] = earlier + 1 }
      if earlier > 0 { key.add(UInt64(earlier)) }
      var anchor = ContentHash()
      anchor.add(kind)
      anchor.add(fact.host ?? "")
      anchor.add(fact.heldOn ?? "")
      conferences.append(close(key, anchor: anchor, evidence: fact.evidence))
    }
    for (index, fact) in record.conferences.enumerated() {
      for role in fact.roles { add(role, at: index) }
    }
  }

  private mutating func add(_ role: RoleFact, at index: Int) {
    open(.role)
    var key = MatchKey(.role)
    key.require(family(of: conference(index)))
    let person = officer("person", role.name, keyed: true)
    text("role", role.role.rawValue)
    key.add(person.name)
    key.add(role.role.rawValue)
    key.add(person.claim == nil ? "person" : "officer")
    var anchor = ContentHash()
    anchor.add(index)
    anchor.add(person.name)
    anchor.add(role.role.rawValue)
    close(key, anchor: anchor, evidence: role.evidence)
  }

  /// What a conference may be one with: which of the family it is, all their claims together tell.
  func family(of conference: Identity) -> Identity {
    guard case .known(let key) = conference else { return conference }
    return .known(UInt64(MatchKey.family(Int64(bitPattern: key))))
  }
}
