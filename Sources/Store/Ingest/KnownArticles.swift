import GRDB

/// The articles an archive has, and those this run has met.
struct KnownArticles: Sendable {
  /// How an article is known.
  enum State: Sendable {
    /// Not at all.
    case new
    /// As another program, or this one with another lexicon, read it.
    case old
    /// As this run reads it.
    case current
  }

  private var current: Set<Int64> = []
  private var old: Set<Int64> = []
  /// Articles whose originals the archive holds; `nil` where it is to hold none.
  private var kept: Set<Int64>?

  /// None.
  init(keepsOriginals: Bool = false) {
    kept = keepsOriginals ? [] : nil
  }

  /// Those of an archive, current where `program` read them.
  init(_ db: Database, readBy program: String, keepsOriginals: Bool = false) throws {
    if keepsOriginals {
      kept = try Int64.fetchSet(db, sql: "SELECT article_id FROM originals")
    }
    // A preview may meet an archive of an earlier version, which does not say.
    let isSaid = try db.columns(in: "articles").contains { $0.name == "read_by" }
    for row in try Row.fetchAll(
      db,
      sql: "SELECT id, \(isSaid ? "read_by IS ?" : "? IS NULL") FROM articles",
      arguments: [program]
    ) {
      if row[1] { current.insert(row[0]) } else { old.insert(row[0]) }
    }
  }

  /// How an article is known; from now on as this run reads it.
  mutating func note(_ article: Int64) -> State {
    guard current.insert(article).inserted else { return .current }
    return old.remove(article) == nil ? .new : .old
  }

  /// Whether an article's original is still to be taken; from now on it is not.
  mutating func wantsOriginal(_ article: Int64) -> Bool {
    kept?.insert(article).inserted ?? false
  }
}
