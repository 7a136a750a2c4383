import GRDB

/// Writes articles with their words, claims and evidence.
final class ArticleRows {
  private let article: RowStatement
  private let words: RowStatement
  private let claim: RowStatement
  private let evidence: RowStatement
  private let kinds: [StaticString] = [
    "unit", "officer", "conference", "posting", "role", "award", "theme", "change",
  ]

  /// Prepares the statements.
  init(_ db: Database) throws {
    article = try .insert(
      db,
      into: "articles",
      [
        "id", "path", "sha256", "title", "url", "publisher", "byline", "published_on", "dated_on",
        "read_by", "encoding", "encoding_by", "text",
      ]
    )
    words = try .insert(db, into: "articles_fts", ["rowid", "title", "text"])
    claim = try .insert(
      db,
      into: "claims",
      ["id", "article_id", "kind", "fact_id", "match_key", "said"]
    )
    evidence = try .insert(
      db,
      into: "evidence",
      ["claim_id", "number", "field", "start", "end", "rule"]
    )
  }

  /// Writes the article's own row.
  func writeArticle(_ sheet: SheetView, path: String) throws {
    article.bind(1, sheet.article)
    article.bind(2, path)
    for (place, cell) in sheet.header.enumerated() { bind(article, 3 + place, cell, sheet) }
    bindText(article, 3 + sheet.header.count, sheet)
    try article.run()
  }

  /// Writes the article's words into the search index; quickest in the order of ids.
  func writeWords(_ sheet: SheetView) throws {
    words.bind(1, sheet.article)
    bind(words, 2, sheet.header[1], sheet)
    bindText(words, 3, sheet)
    try words.run()
  }

  /// Writes a claim and its evidence.
  func write(_ claim: Claim, of sheet: SheetView, fact: Int64) throws {
    let kind = kinds[Int(claim.kind)]
    let row = self.claim
    row.bind(1, claim.id)
    row.bind(2, sheet.article)
    row.bind(3, utf8: kind.utf8Start, count: kind.utf8CodeUnitCount)
    row.bind(4, fact)
    if claim.matchKey == 0 { row.bindNull(5) } else { row.bind(5, claim.matchKey) }
    bind(row, 6, claim.said, sheet)
    try row.run()
    for number in 0..<Int(claim.evidenceCount) {
      let cells = sheet.evidence[Int(claim.firstEvidence) + number]
      evidence.bind(1, claim.id)
      evidence.bind(2, Int64(number))
      bind(evidence, 3, cells.field, sheet)
      evidence.bind(4, Int64(cells.start))
      evidence.bind(5, Int64(cells.end))
      bind(evidence, 6, cells.rule, sheet)
      try evidence.run()
    }
  }

  @inline(__always)
  private func bind(_ row: RowStatement, _ place: Int, _ cell: Int64, _ sheet: SheetView) {
    guard cell != Cell.null, let start = sheet.bytes.baseAddress else { return row.bindNull(place) }
    row.bind(place, utf8: start + Cell.start(cell), count: Cell.count(cell))
  }

  private func bindText(_ row: RowStatement, _ place: Int, _ sheet: SheetView) {
    guard let start = sheet.text.baseAddress else { return row.bind(place, "") }
    row.bind(place, utf8: start, count: sheet.text.count)
  }
}
