import GRDB

/// Finds out which keys people's word gives claims, and the articles that have others by now.
struct RuledArticles {
  private let db: Database
  private let rewrite: ArticleRewrite
  private let edits: [Int64: [ClaimEdit]]
  private let changed: Set<Int64>

  /// `edits` are the corrections of articles, `changed` articles that are new, read again or corrected otherwise.
  init(
    _ db: Database,
    _ rewrite: ArticleRewrite,
    _ edits: [Int64: [ClaimEdit]],
    changed: Set<Int64>
  ) {
    self.db = db
    self.rewrite = rewrite
    self.edits = edits
    self.changed = changed
  }

  /// Sets the rules that articles are to be written by; gives the articles that have claims with other keys.
  func settle(
    _ new: inout [AppliedCorrection],
    before old: [AppliedCorrection]
  ) throws -> Set<Int64> {
    let oldRules = KeyRules(old)
    if isSettled(new, old) {
      rewrite.rules = oldRules
    } else {
      // What refers to units has their keys in its own.
      let stages: [Set<FactKind>] = [[.unit], [.posting, .role, .theme, .change]]
      for (number, kinds) in stages.enumerated() {
        for place in new.indices where kinds.contains(new[place].correction.kind) {
          guard new[place].correction.isRule else { continue }
          new[place].key = try key(new[place].claim, new[place].article)
          new[place].otherKey = try key(new[place].otherClaim, new[place].otherArticle)
        }
        let known = stages[...number].reduce(Set()) { $0.union($1) }
        rewrite.rules = KeyRules(new.filter { known.contains($0.correction.kind) })
      }
    }
    return try articles(changedSince: oldRules)
  }

  /// Whether nothing that the keys rest on has changed.
  private func isSettled(_ new: [AppliedCorrection], _ old: [AppliedCorrection]) -> Bool {
    let pairs = { (all: [AppliedCorrection]) in
      all.filter(\.correction.isRule).map { one in
        var one = one
        one.correction.line = 0
        return one
      }
    }
    let judged = pairs(new)
    return judged == pairs(old)
      && !judged.contains { pair in
        [pair.article, pair.otherArticle].contains { $0.map(changed.contains) ?? false }
      }
  }

  private func key(_ claim: Int64?, _ article: Int64?) throws -> Int64 {
    guard let claim, let article else { return 0 }
    return try rewrite.key(of: claim, in: article, edits[article] ?? [])
  }

  private func articles(changedSince old: KeyRules) throws -> Set<Int64> {
    let rules = rewrite.rules
    let ofClaim = try db.cachedStatement(sql: "SELECT article_id FROM claims WHERE id = ?")
    let ofKey = try db.cachedStatement(
      sql: "SELECT DISTINCT article_id FROM claims WHERE match_key = ?"
    )
    var articles: Set<Int64> = []
    for claim in rules.claims.keys {
      guard let article = try Int64.fetchOne(ofClaim, arguments: [claim]) else { continue }
      if changed.contains(article) { articles.insert(article) }
    }
    for claim in rules.claims(changedSince: old) {
      if let article = try Int64.fetchOne(ofClaim, arguments: [claim]) { articles.insert(article) }
    }
    // Articles just read have keys that no article has once it is written by the rules.
    for key in rules.keys(changedSince: old).union(rules.aliases.keys) {
      articles.formUnion(try Int64.fetchAll(ofKey, arguments: [key]))
    }
    return articles
  }
}
