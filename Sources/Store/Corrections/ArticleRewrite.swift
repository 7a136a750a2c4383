import Facts
import GRDB
import Text

/// Writes articles' claims as people put them right; their facts follow with `Increment.resolve`.
final class ArticleRewrite {
  private let db: Database
  private let increment: Increment
  private let claims: ArticleClaims
  private var builder = SheetBuilder()
  /// What people say of which claims are of one fact.
  var rules: KeyRules {
    get { builder.rules }
    set { builder.rules = newValue }
  }

  /// Writes through an increment.
  init(_ db: Database, _ increment: Increment, _ claims: ArticleClaims) {
    self.db = db
    self.increment = increment
    self.claims = claims
  }

  /// An article's claims with its corrections, each with the claim it is about; gives the claims that lines added.
  func write(
    _ article: Int64,
    _ corrections: [ClaimEdit]
  ) throws -> [Int: Int64] {
    guard let made = try sheet(of: article, corrections) else { return [:] }
    var sheet = made.sheet
    let (record, edits) = (made.record, made.edits)
    let original = try claims.claims(of: article)
    var cursor = record.ids.map { _ in 0 }
    var touched: [(id: Int64, corrected: String)] = []
    var ids: [Int: Int64] = [:]
    for index in sheet.claims.indices {
      let kind = Int(sheet.claims[index].kind)
      guard cursor[kind] < record.places[kind].count else { continue }
      let place = record.places[kind][cursor[kind]]
      cursor[kind] += 1
      let claim = edits.claims[place]
      let id = sheet.claims[index].id
      ids[place] = id
      if claim.isTouched(since: original) {
        let said = sheet.withView { $0.string($0.claims[index].said) } ?? "{}"
        touched.append((id, claim.corrected(said)))
      }
      sheet.put(claim.said ?? "{}", at: index)
    }
    try increment.replaceClaims(of: article, with: sheet)
    try write(touched)
    try setAside(edits.claims, article)
    try writeDay(sheet, article)
    return edits.added.compactMapValues { ids[$0] }
  }

  /// The match key of a claim, put right, by the rules so far; 0 for none.
  func key(
    of claim: Int64,
    in article: Int64,
    _ corrections: [ClaimEdit]
  ) throws -> Int64 {
    let made = try sheet(of: article, corrections)?.sheet
    return made?.claims.first { $0.id == claim }?.matchKey ?? 0
  }

  private func sheet(
    of article: Int64,
    _ corrections: [ClaimEdit]
  ) throws -> (sheet: ClaimSheet, record: ArticleRecord, edits: ArticleEdits)? {
    guard let row = try self.article(article) else { return nil }
    var evidence: [Int: [Evidence]] = [:]
    for (correction, _) in corrections where correction.action == .add && !correction.about.isEmpty
    {
      evidence[correction.line] = QuotePlaces.find(correction.about.quote, in: row.text).map {
        Evidence(start: $0.lowerBound, end: $0.upperBound, rule: "added by hand")
      }
    }
    var edits = ArticleEdits(try claims.claims(of: article), evidence: evidence)
    edits.apply(corrections)
    let record = ArticleRecord(row, edits.claims)
    return (builder.sheet(for: record.record, keeping: record.ids), record, edits)
  }

  private func article(_ id: Int64) throws -> Article? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT path, sha256, published_on, text FROM articles WHERE id = ?"),
      arguments: [id]
    )
    guard let row else { return nil }
    let text: String = row[3]
    var article = Article(path: row[0], sha256: row[1], text: Array(text.utf8), zones: [])
    article.publishedOn = row[2]
    return article
  }

  private func write(_ touched: [(id: Int64, corrected: String)]) throws {
    let update = try db.cachedStatement(sql: "UPDATE claims SET corrected = ? WHERE id = ?")
    for (id, corrected) in touched { try update.execute(arguments: [corrected, id]) }
  }

  private func setAside(_ claims: [ArticleClaim], _ article: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM set_aside WHERE article_id = ?")
      .execute(arguments: [article])
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO set_aside (id, article_id, kind, stands_for, said, evidence)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for claim in claims where claim.fate != .stands && claim.said != nil {
      var stands: Int64?
      if case .merged(let other) = claim.fate { stands = other }
      try insert.execute(
        arguments: [
          claim.id, article, claim.kind.name, stands, claim.said, claim.evidence.asJSON,
        ]
      )
    }
  }

  /// What the article's facts date from may have been put right too.
  private func writeDay(_ sheet: ClaimSheet, _ article: Int64) throws {
    try db.cachedStatement(sql: "UPDATE articles SET dated_on = ? WHERE id = ?")
      .execute(arguments: [sheet.withView { $0.string($0.header[6]) }, article])
  }
}

extension ArticleClaim {
  /// Whether people had a hand in it.
  fileprivate func isTouched(since original: [ArticleClaim]) -> Bool {
    guard said != nil, checked.isEmpty, let before = original.first(where: { $0.id == id }) else {
      return true
    }
    return before.values != values || before.items != items
  }

  /// What it says now, as `claims.corrected` has it: with the members people vouch for.
  fileprivate func corrected(_ said: String) -> String {
    var json = JSONWriter()
    json.beginArray()
    for member in checked.sorted() { json.value(member) }
    json.endArray()
    let list = String(decoding: json.bytes, as: UTF8.self)
    return said.dropLast() + (said.utf8.count > 2 ? "," : "") + "\"checked\":\(list)}"
  }
}

extension ClaimSheet {
  /// Replaces the JSON of a claim.
  fileprivate mutating func put(_ said: String, at index: Int) {
    let start = bytes.count
    bytes.append(contentsOf: said.utf8)
    claims[index].said = Cell.text(start: start, count: said.utf8.count)
  }
}

extension [Evidence] {
  /// `[[start, end, field, rule], ...]`.
  fileprivate var asJSON: String {
    var json = JSONWriter()
    json.beginArray()
    for item in self {
      json.beginArray()
      json.value(item.start)
      json.value(item.end)
      json.value(item.field)
      json.value(item.rule)
      json.endArray()
    }
    json.endArray()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
