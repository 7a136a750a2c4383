/// The kinds of facts, in the order in which they are resolved: each refers only to kinds before it.
package enum FactKind: UInt8, CaseIterable, Sendable {
  case unit, officer, conference, posting, role, award, theme, change

  /// What `claims.kind` calls it.
  package var name: String {
    switch self {
    case .unit: "unit"
    case .officer: "officer"
    case .conference: "conference"
    case .posting: "posting"
    case .role: "role"
    case .award: "award"
    case .theme: "theme"
    case .change: "change"
    }
  }

  /// How a summary counts it.
  package var plural: String {
    self == .role ? "roles" : table.name
  }

  /// The table of its facts.
  package var table: FactTable {
    switch self {
    case .unit: .units
    case .officer: .officers
    case .conference: .conferences
    case .posting: .postings
    case .role: .roles
    case .award: .awards
    case .theme: .themes
    case .change: .changes
    }
  }

  /// By `claims.kind`.
  package init?(name: String) {
    guard let kind = FactKind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}
