import GRDB
import Glibc

/// Rows of `runs` and `failures`.
struct RunLog {
  private let command: String
  /// What runs.
  let program: String
  private let started = RunLog.now()
  /// Its row; `nil` before it is written.
  private(set) var id: Int64?

  /// A run that begins now.
  init(command: String, program: String) {
    self.command = command
    self.program = program
  }

  /// Writes the run's row, or brings it up to date.
  mutating func write(_ report: IngestReport, _ db: Database, finished: Bool) throws {
    if id == nil {
      try db.execute(
        sql: """
          INSERT INTO runs (started_at, program, command, added, unchanged, changed, removed,
            skipped, failed, claims)
          VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0, 0)
          """,
        arguments: [started, program, command]
      )
      id = db.lastInsertedRowID
    }
    try db.execute(
      sql: """
        UPDATE runs SET finished_at = ?, added = ?, unchanged = ?, changed = ?, removed = ?,
          skipped = ?, failed = ?, claims = ?
        WHERE id = ?
        """,
      arguments: [
        finished ? RunLog.now() : nil, report.added, report.unchanged, report.changed,
        report.removed, report.skipped, report.failures.count,
        report.claims.map(\.count).reduce(0, +), id,
      ]
    )
  }

  /// Notes a file that gave no article; call after `write`.
  func note(_ path: String, kind: String, reason: String, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO failures (path, kind, reason, run_id) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [path, kind, reason, id])
  }

  /// Forgets that a file once gave no article.
  func clear(_ path: String, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM failures WHERE path = ?").execute(arguments: [path])
  }

  /// UTC, ISO 8601.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
