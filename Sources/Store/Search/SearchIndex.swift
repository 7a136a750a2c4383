import GRDB

/// Settings of the search index while a new archive is written.
enum SearchIndex {
  /// Words are collected in larger lots, and lots are not merged on the way.
  static func prepareForBulk(_ db: Database) throws {
    try set("hashsize", 16 << 20, db)
    try set("automerge", 0, db)
  }

  /// Puts back what SQLite does by itself.
  static func finishBulk(_ db: Database) throws {
    try set("hashsize", 1 << 20, db)
    try set("automerge", 4, db)
  }

  private static func set(_ name: String, _ value: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO articles_fts (articles_fts, rank) VALUES (?, ?)",
      arguments: [name, value]
    )
  }
}
