import GRDB

/// The search index as a whole.
enum SearchIndex {
  /// Up to this many articles, and pages of the file, the index is made anew after each change.
  private static let smallArchive = (articles: 1000, pages: 4096)

  /// Whether making it anew is quick.
  ///
  /// Then a file holds the same bytes however its articles came, and
  /// no trace of words that went.
  static func isQuick(_ db: Database) throws -> Bool {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    guard pages <= smallArchive.pages else { return false }
    let articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM articles_fts_docsize") ?? 0
    return articles <= smallArchive.articles
  }

  /// Makes it anew from the articles.
  static func makeAnew(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
  }

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
