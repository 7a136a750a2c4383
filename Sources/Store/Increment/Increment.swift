import GRDB

/// Adds articles to an archive and takes articles out, and resolves again what they touch.
///
/// The result is what a first ingest of the same articles would have made.
final class Increment {
  private let db: Database
  private let rows: ArticleRows
  private let writer: FactWriter
  private let claimsOf: Statement
  private var touched = Touched()
  private var added: Set<Int64> = []
  private let units: IncrementUnits
  /// Whether words are left to the end; decided with the first change.
  private var leavesWords: Bool?

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    rows = try ArticleRows(db)
    writer = try FactWriter(db, ranks: try Rank.all(db))
    units = try IncrementUnits(db, writer)
    claimsOf = try db.makeStatement(
      sql: """
        SELECT id, kind, ifnull(match_key, 0), fact_id FROM claims
        WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
        """
    )
  }

  /// Takes an article out; its facts follow with `resolve`.
  func remove(_ article: Int64) throws {
    let rows = try Row.fetchAll(claimsOf, arguments: [article])
    for row in rows {
      guard let kind = FactKind(name: row[1]) else { continue }
      let (claim, key): (Int64, Int64) = (row[0], row[2])
      if kind == .unit {
        try units.willRemove(claim, key: key, of: article)
      } else if key == 0 {
        try writer.remove(claim, kind)
      } else {
        touched.add(kind, claim: claim, key: key, fact: row[3])
      }
    }
    for row in rows {
      let claim: Int64 = row[0]
      try db.cachedStatement(sql: "DELETE FROM evidence WHERE claim_id = ?")
        .execute(arguments: [claim])
      try db.cachedStatement(sql: "DELETE FROM claims WHERE id = ?").execute(arguments: [claim])
    }
    if try !willMakeWordsAnew() {
      try db.cachedStatement(
        sql: """
          INSERT INTO articles_fts (articles_fts, rowid, title, text)
          SELECT 'delete', id, title, text FROM articles WHERE id = ?
          """
      ).execute(arguments: [article])
    }
    try db.cachedStatement(sql: "DELETE FROM articles WHERE id = ?").execute(arguments: [article])
  }

  /// Adds an article; its facts follow with `resolve`.
  func add(_ sheet: ClaimSheet, path: String) throws {
    try sheet.withView { view in
      try rows.writeArticle(view, path: path)
      if try !willMakeWordsAnew() { try rows.writeWords(view) }
      for claim in view.claims {
        guard let kind = FactKind(rawValue: claim.kind) else { continue }
        if kind == .unit {
          try units.willAdd(claim, of: view)
        } else {
          touched.add(kind, claim: claim.id, key: claim.matchKey, fact: nil)
        }
        added.insert(claim.id)
        try rows.write(claim, of: view, fact: claim.id)
      }
    }
  }

  /// Brings the facts up to date with what was added and removed.
  func resolve() throws {
    let renames = try Renames(db)
    writer.siblings.forget()
    try units.resolve(renames)
    writer.siblings.forget()
    try resolveOfficers(renames)
    writer.siblings.forget()
    for kind in FactKind.allCases where kind != .unit && kind != .officer {
      let renamed = try resolve(kind)
      try renames.apply(renamed, kind)
    }
    if leavesWords == true { try SearchIndex.makeAnew(db) }
    leavesWords = nil
    touched = Touched()
    added.removeAll()
  }

  private func willMakeWordsAnew() throws -> Bool {
    if let leavesWords { return leavesWords }
    let answer = try SearchIndex.isQuick(db)
    leavesWords = answer
    return answer
  }

  // MARK: - Officers

  private func resolveOfficers(_ renames: Renames) throws {
    let sightings = try OfficerSightings(db, ranks: writer.ranks)
    let doubts = try DoubtRows(db, .officer)
    var renamed: [Int64: Int64] = [:]
    var moved: Set<Int64> = []
    for (key, facts) in touched.keys(.officer) {
      let claims = try writer.claims(.officer).claims(withKey: key)
      let clusters = OfficerClusters(try claims.map { try sightings.sighting(of: $0) })
      let shift = Shift(claims, clusters.persons, isNew: { added.contains($0.id) })
      renamed.merge(shift.renamed) { _, new in new }
      moved.formUnion(shift.movedArticles)
      for fact in facts.union(claims.map(\.fact)) { try doubts.remove(fact) }
      try doubts.write(clusters.doubts)
      try write(claims, clusters.persons, before: facts, .officer)
    }
    try renames.apply(renamed, .officer)
    for article in moved.sorted() {
      for row in try Row.fetchAll(claimsOf, arguments: [article]) {
        guard let kind = FactKind(name: row[1]), kind.mentionsOfficers else { continue }
        touched.add(kind, claim: row[0], key: row[2], fact: row[3])
      }
    }
  }

  // MARK: - Other facts

  /// Resolves the touched facts of a kind; gives those whose ids changed.
  private func resolve(_ kind: FactKind) throws -> [Int64: Int64] {
    var renamed: [Int64: Int64] = [:]
    for (key, facts) in touched.keys(kind) {
      let claims = try writer.claims(kind).claims(withKey: key)
      let ids = try partition(claims, kind)
      if kind == .conference {
        let shift = Shift(claims, ids, isNew: { added.contains($0.id) })
        renamed.merge(shift.renamed) { _, new in new }
      }
      try write(claims, ids, before: facts, kind)
    }
    for claim in touched.own(kind) {
      try writer.write(claim, try writer.claims(kind).claims(withID: claim), kind)
    }
    return renamed
  }

  /// For each claim the id of its fact: claims with one key are of one fact, if about one officer.
  private func partition(_ claims: [SaidClaim], _ kind: FactKind) throws -> [Int64] {
    guard let subject = kind.table.subject,
      let slot = kind.table.slots.firstIndex(where: { $0.columns.contains(subject) })
    else { return claims.map { _ in claims[0].id } }
    let isAward = kind == .award
    let recipient = kind.table.slots.firstIndex { $0.member == "recipient_kind" } ?? 0
    var smallest: [Int64: Int64] = [:]
    let officers = try claims.map { claim -> Int64 in
      if isAward, claim.values[recipient] != .words("officer") { return 0 }
      return try writer.siblings.officer(claim.values[slot]?.words, in: claim.article) ?? 0
    }
    for (claim, officer) in zip(claims, officers) {
      smallest[officer] = min(smallest[officer] ?? .max, claim.id)
    }
    return officers.map { smallest[$0] ?? 0 }
  }

  /// Writes the facts of claims with one key, and deletes those that have no claims left.
  private func write(
    _ claims: [SaidClaim],
    _ ids: [Int64],
    before: Set<Int64>,
    _ kind: FactKind
  ) throws {
    let gone = before.union(claims.map(\.fact)).subtracting(ids)
    var parts: [Int64: [SaidClaim]] = [:]
    for (claim, id) in zip(claims, ids) {
      parts[id, default: []].append(claim)
      if claim.fact != id {
        try db.cachedStatement(sql: "UPDATE claims SET fact_id = ? WHERE id = ?")
          .execute(arguments: [id, claim.id])
      }
    }
    if kind == .officer { writer.siblings.forget() }
    for fact in gone { try writer.remove(fact, kind) }
    for (id, part) in parts.sorted(by: { $0.key < $1.key }) {
      try writer.write(id, part, kind)
    }
  }
}

extension FactKind {
  /// Whether facts of this kind refer to officers.
  var mentionsOfficers: Bool {
    !table.columns(referringTo: .officer).isEmpty || table.list?.target == .officer
  }
}
