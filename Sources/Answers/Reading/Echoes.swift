import GRDB

/// Facts that articles of one story tell again, which answers leave out.
enum Echoes {
  /// Whether the archive has any; one of an earlier version knows of none.
  static func hold(_ db: Database) throws -> Bool {
    guard try db.tableExists("echoes") else { return false }
    return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM echoes)") ?? false
  }

  /// A condition on the id of a fact of a kind.
  static func leftOut(_ kind: Kind, id: String) -> String {
    "\(id) NOT IN (SELECT fact_id FROM echoes WHERE kind = '\(kind.singular)')"
  }
}
