import Text

/// What a question asks for.
public enum Kind: String, Sendable, CaseIterable {
  /// Units, with their parents.
  case units
  /// Persons with a rank.
  case officers
  /// Who held which post.
  case postings
  /// Meetings and ceremonies.
  case conferences
  /// Awards proposed and conferred.
  case awards
  /// Themes of emulation drives and of the year's task.
  case themes
  /// Promotions, appointments, and what became of units.
  case changes
  /// The articles themselves.
  case articles

  /// One of them: `award`.
  public var singular: String { String(rawValue.dropLast()) }

  /// Reads a kind as people type it: in any case, singular or plural.
  public init(argument: String) throws(QuestionError) {
    let key = Fold.plain(argument)
    guard let kind = Self.allCases.first(where: { $0.rawValue == key || $0.singular == key })
    else {
      throw .unknownKind(
        argument,
        suggestions: Suggestion.best(for: argument, among: Self.allCases.map(\.rawValue))
      )
    }
    self = kind
  }
}
