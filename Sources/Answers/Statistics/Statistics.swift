/// An archive at a glance.
public struct Statistics: Sendable, Equatable {
  /// How many of something there are.
  public struct Figure: Sendable, Equatable {
    /// What is counted: `articles`, `2023`, a unit's name.
    public let name: String
    /// How many.
    public let count: Int
  }

  /// What became of the awards for a year.
  public struct Year: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// Awards conferred; of `5 tập thể` five.
    public var conferred = 0
    /// Awards only proposed.
    public var proposed = 0
  }

  /// A part of a whole.
  public struct Share: Sendable, Equatable {
    /// How many of them.
    public let part: Int
    /// How many there are.
    public let whole: Int

    /// In percent, rounded; what is there at all is at least 1, and what is missing keeps it below 100.
    public var percent: Int {
      guard whole > 0, part > 0 else { return 0 }
      return part == whole ? 100 : min(max((part * 200 + whole) / (whole * 2), 1), 99)
    }
  }

  /// Rows of each kind, articles first.
  public let counts: [Figure]
  /// First and last day articles date from; `nil` where none has a date.
  public let days: Days?
  /// Articles without a date.
  public let undated: Int
  /// Articles by the year they date from, oldest first.
  public let articles: [Figure]
  /// Awards by the year they are for, oldest first.
  public let awards: [Year]
  /// The units most articles name, with their parents.
  public let units: [Figure]
  /// Who published the articles, most first.
  public let publishers: [Figure]
  /// Units whose name alone does not tell which they are.
  public let unresolved: Share
  /// Facts on which articles differ.
  public let disputed: Share

  /// First and last of some days.
  public struct Days: Sendable, Equatable {
    /// The first.
    public let first: String
    /// The last.
    public let last: String
  }
}
