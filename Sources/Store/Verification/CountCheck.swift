import GRDB

/// `sources` is how many articles say so, counted anew.
struct CountCheck: Check {
  let name = "counts"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    var findings: [Finding] = []
    for (done, kind) in FactKind.allCases.enumerated() {
      progress(Double(done) / Double(FactKind.allCases.count))
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT f.id, f.sources, ifnull(articles, 0) FROM \(kind.table.name) f
          LEFT JOIN (
            SELECT fact_id, count(DISTINCT article_id) AS articles FROM claims
            WHERE kind = '\(kind.name)' GROUP BY fact_id
          ) ON fact_id = f.id
          WHERE f.sources IS NOT ifnull(articles, 0)
          """
      )
      while let row = try rows.next() {
        let (told, found): (DatabaseValue, Int) = (row[1], row[2])
        findings.append(
          off(kind.table.name, row[0], "sources is \(told), but \(found) articles say it")
        )
      }
    }
    return findings
  }
}
