import GRDB

/// Fetches rows of a kind.
struct Rows {
  let db: Database
  let kind: Kind
  private let selection: Selection

  init(_ kind: Kind, in db: Database) {
    self.db = db
    self.kind = kind
    selection = kind.selection
  }

  /// The rows that meet all conditions.
  func answer(_ conditions: [Condition], _ wish: Catalogue.Wish) throws -> Answer {
    let order = try SortOrder(wish.sort, kind: kind)
    // A sort of one's own is done on the rows; only without one may SQLite stop early.
    let early = order.isEmpty ? wish.limit : nil
    var rows = try Self.fetch(selection, Where(conditions), limit: early, in: db)
    if kind == .officers {
      try PostsOfOfficers(db: db, conditions: conditions).add(to: &rows)
    }
    order.apply(to: &rows)
    if let limit = wish.limit, rows.count > limit { rows.removeLast(rows.count - limit) }
    var answer = Answer(
      keys: selection.keys,
      shown: selection.shown,
      rows: rows,
      sums: try sums(conditions),
      hasSources: selection.hasSources
    )
    answer.total = wish.limit == rows.count ? try count(conditions) : rows.count
    answer.undated = try undated(conditions)
    if selection.hasSources, wish.sources || wish.quotes {
      try Sources(db: db).add(to: &answer, quotes: wish.quotes)
    }
    return answer
  }

  func count(_ conditions: [Condition]) throws -> Int {
    let filter = Where(conditions)
    return try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM \(selection.tables) WHERE \(filter.sql)",
      arguments: filter.arguments
    ) ?? 0
  }

  /// How many more rows there would be if those without a date were not left out.
  private func undated(_ conditions: [Condition]) throws -> Int {
    let dates = DateConditions(kind: kind)
    let asked = conditions.filter { [.held, .from, .to].contains($0.filter) }
    guard !asked.isEmpty else { return 0 }
    var others = conditions.filter { ![.held, .from, .to].contains($0.filter) }
    let columns = Set(
      asked.map { $0.filter == .held ? dates.held : $0.filter == .from ? dates.last : dates.first }
    )
    for column in columns.sorted() {
      others.append(Condition(.held, .row, "\(column) IS NULL", []))
    }
    return try count(others)
  }

  /// The rows of any selection.
  static func fetch(
    _ selection: Selection,
    _ filter: Where,
    limit: Int? = nil,
    in db: Database
  ) throws -> [Row] {
    let columns = selection.columns
    var sql = "SELECT \(columns.map(\.sql).joined(separator: ", ")) FROM \(selection.tables)"
    sql += " WHERE \(filter.sql) ORDER BY \(selection.order)"
    if let limit { sql += " LIMIT \(limit)" }
    let found = try GRDB.Row.fetchCursor(db, sql: sql, arguments: filter.arguments)
    var rows: [Row] = []
    while let row = try found.next() {
      var cells: [Cell] = []
      cells.reserveCapacity(columns.count)
      for (index, column) in columns.enumerated() {
        let value: DatabaseValue = row[index]
        cells.append(cell(value, column.form))
      }
      rows.append(Row(cells: cells))
    }
    return rows
  }

  private static func cell(_ value: DatabaseValue, _ form: Column.Form) -> Cell {
    switch (value.storage, form) {
    case (.int64(let number), .flag): .flag(number != 0)
    case (.int64(let number), _): .number(Int(number))
    case (.string(let text), .list):
      .list(text.unicodeScalars.split(separator: "\u{1F}").map { String($0) })
    case (.string(let text), _): .text(text)
    case (.null, .list): .list([])
    default: .missing
    }
  }

  /// What the awards add up to; `nil` for other kinds.
  func sums(_ conditions: [Condition]) throws -> AwardSums? {
    guard kind == .awards else { return nil }
    let filter = Where(conditions)
    let groups = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT f.status = 'proposed', f.name || ifnull(' ' || f.class, ''), f.recipient_kind,
          CASE WHEN f.recipient_kind IN ('count', 'group') THEN f.recipient END AS recipients,
          sum(f.recipient_count), count(*)
        FROM \(selection.tables) WHERE \(filter.sql) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """,
      arguments: filter.arguments
    )
    let asked = Set(conditions.filter { $0.filter == .status }.flatMap(\.values))
    var sums = AwardSums(isOnlyOneAsked: !asked.isEmpty)
    while let group = try groups.next() {
      let name: String? = group[3]
      let recipient: AwardSums.Recipient =
        switch group[2] as String {
        case "unit": .unit
        case "count": .count(group[4], of: name ?? "")
        case "group": .group(name ?? "")
        default: .person
        }
      sums.add(recipient, award: group[1], isProposed: group[0], rows: group[5])
    }
    return sums
  }
}
