import GRDB

extension Catalogue {
  /// What deserves a look, most valuable first: at most `limit` items of some sorts, or of all, and how many there are.
  public func review(
    _ sorts: [ReviewItem.Sort] = [],
    limit: Int? = nil
  ) throws -> (items: [ReviewItem], total: Int) {
    try read { db in
      let all = try Reviewer(db: db).items(sorts)
      var items = Array(all.prefix(limit ?? all.count))
      let texts = ReviewTexts(db: db)
      for place in items.indices { try texts.fill(&items[place]) }
      return (items, all.count)
    }
  }

  /// The same by key, without words: what decisions are about.
  public func reviewKeys() throws -> [String: ReviewItem] {
    try read { db in
      Dictionary(
        try Reviewer(db: db).items([]).map { ($0.key, $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }
}

extension [ReviewItem] {
  /// The columns of a list that people fill in: `decision`, `field`, `value` and `reason` are theirs.
  static let keys = [
    "key", "decision", "field", "value", "reason", "review", "kind", "why", "rows", "one",
    "one_value",
    "one_quote", "one_article", "other", "other_value", "other_quote", "other_article", "one_id",
    "one_claim", "other_id", "other_claim", "commands",
  ]

  /// As an answer, a row an item.
  public var answer: Answer {
    let rows = map { item in
      Row(
        cells: [
          .text(item.key), .missing, Cell(item.field), .missing, .missing,
          .text(item.sort.rawValue),
          .text(item.kind), .text(item.why), .number(item.rows), .text(item.one.text),
          Cell(item.one.value), Cell(item.one.words), Cell(item.one.place),
          Cell(item.other?.text), Cell(item.other?.value), Cell(item.other?.words),
          Cell(item.other?.place), .number(item.one.fact), .number(item.one.claim),
          Cell(item.other?.fact), Cell(item.other?.claim), .list(item.commands),
        ]
      )
    }
    return Answer(keys: Self.keys, shown: Self.keys, rows: rows, hasSources: false)
  }
}

extension ReviewItem.Side {
  /// The words of the article.
  var words: String? { source?.quotes.first?.quote }
  /// The article's address, or where it was read.
  var place: String? { source.map { $0.url ?? $0.path } }
}
