import GRDB

/// Counts an archive.
struct StatisticsReader {
  let db: Database
  /// Units and publishers named.
  let top: Int

  func statistics() throws -> Statistics {
    var counts: [Statistics.Figure] = []
    var disputed = 0
    var facts = 0
    let kinds: [Kind] = [
      .articles, .units, .officers, .postings, .conferences, .awards, .themes, .changes,
    ]
    let hasEchoes = try Echoes.hold(db)
    func once(_ kind: Kind) -> String { hasEchoes ? Echoes.leftOut(kind, id: "id") : "1" }
    for kind in kinds {
      let disputes = kind == .articles ? "NULL" : "sum(disputed)"
      let row = try GRDB.Row.fetchOne(
        db,
        sql: "SELECT count(*), \(disputes) FROM \(kind.rawValue) WHERE \(once(kind))"
      )
      let count: Int = row?[0] ?? 0
      counts.append(Statistics.Figure(name: kind.rawValue, count: count))
      disputed += row?[1] ?? 0
      if kind != .articles { facts += count }
    }
    let articles = try Articles(db)
    let named = counts.first { $0.name == Kind.units.rawValue }?.count ?? 0
    return Statistics(
      counts: counts,
      days: articles.days,
      undated: articles.undated,
      articles: articles.years,
      awards: try awards(once(.awards)),
      units: try units(once(.units)),
      publishers: Array(articles.publishers.prefix(top)),
      unresolved: Statistics.Share(
        part: try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM units WHERE NOT resolved AND \(once(.units))"
        ) ?? 0,
        whole: named
      ),
      disputed: Statistics.Share(part: disputed, whole: facts)
    )
  }

  private func awards(_ condition: String) throws -> [Statistics.Year] {
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT year, status, sum(
          CASE recipient_kind WHEN 'count' THEN recipient_count WHEN 'group' THEN 0 ELSE 1 END
        ) FROM awards WHERE year IS NOT NULL AND \(condition) GROUP BY year, status ORDER BY year, status
        """
    )
    var years: [Statistics.Year] = []
    while let row = try rows.next() {
      let year: Int = row[0]
      if years.last?.year != year { years.append(Statistics.Year(year: year)) }
      let isProposed: Bool = row[1] == "proposed"
      years[years.count - 1].add(row[2], isProposed: isProposed)
    }
    return years
  }

  private func units(_ condition: String) throws -> [Statistics.Figure] {
    try GRDB.Row.fetchAll(
      db,
      sql: """
        SELECT f.name || ifnull(', ' || parent.name, ''), f.sources
        FROM (SELECT * FROM units WHERE \(condition) ORDER BY sources DESC, name, id LIMIT ?) f
        LEFT JOIN units parent ON parent.id = f.parent_id ORDER BY f.sources DESC, f.name, f.id
        """,
      arguments: [top]
    ).map { Statistics.Figure(name: $0[0], count: $0[1]) }
  }

  /// What one look at all articles tells.
  private struct Articles {
    var days: Statistics.Days?
    var undated = 0
    var years: [Statistics.Figure] = []
    var publishers: [Statistics.Figure] = []

    init(_ db: Database) throws {
      let rows = try GRDB.Row.fetchCursor(
        db,
        sql: """
          SELECT substr(dated_on, 1, 4), publisher, count(*), min(dated_on), max(dated_on)
          FROM articles GROUP BY 1, 2
          """
      )
      var byYear: [String: Int] = [:]
      var byPublisher: [String: Int] = [:]
      while let row = try rows.next() {
        let count: Int = row[2]
        if let publisher: String = row[1] { byPublisher[publisher, default: 0] += count }
        guard let year: String = row[0], let first: String = row[3], let last: String = row[4]
        else {
          undated += count
          continue
        }
        byYear[year, default: 0] += count
        days = Statistics.Days(
          first: min(days?.first ?? first, first),
          last: max(days?.last ?? last, last)
        )
      }
      years = byYear.sorted { $0.key < $1.key }
        .map { Statistics.Figure(name: $0.key, count: $0.value) }
      publishers = byPublisher.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { Statistics.Figure(name: $0.key, count: $0.value) }
    }
  }
}

extension Statistics.Year {
  fileprivate mutating func add(_ count: Int, isProposed: Bool) {
    if isProposed { proposed += count } else { conferred += count }
  }
}
