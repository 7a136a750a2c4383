/// All officer claims of a first ingest, compact, until it is known who is who.
struct BulkOfficers {
  private struct Sighting {
    let name: Int64
    let claim: Int64
    let article: Int64
    let rank: UInt64
    let day: Int32
    let firstUnit: Int32
    let unitCount: Int16
    let level: Int8
    let isNavy: Bool
  }

  private var sightings: [Sighting] = []
  private var units: [UInt64] = []
  private let ranks: [String: Rank]
  private static let rankKey = FactTable.officers.cell(of: "rank_id") ?? 0
  private static let posted = FactTable.postings.cell(of: "officer_id") ?? 0
  private static let postedAt = FactTable.postings.contents.count

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
      for posting in sheet.claims where posting.kind == FactKind.posting.rawValue {
        guard sheet.cell(posting, BulkOfficers.posted) == Int64(place) else { continue }
        let unit = sheet.cell(posting, BulkOfficers.postedAt)
        if unit != Cell.null { units.append(UInt64(bitPattern: unit)) }
      }
      sightings.append(
        Sighting(
          name: claim.matchKey,
          claim: claim.id,
          article: sheet.article,
          rank: hash.value,
          day: day,
          firstUnit: Int32(first),
          unitCount: Int16(clamping: units.count - first),
          level: Int8(known?.level ?? 0),
          isNavy: known?.isNavy ?? false
        )
      )
    }
  }

  /// Claims joined with others, and the smallest claim of the person; claims that stand alone are left out.
  mutating func persons() -> [Int64: Int64] {
    var persons: [Int64: Int64] = [:]
    sightings.sort { ($0.name, $0.claim) < ($1.name, $1.claim) }
    var start = 0
    while start < sightings.count {
      var end = start + 1
      while end < sightings.count, sightings[end].name == sightings[start].name { end += 1 }
      if end - start > 1 {
        let block = sightings[start..<end].map { expand($0) }
        for (sighting, person) in zip(block, OfficerClusters.persons(block))
        where sighting.claim != person {
          persons[sighting.claim] = person
          persons[person] = person
        }
      }
      start = end
    }
    sightings = []
    units = []
    return persons
  }

  private func expand(_ sighting: Sighting) -> OfficerSighting {
    let first = Int(sighting.firstUnit)
    return OfficerSighting(
      claim: sighting.claim,
      article: sighting.article,
      day: sighting.day,
      rank: sighting.rank,
      level: sighting.level,
      isNavy: sighting.isNavy,
      units: units[first..<first + Int(sighting.unitCount)]
    )
  }
}
