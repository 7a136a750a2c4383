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

  /// Ascending.
  private var current: [Int64] = []
  private var old: [Int64] = []
  private var met: Set<Int64> = []
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
    guard try db.columns(in: "articles").contains(where: { $0.name == "read_by" }) else {
      old = try Int64.fetchAll(db, sql: "SELECT id FROM articles ORDER BY id")
      return
    }
    // Read from an index: the table's pages hold the articles' words.
    let ids = "SELECT id FROM articles WHERE read_by"
    let arguments: StatementArguments = ["program": program]
    current = try Int64.fetchAll(db, sql: "\(ids) = :program", arguments: arguments).sorted()
    old = try Int64.fetchAll(
      db,
      sql: "\(ids) < :program UNION ALL \(ids) > :program UNION ALL \(ids) IS NULL",
      arguments: arguments
    ).sorted()
  }

  /// Whether an article is known as this run reads it.
  func isCurrent(_ article: Int64) -> Bool {
    met.contains(article) || KnownArticles.has(current, article)
  }

  /// Whether there is nothing left to take of an article.
  func isDone(_ article: Int64) -> Bool {
    isCurrent(article) && kept?.contains(article) != false
  }

  /// How an article is known; from now on as this run reads it.
  mutating func note(_ article: Int64) -> State {
    guard !isCurrent(article) else { return .current }
    met.insert(article)
    return KnownArticles.has(old, article) ? .old : .new
  }

  private static func has(_ sorted: [Int64], _ article: Int64) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < article { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == article
  }

  /// Whether an article's original is still to be taken; from now on it is not.
  mutating func wantsOriginal(_ article: Int64) -> Bool {
    kept?.insert(article).inserted ?? false
  }
}
