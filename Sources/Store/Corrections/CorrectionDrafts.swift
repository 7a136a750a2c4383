import Facts
import GRDB

/// Makes corrections out of ids, as `archive query` and `show` print them: finds the articles and the words.
package struct CorrectionDrafts {
  private let db: Database
  private let claims: ArticleClaims

  init(_ db: Database) throws {
    self.db = db
    claims = try ArticleClaims(db)
  }

  /// What an id stands for: a fact with all its claims, or one claim of several.
  struct Subject {
    let kind: FactKind
    let fact: Int64
    let claims: [ArticleClaim]
  }

  /// The articles that make claims about what an id stands for, narrowed down to one that a path, id or digest names.
  func subject(_ id: Int64, article: String?) throws -> Subject {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT kind, fact_id FROM claims WHERE id = ?1
          UNION ALL SELECT kind, ifnull(stands_for, 0) FROM set_aside WHERE id = ?1
          """,
        arguments: [id]
      ), let kind = FactKind(name: row[0])
    else { throw CorrectionError.noSuchFact(id) }
    let fact: Int64 = row[1]
    if fact == 0 {
      throw CorrectionError.refused("\(id) was rejected by a line of the corrections")
    }
    var found: [ArticleClaim] = []
    let isFact = id == fact
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT claims.id, article_id, outside, path, sha256 FROM claims
        JOIN articles ON articles.id = article_id
        WHERE kind = ? AND \(isFact ? "fact_id" : "claims.id") = ? ORDER BY claims.id
        """,
      arguments: [kind.name, id]
    )
    for row in rows {
      if let article, !Self.names(article, row) { continue }
      found += try claims.claims(of: row[1]).filter { $0.id == row[0] }
    }
    if found.isEmpty {
      let added = rows.contains { $0[2] == 1 }
      throw CorrectionError.refused(
        article.map { "\(id): no article '\($0)' says it" }
          ?? "\(id) was added by a line of the corrections\(added ? ", from an outside source" : "");"
          + " change that line"
      )
    }
    return Subject(kind: kind, fact: fact, claims: found)
  }

  private static func names(_ name: String, _ row: Row) -> Bool {
    let (path, digest): (String, String) = (row[3], row[4])
    return path == name || path.hasSuffix("/" + name) || String(row[1] as Int64) == name
      || name.utf8.count >= 8 && digest.hasPrefix(name.lowercased())
  }

  // MARK: - Corrections

  /// It is so.
  package func confirm(_ id: Int64, article: String? = nil) throws -> [Correction] {
    let subject = try subject(id, article: article)
    if subject.kind != .officer, Set(subject.claims.map(\.reading)).count > 1,
      try isDisputed(subject)
    {
      let sides = subject.claims.map { "\($0.id) (\($0.reading))" }.joined(separator: ", ")
      throw CorrectionError.refused("the articles on \(id) disagree; confirm one of them: \(sides)")
    }
    var correction = Correction(.confirm, subject.kind)
    correction.about = try address(subject.claims[0])
    correction.was = subject.claims[0].reading
    return [correction]
  }

  /// It is not so: a line for each article that says it.
  package func reject(_ id: Int64, article: String? = nil) throws -> [Correction] {
    let subject = try subject(id, article: article)
    return try subject.claims.map { claim in
      var correction = Correction(.reject, subject.kind)
      correction.about = try address(claim)
      return correction
    }
  }

  /// A field has another value: a line for each article that says otherwise.
  package func set(
    _ id: Int64,
    field name: String,
    to value: String,
    article: String? = nil
  ) throws -> [Correction] {
    let subject = try subject(id, article: article)
    guard let field = CorrectionField.named(name, of: subject.kind) else {
      throw CorrectionError.refused(Correction.unknown(field: name, subject.kind))
    }
    if let fault = field.fault(of: value) { throw CorrectionError.refused(fault) }
    let said = Set(subject.claims.map { $0.text(of: field) })
    if subject.kind == .officer, field.member == "rank", said.count > 1 {
      throw CorrectionError.refused(
        "articles give \(id) several ranks over time; name the one that is wrong with --article"
      )
    }
    let wrong = subject.claims.filter { $0.text(of: field) != value }
    // Where articles disagree, one that is right already carries the decision.
    let decided = wrong.isEmpty ? Array(subject.claims.prefix(1)) : wrong
    return try decided.map { claim in
      var correction = Correction(.set, subject.kind)
      correction.about = try address(claim)
      correction.field = field.name
      correction.was = claim.text(of: field)
      correction.value = value
      return correction
    }
  }

  /// Two ids are of one, or of two.
  package func judge(_ one: Int64, _ other: Int64, isSame: Bool) throws -> [Correction] {
    let (first, second) = (try subject(one, article: nil), try subject(other, article: nil))
    guard first.kind == second.kind else {
      throw CorrectionError.refused(
        "\(one) is of the kind \(first.kind.name), \(other) of the kind \(second.kind.name)"
      )
    }
    let (a, b) = (first.claims[0], second.claims[0])
    guard a.id != b.id else {
      throw CorrectionError.refused(
        "\(one) and \(other) are one already; claims, which archive review prints, tell them apart"
      )
    }
    var correction = Correction(isSame ? .same : .notSame, first.kind)
    correction.about = try address(a)
    correction.other = try address(b)
    return [correction]
  }

  /// A fact the program did not find, in words of an article, or on the word of an outside source.
  package func add(
    _ kind: String,
    _ value: String,
    article: String?,
    quote: String?,
    source: String
  ) throws -> [Correction] {
    guard let kind = FactKind(name: kind) else {
      let known = FactKind.allCases.map(\.name).joined(separator: ", ")
      throw CorrectionError.refused("there is no kind '\(kind)'; the kinds are \(known)")
    }
    var correction = Correction(.add, kind)
    correction.value = value
    correction.source = source
    if let article {
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT 0, id, outside, path, sha256 FROM articles WHERE outside = 0"
      )
      .filter { Self.names(article, $0) }
      guard let row = rows.first, rows.count == 1 else {
        throw CorrectionError.refused(
          rows.isEmpty ? "no article '\(article)'" : "\(rows.count) articles fit '\(article)'"
        )
      }
      let quote = quote ?? ""
      guard !QuotePlaces.find(quote, in: try claims.text(of: row[1])).isEmpty else {
        throw CorrectionError.refused("the article does not have the words '\(quote)'")
      }
      correction.about = Correction.Address(article: Self.article(row[4], row[3]), quote: quote)
    }
    do throws(Correction.BadCells) { try correction.check() } catch {
      throw CorrectionError.refused(error.reason)
    }
    return [correction]
  }

  // MARK: - Words

  /// How a corrections file names a claim.
  func address(_ claim: ArticleClaim) throws -> Correction.Address {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT sha256, path, articles.id FROM claims JOIN articles ON articles.id = article_id
          WHERE claims.id = ?
          """,
        arguments: [claim.id]
      ), let words = claim.evidence.first(where: { $0.field == nil }) ?? claim.evidence.first
    else {
      throw CorrectionError.refused("\(claim.id) rests on no words of an article")
    }
    let text = try claims.text(of: row[2])
    // Whole letters, whatever the evidence counts.
    var (start, end) = (min(words.start, text.count), min(words.end, text.count))
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let quote = String(decoding: text[start..<end], as: UTF8.self)
    return Correction.Address(
      article: Self.article(row[0], row[1]),
      quote: Whitespace.collapsed(quote),
      name: claim.name
    )
  }

  /// 16 digits tell any two articles apart; the file's name is for people.
  private static func article(_ sha256: String, _ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    return sha256.prefix(16) + (file.isEmpty || path == "-" ? "" : " " + file)
  }

  private func isDisputed(_ subject: Subject) throws -> Bool {
    guard subject.kind.table.marksDisputes else { return false }
    return try Bool.fetchOne(
      db,
      sql: "SELECT disputed FROM \(subject.kind.table.name) WHERE id = ?",
      arguments: [subject.fact]
    ) ?? false
  }
}
