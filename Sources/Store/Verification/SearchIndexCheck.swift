import GRDB

/// The search index holds the words of the articles, all of them and no others.
struct SearchIndexCheck: Check {
  let name = "search index"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    do {
      // With rank 1 it is compared with the articles, not only with itself. Nothing is written.
      try db.execute(
        sql: "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)"
      )
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [off("articles_fts", nil, "it does not hold the words of the articles")]
    }
  }
}
