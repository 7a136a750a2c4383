import GRDB

/// Looks words up in the search index.
struct Searcher {
  let db: Database
  let search: Search

  /// Weighing what stands in more articles than this would take longer than it helps: then the newest come first.
  private static let weighed = 2000
  /// So many of the best are looked at for the accents typed, which the index does not keep.
  private static let compared = 100
  /// A word of the headline counts as so many of the text.
  private static let title = 5

  private var match: String { SearchTerm.match(search.terms) }

  /// At most so many articles, best first; those that have the accents typed before the others.
  func finding(limit: Int) throws -> Finding {
    let filter = Where(try Conditions(db: db, question: search.question).all())
    let isByDate = try holding(match, atMost: Self.weighed + 1) > Self.weighed
    let accented = search.accented
    let wanted = accented.isEmpty ? limit + 1 : max(limit + 1, Self.compared)
    let ids = try isByDate ? newest(filter, wanted) : best(filter, wanted)
    var found = try ids.prefix(accented.isEmpty ? limit : wanted).map { id in
      (id: id, passage: try passage(of: id, accented))
    }
    found = found.filter(\.passage.isExact) + found.filter { !$0.passage.isExact }
    let shown = found.prefix(limit)
    var finding = Finding(
      answer: try answer(shown.map(\.id)),
      passages: shown.map(\.passage),
      hasMore: ids.count > limit,
      isByDate: isByDate
    )
    for (row, passage) in finding.passages.enumerated() {
      let end = passage.start.map { $0 + passage.text.utf8.count }
      finding.answer.rows[row].cells += [.text(passage.text), Cell(passage.start), Cell(end)]
    }
    finding.answer.keys += ["match", "start", "end"]
    finding.answer.shown = ["published_on", "publisher", "title", "match"]
    return finding
  }

  /// How many articles match, not counted beyond a limit.
  func holding(_ match: String, atMost limit: Int) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT \(limit))
        """,
      arguments: [match]
    ) ?? 0
  }

  private func best(_ filter: Where, _ limit: Int) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT f.id FROM articles_fts JOIN articles f ON f.id = articles_fts.rowid
        WHERE articles_fts MATCH ? AND \(filter.sql)
        ORDER BY bm25(articles_fts, \(Self.title), 1), f.published_on DESC, f.id LIMIT \(limit)
        """,
      arguments: [match] + filter.arguments
    )
  }

  /// The plus keeps SQLite from fetching every article that matches: it goes down the index of days instead.
  private func newest(_ filter: Where, _ limit: Int) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT f.id FROM articles f
        WHERE \(filter.sql) AND +f.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)
        ORDER BY f.published_on DESC, f.id LIMIT \(limit)
        """,
      arguments: filter.arguments + [match]
    )
  }

  /// The articles in the order of their ids here.
  private func answer(_ ids: [Int]) throws -> Answer {
    let selection = Selection.articles
    let chosen = Condition(
      .unit,
      .row,
      "f.id IN (SELECT value FROM json_each(?))",
      [JSONList.of(ids).databaseValue]
    )
    let rows = try Rows.fetch(selection, Where([chosen]), in: db)
    var places: [Int: Row] = [:]
    for row in rows {
      if case .number(let id) = row.cells[0] { places[id] = row }
    }
    return Answer(
      keys: selection.keys,
      shown: selection.shown,
      rows: ids.compactMap { places[$0] },
      hasSources: false
    )
  }

  /// The sentence that holds most of the words.
  private func passage(of article: Int, _ accented: Set<String>) throws -> Passage {
    let row = try GRDB.Row.fetchOne(
      db,
      sql: """
        SELECT highlight(articles_fts, 0, char(1), char(2)), highlight(articles_fts, 1, char(1), char(2))
        FROM articles_fts WHERE articles_fts MATCH ? AND rowid = ?
        """,
      arguments: [match, article]
    )
    let title: String? = row?[0]
    let text: String? = row?[1]
    return Passage.best(title: title ?? "", text: text ?? "", accented)
  }

  /// Why nothing was found: the words no article holds, or what would be found without an order or a filter.
  func hint() throws -> String {
    let missing = try search.terms.filter { try holding(SearchTerm.match([$0]), atMost: 1) == 0 }
    let words = missing.filter { !$0.isPhrase }.map { "'\($0.text)'" }
    if !words.isEmpty { return "no article holds \(words.joined(separator: " or "))" }
    if let phrase = missing.first {
      let apart = SearchTerm.words(of: phrase.text).map(String.init)
      let line = "no article holds '\(phrase.text)' in this order"
      let count = try holding(
        SearchTerm.match(apart.map { SearchTerm(text: $0, isPhrase: false) }),
        atMost: Self.weighed
      )
      if count == 0 { return line }
      let number = "\(count)\(count == Self.weighed ? " or more" : "")"
      return
        "\(line); \(number) with these words in any: archive search \(apart.joined(separator: " "))"
    }
    let count = try holding(match, atMost: Self.weighed)
    guard count > 0 else { return "no article holds all of these words" }
    let number = "\(count)\(count == Self.weighed ? " or more" : "")"
    return "no article found; without filters there would be \(number)"
  }
}

extension Catalogue {
  /// The articles that hold all words of a search, at most so many.
  public func search(_ search: Search, limit: Int) throws -> Finding {
    try read { try Searcher(db: $0, search: search).finding(limit: limit) }
  }

  /// Why a search found nothing, in a line.
  public func hint(_ search: Search) throws -> String {
    try read { try Searcher(db: $0, search: search).hint() }
  }
}
