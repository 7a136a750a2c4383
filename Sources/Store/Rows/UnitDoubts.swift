import GRDB

/// Keeps the doubts about units named without what tells them apart: each may be one of the few known by its name.
final class UnitDoubts {
  private let db: Database
  private let rows: DoubtRows
  /// Beyond this many units of the name, which one is meant is as good as unknown.
  private static let limit = 5

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    rows = try DoubtRows(db, .unit)
  }

  /// Writes the doubts of an archive that has none yet.
  func writeAll() throws {
    let keys = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT name_key FROM unit_names JOIN units ON units.id = unit_id
        WHERE resolved = 0 ORDER BY 1
        """
    )
    for key in keys { try write(key) }
  }

  /// The names of a unit, as keys.
  func keys(of unit: Int64) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT name_key FROM unit_names WHERE unit_id = ?"
    )
    return try String.fetchAll(statement, arguments: [unit])
  }

  /// Deletes the doubts about units of a name; gives the other names of those units, whose doubts went too.
  func remove(_ key: String) throws -> [String] {
    let known = try units(key, resolved: true, limit: UnitDoubts.limit + 1)
    guard !known.isEmpty, known.count <= UnitDoubts.limit else { return [] }
    for unit in try known + units(key, resolved: false, limit: -1) { try rows.remove(unit) }
    return try known.flatMap { try keys(of: $0) }
  }

  /// Writes the doubts about units of a name.
  func write(_ key: String) throws {
    let known = try units(key, resolved: true, limit: UnitDoubts.limit + 1)
    guard !known.isEmpty, known.count <= UnitDoubts.limit else { return }
    let bare = try units(key, resolved: false, limit: -1)
    try rows.write(bare.flatMap { one in known.map { Doubt(one, $0, .bare) } })
  }

  private func units(_ key: String, resolved: Bool, limit: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT units.id FROM unit_names JOIN units ON units.id = unit_id
        WHERE name_key = ? AND resolved = ? LIMIT ?
        """
    )
    return try Int64.fetchAll(statement, arguments: [key, resolved, limit])
  }
}
