import Facts

extension SheetBuilder {
  /// Claims of the officers, then of their postings.
  ///
  /// An officer's key is the name, but for accents: which of the claims under one name are one person
  /// is decided from all of them (`OfficerClusters`). The same holds for what is said of officers.
  mutating func addOfficers(_ record: Record) {
    for fact in distinctOfficers(record) {
      open(.officer)
      let identity = keyed("name", fact.name)
      keyed("rank", fact.rank)
      let name = names[fact.name]
      hide(identity, CommonName.isCommon(name.plain) ? 1 : 0)
      var key = MatchKey(.officer)
      key.add(name.near)
      var anchor = ContentHash()
      anchor.add(identity)
      officers[identity] = close(key, anchor: anchor, evidence: fact.evidence)
    }
    for fact in record.officers {
      for posting in fact.postings { add(posting, of: fact.name) }
    }
  }

  /// The record's officers, one a name: within an article the name tells.
  private mutating func distinctOfficers(_ record: Record) -> [OfficerFact] {
    var facts: [OfficerFact] = []
    var places: [UInt64: Int] = [:]
    for fact in record.officers {
      let identity = names[fact.name].identity
      if let place = places[identity] {
        facts[place].evidence += fact.evidence
      } else {
        places[identity] = facts.count
        facts.append(fact)
      }
    }
    return facts
  }

  private mutating func add(_ posting: PostingFact, of name: String) {
    let officer = names[name].identity
    guard let place = officers[officer] else { return }
    open(.posting)
    json.member("officer", name)
    sheet.cells.append(Int64(place))
    let position = keyed("position", posting.position)
    let unit = unit("unit", posting.unit)
    self.unit("under", posting.of)
    text("status", posting.status.rawValue)
    text("from_on", posting.from)
    text("until_on", posting.until)
    if case .known(let number) = unit { hide(number) } else { hide(0) }
    var key = MatchKey(.posting)
    key.add(officer)
    key.add(position)
    key.add(unit)
    key.add(posting.status.rawValue)
    var anchor = ContentHash()
    anchor.add(officer)
    anchor.add(position)
    anchor.add(posting.unit ?? "")
    anchor.add(posting.status.rawValue)
    close(key, anchor: anchor, evidence: posting.evidence)
  }
}
