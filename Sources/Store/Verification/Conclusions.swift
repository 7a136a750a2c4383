import GRDB

/// Draws all conclusions of an archive anew from its claims.
enum Conclusions {
  /// Lends a database with the facts that the claims of the archive at a path lead to; the archive itself is attached to it
  /// as `archive`.
  ///
  /// It lives in a file without a name, which goes with it.
  static func drawAnew<Value>(
    from path: String,
    _ progress: (Double) -> Void,
    _ body: (Database) throws -> Value
  ) throws -> Value {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: "", configuration: configuration)
    return try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try db.execute(sql: ArchiveSchema.tables)
      try db.execute(sql: ArchiveSchema.indices)
      try db.execute(sql: "ATTACH ? AS archive", arguments: [path])
      // Begun at once, it would take hold of the archive too.
      try db.inTransaction(.deferred) {
        try copyWhatIsGiven(db)
        let articles = try Int64.fetchAll(db, sql: "SELECT id FROM articles ORDER BY id")
        let increment = try Increment(db)
        for (done, article) in articles.enumerated() {
          if done % 256 == 0 { progress(Double(done) / Double(articles.count) / 2) }
          try increment.takeUp(article)
        }
        try increment.resolve()
        return .commit
      }
      return try body(db)
    }
  }

  /// Articles without their words, claims as if each stood alone, and whatever else is no conclusion.
  private static func copyWhatIsGiven(_ db: Database) throws {
    let drawn = Set(FactKind.allCases.flatMap { [$0.table.name, $0.table.list?.table ?? ""] })
    let others: Set = [
      "unit_names", "possibly_same", "ranks", "evidence", "runs", "failures", "originals", "stamps",
      "sketches", "sketch_keys", "stories", "echoes",
    ]
    for table in try KnownSchema.shared.get().tables
    where !drawn.contains(table.name) && !others.contains(table.name) {
      let values = table.columns.map { column in
        switch (table.name, column) {
        case ("articles", "text"): "''"
        case ("claims", "fact_id"): "id"
        default: "\"\(column)\""
        }
      }
      let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
      try db.execute(
        sql: """
          INSERT INTO main.\(table.name) (\(columns))
          SELECT \(values.joined(separator: ", ")) FROM archive.\(table.name)
          """
      )
    }
  }
}
