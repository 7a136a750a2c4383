import GRDB

/// The sections of a page: which rows speak of its subject, and what they show.
struct PageSections {
  /// A section before its rows are fetched.
  struct Plan {
    var key: String
    var heading: String
    var selection: Selection
    /// Over the tables of the selection; each `?` is the subject's id.
    var sql: String
    var question: Question?
  }

  let page: Kind
  /// How a question names the subject.
  let name: String

  func plans() throws -> [Plan] {
    switch page {
    case .units: try unit()
    case .officers: try officer()
    case .conferences: conference()
    case .articles: article()
    case .awards: event(in: "awards")
    case .themes: event(in: "themes")
    case .postings, .changes: []
    }
  }

  private func unit() throws -> [Plan] {
    [
      Plan(
        "units",
        "Units below",
        .units,
        "f.parent_id = ?",
        shown: ["name", "aliases"],
        try Question(.units, [.init(.under, name)])
      ),
      Plan(
        "postings",
        "Posts, latest first",
        .postings,
        "f.unit_id = ?",
        shown: ["first_seen", "last_seen", "rank", "officer", "position", "status"],
        try Question(.postings, [.init(.unit, name)])
      ),
      try awards("Awards conferred", "conferred"),
      try awards("Awards proposed, not known to be conferred", "proposed"),
      Plan(
        "awards_given",
        "Awards it gives",
        .awards,
        "f.grantor_id = ?",
        shown: ["year", "recipient", "award", "class", "status", "given_on"],
        try Question(.awards, [.init(.grantor, name)])
      ),
      Plan(
        "conferences",
        "Conferences",
        .conferences,
        "f.host_id = ?",
        shown: ["held_on", "kind", "subject", "period", "chairs"],
        try Question(.conferences, [.init(.unit, name)])
      ),
      Plan(
        "themes",
        "Themes",
        .themes,
        "f.unit_id = ?",
        shown: ["year", "kind", "text", "movement", "launched_by"],
        try Question(.themes, [.init(.unit, name)])
      ),
      try changes("Came from", "f.into_id = ?"),
      try changes(
        "Became",
        "f.kind IN \(Self.ofUnits) AND (f.unit_id = ?1 OR f.id IN ("
          + "SELECT change_id FROM change_units WHERE unit_id = ?1)) AND f.into_id IS NOT ?1"
      ),
      try changes("Changes of people", "f.unit_id = ? AND f.kind NOT IN \(Self.ofUnits)"),
    ]
  }

  /// Kinds of changes that make units of units.
  private static let ofUnits = "('rename', 'merger', 'dissolution', 'establishment')"

  /// Awards of one status by year.
  private func awards(_ heading: String, _ status: String) throws -> Plan {
    Plan(
      "awards",
      heading,
      .awards,
      "(f.recipient_unit_id = ?1 OR f.within_id = ?1) AND f.status = '\(status)'",
      shown: ["year", "award", "class", "grantor", "recipient", "given_on", "disputed"],
      try Question(.awards, [.init(.unit, name), .init(.status, status)])
    )
  }

  private func changes(_ heading: String, _ sql: String) throws -> Plan {
    Plan(
      "changes",
      heading,
      .changes,
      sql,
      shown: nil,
      try Question(.changes, [.init(.unit, name)])
    )
  }

  private func officer() throws -> [Plan] {
    [
      Plan(
        "postings",
        "Career",
        .career,
        "f.officer_id = ?",
        shown: nil,
        try Question(.postings, [.init(.officer, name)])
      ),
      Plan(
        "roles",
        "At conferences",
        .roles,
        "r.officer_id = ?",
        shown: nil,
        try Question(.conferences, [.init(.officer, name)])
      ),
      Plan(
        "awards",
        "Awards",
        .awards,
        "f.recipient_officer_id = ?",
        shown: ["award", "class", "grantor", "year", "status", "given_on"],
        try Question(.awards, [.init(.officer, name)])
      ),
      Plan(
        "awards_presented",
        "Awards handed over",
        .awards,
        "f.id IN (SELECT award_id FROM award_presenters WHERE officer_id = ?)",
        shown: nil,
        nil
      ),
      Plan(
        "themes",
        "Themes launched",
        .themes,
        "f.launched_by_id = ?",
        shown: nil,
        try Question(.themes, [.init(.officer, name)])
      ),
      Plan(
        "changes",
        "Changes",
        .changes,
        "f.officer_id = ?",
        shown: nil,
        try Question(.changes, [.init(.officer, name)])
      ),
    ]
  }

  private func conference() -> [Plan] {
    [
      Plan(
        "roles",
        "People",
        .roles,
        "f.id = ?",
        shown: ["role", "rank", "person"],
        nil
      ),
      Plan("awards", "Awards", .awards, "f.conference_id = ?", shown: nil, nil),
      Plan("themes", "Themes", .themes, "f.conference_id = ?", shown: nil, nil),
    ]
  }

  private func event(in table: String) -> [Plan] {
    [
      Plan(
        "conferences",
        "Conference",
        .conferences,
        "f.id = (SELECT conference_id FROM \(table) WHERE id = ?)",
        shown: nil,
        nil
      )
    ]
  }

  private func article() -> [Plan] {
    let said = "f.id IN (SELECT fact_id FROM claims WHERE article_id = ?)"
    return [
      Plan("units", "Units", .units, said, shown: nil, nil),
      Plan("postings", "Posts", .postings, said, shown: nil, nil),
      Plan(
        "officers_without_post",
        "Officers without a post",
        .officers,
        said + " AND NOT EXISTS (SELECT 1 FROM postings WHERE officer_id = f.id)",
        shown: ["rank", "name"],
        nil
      ),
      Plan("conferences", "Conferences", .conferences, said, shown: nil, nil),
      Plan(
        "roles",
        "At conferences",
        .roles,
        "r.id IN (SELECT fact_id FROM claims WHERE article_id = ?)",
        shown: ["role", "rank", "person", "kind"],
        nil
      ),
      Plan("awards", "Awards", .awards, said, shown: nil, nil),
      Plan("themes", "Themes", .themes, said, shown: nil, nil),
      Plan("changes", "Changes", .changes, said, shown: nil, nil),
    ]
  }
}

extension PageSections.Plan {
  fileprivate init(
    _ key: String,
    _ heading: String,
    _ selection: Selection,
    _ sql: String,
    shown: [String]?,
    _ question: Question?
  ) {
    self.key = key
    self.heading = heading
    self.selection = selection
    if let shown { self.selection.shown = shown }
    self.sql = sql
    self.question = question
  }
}
