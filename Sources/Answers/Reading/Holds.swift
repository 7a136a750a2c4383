import GRDB

extension Database {
  /// Whether a table has a row whose column, or the last of several conditions, equals the key.
  func holds(_ table: String, _ column: String, _ key: String) throws -> Bool {
    try Bool.fetchOne(
      self,
      sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) = ?)",
      arguments: [key]
    ) ?? false
  }
}
