import GRDB

/// Rows of `units` and `unit_names`.
enum UnitRows {
  /// The statement that adds a unit, or replaces it.
  static func insertUnit(_ db: Database) throws -> RowStatement {
    try RowStatement(
      db,
      """
      INSERT OR REPLACE INTO units (id, name, kind, parent_id, resolved, disputed, sources)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    )
  }

  /// The statement that adds a naming, or replaces it.
  static func insertNaming(_ db: Database) throws -> RowStatement {
    try RowStatement(
      db,
      """
      INSERT OR REPLACE INTO unit_names (id, unit_id, name, name_key, parent_id, sources)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    )
  }

  /// Writes a unit.
  static func write(
    _ row: RowStatement,
    _ id: Int64,
    _ unit: UnitConclusion,
    resolved: Bool,
    sources: Int
  ) throws {
    row.bind(1, id)
    row.bind(2, unit.name)
    row.bind(3, unit.kind)
    row.bind(4, unit.parent)
    row.bind(5, resolved ? 1 : 0)
    row.bind(6, unit.disputed ? 1 : 0)
    row.bind(7, Int64(sources))
    try row.run()
  }

  /// Writes a naming.
  static func write(
    _ row: RowStatement,
    _ naming: UnitNaming,
    of unit: Int64,
    key: String
  ) throws {
    row.bind(1, naming.claim)
    row.bind(2, unit)
    row.bind(3, naming.name)
    row.bind(4, key)
    row.bind(5, naming.parent)
    row.bind(6, Int64(naming.sources))
    try row.run()
  }
}
