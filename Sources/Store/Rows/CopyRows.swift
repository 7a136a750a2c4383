import GRDB

/// Writes where an article lies besides its path.
final class CopyRows {
  private let row: RowStatement

  /// Prepares the statement.
  init(_ db: Database) throws {
    row = try .insert(db, into: "copies", ["article_id", "path"])
  }

  /// Writes an article's further places.
  func write(_ paths: some Sequence<String>, of article: Int64) throws {
    for path in paths {
      row.bind(1, article)
      row.bind(2, path)
      try row.run()
    }
  }
}
