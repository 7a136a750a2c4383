import Facts

/// A claim of an article, as it is read, to be put right.
struct ArticleClaim {
  /// What becomes of a claim.
  enum Fate: Equatable {
    /// It counts.
    case stands
    /// It does not.
    case rejected
    /// Put right, it says what another claim of its article says.
    case merged(into: Int64)
  }

  /// Its id; 0 for one that a correction adds.
  var id: Int64
  let kind: FactKind
  /// What the article says, as JSON; `nil` for one that a correction adds.
  let said: String?
  /// One a slot of the kind's table.
  var values: [SaidClaim.Value?]
  /// The list's names.
  var items: [String] = []
  var evidence: [Evidence] = []
  var fate = Fate.stands
  /// Members that a person vouches for; all of them once it is confirmed.
  var checked: Set<String> = []

  /// What a member says.
  subscript(member: String) -> SaidClaim.Value? {
    get { place(of: member).flatMap { values[$0] } }
    set { if let place = place(of: member) { values[place] = newValue } }
  }

  /// Words a member says.
  func words(_ member: String) -> String? { self[member]?.words }

  /// A number a member says.
  func number(_ member: String) -> Int? { self[member]?.number.map { Int($0) } }

  private func place(of member: String) -> Int? {
    kind.table.slots.firstIndex { $0.member == member }
  }

  /// Confirms all it says.
  mutating func confirm() {
    checked = Set(kind.table.slots.map(\.member) + (kind.table.list.map { [$0.member] } ?? []))
  }

  /// What a field says, in the words of a corrections file.
  func text(of field: CorrectionField) -> String {
    if field.form == .list { return items.joined(separator: "; ") }
    switch self[field.member] {
    case nil: return field.form == .flag ? "no" : ""
    case .words(let words): return words
    case .number(let number):
      return field.form == .flag ? (number == 0 ? "no" : "yes") : "\(number)"
    }
  }

  /// What tells it from other claims of its kind in the same words.
  var name: String {
    let parts: [String?] =
      switch kind {
      case .unit, .officer: [words("name")]
      case .posting: [words("officer"), words("position"), words("unit")]
      case .conference: [words("kind"), words("host"), words("held_on")]
      case .role: [words("person"), words("role")]
      case .award: [awardName, recipientName, words("status")]
      case .theme: [words("kind"), words("text") ?? words("movement")]
      case .change: [words("kind"), words("person") ?? words("unit") ?? items.first]
      }
    return parts.compactMap(\.self).joined(separator: " | ")
  }

  private var awardName: String? {
    words("name").map { $0 + (words("class").map { " " + $0 } ?? "") }
  }

  private var recipientName: String? {
    words("recipient").map { (number("recipient_count").map { "\($0) " } ?? "") + $0 }
  }

  /// All it says: `year=2023; status=proposed`.
  var reading: String {
    CorrectionField.all(of: kind).compactMap { field in
      let text = text(of: field)
      return text.isEmpty || field.form == .flag && text == "no" ? nil : "\(field.name)=\(text)"
    }.joined(separator: "; ")
  }
}
