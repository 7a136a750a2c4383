import GRDB
import Text

/// Brings an archive in line with its corrections: the step after every ingest and removal, and of `correct apply`.
///
/// Stories and echoes are settled with it. Each article that a correction is about, or was, is written anew from what it says and what people say of it.
/// So the archive depends on articles and corrections alone, not on the order in which they came.
struct CorrectionStep {
  private let db: Database
  private let increment: Increment

  /// Works through an increment.
  init(_ db: Database, _ increment: Increment) {
    self.db = db
    self.increment = increment
  }

  /// Applies corrections, which stand in `file`.
  ///
  /// `fresh` are articles that were added or read again since the last step, whose claims are bare, and those
  /// that were removed. Gives all corrections with what became of them.
  @discardableResult
  func run(
    _ corrections: [Correction],
    of file: CorrectionsFile,
    fresh: Set<Int64> = []
  ) throws -> [AppliedCorrection] {
    let all = try apply(corrections, of: file, fresh: fresh)
    try increment.stories.settle()
    return all
  }

  private func apply(
    _ corrections: [Correction],
    of file: CorrectionsFile,
    fresh: Set<Int64>
  ) throws -> [AppliedCorrection] {
    let old = try AppliedCorrection.all(db)
    if corrections.isEmpty, old.isEmpty { return [] }
    let claims = try ArticleClaims(db)
    for article in fresh {
      try db.cachedStatement(sql: "DELETE FROM set_aside WHERE article_id = ?")
        .execute(arguments: [article])
    }
    var new = try find(corrections, old, claims, fresh: fresh)
    try Contradictions.check(new.map(\.correction), file: file.path) { correction, address in
      let one = new.first { $0.correction.line == correction.line }
      return address == correction.about ? one?.claim : one?.otherClaim
    }
    try rewrite(&new, old, claims, fresh: fresh)
    try increment.judge(Judgement.all(in: new))
    if new != old {
      try AppliedCorrection.write(new, db)
      increment.stories.judgeAnew()
    }
    try increment.resolve()
    return new
  }

  /// The corrections to apply: those of the file, or, where there is none, those that the archive read last.
  static func current(_ file: CorrectionsFile, _ db: Database) throws -> [Correction] {
    file.exists ? try file.read() : try AppliedCorrection.all(db).map(\.correction)
  }

  /// Whether the archive has read the file as it is now.
  static func isCurrent(_ file: CorrectionsFile, _ db: Database) throws -> Bool {
    try !file.exists || file.read() == AppliedCorrection.all(db).map(\.correction)
  }

  // MARK: - What they are about

  /// What each correction is about; what cannot have changed since the last time is not looked up again.
  private func find(
    _ corrections: [Correction],
    _ old: [AppliedCorrection],
    _ claims: ArticleClaims,
    fresh: Set<Int64>
  ) throws -> [AppliedCorrection] {
    let finder = CorrectionFinder(db, claims)
    var known: [String: AppliedCorrection] = [:]
    for one in old where one.isSettled(without: fresh) { known[one.correction.content] = one }
    return try corrections.map { correction in
      if var one = known[correction.content] {
        one.correction.line = correction.line
        return one
      }
      return try find(correction, finder)
    }
  }

  private func find(
    _ correction: Correction,
    _ finder: CorrectionFinder
  ) throws -> AppliedCorrection {
    var one = AppliedCorrection(correction)
    if correction.action == .add { return try finder.place(one) }
    switch try finder.find(correction.kind, correction.about) {
    case .orphaned(let reason): one.note = reason
    case .stale(let reason): (one.state, one.note) = (.stale, reason)
    case .claim(let claim, let article):
      (one.claim, one.article) = (claim.id, article)
      one.note = claim.changed(since: correction)
      one.state = one.note == nil ? .applied : .stale
    }
    guard !correction.other.isEmpty, one.state != .orphaned else { return one }
    switch try finder.find(correction.kind, correction.other) {
    case .orphaned(let reason): (one.state, one.note) = (.orphaned, "the other: " + reason)
    case .stale(let reason): (one.state, one.note) = (.stale, "the other: " + reason)
    case .claim(let claim, let article): (one.otherClaim, one.otherArticle) = (claim.id, article)
    }
    return one
  }

  // MARK: - Articles

  private func rewrite(
    _ new: inout [AppliedCorrection],
    _ old: [AppliedCorrection],
    _ claims: ArticleClaims,
    fresh: Set<Int64>
  ) throws {
    let before = CorrectionStep.byArticle(old)
    let after = CorrectionStep.byArticle(new)
    let rewrite = ArticleRewrite(db, increment, claims)
    var articles: Set<Int64> = []
    for article in Set(before.keys).union(after.keys) {
      let earlier = fresh.contains(article) ? [] : before[article] ?? []
      let edits = after[article] ?? []
      let isSame =
        earlier.map(\.correction.content).sorted() == edits.map(\.correction.content).sorted()
      if !isSame { articles.insert(article) }
    }
    let edits = after.mapValues { $0.map { one -> ClaimEdit in (one.correction, one.claim) } }
    let ruled = RuledArticles(db, rewrite, edits, changed: articles.union(fresh))
    articles.formUnion(try ruled.settle(&new, before: old))
    for article in articles.sorted() {
      let edits = edits[article] ?? []
      try OutsideSource.prepare(article, edits.map(\.correction), db, increment)
      let added = try rewrite.write(article, edits)
      try OutsideSource.clear(article, hasClaims: !edits.isEmpty, db, increment)
      for place in new.indices where new[place].article == article {
        guard new[place].correction.action == .add else { continue }
        new[place].claim = added[new[place].correction.line]
        guard new[place].claim == nil else { continue }
        new[place].state = .stale
        new[place].note = "it needs an officer or a conference that is not there"
      }
    }
  }

  private static func byArticle(_ all: [AppliedCorrection]) -> [Int64: [AppliedCorrection]] {
    var byArticle: [Int64: [AppliedCorrection]] = [:]
    for one in all where one.state == .applied && !one.correction.isJudgement {
      if let article = one.article { byArticle[article, default: []].append(one) }
    }
    return byArticle
  }
}

extension Correction {
  /// Whether it says who is who.
  var isJudgement: Bool { action == .same || action == .notSame }

  /// Whether it says which match keys are one.
  var isRule: Bool { isJudgement && !JudgedFacts.kinds.contains(kind) }

  /// All its cells: equal for equal lines.
  fileprivate var content: String {
    Correction.columns.map(cell).joined(separator: "\t")
  }
}

extension AppliedCorrection {
  /// Whether what it is about cannot have changed with these articles.
  fileprivate func isSettled(without fresh: Set<Int64>) -> Bool {
    let involved = [article, otherArticle].compactMap(\.self)
    guard state != .orphaned, !involved.contains(where: fresh.contains) else { return false }
    if correction.action == .add { return state == .applied }
    // Words found in another article may now be found where they were first.
    return correction.about.leads(to: article)
      && (correction.other.isEmpty || correction.other.leads(to: otherArticle))
  }
}

extension Correction.Address {
  fileprivate func leads(to article: Int64?) -> Bool {
    isEmpty || digits.utf8.count >= 14 && ArticleID.of(sha256: digits) == article
  }
}

extension ArticleClaim {
  /// Why a correction no longer fits what the article says; `nil` where it does.
  fileprivate func changed(since correction: Correction) -> String? {
    guard !correction.was.isEmpty else { return nil }
    let now: String
    switch correction.action {
    case .confirm: now = reading
    case .set:
      guard let field = CorrectionField.named(correction.field, of: kind) else { return nil }
      now = text(of: field)
      if Fold.same(now, correction.value) { return nil }
    default: return nil
    }
    return Fold.same(now, correction.was) ? nil : "the article now says '\(now)'"
  }
}
