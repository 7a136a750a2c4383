/// All conference claims of a first ingest, compact, until it is known which are of one conference.
struct BulkConferences {
  private var sightings: [ConferenceSighting] = []
  private static let hidden = FactTable.conferences.contents.count

  /// Takes the conferences of an article.
  mutating func add(_ sheet: SheetView, day: Int32) {
    for claim in sheet.claims
    where claim.kind == FactKind.conference.rawValue && claim.matchKey != 0 {
      let hidden = BulkConferences.hidden
      sightings.append(
        ConferenceSighting(
          claim: claim.id,
          article: sheet.article,
          reported: day,
          key: claim.matchKey,
          kind: UInt64(bitPattern: sheet.cell(claim, hidden)),
          day: Int32(truncatingIfNeeded: sheet.cell(claim, hidden + 1)),
          period: UInt64(bitPattern: sheet.cell(claim, hidden + 2)),
          subject: WordSet(mask: UInt64(bitPattern: sheet.cell(claim, hidden + 3)))
        )
      )
    }
  }

  /// Claims joined with others, and the smallest claim of the conference; and conferences that may be one.
  ///
  /// Claims that stand alone are left out.
  mutating func facts() -> (facts: [Int64: Int64], doubts: [Doubt]) {
    var facts: [Int64: Int64] = [:]
    var doubts: [Doubt] = []
    sightings.sort { ($0.key, $0.claim) < ($1.key, $1.claim) }
    Families.each(sightings, key: \.key) { family in
      let clusters = ConferenceClusters(family)
      doubts += clusters.doubts
      for (sighting, fact) in zip(family, clusters.facts) where sighting.claim != fact {
        facts[sighting.claim] = fact
        facts[fact] = fact
      }
    }
    sightings = []
    return (facts, doubts.sorted())
  }
}

/// Runs of claims of one family.
enum Families {
  /// Lends each family of more than one, of things sorted by key.
  static func each<Thing>(_ things: [Thing], key: (Thing) -> Int64, _ body: ([Thing]) -> Void) {
    var start = 0
    while start < things.count {
      let family = MatchKey.family(key(things[start]))
      var end = start + 1
      while end < things.count, MatchKey.family(key(things[end])) == family { end += 1 }
      if end - start > 1 { body(Array(things[start..<end])) }
      start = end
    }
  }
}
