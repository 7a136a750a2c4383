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
        for source in found[other.fact] ?? [] { source.naming(other.field).add(to: &sources) }
      }
      answer.rows[place].sources = sources
    }
  }

  /// The articles behind facts, oldest first.
  func sources(of facts: [Int], quotes: Bool) throws -> [Int: [Source]] {
    var found: [Int: [Source]] = [:]
    let list = JSONList.of(facts.sorted())
    let echoed =
      try Echoes.hold(db)
      ? """
      UNION SELECT of_id, article_id FROM echoes JOIN claims ON claims.fact_id = echoes.fact_id
      WHERE of_id IN (SELECT value FROM json_each(?1))
      """ : ""
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT fact_id, articles.id, path, title, publisher, published_on, url
        FROM (
          SELECT fact_id, article_id FROM claims WHERE fact_id IN (SELECT value FROM json_each(?1)) \(echoed)
        ) JOIN articles ON articles.id = article_id
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

extension Source {
  /// The same, its words told as those of a field.
  fileprivate func naming(_ field: String) -> Source {
    var source = self
    for index in source.quotes.indices { source.quotes[index].field = field }
    return source
  }

  /// Adds it to a list that has each article once, or its words to the article's.
  func add(to sources: inout [Source]) {
    guard let place = sources.firstIndex(where: { $0.article == article }) else {
      return sources.append(self)
    }
    for quote in quotes where !sources[place].quotes.contains(quote) {
      sources[place].quotes.append(quote)
    }
  }
}
