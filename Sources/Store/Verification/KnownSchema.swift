import GRDB

/// What `Schema/archive.sql` makes, read back from an archive without articles.
struct KnownSchema: Sendable {
  /// A table, an index or a view.
  struct Object: Hashable, Sendable {
    let type: String
    let name: String
    /// The table it is, or is of.
    let table: String
  }

  /// A table of rows.
  struct Table: Sendable {
    let name: String
    let columns: [String]
    /// What the rows must be, by column.
    let conditions: [(column: String, sql: String)]
  }

  let objects: [Object]
  /// Without the search index, which has shapes of its own.
  let tables: [Table]

  /// Made once.
  static let shared: Result<KnownSchema, any Error> = Result {
    let queue = try DatabaseQueue()
    return try queue.write { db in
      try db.execute(sql: ArchiveSchema.tables)
      try db.execute(sql: ArchiveSchema.indices)
      return try KnownSchema(db)
    }
  }

  private init(_ db: Database) throws {
    objects = try Self.objects(db)
    tables = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'articles\\_fts%' ESCAPE '\\' ORDER BY name
        """
    ).map { row in
      Table(
        name: row[0],
        columns: try db.columns(in: row[0]).map(\.name),
        conditions: Self.conditions(row[1])
      )
    }
  }

  /// What a database holds, but for what SQLite makes by itself.
  static func objects(_ db: Database) throws -> [Object] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).map { Object(type: $0[0], name: $0[1], table: $0[2]) }
  }

  /// The CHECK conditions of a CREATE TABLE, each with its column.
  static func conditions(_ sql: String) -> [(column: String, sql: String)] {
    definitions(sql).compactMap { definition in
      guard let check = definition.firstRange(of: "CHECK (") else { return nil }
      var depth = 1
      let condition = definition[check.upperBound...].prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
      let column = definition.prefix { !$0.isWhitespace }.filter { $0 != "\"" }
      return (column, String(condition))
    }
  }

  /// What stands between the commas of a CREATE TABLE, without comments.
  private static func definitions(_ sql: String) -> [Substring] {
    let lines = sql.split(separator: "\n").map { line -> Substring in
      line.firstRange(of: "--").map { line[..<$0.lowerBound] } ?? line
    }
    let text = lines.joined(separator: " ")
    var depth = 0
    let parts = text.drop { $0 != "(" }.dropFirst().split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == "," && depth == 0
    }
    return parts.map { $0.drop(while: \.isWhitespace) }
  }
}
