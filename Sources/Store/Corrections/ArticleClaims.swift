import Facts
import GRDB
import Text

/// Reads what articles say, whatever was made of it.
final class ArticleClaims {
  private let db: Database
  private let claims: [Statement]
  private let aside: [Statement]
  private let evidence: Statement
  private var known: [Int64: [ArticleClaim]] = [:]

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    func select(_ kind: FactKind, _ table: String) throws -> Statement {
      var members = kind.table.slots.map(\.member)
      if let list = kind.table.list { members.append(list.member) }
      let said = members.map { ", json_extract(said, '$.\($0)')" }.joined()
      // A claim that people added says {}: the article says nothing.
      return try db.makeStatement(
        sql: """
          SELECT id, said\(said) FROM \(table)
          WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
          AND kind = '\(kind.name)' AND said <> '{}'
          """
      )
    }
    claims = try FactKind.allCases.map { try select($0, "claims") }
    aside = try FactKind.allCases.map { try select($0, "set_aside") }
    evidence = try db.makeStatement(
      sql: """
        SELECT claim_id, number, start, "end", field, rule FROM evidence
        WHERE claim_id >= ?1 AND claim_id < ?1 + \(ArticleID.span)
        UNION ALL
        SELECT set_aside.id, item.key, json_extract(item.value, '$[0]'),
          json_extract(item.value, '$[1]'), json_extract(item.value, '$[2]'),
          json_extract(item.value, '$[3]')
        FROM set_aside, json_each(set_aside.evidence) AS item WHERE article_id = ?1
        ORDER BY 1, 2
        """
    )
  }

  /// The claims of an article as it makes them: those set aside too, but not those people added.
  func claims(of article: Int64) throws -> [ArticleClaim] {
    if let found = known[article] { return found }
    var found: [ArticleClaim] = []
    for kind in FactKind.allCases {
      for statement in [claims[Int(kind.rawValue)], aside[Int(kind.rawValue)]] {
        for row in try Row.fetchAll(statement, arguments: [article]) {
          found.append(ArticleClaims.claim(kind, row))
        }
      }
    }
    found.sort { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.id, $0) })
    for row in try Row.fetchAll(evidence, arguments: [article]) {
      guard let place = places[row[0]] else { continue }
      found[place].evidence.append(
        Evidence(start: row[2], end: row[3], field: row[4], rule: row[5])
      )
    }
    if known.count > 256 { known = [:] }
    known[article] = found
    return found
  }

  private static func claim(_ kind: FactKind, _ row: Row) -> ArticleClaim {
    let slots = kind.table.slots.count
    var claim = ArticleClaim(
      id: row[0],
      kind: kind,
      said: row[1],
      values: (0..<slots).map { SaidClaim.Value(row[2 + $0]) }
    )
    if kind.table.list != nil {
      claim.items = (row[2 + slots] as String?).map(JSONNames.names) ?? []
    }
    return claim
  }

  /// The words of an article.
  func text(of article: Int64) throws -> [UInt8] {
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM articles WHERE id = ?"),
      arguments: [article]
    )
    return Array((text ?? "").utf8)
  }
}
