import GRDB

/// Reads officer claims as sightings: who was seen where, with which rank, on which day.
final class OfficerSightings {
  private let ofArticle: Statement
  private let ranks: [String: Rank]
  private var names = FoldedNames()
  private var lineage = UnitLineage()
  private var known: [Int64: [UInt64: Posts]] = [:]

  /// The units and bodies of an officer's positions, and the units above them.
  private struct Posts {
    var units: [UInt64] = []
    var above: [UInt64] = []
  }

  /// Prepares the statements.
  init(_ db: Database, ranks: [String: Rank]) throws {
    self.ranks = ranks
    ofArticle = try db.makeStatement(
      sql: """
        WITH made AS (
          SELECT kind, match_key, ifnull(corrected, said) AS said FROM claims
          WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
          AND kind IN ('unit', 'posting')
        )
        SELECT kind, json_extract(said, '$.name'), ifnull(match_key, 0),
          json_extract(said, '$.officer'), json_extract(said, '$.unit'),
          json_extract(said, '$.under'), json_extract(said, '$.parent')
        FROM made
        """
    )
  }

  /// What an officer claim tells of who the officer is.
  func sighting(of claim: SaidClaim) throws -> OfficerSighting {
    let name = names[claim.values[0]?.words ?? ""]
    let rank = names[claim.values[1]?.words ?? ""].plain
    var hash = ContentHash()
    hash.add(rank)
    let level = ranks[rank]
    let posts = try posts(in: claim.article)[name.identity] ?? Posts()
    return OfficerSighting(
      claim: claim.id,
      article: claim.article,
      day: claim.day,
      rank: hash.value,
      level: Int8(level?.level ?? 0),
      isNavy: level?.isNavy ?? false,
      name: name.identity,
      isCommon: CommonName.isCommon(name.plain),
      units: posts.units[...],
      above: posts.above[...]
    )
  }

  private struct Unit {
    let key: Int64
    let parent: UInt64?
  }

  /// By officer of the article, the units and bodies of the positions, as their claims identify them.
  private func posts(in article: Int64) throws -> [UInt64: Posts] {
    if let found = known[article] { return found }
    var units: [UInt64: Unit] = [:]
    var posts: [(officer: UInt64, unit: String?, under: String?)] = []
    for row in try Row.fetchAll(ofArticle, arguments: [article]) {
      if row[0] == "unit" {
        let (name, parent) = (
          names[row[1]].identity, (row[6] as String?).map { names[$0].identity }
        )
        units[name] = Unit(key: row[2], parent: parent == name ? nil : parent)
      } else {
        posts.append((names[row[3]].identity, row[4], row[5]))
      }
    }
    var found: [UInt64: Posts] = [:]
    for post in posts {
      if let unit = post.unit {
        let key = units[names[unit].identity]?.key ?? lineage.key(ofName: unit)
        if key != 0 { found[post.officer, default: Posts()].units.append(UInt64(bitPattern: key)) }
      }
      for (start, isAbove) in [(post.unit, false), (post.under, true)] {
        Lineage.climb(
          from: start.map { names[$0].identity }.flatMap { units[$0] == nil ? nil : $0 },
          includingStart: isAbove,
          key: { units[$0]?.key ?? 0 },
          parent: { unit in units[unit]?.parent.flatMap { units[$0] == nil ? nil : $0 } },
          into: &found[post.officer, default: Posts()].above
        )
      }
    }
    if known.count >= 4096 { known.removeAll(keepingCapacity: true) }
    known[article] = found
    return found
  }
}
