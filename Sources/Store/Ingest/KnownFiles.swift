import GRDB
import Text

/// The files articles lie in, as they were when they were read.
///
/// One that has its size and times still is not read again. Only the places that articles have as their `path` are kept:
/// entries of containers and copies are read each time.
struct KnownFiles: Sendable {
  private var files: [String: (article: Int64, stamp: FileStamp)] = [:]

  /// None: every file is read.
  init() {}

  /// Those of an archive among the inputs; none where all are to be read.
  init(_ db: Database, _ inputs: [Input], _ scope: IngestScope) throws {
    // A preview may meet an archive of an earlier version.
    guard !scope.readsUntouched, try db.tableExists("stamps") else { return }
    let few = try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM (SELECT 1 FROM stamps LIMIT ?)",
      arguments: [inputs.count * 8 + 1]
    )
    if few ?? 0 > inputs.count * 8 {
      let ofPath = try db.makeStatement(sql: KnownFiles.select("path = ?"))
      for input in inputs where input.isArticle {
        try note(try Row.fetchCursor(ofPath, arguments: [input.path]))
      }
    } else {
      try note(try Row.fetchCursor(db, sql: KnownFiles.select("true")))
    }
  }

  /// Where a run was broken off two articles may have one path: the next to read it clears that up.
  private static func select(_ condition: String) -> String {
    """
    SELECT path, articles.id, size, modified, changed
    FROM articles INDEXED BY articles_by_path LEFT JOIN stamps ON article_id = articles.id
    WHERE \(condition) GROUP BY path HAVING count(*) = 1 AND size IS NOT NULL
    """
  }

  private mutating func note(_ rows: RowCursor) throws {
    while let row = try rows.next() {
      files[row[0]] = (row[1], FileStamp(size: row[2], modified: row[3], changed: row[4]))
    }
  }

  /// The article that lies in a file, if nobody has touched the file since it was read.
  func article(in path: String, _ stamp: FileStamp) -> Int64? {
    guard let file = files[path], file.stamp == stamp else { return nil }
    return file.article
  }
}
