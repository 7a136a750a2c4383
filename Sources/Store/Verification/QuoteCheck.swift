import GRDB

/// The words claims rest on: there are some, they lie within the article's text, between whole characters, and are a
/// sentence rather than a page; those of an officer hold the name, those of a theme its words; what people added may rest on none.
struct QuoteCheck: Check {
  let name = "quotes"
  /// Bytes of the longest sentence.
  private static let longest = 600

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    var findings: [Finding] = []
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM articles") ?? 0
    let quotes = try db.makeStatement(
      sql: """
        SELECT claims.id, start, "end", CASE kind
          WHEN 'officer' THEN json_extract(said, '$.name') WHEN 'theme' THEN json_extract(said, '$.text') END
        FROM claims LEFT JOIN evidence ON claim_id = claims.id
        WHERE claims.id >= ?1 AND claims.id < ?1 + \(ArticleID.span) AND said <> '{}'
        ORDER BY claims.id, number
        """
    )
    // A source without words has no quotes; that words are missing the search index tells.
    let articles = try Row.fetchCursor(
      db,
      sql: "SELECT id, text, length(CAST(text AS BLOB)) FROM articles WHERE text <> ''"
    )
    // A name put right by hand is another than the article's.
    let isAsRead = try Int.fetchOne(db, sql: "SELECT 1 FROM corrections LIMIT 1") == nil
    var done = 0
    while let row = try articles.next() {
      if done % 256 == 0 { progress(Double(done) / Double(max(count, 1))) }
      done += 1
      let text = Array((row[1] as String).utf8)
      if text.count != row[2] {
        findings.append(off("articles", row[0], "its text is not UTF-8"))
        continue
      }
      var names = NamesToFind()
      let rows = try Row.fetchCursor(quotes, arguments: [row[0] as Int64])
      while let quote = try rows.next() {
        let claim: Int64 = quote[0]
        guard let start: Int = quote[1], let end: Int = quote[2] else {
          findings.append(off("claims", claim, "rests on no words"))
          continue
        }
        if let what = Self.fault(start, end, text) {
          findings.append(off("evidence", claim, what))
          names.forget(claim)
        } else {
          names.add(claim, isAsRead ? quote[3] : nil, text[start..<end])
        }
      }
      findings += names.missing.map { off("claims", $0, "no quote holds what it names") }
    }
    return findings
  }

  /// What is wrong with a stretch of a text; `nil` where nothing is.
  static func fault(_ start: Int, _ end: Int, _ text: [UInt8]) -> String? {
    guard start >= 0, start < end, end <= text.count else {
      return "bytes \(start)..<\(end) are not within the \(text.count) of its article"
    }
    if isInside(start, text) || isInside(end, text) {
      return "bytes \(start)..<\(end) cut a character"
    }
    if end - start > longest { return "bytes \(start)..<\(end) are more than a sentence" }
    return nil
  }

  /// Whether a place lies within a character's bytes.
  private static func isInside(_ place: Int, _ text: [UInt8]) -> Bool {
    place < text.count && text[place] & 0xC0 == 0x80
  }
}
