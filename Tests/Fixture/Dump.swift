import GRDB
import Store

extension ArchiveFile {
  /// All rows of all tables but `runs`, `failures` and `stamps`, sorted: equal for archives that hold the same.
  public func dump() throws -> [String] {
    try read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT IN ('runs', 'failures', 'stamps') ORDER BY name
          """
      )
      return try tables.flatMap { table in
        // SQLite writes a row's values in one go; doing that value by value takes most of a test's time.
        let values = try db.columns(in: table).map { "'\($0.name)=' || quote(\"\($0.name)\")" }
        let row = values.joined(separator: " || '|' || ")
        return try String.fetchAll(db, sql: "SELECT '\(table) ' || \(row) FROM \"\(table)\"")
          .sorted()
      }
    }
  }
}
