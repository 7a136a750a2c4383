import GRDB

/// Adds articles to an archive and takes articles out, and resolves again what they touch.
///
/// The result is what a first ingest of the same articles would have made.
final class Increment {
  let db: Database
  private let rows: ArticleRows
  let stories: StoryChange
  let writer: FactWriter
  private let claimsOf: Statement
  var touched = Touched()
  private(set) var added: Set<Int64> = []
  private let units: IncrementUnits
  /// What became of units before anything changed.
  private var known: Set<Succession.Step>
  /// What people say of who is who.
  var judged: JudgedFacts
  /// Whether words are left to the end; decided with the first change.
  private var leavesWords: Bool?

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    rows = try ArticleRows(db)
    stories = try StoryChange(db)
    writer = try FactWriter(db, ranks: try Rank.all(db))
    units = try IncrementUnits(db, writer)
    known = try KnownSuccession.steps(db)
    judged = JudgedFacts(try Judgement.applied(db))
    claimsOf = try db.makeStatement(
      sql: """
        SELECT id, kind, ifnull(match_key, 0), fact_id FROM claims
        WHERE id >= ?1 AND id < ?1 + \(ArticleID.span) AND article_id = ?1
        """
    )
  }

  /// Takes an article out; its facts follow with `resolve`.
  func remove(_ article: Int64) throws {
    try removeForAnother(article)
    for table in ["copies", "originals", "stamps"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article_id = ?")
        .execute(arguments: [article])
    }
  }

  /// Takes an article out to add it as it is read now; what follows from its bytes alone stays.
  func removeForAnother(_ article: Int64) throws {
    try stories.remove(article)
    try removeClaims(of: article)
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

  private func removeClaims(of article: Int64) throws {
    stories.retell(article)
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
  }

  /// Adds an article; its facts follow with `resolve`.
  func add(_ sheet: ClaimSheet, path: String) throws {
    try stories.add(sheet.sketch, of: sheet.article)
    try sheet.withView { view in
      try rows.writeArticle(view, path: path)
      if try !willMakeWordsAnew() { try rows.writeWords(view) }
      try addClaims(of: view)
    }
  }

  private func addClaims(of view: SheetView) throws {
    stories.retell(view.article)
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

  /// Lets an article make other claims, without touching its words; its facts follow with `resolve`.
  func replaceClaims(of article: Int64, with sheet: ClaimSheet) throws {
    try removeClaims(of: article)
    try sheet.withView { try addClaims(of: $0) }
  }

  /// Takes up an article whose rows are there already, its claims standing alone; facts follow with `resolve`.
  func takeUp(_ article: Int64) throws {
    for row in try Row.fetchAll(claimsOf, arguments: [article]) {
      guard let kind = FactKind(name: row[1]) else { continue }
      let (claim, key): (Int64, Int64) = (row[0], row[2])
      if kind == .unit {
        try units.willTakeUp(claim, key: key, of: article)
      } else {
        touched.add(kind, claim: claim, key: key, fact: nil)
      }
      added.insert(claim)
    }
  }

  /// Brings the facts up to date with what was added and removed.
  func resolve() throws {
    let renames = try Renames(db)
    writer.siblings.forget()
    try units.resolve(renames)
    writer.siblings.forget()
    try resolveSuccession()
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

  /// Changes of units come before officers, who are known by what became of their units.
  private func resolveSuccession() throws {
    guard !touched.keys(.change).isEmpty || !touched.own(.change).isEmpty else { return }
    _ = try resolve(.change)
    writer.siblings.forget()
    let steps = try KnownSuccession.steps(db)
    let turned = Set(steps.symmetricDifference(known).flatMap { [$0.from, $0.into] })
    known = steps
    for row in try KnownSuccession.officers(at: turned, db) {
      touched.add(.officer, claim: row[0], key: row[1], fact: row[2])
    }
  }

  private func resolveOfficers(_ renames: Renames) throws {
    let sightings = try OfficerSightings(db, ranks: writer.ranks)
    let succession = Succession(known)
    let moves = try resolve(.officer) { claims in
      let clusters = OfficerClusters(
        try claims.map { succession.applied(to: try sightings.sighting(of: $0)) }
      )
      return (clusters.persons, clusters.doubts)
    }
    try renames.apply(moves.renamed, .officer)
    try touch(moves.movedArticles) { $0.mentionsOfficers }
  }

  // MARK: - Other facts

  /// Resolves the touched facts of a kind; gives those whose ids changed.
  private func resolve(_ kind: FactKind) throws -> [Int64: Int64] {
    if kind == .conference || kind == .award { return try resolveFamilies(kind) }
    // Claims that people put right may go from one key to another: what stays is known when all is settled.
    var all: [SaidClaim] = []
    var ids: [Int64] = []
    var before: Set<Int64> = []
    for (key, facts) in touched.keys(kind) {
      let claims = try writer.claims(kind).claims(withKey: key)
      all += claims
      ids += try partition(claims, kind)
      before.formUnion(facts)
    }
    try write(all, ids, before: before, kind)
    try writeOwn(kind)
    return [:]
  }

  private func writeOwn(_ kind: FactKind) throws {
    for claim in touched.own(kind) where !isJudged(claim, kind) {
      try writer.write(claim, try writer.claims(kind).claims(withID: claim), kind)
    }
  }

  /// Conferences and awards: claims of one family may be of one fact.
  private func resolveFamilies(_ kind: FactKind) throws -> [Int64: Int64] {
    let sightings = FactSightings(writer)
    let moves = try resolve(kind) { claims in
      let (facts, doubts) = try sightings.resolve(claims, kind)
      return (facts, doubts)
    }
    try writeOwn(kind)
    if kind == .conference { try touch(moves.movedArticles) { $0.mentionsConferences } }
    return moves.renamed
  }

  /// Has what articles say of what has moved resolved again.
  private func touch(_ articles: Set<Int64>, _ mentions: (FactKind) -> Bool) throws {
    for article in articles.sorted() {
      for row in try Row.fetchAll(claimsOf, arguments: [article]) {
        guard let kind = FactKind(name: row[1]), mentions(kind) else { continue }
        touched.add(kind, claim: row[0], key: row[2], fact: row[3])
      }
    }
  }

  /// For each claim the id of its fact: claims with one key are of one fact, if about one officer and conference.
  private func partition(_ claims: [SaidClaim], _ kind: FactKind) throws -> [Int64] {
    let table = kind.table
    let subjects = table.subjects.compactMap { subject in
      table.slots.firstIndex { $0.columns.contains(subject) }
    }
    guard !subjects.isEmpty else { return claims.map { _ in claims[0].id } }
    let about = try claims.map { claim in
      try subjects.map { slot -> Int64 in
        let said = claim.values[slot]
        if let conference = said?.number {
          return try writer.siblings.fact(ofClaim: conference) ?? 0
        }
        return try writer.siblings.officer(said?.words, in: claim.article) ?? 0
      }
    }
    var smallest: [[Int64]: Int64] = [:]
    for (claim, subject) in zip(claims, about) {
      smallest[subject] = min(smallest[subject] ?? .max, claim.id)
    }
    return about.map { smallest[$0] ?? 0 }
  }

  /// Writes the facts of claims, and deletes those that have no claims left.
  func write(
    _ claims: [SaidClaim],
    _ ids: [Int64],
    before: Set<Int64>,
    _ kind: FactKind
  ) throws {
    let gone = before.union(claims.map(\.fact)).subtracting(ids)
    var parts: [Int64: [SaidClaim]] = [:]
    for (claim, id) in zip(claims, ids) {
      stories.retell(claim.article)
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

  /// Whether facts of this kind refer to conferences.
  var mentionsConferences: Bool { !table.columns(referringTo: .conference).isEmpty }
}
