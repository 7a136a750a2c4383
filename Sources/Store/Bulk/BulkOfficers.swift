/// All officer claims of a first ingest, compact, until it is known who is who.
struct BulkOfficers {
  private struct Sighting {
    let block: Int64
    let name: UInt64
    let claim: Int64
    let article: Int64
    let rank: UInt64
    let day: Int32
    let firstUnit: Int32
    let unitCount: Int16
    let aboveCount: Int16
    let level: Int8
    let isNavy: Bool
    let isCommon: Bool
  }

  private var sightings: [Sighting] = []
  private var units: [UInt64] = []
  private let ranks: [String: Rank]
  private static let rankKey = FactTable.officers.cell(of: "rank_id") ?? 0
  private static let posted = FactTable.postings.cell(of: "officer_id") ?? 0
  private static let postedAt = FactTable.postings.contents.count
  private static let identity = FactTable.officers.contents.count
  private static let postUnits = ["unit_id", "under_id"].compactMap {
    FactTable.postings.cell(of: $0)
  }
  private static let parent = FactTable.units.cell(of: "parent_id") ?? 0

  /// None yet.
  init(ranks: [String: Rank]) {
    self.ranks = ranks
  }

  /// Takes the officers of an article.
  mutating func add(_ sheet: SheetView, day: Int32) {
    for (place, claim) in sheet.claims.enumerated()
    where claim.kind == FactKind.officer.rawValue {
      let rank = sheet.cell(claim, BulkOfficers.rankKey)
      let known = sheet.string(rank).flatMap { ranks[$0] }
      var hash = ContentHash()
      if rank != Cell.null { hash.add(sheet.utf8(rank)) }
      let first = units.count
      var above: [UInt64] = []
      for posting in sheet.claims where posting.kind == FactKind.posting.rawValue {
        guard sheet.cell(posting, BulkOfficers.posted) == Int64(place) else { continue }
        let unit = sheet.cell(posting, BulkOfficers.postedAt)
        if unit != 0 { units.append(UInt64(bitPattern: unit)) }
        for (number, cell) in BulkOfficers.postUnits.enumerated() {
          let start = sheet.cell(posting, cell)
          Lineage.climb(
            from: start == Cell.null ? nil : Int(start),
            includingStart: number > 0,
            key: { sheet.claims[$0].matchKey },
            parent: { unit in
              let above = sheet.cell(sheet.claims[unit], BulkOfficers.parent)
              return above == Cell.null ? nil : Int(above)
            },
            into: &above
          )
        }
      }
      let unitCount = units.count - first
      units += above
      sightings.append(
        Sighting(
          block: claim.matchKey,
          name: UInt64(bitPattern: sheet.cell(claim, BulkOfficers.identity)),
          claim: claim.id,
          article: sheet.article,
          rank: hash.value,
          day: day,
          firstUnit: Int32(first),
          unitCount: Int16(clamping: unitCount),
          aboveCount: Int16(clamping: above.count),
          level: Int8(known?.level ?? 0),
          isNavy: known?.isNavy ?? false,
          isCommon: sheet.cell(claim, BulkOfficers.identity + 1) == 1
        )
      )
    }
  }

  /// Claims joined with others, and the smallest claim of the person; and persons that may be one.
  ///
  /// Claims that stand alone are left out.
  mutating func persons(_ succession: Succession) -> (persons: [Int64: Int64], doubts: [Doubt]) {
    var persons: [Int64: Int64] = [:]
    var doubts: [Doubt] = []
    sightings.sort { ($0.block, $0.claim) < ($1.block, $1.claim) }
    var start = 0
    while start < sightings.count {
      var end = start + 1
      while end < sightings.count, sightings[end].block == sightings[start].block { end += 1 }
      if end - start > 1 {
        let block = sightings[start..<end].map { succession.applied(to: expand($0)) }
        let clusters = OfficerClusters(block)
        doubts += clusters.doubts
        for (sighting, person) in zip(block, clusters.persons) where sighting.claim != person {
          persons[sighting.claim] = person
          persons[person] = person
        }
      }
      start = end
    }
    sightings = []
    units = []
    return (persons, doubts.sorted())
  }

  private func expand(_ sighting: Sighting) -> OfficerSighting {
    let first = Int(sighting.firstUnit)
    let end = first + Int(sighting.unitCount)
    return OfficerSighting(
      claim: sighting.claim,
      article: sighting.article,
      day: sighting.day,
      rank: sighting.rank,
      level: sighting.level,
      isNavy: sighting.isNavy,
      name: sighting.name,
      isCommon: sighting.isCommon,
      units: units[first..<end],
      above: units[end..<end + Int(sighting.aboveCount)]
    )
  }
}
