import GRDB

extension Database {
  /// The different values of an indexed column, in their order; a step of the index each, however many rows have it.
  func distinct(_ table: String, _ column: String) throws -> [String] {
    let next = "SELECT min(\(column)) FROM \(table)"
    return try String.fetchAll(
      self,
      sql: """
        WITH RECURSIVE step (value) AS (
          \(next) UNION ALL SELECT (\(next) WHERE \(column) > value) FROM step WHERE value IS NOT NULL
        ) SELECT value FROM step WHERE value IS NOT NULL
        """
    )
  }

  /// Whether a table has a row whose column, or the last of several conditions, equals the key.
  func holds(_ table: String, _ column: String, _ key: String) throws -> Bool {
    try Bool.fetchOne(
      self,
      sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) = ?)",
      arguments: [key]
    ) ?? false
  }
}
