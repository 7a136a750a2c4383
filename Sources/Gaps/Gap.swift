/// What kind of words no rule used.
public enum GapKind: String, Sendable, CaseIterable {
  /// A rank without a person.
  case rank
  /// A unit's head that gave no unit: `Cục`.
  case unit
  /// A meeting's head in an article that gave no conference: `hội nghị`.
  case event
  /// An award's name in a sentence that gave no award: `Bằng khen`.
  case award
  /// A person's name beside no rank.
  case name
  /// Other capitalised words in no name that was read.
  case capitals
  /// Words that the lexicon does not have between a rank and a verb.
  case words
}

/// Words of an article that no rule used.
public struct Gap: Sendable, Equatable {
  /// What they are.
  public var kind: GapKind
  /// The words, as printed.
  public var words: String
  /// The words around them.
  public var example: String
}
