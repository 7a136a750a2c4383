/// The facts of a record, kind by kind.
struct Items: Sendable {
  private var all: [ScoredKind: [Item]] = [:]
  private let names: [String: String]

  /// The facts of a kind, each once.
  subscript(_ kind: ScoredKind) -> [Item] {
    guard let items = all[kind] else { return [] }
    var seen: Set<[String?]> = []
    return items.filter { item in Self.key(kind, item).map { seen.insert($0).inserted } ?? true }
  }

  /// Takes a record apart; `names` stand for their aliases.
  init(of record: JSON, names: [String: String] = [:]) {
    self.names = names
    for unit in record["units"]?.items ?? [] { add(unit: unit) }
    for officer in record["officers"]?.items ?? [] { add(officer: officer) }
    for conference in record["conferences"]?.items ?? [] { add(conference: conference) }
    for award in record["awards"]?.items ?? [] {
      add(.award, award)
      add(.awardCore, award)
    }
    for theme in record["themes"]?.items ?? [] where theme["text"]?.isGiven == true {
      add(.theme, theme)
      if theme["by"]?.isGiven == true { add(.themeBy, theme) }
    }
  }

  private mutating func add(_ kind: ScoredKind, _ fact: JSON) {
    all[kind, default: []].append(Item(fact, names: names))
  }

  private mutating func add(unit: JSON) {
    add(.unit, unit)
    guard unit["parent"]?.isGiven == true else { return }
    let mayBeNone = unit["parent_ok"]?.items.contains(.null) == true
    add(.unitParent, unit.optional(mayBeNone))
  }

  private mutating func add(officer: JSON) {
    add(.officer, officer)
    for posting in officer["postings"]?.items ?? [] {
      add(.posting, posting.with(["name": officer["name"] ?? .null]).optional(officer.isOptional))
    }
  }

  private mutating func add(conference: JSON) {
    add(.conference, conference)
    if conference["held_on"]?.isGiven == true { add(.conferenceDate, conference) }
    if conference["period"]?.isGiven == true { add(.period, conference) }
    for role in conference["roles"]?.items ?? [] {
      // Civilians' roles are neither demanded nor wrong.
      add(.role, role.optional(role["person"]?.isGiven == true || conference.isOptional))
    }
  }

  /// What makes two facts of a kind one; `nil` where each counts.
  private static func key(_ kind: ScoredKind, _ item: Item) -> [String?]? {
    let fields: [String] =
      switch kind {
      case .unit, .officer: ["name"]
      case .unitParent: ["name", "parent"]
      case .posting: ["name", "position", "unit"]
      case .role: ["officer", "role"]
      case .theme: ["year", "text"]
      case .themeBy: ["text", "by"]
      case .conferenceDate: ["host", "held_on"]
      case .period: ["host", "period"]
      case .conference, .award, .awardCore: []
      }
    return fields.isEmpty ? nil : fields.map { item[$0] }
  }
}

extension JSON {
  /// Whether the fact itself is marked so.
  fileprivate var isOptional: Bool { self["optional"]?.isGiven == true }

  /// The fact, marked as optional for one more reason.
  fileprivate func optional(_ more: Bool) -> JSON {
    more ? with(["optional": .bool(true)]) : self
  }
}
