/// Award claims of a first ingest, some families at a time.
struct BulkAwards {
  private var sightings: [AwardSighting] = []
  private(set) var doubts: [Doubt] = []
  private static let hidden = FactTable.awards.contents.count
  private static let year = FactTable.awards.cell(of: "year") ?? 0
  private static let inferred = FactTable.awards.cell(of: "year_inferred") ?? 0

  /// Takes an award; `officer` is the person who receives it, `conference` where, 0 for none.
  mutating func add(
    _ claim: Claim,
    of sheet: SheetView,
    day: Int32,
    officer: Int64,
    conference: Int64
  ) {
    let hidden = BulkAwards.hidden
    let year = sheet.cell(claim, BulkAwards.year)
    sightings.append(
      AwardSighting(
        claim: claim.id,
        article: sheet.article,
        reported: day,
        key: claim.matchKey,
        officer: officer,
        isNamed: sheet.cell(claim, hidden + 4) == 1,
        isProposed: sheet.cell(claim, hidden) == 1,
        grade: UInt64(bitPattern: sheet.cell(claim, hidden + 1)),
        grantor: UInt64(bitPattern: sheet.cell(claim, hidden + 2)),
        year: year == Cell.null ? 0 : Int(year),
        isYearInferred: sheet.cell(claim, BulkAwards.inferred) == 1,
        given: Int32(truncatingIfNeeded: sheet.cell(claim, hidden + 3)),
        conference: conference
      )
    )
  }

  /// Claims joined with others, and the smallest claim of the award; forgets what was taken.
  mutating func settle() -> [Int64: Int64] {
    var facts: [Int64: Int64] = [:]
    var open: [Doubt] = []
    sightings.sort { ($0.key, $0.claim) < ($1.key, $1.claim) }
    Families.each(sightings, key: \.key) { family in
      let clusters = AwardClusters(family)
      open += clusters.doubts
      for (sighting, fact) in zip(family, clusters.facts) where sighting.claim != fact {
        facts[sighting.claim] = fact
        facts[fact] = fact
      }
    }
    doubts += open
    sightings.removeAll(keepingCapacity: true)
    return facts
  }

  /// Gives back the memory that taking claims took.
  mutating func forgetSightings() {
    sightings = []
  }
}
