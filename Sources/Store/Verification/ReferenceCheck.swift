import GRDB

/// What a row refers to is there: the rows named by foreign keys, and the facts of claims.
struct ReferenceCheck: Check {
  let name = "references"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    var findings: [Finding] = []
    let violations = try Row.fetchCursor(
      db,
      sql: """
        SELECT v."table", v.rowid, k."from", v."parent"
        FROM pragma_foreign_key_check v
        JOIN pragma_foreign_key_list(v."table") k ON k.id = v.fkid
        """
    )
    while let row = try violations.next() {
      let table: String = row[0]
      let target: String = row[3]
      findings.append(off(table, row[1], "\(row[2] as String) names no row of \(target)"))
    }
    for kind in FactKind.allCases {
      let claims = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, fact_id FROM claims
          WHERE kind = '\(kind.name)' AND fact_id NOT IN (SELECT id FROM \(kind.table.name))
          """
      )
      while let row = try claims.next() {
        let fact: Int64 = row[1]
        findings.append(
          off(
            "claims",
            row[0],
            "fact_id \(fact) names no row of \(kind.table.name)",
            others: [Finding.Place(table: kind.table.name, id: fact)]
          )
        )
      }
    }
    return findings
  }
}
