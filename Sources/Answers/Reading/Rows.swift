import GRDB

/// Fetches the rows of a question.
struct Rows {
  let db: Database
  let question: Question
  private var kind: Kind { question.kind }

  init(db: Database, question: Question) {
    self.db = db
    self.question = question
  }

  func answer(_ wish: Catalogue.Wish) throws -> Answer {
    let order = try SortOrder(wish.sort, kind: kind)
    let conditions = try Conditions(db: db, question: question).all()
    // A sort of one's own is done on the rows; only without one may SQLite stop early.
    let early = order.isEmpty ? wish.limit : nil
    var rows = try fetch(conditions, limit: early)
    if kind == .officers {
      try PostsOfOfficers(db: db, conditions: conditions).add(to: &rows)
    }
    order.apply(to: &rows)
    if let limit = wish.limit, rows.count > limit { rows.removeLast(rows.count - limit) }
    var answer = Answer(
      kind: kind,
      keys: kind.keys,
      rows: rows,
      sums: try sums(conditions),
      hasSources: kind != .articles
    )
    answer.total = wish.limit == rows.count ? try count(conditions) : rows.count
    answer.undated = try undated(conditions)
    if kind != .articles, wish.sources || wish.quotes {
      try Sources(db: db).add(to: &answer, quotes: wish.quotes)
    }
    return answer
  }

  func count(_ conditions: [Condition]) throws -> Int {
    let filter = Where(conditions)
    return try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM \(kind.tables) WHERE \(filter.sql)",
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

  private func fetch(_ conditions: [Condition], limit: Int?) throws -> [Row] {
    let columns = kind.columns
    let filter = Where(conditions)
    var sql = "SELECT \(columns.map(\.sql).joined(separator: ", ")) FROM \(kind.tables)"
    sql += " WHERE \(filter.sql) ORDER BY \(kind.order)"
    if let limit { sql += " LIMIT \(limit)" }
    let found = try GRDB.Row.fetchCursor(db, sql: sql, arguments: filter.arguments)
    var rows: [Row] = []
    while let row = try found.next() {
      var cells: [Cell] = []
      cells.reserveCapacity(columns.count)
      for (index, column) in columns.enumerated() {
        let value: DatabaseValue = row[index]
        cells.append(Self.cell(value, column.form))
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
        FROM \(kind.tables) WHERE \(filter.sql) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
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
