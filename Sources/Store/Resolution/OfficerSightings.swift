import GRDB

/// Reads officer claims as sightings: who was seen where, with which rank, on which day.
final class OfficerSightings {
  private let ofArticle: Statement
  private let ranks: [String: Rank]
  private var names = FoldedNames()
  private var known: [Int64: [UInt64: [UInt64]]] = [:]

  /// Prepares the statements.
  init(_ db: Database, ranks: [String: Rank]) throws {
    self.ranks = ranks
    ofArticle = try db.makeStatement(
      sql: """
        SELECT kind, json_extract(said, '$.name'), ifnull(match_key, 0),
          json_extract(said, '$.officer'), json_extract(said, '$.unit')
        FROM claims
        WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
        AND kind IN ('unit', 'posting')
        """
    )
  }

  /// What an officer claim tells of who the officer is.
  func sighting(of claim: SaidClaim) throws -> OfficerSighting {
    let name = names[claim.values[0]?.words ?? ""].identity
    let rank = names[claim.values[1]?.words ?? ""].plain
    var hash = ContentHash()
    hash.add(rank)
    let level = ranks[rank]
    return OfficerSighting(
      claim: claim.id,
      article: claim.article,
      day: claim.day,
      rank: hash.value,
      level: Int8(level?.level ?? 0),
      isNavy: level?.isNavy ?? false,
      units: try units(in: claim.article)[name, default: []][...]
    )
  }

  /// By officer of the article, the units and bodies of the positions, as their claims identify them.
  private func units(in article: Int64) throws -> [UInt64: [UInt64]] {
    if let found = known[article] { return found }
    var units: [UInt64: Int64] = [:]
    var posts: [(officer: UInt64, unit: UInt64)] = []
    for row in try Row.fetchAll(ofArticle, arguments: [article]) {
      if row[0] == "unit" {
        units[names[row[1]].identity] = row[2]
      } else if let unit: String = row[4] {
        posts.append((names[row[3]].identity, names[unit].identity))
      }
    }
    var found: [UInt64: [UInt64]] = [:]
    for post in posts {
      switch SheetBuilder.identity(name: post.unit, key: units[post.unit]) {
      case .known(let number): found[post.officer, default: []].append(number)
      case .absent, .vague: break
      }
    }
    if known.count >= 4096 { known.removeAll(keepingCapacity: true) }
    known[article] = found
    return found
  }
}
