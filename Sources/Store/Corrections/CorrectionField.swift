import Text

/// A field of a fact that a person can set.
package struct CorrectionField: Sendable {
  /// What values it takes.
  package enum Form: Sendable, Equatable {
    /// Any words.
    case words
    /// A day, month or year: 2023-05-19.
    case day
    /// A year or a count.
    case number
    /// yes or no.
    case flag
    /// One of a closed list.
    case word([String])
    /// A unit of the archive: `name`, or `name, unit above`.
    case unit
    /// A unit or another body.
    case body
    /// A person.
    case person
    /// Persons or units, separated by semicolons.
    case list
  }

  /// What people call it: the column of `archive query`.
  package let name: String
  /// The member of `claims.said`.
  let member: String
  /// What it takes.
  package let form: Form
  /// Whether it may be empty.
  package let isOptional: Bool
  /// The member that says it was inferred; what is set is not.
  let inferred: String?

  private init(
    _ name: String,
    _ form: Form,
    member: String? = nil,
    optional: Bool = true,
    inferred: String? = nil
  ) {
    self.name = name
    self.member = member ?? name
    self.form = form
    isOptional = optional
    self.inferred = inferred
  }

  /// The fields of a kind, in the order in which people read them.
  package static func all(of kind: FactKind) -> [CorrectionField] {
    switch kind {
    case .unit: units
    case .officer: officers
    case .posting: postings
    case .conference: conferences
    case .role: roles
    case .award: awards
    case .theme: themes
    case .change: changes
    }
  }

  /// A field by its name or its member, in any case.
  package static func named(_ name: String, of kind: FactKind) -> CorrectionField? {
    let key = Fold.plain(name)
    return all(of: kind).first { $0.name == key || $0.member == key }
  }

  /// What is wrong with a value; `nil` where nothing is.
  package func fault(of value: String) -> String? {
    if value.isEmpty { return isOptional ? nil : "\(name) cannot be empty" }
    switch form {
    case .words, .unit, .body, .person, .list: return nil
    case .day:
      return CorrectionField.isDay(value)
        ? nil : "\(name) '\(value)' is no day; write 2023-05-19, 2023-05 or 2023"
    case .number:
      guard let number = Int(value), number > 0, number < 1_000_000 else {
        return "\(name) '\(value)' is no number"
      }
      if name == "year", !(1900..<2200).contains(number) { return "\(name) '\(value)' is no year" }
      return nil
    case .flag: return ["yes", "no"].contains(value) ? nil : "\(name) is yes or no, not '\(value)'"
    case .word(let words):
      return words.contains(value)
        ? nil : "\(name) '\(value)' is none of \(words.joined(separator: ", "))"
    }
  }

  static func isDay(_ text: String) -> Bool {
    let number = DayNumber.of(text)
    let (month, day) = (number / 100 % 100, number % 100)
    guard number >= 1900_00_00, number < 2200_00_00, month <= 12 else { return false }
    let days: [Int32] = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return month == 0 ? day == 0 : day <= days[Int(month)] && DayNumber.day(number) == text
  }

  private static let units = [
    CorrectionField("name", .words, optional: false),
    CorrectionField("kind", .words, optional: false),
    CorrectionField("parent", .unit),
  ]

  private static let officers = [
    CorrectionField("name", .words, optional: false),
    CorrectionField("rank", .words, optional: false),
  ]

  private static let postings = [
    CorrectionField("officer", .person, optional: false),
    CorrectionField("position", .words, optional: false), CorrectionField("unit", .unit),
    CorrectionField("under", .unit),
    CorrectionField(
      "status",
      .word(["current", "former", "acting", "appointed", "relieved"]),
      optional: false
    ),
    CorrectionField("from", .day, member: "from_on"),
    CorrectionField("until", .day, member: "until_on"),
  ]

  private static let conferences = [
    CorrectionField("kind", .words), CorrectionField("subject", .words),
    CorrectionField("period", .words),
    CorrectionField("held_on", .day, inferred: "held_on_inferred"),
    CorrectionField("place", .words), CorrectionField("host", .unit),
  ]

  private static let roles = [
    CorrectionField("person", .person, optional: false),
    CorrectionField(
      "role",
      .word([
        "chair", "directs", "attends", "presents_report", "launches", "presents_award", "speaks",
        "witnesses",
      ]),
      optional: false
    ),
  ]

  private static let awards = [
    CorrectionField("award", .words, member: "name", optional: false),
    CorrectionField("class", .words), CorrectionField("grantor", .body),
    CorrectionField("year", .number, inferred: "year_inferred"),
    CorrectionField("status", .word(["proposed", "conferred"]), optional: false),
    CorrectionField("given_on", .day),
    CorrectionField("recipient", .body, optional: false),
    CorrectionField(
      "recipient_kind",
      .word(["unit", "officer", "person", "count", "group"]),
      optional: false
    ),
    CorrectionField("count", .number, member: "recipient_count"),
    CorrectionField("within", .unit), CorrectionField("presented_by", .list),
  ]

  private static let themes = [
    CorrectionField("year", .number),
    CorrectionField("kind", .word(["emulation", "task"]), optional: false),
    CorrectionField("movement", .words), CorrectionField("text", .words),
    CorrectionField("unit", .unit), CorrectionField("launched_by", .person),
  ]

  private static let changes = [
    CorrectionField(
      "kind",
      .word([
        "promotion", "appointment", "transfer", "relief", "retirement", "rename", "merger",
        "dissolution", "establishment",
      ]),
      optional: false
    ),
    CorrectionField("officer", .person, member: "person"), CorrectionField("rank_from", .words),
    CorrectionField("rank_to", .words), CorrectionField("position", .words),
    CorrectionField("unit", .unit), CorrectionField("units", .list),
    CorrectionField("into", .unit), CorrectionField("effective_on", .day),
    CorrectionField("authority", .words), CorrectionField("planned", .flag),
  ]
}
