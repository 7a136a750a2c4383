import GRDB
import Text

/// A field of a fact for which articles give different values.
package struct Dispute: Sendable {
  /// The fact.
  package let fact: Int64
  /// The field, as `archive query` names it.
  package let field: String
  /// The values, that of most articles first, each with the first claim that gives it.
  package let sides: [(value: String, claim: Int64)]
  /// How many claims there are of the fact.
  package let claims: Int

  /// The disputes about facts of a kind, by fact; none about officers, whose ranks make careers.
  package static func all(of kind: FactKind, in db: Database) throws -> [Dispute] {
    guard kind.table.marksDisputes, kind != .officer else { return [] }
    let facts = try Int64.fetchAll(
      db,
      sql: "SELECT id FROM \(kind.table.name) WHERE disputed = 1 ORDER BY id"
    )
    let said = try SaidClaims(db, kind)
    return try facts.flatMap { try all(of: $0, kind, said.claims(ofFact: $0)) }
  }

  private static func all(
    of fact: Int64,
    _ kind: FactKind,
    _ claims: [SaidClaim]
  ) -> [Dispute] {
    CorrectionField.all(of: kind).compactMap { field in
      guard field.form != .list,
        let slot = kind.table.slots.firstIndex(where: { $0.member == field.member })
      else { return nil }
      // What people vouch for decides; only without their word is there a dispute.
      guard !claims.contains(where: { $0.checked.contains(field.member) }) else { return nil }
      var sides: [(key: String, value: String, claim: Int64, count: Int)] = []
      for claim in claims {
        let value: String
        switch claim.values[slot] {
        case .words(let words): value = words
        case .number(let number): value = String(number)
        case nil: continue
        }
        let key = Fold.key(value)
        if let place = sides.firstIndex(where: { $0.key == key }) {
          sides[place].count += 1
        } else {
          sides.append((key, value, claim.id, 1))
        }
      }
      guard sides.count > 1 else { return nil }
      sides.sort { ($1.count, $0.claim) < ($0.count, $1.claim) }
      return Dispute(
        fact: fact,
        field: field.name,
        sides: sides.map { ($0.value, $0.claim) },
        claims: claims.count
      )
    }
  }
}
