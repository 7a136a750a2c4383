import GRDB

/// How people name articles: by id, SHA-256 or absolute path, also of the folder or file they lie in.
enum ArticleName {
  /// The articles a name fits, with their paths.
  static func find(_ name: String, _ db: Database) throws -> [Int64: String] {
    let select = "SELECT id, path FROM articles WHERE outside = 0 AND "
    var rows = try Row.fetchAll(
      db,
      sql: select + "(id = ? OR (id = ? AND sha256 = ?))",
      arguments: [Int64(name), ArticleID.of(sha256: name), name]
    )
    if rows.isEmpty {
      rows = try Row.fetchAll(
        db,
        sql: select + PathRange.condition,
        arguments: PathRange(name).arguments
      )
    }
    if rows.isEmpty, try db.tableExists("copies") {
      rows = try Row.fetchAll(
        db,
        sql: select + "id IN (SELECT article_id FROM copies WHERE path = ?)",
        arguments: [name]
      )
    }
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}
