/// Reads claims of conferences and awards as sightings, and decides which are of one fact.
struct FactSightings {
  private let siblings: Siblings

  /// Looks names up in the archive that `writer` writes.
  init(_ writer: FactWriter) {
    siblings = writer.siblings
  }

  /// For each claim of a family, sorted by id, the id of its fact; and facts that may be one.
  func resolve(_ claims: [SaidClaim], _ kind: FactKind) throws -> (facts: [Int64], doubts: [Doubt])
  {
    if kind == .conference {
      let clusters = ConferenceClusters(claims.map { conference($0) })
      return (clusters.facts, clusters.doubts)
    }
    let clusters = AwardClusters(try claims.map { try award($0) })
    return (clusters.facts, clusters.doubts)
  }

  private func conference(_ claim: SaidClaim) -> ConferenceSighting {
    let said = Said(claim, .conferences)
    return ConferenceSighting(
      claim: claim.id,
      article: claim.article,
      reported: claim.day,
      key: claim.key,
      kind: said.words("kind").map { siblings.folded($0).identity } ?? 0,
      day: DayNumber.of(said.words("held_on")),
      period: siblings.folded(said.words("period") ?? "").identity,
      subject: WordSet(siblings.folded(said.words("subject") ?? "").plain)
    )
  }

  private func award(_ claim: SaidClaim) throws -> AwardSighting {
    let said = Said(claim, .awards)
    let recipient = said.words("recipient_kind")
    let isOfficer = recipient == "officer"
    return AwardSighting(
      claim: claim.id,
      article: claim.article,
      reported: claim.day,
      key: claim.key,
      officer: isOfficer
        ? try siblings.officer(said.words("recipient"), in: claim.article) ?? 0 : 0,
      isNamed: isOfficer || recipient == "unit",
      isProposed: said.words("status") == "proposed",
      grade: said.words("class").map { siblings.folded($0).identity } ?? 0,
      grantor: try grantor(said.words("grantor"), in: claim.article),
      year: said.number("year") ?? 0,
      isYearInferred: said.number("year_inferred") == 1,
      given: DayNumber.of(said.words("given_on")),
      conference: try said.number("conference_id")
        .flatMap { try siblings.fact(ofClaim: Int64($0)) } ?? 0
    )
  }

  private func grantor(_ name: String?, in article: Int64) throws -> UInt64 {
    guard let name else { return 0 }
    let key = try siblings.unitKey(name, in: article)
    // Of a grantor nobody can tell, it is known that no other article's is meant.
    return UInt64(bitPattern: key == 0 ? article : key)
  }
}

/// What a claim says, by the names of its members.
private struct Said {
  let claim: SaidClaim
  let table: FactTable

  init(_ claim: SaidClaim, _ table: FactTable) {
    self.claim = claim
    self.table = table
  }

  func words(_ member: String) -> String? { value(member)?.words }
  func number(_ member: String) -> Int? { value(member)?.number.map { Int($0) } }

  private func value(_ member: String) -> SaidClaim.Value? {
    table.slots.firstIndex { $0.member == member }.flatMap { claim.values[$0] }
  }
}
