import GRDB

/// Writes facts from their claims in the archive.
final class FactWriter {
  /// What names in claims stand for.
  let siblings: Siblings
  /// By folded name.
  let ranks: [String: Rank]
  private let claims: [SaidClaims]
  private let rows: [FactRows?]

  /// Prepares the statements.
  init(_ db: Database, ranks: [String: Rank]) throws {
    self.ranks = ranks
    siblings = try Siblings(db)
    claims = try FactKind.allCases.map { try SaidClaims(db, $0) }
    // Units are written from the ways they are named.
    rows = try FactKind.allCases.map { $0 == .unit ? nil : try FactRows(db, $0) }
  }

  /// Reads claims of a kind.
  func claims(_ kind: FactKind) -> SaidClaims {
    claims[Int(kind.rawValue)]
  }

  /// Writes the fact its claims in the archive make.
  func merge(_ fact: Int64, _ kind: FactKind) throws {
    try write(fact, try claims(kind).claims(ofFact: fact), kind)
  }

  /// Writes the fact that claims, sorted by id, make.
  func write(_ fact: Int64, _ claims: [SaidClaim], _ kind: FactKind) throws {
    let merge = try FactMerge(claims, kind.table, siblings, ranks: ranks)
    try rows[Int(kind.rawValue)]?.write(fact, merge)
  }

  /// Deletes a fact.
  func remove(_ fact: Int64, _ kind: FactKind) throws {
    try rows[Int(kind.rawValue)]?.remove(fact)
  }
}
