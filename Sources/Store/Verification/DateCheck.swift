import GRDB

/// Days are days of the calendar, written 2024-01-05, or 2024-01 or 2024 where that is all that is known.
struct DateCheck: Check {
  let name = "dates"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    let tables = try KnownSchema.shared.get().tables
    var findings: [Finding] = []
    for (done, table) in tables.enumerated() {
      progress(Double(done) / Double(tables.count))
      guard table.columns.contains("id") else { continue }
      for column in table.columns where Self.isDay(column) {
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT id, "\(column)" FROM \(table.name)
            WHERE "\(column)" IS NOT NULL AND NOT (\(Self.isValid("\"\(column)\"")))
            """
        )
        while let row = try rows.next() {
          let value: DatabaseValue = row[1]
          findings.append(off(table.name, row[0], "\(column) is no date: \(value)"))
        }
      }
    }
    return findings
  }

  private static func isDay(_ column: String) -> Bool {
    column.hasSuffix("_on") || ["first_seen", "last_seen", "as_of"].contains(column)
  }

  /// SQLite's own calendar: a day that is none comes back as another.
  private static func isValid(_ day: String) -> String {
    """
    \(day) GLOB '[12][0-9][0-9][0-9]'
    OR length(\(day)) = 7 AND ifnull(date(\(day) || '-01') = \(day) || '-01', 0)
    OR length(\(day)) = 10 AND ifnull(date(\(day), '+0 days') = \(day), 0)
    """
  }
}
