import GRDB

/// A person's word on two claims: of one thing, or of two.
struct Judgement: Hashable {
  let kind: FactKind
  let one: Int64
  let other: Int64
  let isSame: Bool

  init(kind: FactKind, _ claim: Int64, _ other: Int64, isSame: Bool) {
    self.kind = kind
    one = min(claim, other)
    self.other = max(claim, other)
    self.isSame = isSame
  }

  /// Those that the archive has applied.
  static func applied(_ db: Database) throws -> Set<Judgement> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, claim_id, other_claim_id, action = 'same' FROM corrections
        WHERE action IN ('same', 'not-same') AND state = 'applied'
        """
    )
    return Set(
      rows.compactMap { row in
        FactKind(name: row[0]).map { Judgement(kind: $0, row[1], row[2], isSame: row[3]) }
      }
    )
  }

  /// Those among corrections that count.
  static func all(in corrections: [AppliedCorrection]) -> Set<Judgement> {
    Set(
      corrections.compactMap { one in
        guard one.state == .applied, one.correction.isJudgement, let claim = one.claim,
          let other = one.otherClaim, claim != other
        else { return nil }
        return Judgement(
          kind: one.correction.kind,
          claim,
          other,
          isSame: one.correction.action == .same
        )
      }
    )
  }
}
