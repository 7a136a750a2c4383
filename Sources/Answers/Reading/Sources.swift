import GRDB

/// Adds to rows the articles that say them, and the words.
struct Sources {
  let db: Database

  func add(to answer: inout Answer, quotes: Bool) throws {
    guard let id = answer.keys.firstIndex(of: "id") else { return }
    let facts = answer.rows.compactMap { row in
      if case .number(let fact) = row.cells[id] { fact } else { nil }
    }
    let others = quotes ? answer.rows.flatMap { $0.others.map(\.fact) } : []
    let found = try sources(of: facts + others, quotes: quotes)
    for place in answer.rows.indices {
      guard case .number(let fact) = answer.rows[place].cells[id] else { continue }
      var sources = found[fact] ?? []
      for other in quotes ? answer.rows[place].others : [] {
        for source in found[other.fact] ?? [] { Self.add(source, as: other.field, to: &sources) }
      }
      answer.rows[place].sources = sources
    }
  }

  /// Adds the words an article says of another fact.
  private static func add(_ source: Source, as field: String, to sources: inout [Source]) {
    var source = source
    for index in source.quotes.indices { source.quotes[index].field = field }
    guard let place = sources.firstIndex(where: { $0.article == source.article }) else {
      return sources.append(source)
    }
    for quote in source.quotes where !sources[place].quotes.contains(quote) {
      sources[place].quotes.append(quote)
    }
  }

  /// The articles behind facts, oldest first.
  func sources(of facts: [Int], quotes: Bool) throws -> [Int: [Source]] {
    var found: [Int: [Source]] = [:]
    let list = JSONList.of(facts.sorted())
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT fact_id, articles.id, path, title, publisher, published_on, url
        FROM claims JOIN articles ON articles.id = article_id
        WHERE fact_id IN (SELECT value FROM json_each(?))
        ORDER BY fact_id, published_on IS NULL, published_on, articles.id
        """,
      arguments: [list]
    )
    while let row = try rows.next() {
      let source = Source(
        article: row[1],
        path: row[2],
        title: row[3],
        publisher: row[4],
        publishedOn: row[5],
        url: row[6]
      )
      found[row[0], default: []].append(source)
    }
    if quotes { try addQuotes(to: &found, list) }
    return found
  }

  private func addQuotes(to found: inout [Int: [Source]], _ list: String) throws {
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT fact_id, article_id, start, "end", quote, field FROM evidence_list
        WHERE fact_id IN (SELECT value FROM json_each(?))
        ORDER BY fact_id, article_id, start, "end", field
        """,
      arguments: [list]
    )
    while let row = try rows.next() {
      let fact: Int = row[0]
      let article: Int = row[1]
      guard let place = found[fact]?.firstIndex(where: { $0.article == article }) else { continue }
      found[fact]?[place].quotes.append(
        Quote(start: row[2], end: row[3], quote: row[4], field: row[5])
      )
    }
  }
}
