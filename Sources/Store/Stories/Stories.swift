import GRDB

/// Articles that tell one story.
enum Stories {
  /// Finds all anew, and what they are found by; echoes too.
  static func makeAnew(_ db: Database) throws {
    let finder = try SketchRows.all(db)
    try db.execute(sql: "DELETE FROM sketch_keys")
    try SketchRows(db).write(keys: finder.keys)
    try tellAnew(finder, db)
  }

  /// Finds all anew by what they are found by already; echoes too.
  static func tellAnew(_ db: Database) throws {
    try tellAnew(SketchRows.all(db), db)
  }

  private static func tellAnew(_ finder: StoryFinder, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM stories")
    try write(finder.stories(), db)
    try Echoes.tellAnew(db)
  }

  /// Writes articles of stories, each with the smallest id of its story.
  static func write(_ stories: [(article: Int64, story: Int64)], _ db: Database) throws {
    let row = try db.cachedStatement(
      sql: "INSERT INTO stories (article_id, story_id) VALUES (?, ?)"
    )
    for (article, story) in stories { try row.execute(arguments: [article, story]) }
  }

  /// The story of an article, where others tell it too.
  static func story(of article: Int64, _ db: Database) throws -> Int64? {
    let find = try db.cachedStatement(sql: "SELECT story_id FROM stories WHERE article_id = ?")
    return try Int64.fetchOne(find, arguments: [article])
  }

  /// The articles of a story.
  static func articles(of story: Int64, _ db: Database) throws -> [Int64] {
    let find = try db.cachedStatement(
      sql: "SELECT article_id FROM stories WHERE story_id = ? ORDER BY article_id"
    )
    return try Int64.fetchAll(find, arguments: [story])
  }
}
