import GRDB

/// Ids are those their content gives: an article's comes from its SHA-256, a claim's lies within its article's.
struct IdentityCheck: Check {
  let name = "ids"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    var findings: [Finding] = []
    let articles = try Row.fetchCursor(db, sql: "SELECT id, sha256 FROM articles")
    while let row = try articles.next() {
      let (id, sha256): (Int64, String) = (row[0], row[1])
      if sha256.utf8.count != 64 || ArticleID.of(sha256: sha256) != id {
        findings.append(off("articles", id, "its id does not come from its sha256"))
      }
    }
    let claims = try Row.fetchCursor(
      db,
      sql: """
        SELECT id FROM claims
        WHERE id < article_id OR id >= article_id + \(ArticleID.span)
        """
    )
    while let row = try claims.next() {
      findings.append(off("claims", row[0], "its id is none of its article's"))
    }
    return findings
  }
}
