import GRDB

/// Facts whose ids changed because their smallest claim came or went.
///
/// All that refers to them is put right in one go through each table.
final class Renames {
  private let db: Database

  /// None yet.
  init(_ db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS renamed (old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
        DELETE FROM temp.renamed
        """
    )
  }

  /// Lets all references to facts of a kind follow their new ids.
  func apply(_ renames: [Int64: Int64], _ kind: FactKind) throws {
    guard !renames.isEmpty else { return }
    let insert = try db.makeStatement(sql: "INSERT INTO temp.renamed VALUES (?, ?)")
    for (old, new) in renames { try insert.execute(arguments: [old, new]) }
    for table in FactKind.allCases.map(\.table) {
      try follow(table.name, table.columns(referringTo: kind))
      if let list = table.list, list.target == kind { try follow(list.table, [list.columns[2]]) }
    }
    if kind == .unit { try follow("unit_names", ["unit_id", "parent_id"]) }
    try db.execute(sql: "DELETE FROM temp.renamed")
  }

  private func follow(_ table: String, _ columns: [String]) throws {
    guard !columns.isEmpty else { return }
    let changes = columns.map { column in
      "\"\(column)\" = ifnull((SELECT new FROM temp.renamed WHERE old = \"\(column)\"), \"\(column)\")"
    }
    let affected = columns.map { "\"\($0)\" IN (SELECT old FROM temp.renamed)" }
    try db.execute(
      sql: """
        UPDATE \(table) SET \(changes.joined(separator: ", "))
        WHERE \(affected.joined(separator: " OR "))
        """
    )
  }
}
