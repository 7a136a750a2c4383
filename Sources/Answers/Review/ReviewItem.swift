/// Something in an archive that deserves a person's look.
public struct ReviewItem: Sendable, Equatable {
  /// What sort of doubt it is.
  public enum Sort: String, Sendable, CaseIterable {
    /// Articles give different values for one field of a fact.
    case conflict
    /// Two facts may be one: officers of one name, units of which one is named in part, meetings, awards.
    case same
    /// Two officers of one unit have names that differ in an accent, or in i and y.
    case near
    /// A unit is named without what tells which it is.
    case bare
    /// A fact rests on a rule that guesses.
    case rule

    /// How likely it is that an answer is wrong without a person's word, in percent: what the order rests on.
    var weight: Int {
      switch self {
      case .conflict: 100
      case .near: 60
      case .same: 50
      case .bare: 30
      case .rule: 20
      }
    }
  }

  /// One side of a doubt.
  public struct Side: Sendable, Equatable {
    /// The fact.
    public var fact: Int
    /// A claim of it: what one article says.
    public var claim: Int
    /// The fact in a few words.
    public var text = ""
    /// The field's value on this side.
    public var value: String?
    /// The article and its words.
    public var source: Source?
  }

  /// What sort of doubt.
  public var sort: Sort
  /// Names it, also in a spreadsheet: letters and digits that stay the same as long as the doubt does.
  public var key: String
  /// Of what: award, officer, ...
  public var kind: String
  /// Why it is here, in words.
  public var why: String
  /// The field in doubt.
  public var field: String?
  /// Rows of answers that hang on it.
  public var rows: Int
  /// The one side.
  public var one: Side
  /// The other.
  public var other: Side?

  /// What comes first: certain faults in much-used facts.
  var value: Int { rows * sort.weight }

  /// The commands that would settle it, each one way.
  public var commands: [String] {
    let start = "archive correct "
    switch sort {
    case .conflict:
      return [one, other].compactMap { side in
        side.map { side in
          start + "set \(one.fact) \(field ?? "") \(Question.quoted(side.value ?? ""))"
        }
      }
    case .same, .near:
      guard let other else { return [] }
      return ["same", "not-same"].map { start + "\($0) \(one.claim) \(other.claim)" }
    case .bare:
      return [
        start + "set \(one.claim) parent \"...\"", start + "same \(one.claim) ID",
        start + "confirm \(one.claim)",
      ]
    case .rule:
      let set = field.map { [start + "set \(one.claim) \($0) ..."] } ?? []
      return [start + "confirm \(one.claim)"] + set + [start + "reject \(one.claim)"]
    }
  }
}
