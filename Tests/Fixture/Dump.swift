import GRDB
import Store

extension ArchiveFile {
  /// All rows of all tables but `runs` and `failures`, sorted: equal for archives that hold the same.
  public func dump() throws -> [String] {
    try read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT IN ('runs', 'failures') ORDER BY name
          """
      )
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          table + " " + row.map { "\($0)=\($1)" }.joined(separator: "|")
        }.sorted()
      }
    }
  }
}
