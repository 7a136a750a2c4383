import GRDB
import Text

/// Writes what files were like as articles were read from them.
struct StampRows {
  private var stamps: [(path: String, article: Int64, stamp: FileStamp)] = []

  /// Whether there is nothing to write.
  var isEmpty: Bool { stamps.isEmpty }

  /// Takes what was found, if its file may be known by its stamp from now on.
  mutating func add(_ found: Found) {
    guard let stamp = found.stamp, let article = found.article else { return }
    stamps.append((found.path, article, stamp))
  }

  /// Writes them, each where its article has that file for its path.
  mutating func write(_ db: Database) throws {
    let row = try RowStatement(
      db,
      """
      INSERT OR REPLACE INTO stamps (article_id, size, modified, changed)
      SELECT id, ?3, ?4, ?5 FROM articles INDEXED BY articles_by_path WHERE path = ?1 AND id = ?2
      """
    )
    for file in stamps {
      row.bind(1, file.path)
      row.bind(2, file.article)
      row.bind(3, file.stamp.size)
      row.bind(4, file.stamp.modified)
      row.bind(5, file.stamp.changed)
      try row.run()
    }
    stamps = []
  }
}
