extension Kind {
  /// The columns of its rows: the keys of the JSON form, without `sources`.
  public var columns: [String] {
    switch self {
    case .units: ["id", "name", "kind", "parent", "aliases"]
    case .officers: ["id", "name", "rank", "position", "unit", "as_of"]
    case .postings:
      [
        "id", "officer_id", "officer", "rank", "position", "unit", "of", "status", "from", "until",
        "first_seen", "last_seen",
      ]
    case .conferences:
      ["id", "kind", "subject", "period", "held_on", "held_on_inferred", "place", "host", "chairs"]
    case .awards:
      [
        "id", "award", "class", "grantor", "year", "year_inferred", "status", "given_on",
        "recipient_kind", "recipient", "count", "within", "presented_by", "conference",
      ]
    case .themes: ["id", "year", "kind", "movement", "text", "unit", "launched_by"]
    case .changes:
      [
        "id", "kind", "officer", "rank_from", "rank_to", "position", "unit", "units", "into",
        "effective_on", "authority", "planned",
      ]
    case .articles:
      ["id", "path", "sha256", "title", "publisher", "published_on", "url", "byline"]
    }
  }

  /// The columns people read, in reading order.
  var tableColumns: [String] {
    switch self {
    case .units: ["name", "parent", "aliases"]
    case .officers: ["rank", "name", "position", "unit", "as_of"]
    case .postings: ["officer", "position", "unit", "of", "status", "first_seen", "last_seen"]
    case .conferences: ["held_on", "kind", "subject", "period", "host", "chairs"]
    case .awards:
      ["recipient", "within", "award", "class", "grantor", "year", "status", "given_on"]
    case .themes: ["year", "kind", "unit", "text", "movement", "launched_by"]
    case .changes:
      [
        "effective_on", "kind", "officer", "rank_from", "rank_to", "position", "unit", "units",
        "into", "planned",
      ]
    case .articles: ["published_on", "publisher", "title", "path"]
    }
  }
}

extension Answer {
  /// The columns of a table nobody chose columns for: those people read and any row fills.
  var tableColumns: [String] {
    kind.tableColumns.filter { name in
      guard let position = columns.firstIndex(of: name) else { return false }
      return rows.isEmpty || rows.contains { !$0.cells[position].isEmpty }
    }
  }

  /// A row in a few words.
  func label(of row: Row) -> String {
    positions(tableColumns).prefix(4).map { row.cells[$0].text }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
