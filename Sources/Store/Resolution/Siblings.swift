import GRDB

/// Which facts the names in an article's claims stand for.
///
/// Within an article a unit's or officer's name stands for one unit or officer.
final class Siblings {
  /// An article's units and officers: folded name to fact.
  struct Names {
    var units: [UInt64: Int64] = [:]
    var unitKeys: [UInt64: Int64] = [:]
    var officers: [UInt64: Int64] = [:]
  }

  private let ofArticle: Statement
  private let factOfClaim: Statement
  private var known: [Int64: Names] = [:]
  private var names = FoldedNames()
  private var lineage = UnitLineage()
  private static let limit = 4096

  /// Prepares the statements.
  init(_ db: Database) throws {
    ofArticle = try db.makeStatement(
      sql: """
        SELECT kind, json_extract(ifnull(corrected, said), '$.name'), fact_id,
          ifnull(match_key, 0) FROM claims
        WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
        AND kind IN ('unit', 'officer')
        """
    )
    factOfClaim = try db.makeStatement(sql: "SELECT fact_id FROM claims WHERE id = ?")
  }

  /// Forgets what was read, after facts of claims changed.
  func forget() {
    known.removeAll(keepingCapacity: true)
  }

  /// The folded forms of a name.
  func folded(_ name: String) -> FoldedName { names[name] }

  /// The unit a name stands for in an article, if it is one of the article's units.
  func unit(_ name: String?, in article: Int64) throws -> Int64? {
    guard let name else { return nil }
    return try self.names(in: article).units[names[name].identity]
  }

  /// What tells the unit or body a name stands for from others, as in match keys; 0 where nobody knows.
  func unitKey(_ name: String, in article: Int64) throws -> Int64 {
    try self.names(in: article).unitKeys[names[name].identity] ?? lineage.key(ofName: name)
  }

  /// The officer a name stands for in an article.
  func officer(_ name: String?, in article: Int64) throws -> Int64? {
    guard let name else { return nil }
    return try self.names(in: article).officers[names[name].identity]
  }

  /// The fact a claim supports.
  func fact(ofClaim claim: Int64) throws -> Int64? {
    try Int64.fetchOne(factOfClaim, arguments: [claim])
  }

  private func names(in article: Int64) throws -> Names {
    if let found = known[article] { return found }
    var found = Names()
    let rows = try Row.fetchCursor(ofArticle, arguments: [article])
    while let row = try rows.next() {
      let name: String = row[1]
      if row[0] == "unit" {
        found.units[names[name].identity] = row[2]
        found.unitKeys[names[name].identity] = row[3]
      } else {
        found.officers[names[name].identity] = row[2]
      }
    }
    if known.count >= Siblings.limit { known.removeAll(keepingCapacity: true) }
    known[article] = found
    return found
  }
}
