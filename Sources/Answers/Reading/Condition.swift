import GRDB

/// One filter of a question as SQL over the tables of its kind, values bound.
struct Condition: Sendable {
  /// What the SQL speaks of.
  enum Scope: Sendable {
    /// The row's own table, `f`, and those joined to it.
    case row
    /// One of an officer's posts, `p`: conditions on posts must hold for the same one.
    case posting
    /// One person's part in a conference, `r`.
    case role
  }

  let filter: Filter
  let scope: Scope
  let sql: String
  let values: [DatabaseValue]

  init(_ filter: Filter, _ scope: Scope = .row, _ sql: String, _ values: [DatabaseValue]) {
    self.filter = filter
    self.scope = scope
    self.sql = sql
    self.values = values
  }
}

/// The WHERE of a question.
struct Where {
  /// Holds for every row until conditions are added.
  private(set) var sql = "1"
  private(set) var arguments = StatementArguments()

  init(_ conditions: some Sequence<Condition>) {
    let conditions = Array(conditions)
    add(conditions, .row, before: "", after: "")
    add(
      conditions,
      .posting,
      before: "f.id IN (SELECT p.officer_id FROM postings p WHERE ",
      after: ")"
    )
    add(
      conditions,
      .role,
      before: "f.id IN (SELECT r.conference_id FROM conference_roles r WHERE ",
      after: ")"
    )
  }

  private mutating func add(
    _ conditions: [Condition],
    _ scope: Condition.Scope,
    before: String,
    after: String
  ) {
    let chosen = conditions.filter { $0.scope == scope }
    guard !chosen.isEmpty else { return }
    sql += " AND " + before + chosen.map(\.sql).joined(separator: " AND ") + after
    for condition in chosen { arguments += StatementArguments(condition.values) }
  }
}
