import GRDB

/// Fetches rows of a kind.
struct Rows {
  let db: Database
  let kind: Kind
  private let selection: Selection
  /// Leaves out what the articles of one story tell again.
  private let once: [Condition]

  /// Rows of a kind; `all`: also those left out of answers, for who asks for a row by its id.
  init(_ kind: Kind, in db: Database, all: Bool = false) throws {
    self.db = db
    self.kind = kind
    selection = kind.selection
    once =
      try !all && Echoes.hold(db)
      ? [Condition(.unit, .row, Echoes.leftOut(kind, id: "f.id"), [])] : []
  }

  /// The rows that meet all conditions.
  func answer(_ conditions: [Condition], _ wish: Catalogue.Wish) throws -> Answer {
    let order = try SortOrder(wish.sort, kind: kind)
    // A sort of one's own is done on the rows; only without one may SQLite stop early.
    let early = order.isEmpty ? wish.limit : nil
    var rows = try fetch(conditions, limit: early)
    if kind == .officers {
      try PostsOfOfficers(db: db, conditions: conditions).add(to: &rows)
    }
    if kind == .conferences {
      try RolesOfConferences(db: db, conditions: conditions).add(to: &rows)
    }
    order.apply(to: &rows)
    let sums = try early == nil ? sums(of: rows, conditions) : sums(conditions)
    if let limit = wish.limit, rows.count > limit { rows.removeLast(rows.count - limit) }
    var answer = Answer(
      keys: selection.keys,
      shown: selection.shown,
      rows: rows,
      sums: sums,
      hasSources: selection.hasSources
    )
    if conditions.contains(where: { $0.scope == .role }) {
      answer.shown = answer.shown.map { $0 == "chairs" ? "roles" : $0 }
    }
    answer.total = wish.limit == rows.count ? try count(conditions) : rows.count
    answer.undated = try undated(conditions)
    if selection.hasSources, wish.sources || wish.quotes {
      try Sources(db: db).add(to: &answer, quotes: wish.quotes)
    }
    return answer
  }

  /// How many rows meet the conditions, not counted beyond a limit.
  func count(_ conditions: [Condition], atMost limit: Int? = nil) throws -> Int {
    let filter = Where(conditions + once)
    let from = "FROM \(selection.tables) WHERE \(filter.sql)"
    return try Int.fetchOne(
      db,
      sql: limit.map { "SELECT count(*) FROM (SELECT 1 \(from) LIMIT \($0))" }
        ?? "SELECT count(*) \(from)",
      arguments: filter.arguments
    ) ?? 0
  }

  /// Whether the archive holds none of the kind, so that no name can be known.
  func areNone() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM \(kind.rawValue))") ?? true
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

  /// With a limit, first which rows, so that only theirs are put together.
  private func fetch(_ conditions: [Condition], limit: Int?) throws -> [Row] {
    guard let limit else { return try Self.fetch(selection, Where(conditions + once), in: db) }
    let filter = Where(conditions + once)
    let ids = try Int.fetchAll(
      db,
      sql: """
        SELECT f.id FROM \(selection.tables) WHERE \(filter.sql)
        ORDER BY \(selection.order) LIMIT \(limit)
        """,
      arguments: filter.arguments
    )
    let chosen = Condition(
      .unit,
      .row,
      "f.id IN (SELECT value FROM json_each(?))",
      [JSONList.of(ids).databaseValue]
    )
    return try Self.fetch(selection, Where([chosen]), in: db)
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
    let filter = Where(conditions + once)
    let groups = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT f.status, f.name, f.class, f.recipient_kind,
          CASE WHEN f.recipient_kind IN ('count', 'group') THEN f.recipient END AS recipients,
          sum(f.recipient_count), count(*)
        FROM \(selection.tables) WHERE \(filter.sql) GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        """,
      arguments: filter.arguments
    )
    var sums = AwardSums(isOnlyOneAsked: conditions.contains { $0.filter == .status })
    while let group = try groups.next() {
      sums.add(
        AwardSums.Recipient(kind: group[3], name: group[4] ?? "", count: group[5] ?? 0),
        award: Self.title(group[1], group[2]),
        isProposed: group[0] == "proposed",
        rows: group[6]
      )
    }
    return sums
  }

  /// The same of rows at hand.
  private func sums(of rows: [Row], _ conditions: [Condition]) -> AwardSums? {
    guard kind == .awards else { return nil }
    let names = ["status", "award", "class", "recipient_kind", "recipient", "count"]
    let places = names.compactMap { selection.keys.firstIndex(of: $0) }
    guard places.count == names.count else { return nil }
    var sums = AwardSums(isOnlyOneAsked: conditions.contains { $0.filter == .status })
    for row in rows {
      let texts = places.prefix(5).map { row.cells[$0].text }
      let count = if case .number(let count) = row.cells[places[5]] { count } else { 0 }
      sums.add(
        AwardSums.Recipient(kind: texts[3], name: texts[4], count: count),
        award: Self.title(texts[1], texts[2]),
        isProposed: texts[0] == "proposed"
      )
    }
    return sums
  }

  /// An award with its class.
  private static func title(_ name: String, _ grade: String?) -> String {
    guard let grade, !grade.isEmpty else { return name }
    return name + " " + grade
  }
}
