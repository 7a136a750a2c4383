import GRDB

/// The file's pages, as SQLite checks them: trees, indices, and that every row is in its indices.
struct FileCheck: Check {
  let name = "file"
  let isGround = true
  /// Of a file with more faults than this the rest tells nothing new.
  private static let most = 100

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    // What columns may hold is checked by name and row; see VocabularyCheck.
    try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
    defer { try? db.execute(sql: "PRAGMA ignore_check_constraints = OFF") }
    return try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.most))")
      .filter { $0 != "ok" }.map { off(nil, nil, $0) }
  }
}
