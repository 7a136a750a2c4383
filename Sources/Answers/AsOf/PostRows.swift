import GRDB

extension Post {
  /// Where a position stands among the cells.
  static let position = Selection.postings.keys.firstIndex(of: "position") ?? 0
}

/// Reads rows of `postings` with the days of their articles.
struct PostRows {
  let db: Database

  /// The rows that meet all conditions.
  func posts(_ conditions: [Condition]) throws -> [Post] {
    var selection = Selection.postings
    let keys = selection.keys
    selection.columns += [
      Column("position_key", "f.position_key"), Column("unit_id", "f.unit_id"),
    ]
    selection.order = "f.id"
    let rows = try Rows.fetch(selection, Where(conditions), in: db)
    var posts = rows.compactMap { post($0, keys) }
    try addSightings(to: &posts)
    return posts
  }

  private func post(_ row: Row, _ keys: [String]) -> Post? {
    func text(_ key: String) -> String? {
      guard let place = keys.firstIndex(of: key), case .text(let text) = row.cells[place] else {
        return nil
      }
      return text
    }
    guard let id = keys.firstIndex(of: "id"), let officer = keys.firstIndex(of: "officer_id"),
      case .number(let id) = row.cells[id], case .number(let officer) = row.cells[officer],
      case .text(let position) = row.cells[keys.count]
    else { return nil }
    let unit: Int? = if case .number(let unit) = row.cells[keys.count + 1] { unit } else { nil }
    return Post(
      id: id,
      officer: officer,
      place: Post.Place(position: position, unit: unit, name: unit == nil ? text("unit") : nil),
      status: text("status") ?? "",
      from: DayRange(text("from")),
      until: DayRange(text("until")),
      cells: Array(row.cells.prefix(keys.count))
    )
  }

  private func addSightings(to posts: inout [Post]) throws {
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT fact_id, articles.id, dated_on FROM claims JOIN articles ON articles.id = article_id
        WHERE fact_id IN (SELECT value FROM json_each(?)) ORDER BY fact_id, dated_on, articles.id
        """,
      arguments: [JSONList.of(posts.map(\.id))]
    )
    var places: [Int: Int] = [:]
    for (place, post) in posts.enumerated() { places[post.id] = place }
    while let row = try rows.next() {
      guard let place = places[row[0]] else { continue }
      posts[place].sightings.append((row[1], DayRange(row[2])))
    }
  }

  /// What changes of officers tell of their posts: the day they took or left one, or the service.
  func changes(of officers: [Int]) throws -> [Change] {
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT officer_id, kind, position_key, unit_id, unit, coalesce(effective_on, (
          SELECT min(dated_on) FROM claims JOIN articles ON articles.id = article_id WHERE fact_id = changes.id
        )), effective_on IS NOT NULL FROM changes
        WHERE officer_id IN (SELECT value FROM json_each(?)) AND NOT planned
          AND kind IN ('appointment', 'transfer', 'relief', 'retirement') ORDER BY id
        """,
      arguments: [JSONList.of(officers)]
    )
    var changes: [Change] = []
    while let row = try rows.next() {
      let kind: String = row[1]
      guard let day = DayRange(row[5]) else { continue }
      if kind == "retirement" {
        changes.append(
          Change(officer: row[0], place: nil, event: TenureEvent(day: day, kind: .retired))
        )
      } else if let position: String = row[2], row[6] {
        let unit: Int? = row[3]
        changes.append(
          Change(
            officer: row[0],
            place: Post.Place(position: position, unit: unit, name: unit == nil ? row[4] : nil),
            event: TenureEvent(
              day: day,
              kind: kind == "relief" ? .relieved : .begins(isStated: true)
            )
          )
        )
      }
    }
    return changes
  }

  /// When units were dissolved, renamed or merged into others.
  func unitEnds(_ units: [Int]) throws -> [Int: TenureEvent] {
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT ended, "into", coalesce(effective_on, (
          SELECT min(dated_on) FROM claims JOIN articles ON articles.id = article_id WHERE fact_id = step.id
        )) AS day FROM (
          SELECT id, kind, unit_id AS ended, "into", into_id, effective_on, planned, person FROM changes
          UNION ALL
          SELECT id, kind, change_units.unit_id, "into", into_id, effective_on, planned, person FROM changes
          JOIN change_units ON change_units.change_id = changes.id
        ) AS step
        WHERE ended IN (SELECT value FROM json_each(?)) AND NOT planned AND person IS NULL
          AND (kind = 'dissolution' OR kind IN ('rename', 'merger') AND into_id IS NOT NULL AND into_id <> ended)
        ORDER BY day, "into"
        """,
      arguments: [JSONList.of(units)]
    )
    var ends: [Int: TenureEvent] = [:]
    while let row = try rows.next() {
      guard let day = DayRange(row[2]), ends[row[0]] == nil else { continue }
      ends[row[0]] = TenureEvent(day: day, kind: .unitEnded(row[1]))
    }
    return ends
  }

  /// A change of an officer, of one post or of all.
  struct Change {
    var officer: Int
    var place: Post.Place?
    var event: TenureEvent
  }
}
