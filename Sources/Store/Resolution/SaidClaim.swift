import GRDB

/// A claim as the archive holds it.
struct SaidClaim {
  /// What a slot says.
  enum Value: Hashable {
    case words(String)
    case number(Int64)

    /// What the database has; `nil` for NULL.
    init?(_ value: DatabaseValue) {
      switch value.storage {
      case .int64(let number): self = .number(number)
      case .string(let words): self = .words(words)
      default: return nil
      }
    }

    /// The words; `nil` of a number.
    var words: String? {
      if case .words(let words) = self { words } else { nil }
    }

    /// The number; `nil` of words.
    var number: Int64? {
      if case .number(let number) = self { number } else { nil }
    }
  }

  let id: Int64
  let article: Int64
  let fact: Int64
  /// `DayNumber` of the article.
  let day: Int32
  /// The match key; 0 for none.
  let key: Int64
  /// One a slot of the kind's table.
  let values: [Value?]
  /// The list's names.
  let items: [String]
  /// Members a person vouches for: confirmed, or put right.
  var checked: Set<String> = []
}

/// Reads claims of one kind.
final class SaidClaims {
  private let byKey: Statement
  private let byFamily: Statement
  private let byFact: Statement
  private let byID: Statement
  private let slots: Int

  /// Prepares the statements.
  init(_ db: Database, _ kind: FactKind) throws {
    let table = kind.table
    slots = table.slots.count
    var members = table.slots.map(\.member)
    if let list = table.list { members.append(list.member) }
    let said = members.map { "json_extract(ifnull(claims.corrected, claims.said), '$.\($0)')" }
      .joined(separator: ", ")
    let select = """
      SELECT claims.id, claims.article_id, claims.fact_id, articles.dated_on,
        ifnull(claims.match_key, 0), json_extract(claims.corrected, '$.checked'), \(said)
      FROM claims JOIN articles ON articles.id = claims.article_id
      WHERE claims.kind = '\(kind.name)' AND
      """
    byKey = try db.makeStatement(sql: select + " claims.match_key = ? ORDER BY claims.id")
    byFamily = try db.makeStatement(
      sql: select + " claims.match_key >= ? AND claims.match_key < ? ORDER BY claims.id"
    )
    byFact = try db.makeStatement(sql: select + " claims.fact_id = ? ORDER BY claims.id")
    byID = try db.makeStatement(sql: select + " claims.id = ?")
  }

  /// Claims with a match key, by id.
  func claims(withKey key: Int64) throws -> [SaidClaim] { try claims(byKey, [key]) }
  /// Claims whose match keys are of a family, by id.
  func claims(ofFamily family: Int64) throws -> [SaidClaim] {
    let start = family << MatchKey.familyBits
    return try claims(byFamily, [start, start + 1 << MatchKey.familyBits])
  }

  /// Claims of a fact, by id.
  func claims(ofFact fact: Int64) throws -> [SaidClaim] { try claims(byFact, [fact]) }
  /// The claim with an id, if there is one.
  func claims(withID id: Int64) throws -> [SaidClaim] { try claims(byID, [id]) }

  private func claims(_ statement: Statement, _ values: [Int64]) throws -> [SaidClaim] {
    var claims: [SaidClaim] = []
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(values))
    while let row = try rows.next() {
      let values = (0..<slots).map { SaidClaim.Value(row[6 + $0]) }
      let list = row.count > 6 + slots ? row[6 + slots] as String? : nil
      claims.append(
        SaidClaim(
          id: row[0],
          article: row[1],
          fact: row[2],
          day: DayNumber.of(row[3]),
          key: row[4],
          values: values,
          items: list.map(JSONNames.names) ?? [],
          checked: Set((row[5] as String?).map(JSONNames.names) ?? [])
        )
      )
    }
    return claims
  }
}
