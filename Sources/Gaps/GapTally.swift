import Text

/// The gaps of many articles, the same words counted together.
public struct GapTally: Sendable {
  /// The same words in all articles.
  public struct Entry: Sendable, Equatable {
    /// What they are.
    public let kind: GapKind
    /// The words as first met.
    public let words: String
    /// How often they stand there.
    public internal(set) var count: Int
    /// In how many articles.
    public internal(set) var articles: Int
    /// Words around them, where they were first met.
    public let example: String
    /// The article of the example.
    public let path: String
  }

  private struct Key: Hashable {
    let kind: GapKind
    let words: String
  }

  private var all: [Key: Entry] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Counts the gaps of one article.
  public mutating func add(_ gaps: [Gap], of path: String) {
    var seen: Set<Key> = []
    for gap in gaps {
      let key = Key(kind: gap.kind, words: Fold.composed(gap.words).lowercased())
      var entry =
        all[key]
        ?? Entry(
          kind: gap.kind,
          words: gap.words,
          count: 0,
          articles: 0,
          example: gap.example,
          path: path
        )
      entry.count += 1
      if seen.insert(key).inserted { entry.articles += 1 }
      all[key] = entry
    }
  }

  /// The entries of some kinds, or of all, most frequent first.
  public func entries(of kinds: [GapKind] = []) -> [Entry] {
    func order(_ entry: Entry) -> (Int, Int, Int, String) {
      let kind = GapKind.allCases.firstIndex(of: entry.kind) ?? 0
      return (-entry.count, -entry.articles, kind, entry.words)
    }
    return all.values.filter { kinds.isEmpty || kinds.contains($0.kind) }
      .sorted { order($0) < order($1) }
  }
}
