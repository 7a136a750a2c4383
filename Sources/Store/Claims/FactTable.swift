/// How facts of a kind are told: the members of `claims.said` and the columns they fill.
///
/// `Schema/archive.sql` is the authority; a test compares the two.
package struct FactTable: Sendable {
  /// One thing a claim says, and the columns it fills.
  enum Slot: Sendable {
    /// Words: one column.
    case text(String)
    /// How an award stands: conferred, where any claim says so.
    case outcome
    /// Words people search by: the column and its folded key.
    case keyed(String)
    /// A whole number.
    case number(String)
    /// 0 or 1; of several claims the least counts: what is stated beats what is inferred.
    case flag(String)
    /// A unit's name, its folded key if `keyed`, and the unit.
    case unit(String, id: String, keyed: Bool)
    /// A person's name, its folded key if `keyed`, and the officer.
    case officer(String, id: String, keyed: Bool)
    /// The years of a period: `period`, `year_from`, `year_to`.
    case period
    /// Who receives an award: `recipient`, `recipient_key` and the unit or officer, by `recipient_kind`.
    case recipient
    /// The conference; said by its claim's id.
    case conference
    /// The officer a posting belongs to; said by name.
    case owner
    /// A rank: `rank` and, from its folded key, `rank_id`.
    case rank

    /// The member of `claims.said`.
    var member: String {
      switch self {
      case .text(let name), .keyed(let name), .number(let name), .flag(let name): name
      case .unit(let name, _, _), .officer(let name, _, _): name
      case .outcome: "status"
      case .period: "period"
      case .recipient: "recipient"
      case .conference: "conference_id"
      case .owner: "officer"
      case .rank: "rank"
      }
    }

    /// The columns, in the order of the slot's cells.
    var columns: [String] {
      switch self {
      case .text(let name), .number(let name), .flag(let name): [name]
      case .keyed(let name): [name, name + "_key"]
      case .unit(let name, let id, let keyed), .officer(let name, let id, let keyed):
        keyed ? [name, name + "_key", id] : [name, id]
      case .outcome: ["status"]
      case .period: ["period", "year_from", "year_to"]
      case .recipient:
        ["recipient", "recipient_key", "recipient_unit_id", "recipient_officer_id"]
      case .conference: ["conference_id"]
      case .owner: ["officer_id"]
      case .rank: ["rank", "rank_id"]
      }
    }

    /// What the slot's cells hold, in the order of its columns.
    var contents: [Content] {
      switch self {
      case .text, .outcome: [.words]
      case .number, .flag: [.number]
      case .keyed: [.words, .words]
      case .unit(_, _, let keyed), .officer(_, _, let keyed):
        keyed ? [.words, .words, .claim] : [.words, .claim]
      case .period: [.words, .number, .number]
      case .recipient: [.words, .words, .claim, .claim]
      case .conference, .owner: [.claim]
      case .rank: [.words, .rank]
      }
    }
  }

  /// What a cell holds.
  enum Content: Sendable {
    /// Words.
    case words
    /// A whole number.
    case number
    /// The place of a claim; the column holds the id of its fact.
    case claim
    /// The folded name of a rank; the column holds the rank's id.
    case rank
  }

  /// A list a fact carries, with a table of its own.
  struct List: Sendable {
    /// Its table.
    let table: String
    /// The column that names the fact.
    let owner: String
    /// The columns of an item: key, name, id.
    let columns: [String]
    /// What the ids refer to.
    let target: FactKind
    /// The member of `claims.said`.
    let member: String
  }

  /// The table's name.
  package let name: String
  /// What claims say, in the order of the columns.
  let slots: [Slot]
  /// What it carries besides.
  var list: List?
  /// Columns taken from the dates of the claims' articles.
  var dates: [String] = []
  /// Whether the table marks facts its articles disagree on.
  var marksDisputes = true

  /// Columns of what the fact is about: the same words about two officers, or of two conferences, are two facts.
  var subjects: [String] = []

  /// All columns, in the order in which they are written.
  var columns: [String] {
    ["id"] + slots.flatMap(\.columns) + dates + (marksDisputes ? ["disputed"] : []) + ["sources"]
  }

  /// What the cells of a claim hold.
  var contents: [Content] { slots.flatMap(\.contents) }

  /// The place of a column's cell among those of a claim.
  func cell(of column: String) -> Int? {
    slots.flatMap(\.columns).firstIndex(of: column)
  }

  /// Columns that hold ids of facts of a kind.
  func columns(referringTo kind: FactKind) -> [String] {
    slots.flatMap { slot -> [String] in
      switch (slot, kind) {
      case (.unit(_, let id, _), .unit): [id]
      case (.officer(_, let id, _), .officer): [id]
      case (.recipient, .unit): ["recipient_unit_id"]
      case (.recipient, .officer): ["recipient_officer_id"]
      case (.conference, .conference): ["conference_id"]
      case (.owner, .officer): ["officer_id"]
      default: []
      }
    }
  }
}

extension FactTable {
  static let units = FactTable(
    name: "units",
    slots: [.keyed("name"), .text("kind"), .unit("parent", id: "parent_id", keyed: false)]
  )

  static let officers = FactTable(
    name: "officers",
    slots: [.keyed("name"), .rank],
    dates: ["as_of"]
  )

  static let postings = FactTable(
    name: "postings",
    slots: [
      .owner, .keyed("position"), .unit("unit", id: "unit_id", keyed: false),
      .unit("under", id: "under_id", keyed: false), .text("status"), .text("from_on"),
      .text("until_on"),
    ],
    dates: ["first_seen", "last_seen"],
    subjects: ["officer_id"]
  )

  static let conferences = FactTable(
    name: "conferences",
    slots: [
      .keyed("kind"), .text("subject"), .period, .text("held_on"), .flag("held_on_inferred"),
      .text("place"), .unit("host", id: "host_id", keyed: false),
    ]
  )

  static let roles = FactTable(
    name: "conference_roles",
    slots: [
      .conference, .officer("person", id: "officer_id", keyed: true), .text("role"),
    ],
    marksDisputes: false,
    subjects: ["conference_id", "officer_id"]
  )

  static let awards = FactTable(
    name: "awards",
    slots: [
      .keyed("name"), .keyed("class"), .outcome, .number("year"), .flag("year_inferred"),
      .text("given_on"), .unit("grantor", id: "grantor_id", keyed: true),
      .text("recipient_kind"), .recipient, .number("recipient_count"),
      .unit("within", id: "within_id", keyed: false), .conference,
    ],
    list: List(
      table: "award_presenters",
      owner: "award_id",
      columns: ["person_key", "person", "officer_id"],
      target: .officer,
      member: "presented_by"
    ),
    dates: ["proposed_on"]
  )

  static let themes = FactTable(
    name: "themes",
    slots: [
      .number("year"), .text("kind"), .keyed("movement"), .text("text"),
      .unit("unit", id: "unit_id", keyed: false),
      .officer("launched_by", id: "launched_by_id", keyed: false), .conference,
    ]
  )

  static let changes = FactTable(
    name: "changes",
    slots: [
      .text("kind"), .officer("person", id: "officer_id", keyed: true), .text("rank_from"),
      .text("rank_to"), .keyed("position"), .unit("unit", id: "unit_id", keyed: false),
      .unit("into", id: "into_id", keyed: false), .text("effective_on"), .text("authority"),
      .flag("planned"),
    ],
    list: List(
      table: "change_units",
      owner: "change_id",
      columns: ["unit_key", "unit", "unit_id"],
      target: .unit,
      member: "units"
    ),
    subjects: ["officer_id"]
  )
}
