/// A column of the rows of a kind: its key and the SQL that gives it.
struct Column: Sendable {
  /// How the SQL value becomes a cell.
  enum Form: Sendable {
    /// Text or number as it is.
    case plain
    /// 0 or 1.
    case flag
    /// Parts joined by `Column.separator`.
    case list
  }

  let key: String
  let sql: String
  let form: Form

  init(_ key: String, _ sql: String, _ form: Form = .plain) {
    self.key = key
    self.sql = sql
    self.form = form
  }

  /// What stands between the parts of a list in SQL: the unit separator, which no stored text holds.
  static let separator = "char(31)"
}

extension Kind {
  /// The keys of the JSON form, without `sources`.
  public var keys: [String] { columns.map(\.key) }

  /// Names separated by commas.
  public static func names(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The columns named in a list separated by commas, `sources` among them; an unknown one is an error.
  public func keys(named list: String) throws(QuestionError) -> [String] {
    let known = keys + (self == .articles ? [] : ["sources"])
    let names = Self.names(list)
    for name in names where !known.contains(name) {
      throw .unknownColumn(
        name,
        self,
        known: known,
        suggestions: Suggestion.best(for: name, among: known)
      )
    }
    return names
  }

  /// The columns of its rows.
  ///
  /// `f` is the kind's own table; see `tables` for the others.
  var columns: [Column] {
    switch self {
    case .units:
      [
        Column("id", "f.id"), Column("name", "f.name"), Column("kind", "f.kind"),
        Column("parent", "parent.name"),
        Column(
          "aliases",
          Self.list(
            "name",
            "SELECT DISTINCT name FROM unit_names WHERE unit_id = f.id AND name <> f.name ORDER BY name"
          ),
          .list
        ),
      ]
    case .officers:
      [
        Column("id", "f.id"), Column("name", "f.name"), Column("rank", "f.rank"),
        // The posts come from a query of their own; see PostsOfOfficers.
        Column("position", "NULL"), Column("unit", "NULL"), Column("unit_parent", "NULL"),
        Column("status", "NULL"), Column("as_of", "f.as_of"),
      ]
    case .postings:
      [
        Column("id", "f.id"), Column("officer_id", "f.officer_id"), Column("officer", "o.name"),
        Column("rank", "o.rank"), Column("position", "f.position"), Column("unit", "f.unit"),
        Column("unit_parent", "coalesce(f.under, parent.name)"), Column("status", "f.status"),
        Column("from", "f.from_on"), Column("until", "f.until_on"),
        Column("first_seen", "f.first_seen"), Column("last_seen", "f.last_seen"),
      ]
    case .conferences:
      [
        Column("id", "f.id"), Column("kind", "f.kind"), Column("subject", "f.subject"),
        Column("period", "f.period"), Column("held_on", "f.held_on"),
        Column("held_on_inferred", "f.held_on_inferred", .flag), Column("place", "f.place"),
        Column("host", "f.host"), Column("host_parent", "parent.name"),
        Column(
          "chairs",
          Self.list(
            "person",
            "SELECT person FROM conference_roles WHERE conference_id = f.id AND role = 'chair' ORDER BY person_key"
          ),
          .list
        ),
      ]
    case .awards:
      [
        Column("id", "f.id"), Column("award", "f.name"), Column("class", "f.class"),
        Column("grantor", "f.grantor"), Column("year", "f.year"),
        Column("year_inferred", "f.year_inferred", .flag), Column("status", "f.status"),
        Column("given_on", "f.given_on"), Column("recipient_kind", "f.recipient_kind"),
        Column("recipient", "f.recipient"), Column("recipient_parent", "parent.name"),
        Column("count", "f.recipient_count"), Column("within", "f.within"),
        Column(
          "presented_by",
          Self.list(
            "person",
            "SELECT person FROM award_presenters WHERE award_id = f.id ORDER BY person_key"
          ),
          .list
        ),
        Column("conference", Self.conference), Column("conference_id", "f.conference_id"),
      ]
    case .themes:
      [
        Column("id", "f.id"), Column("year", "f.year"), Column("kind", "f.kind"),
        Column("movement", "f.movement"), Column("text", "f.text"), Column("unit", "f.unit"),
        Column("unit_parent", "parent.name"), Column("launched_by", "f.launched_by"),
        Column("conference", Self.conference), Column("conference_id", "f.conference_id"),
      ]
    case .changes:
      [
        Column("id", "f.id"), Column("kind", "f.kind"), Column("officer", "f.person"),
        Column("rank_from", "f.rank_from"), Column("rank_to", "f.rank_to"),
        Column("position", "f.position"), Column("unit", "f.unit"),
        Column("unit_parent", "parent.name"),
        Column(
          "units",
          Self.list(
            "unit",
            "SELECT unit FROM change_units WHERE change_id = f.id ORDER BY unit_key"
          ),
          .list
        ),
        Column("into", "f.\"into\""), Column("effective_on", "f.effective_on"),
        Column("authority", "f.authority"), Column("planned", "f.planned", .flag),
      ]
    case .articles:
      [
        Column("id", "f.id"), Column("path", "f.path"), Column("sha256", "f.sha256"),
        Column("title", "f.title"), Column("publisher", "f.publisher"),
        Column("published_on", "f.published_on"), Column("url", "f.url"),
        Column("byline", "f.byline"),
      ]
    }
  }

  /// The tables the columns come from.
  var tables: String {
    switch self {
    case .units: "units f LEFT JOIN units parent ON parent.id = f.parent_id"
    case .officers: "officers f"
    case .postings:
      "postings f JOIN officers o ON o.id = f.officer_id LEFT JOIN units u ON u.id = f.unit_id"
        + " LEFT JOIN units parent ON parent.id = u.parent_id"
    case .conferences:
      "conferences f LEFT JOIN units u ON u.id = f.host_id LEFT JOIN units parent ON parent.id = u.parent_id"
    case .awards:
      "awards f LEFT JOIN units u ON u.id = f.recipient_unit_id"
        + " LEFT JOIN units parent ON parent.id = u.parent_id"
        + " LEFT JOIN conferences c ON c.id = f.conference_id"
    case .themes:
      "themes f LEFT JOIN units u ON u.id = f.unit_id LEFT JOIN units parent ON parent.id = u.parent_id"
        + " LEFT JOIN conferences c ON c.id = f.conference_id"
    case .changes:
      "changes f LEFT JOIN units u ON u.id = f.unit_id LEFT JOIN units parent ON parent.id = u.parent_id"
    case .articles: "articles f"
    }
  }

  /// The order rows come in: newest first where they have a date, ending with the id, so that it is always the same.
  var order: String {
    switch self {
    case .units:
      "(SELECT min(name_key) FROM unit_names WHERE unit_id = f.id AND name = f.name), f.name, parent.name, f.id"
    case .officers: "f.name_key, f.name, f.id"
    case .postings:
      "coalesce(f.until_on, f.last_seen, f.from_on) DESC, f.unit, f.position_key, o.name_key, f.id"
    case .conferences: "f.held_on DESC, f.year_to DESC, f.host, f.id"
    case .awards:
      "f.status, f.year DESC, f.name_key, f.class_key, f.grantor_key, f.recipient_key, f.id"
    case .themes: "f.year DESC, f.unit, f.kind, f.text, f.id"
    case .changes: "f.effective_on DESC, f.kind, f.person_key, f.unit, f.id"
    case .articles: "f.published_on DESC, f.path, f.id"
    }
  }

  /// The columns people read, in reading order.
  var tableKeys: [String] {
    switch self {
    case .units: ["name", "parent", "aliases"]
    case .officers: ["rank", "name", "position", "unit", "status", "as_of"]
    case .postings: ["officer", "position", "unit", "status", "first_seen", "last_seen"]
    case .conferences: ["held_on", "kind", "subject", "period", "host", "chairs"]
    case .awards: ["recipient", "award", "class", "grantor", "year", "status", "given_on"]
    case .themes: ["year", "kind", "unit", "text", "movement", "launched_by"]
    case .changes:
      [
        "effective_on", "kind", "officer", "rank_from", "rank_to", "position", "unit", "units",
        "into", "planned",
      ]
    case .articles: ["published_on", "publisher", "title", "path"]
    }
  }

  private static func list(_ name: String, _ select: String) -> String {
    "(SELECT group_concat(\(name), \(Column.separator)) FROM (\(select)))"
  }

  /// A conference in a few words.
  private static let conference =
    "nullif(trim(ifnull(c.kind, '') || ' ' || ifnull(c.subject, ifnull(c.period, ''))), '')"
}
