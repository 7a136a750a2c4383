/// What a question about a kind of row selects.
struct Selection: Sendable {
  /// The columns; `f` is the kind's own table.
  var columns: [Column]
  /// The tables the columns come from.
  var tables: String
  /// The order rows come in: newest first where they have a date, ending with the id, so that it is
  /// always the same.
  var order: String
  /// The keys people read, in reading order.
  var shown: [String]
  /// Whether rows carry sources; articles are their own.
  var hasSources = true

  /// The keys of the JSON form, without `sources`.
  var keys: [String] { columns.map(\.key) }

  /// Several values in one column, in the order of the select.
  static func list(_ name: String, _ select: String) -> String {
    "(SELECT group_concat(\(name), \(Column.separator)) FROM (\(select)))"
  }

  /// Whether a person confirmed the row, put it right or added it.
  static func checked(_ kind: String) -> Column {
    Column("checked", "f.id IN (SELECT fact_id FROM checked_facts WHERE kind = '\(kind)')", .flag)
  }

  /// A conference, `c`, in a few words.
  static let conference =
    "nullif(trim(ifnull(c.kind, '') || ' ' || ifnull(c.subject, ifnull(c.period, ''))), '')"
}

extension Kind {
  /// What a question about it selects.
  var selection: Selection {
    switch self {
    case .units: .units
    case .officers: .officers
    case .postings: .postings
    case .conferences: .conferences
    case .awards: .awards
    case .themes: .themes
    case .changes: .changes
    case .articles: .articles
    }
  }
}
