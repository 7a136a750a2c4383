import GRDB

/// Columns with a closed list of words, flags and the like hold what `Schema/archive.sql` allows.
struct VocabularyCheck: Check {
  let name = "vocabularies"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    let tables = try KnownSchema.shared.get().tables
    var findings: [Finding] = []
    for (done, table) in tables.enumerated() {
      progress(Double(done) / Double(tables.count))
      // A row without an id is known by that of what it belongs to.
      let id = table.columns.first { $0 == "id" || $0.hasSuffix("_id") } ?? "rowid"
      for (column, condition) in table.conditions {
        let rows = try Row.fetchCursor(
          db,
          sql: "SELECT \(id), \"\(column)\" FROM \(table.name) WHERE NOT (\(condition))"
        )
        while let row = try rows.next() {
          let value: DatabaseValue = row[1]
          findings.append(off(table.name, row[0], "\(column) may not be \(value)"))
        }
      }
    }
    return findings
  }
}
