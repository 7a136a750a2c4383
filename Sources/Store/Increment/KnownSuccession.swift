import GRDB

/// Reads what an archive's changes tell of units that were renamed or merged.
enum KnownSuccession {
  /// The steps, as the facts of changes now stand.
  static func steps(_ db: Database) throws -> Set<Succession.Step> {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT before.match_key, after.match_key, step.kind = 'rename',
          coalesce(json_extract(ifnull(said.corrected, said.said), '$.effective_on'), dated_on)
        FROM (
          SELECT id, kind, unit_id, into_id FROM changes
          WHERE planned = 0 AND kind IN ('rename', 'merger') AND person IS NULL
          UNION ALL
          SELECT id, kind, change_units.unit_id, into_id FROM changes
          JOIN change_units ON change_units.change_id = changes.id
          WHERE planned = 0 AND kind IN ('rename', 'merger') AND person IS NULL
        ) AS step
        JOIN claims AS before ON before.id = step.unit_id
        JOIN claims AS after ON after.id = step.into_id
        JOIN claims AS said ON said.fact_id = step.id AND said.kind = 'change'
        JOIN articles ON articles.id = said.article_id
        WHERE before.match_key <> after.match_key
        """
    )
    var steps: Set<Succession.Step> = []
    while let row = try rows.next() {
      steps.insert(
        Succession.Step(
          from: row[0],
          into: row[1],
          isRename: row[2],
          day: DayNumber.of(row[3])
        )
      )
    }
    return steps
  }

  /// The match keys of the officers seen at units, by the units' match keys.
  static func officers(at units: Set<Int64>, _ db: Database) throws -> [Row] {
    guard !units.isEmpty else { return [] }
    let list = units.sorted().map(String.init).joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT claims.id, claims.match_key, claims.fact_id FROM postings
        JOIN claims ON claims.id = postings.officer_id
        WHERE unit_id IN (SELECT fact_id FROM claims WHERE match_key IN (\(list)))
        AND claims.match_key IS NOT NULL
        """
    )
  }
}
