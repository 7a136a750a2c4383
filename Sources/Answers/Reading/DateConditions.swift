import GRDB

/// Conditions on years and dates.
struct DateConditions {
  let kind: Kind

  func condition(_ filter: Filter, _ values: [String]) throws(QuestionError) -> Condition {
    var sql: [String] = []
    var bound: [DatabaseValue] = []
    for value in values {
      let part =
        switch filter {
        case .year: try year(value)
        case .held: range(held, try DateSpan(value, for: filter))
        case .from: atLeast(last, try DateSpan(value, for: filter))
        default: before(first, try DateSpan(value, for: filter))
        }
      sql.append(part.sql)
      bound += part.values
    }
    return Condition(filter, .row, "(" + sql.joined(separator: " OR ") + ")", bound)
  }

  /// What `--held` compares: the day it took place, or an article came out.
  var held: String {
    switch kind {
    case .awards: "coalesce(f.given_on, c.held_on)"
    case .changes: "f.effective_on"
    case .articles: "f.published_on"
    default: "f.held_on"
    }
  }

  /// What `--to` compares: the row's date or, of a post, the first day it is known for.
  ///
  /// A fact dates from its day, else from its event's, else from the earliest article that says it,
  /// else from the year it is for.
  var first: String { kind == .postings ? "coalesce(f.from_on, f.first_seen)" : date }

  /// What `--from` compares: the row's date or, of a post, the last day it is known for.
  var last: String {
    kind == .postings ? "coalesce(f.until_on, f.last_seen, f.from_on)" : date
  }

  private var date: String {
    let said =
      "(SELECT min(dated_on) FROM claims JOIN articles ON articles.id = article_id WHERE fact_id = f.id)"
    return switch kind {
    case .awards: "coalesce(f.given_on, c.held_on, \(said), CAST(f.year AS TEXT))"
    case .themes: "coalesce(c.held_on, \(said), CAST(f.year AS TEXT))"
    case .changes: "coalesce(f.effective_on, \(said))"
    case .articles: "f.published_on"
    default: "coalesce(f.held_on, \(said))"
    }
  }

  private typealias Part = (sql: String, values: [DatabaseValue])

  private func year(_ value: String) throws(QuestionError) -> Part {
    let span = try YearSpan(value, for: .year)
    let (low, high) = kind == .conferences ? ("f.year_to", "f.year_from") : ("f.year", "f.year")
    var sql: [String] = []
    var values: [DatabaseValue] = []
    if let first = span.first {
      sql.append(low + " >= ?")
      values.append(first.databaseValue)
    }
    if let last = span.last {
      sql.append(high + " <= ?")
      values.append(last.databaseValue)
    }
    return (sql.joined(separator: " AND "), values)
  }

  private func range(_ column: String, _ span: DateSpan) -> Part {
    let (low, high) = (atLeast(column, span), before(column, span))
    return (low.sql + " AND " + high.sql, low.values + high.values)
  }

  private func atLeast(_ column: String, _ span: DateSpan) -> Part {
    span.lower.map { (column + " >= ?", [$0.databaseValue]) } ?? ("1", [])
  }

  private func before(_ column: String, _ span: DateSpan) -> Part {
    span.upper.map { (column + " < ?", [$0.databaseValue]) } ?? ("1", [])
  }
}
