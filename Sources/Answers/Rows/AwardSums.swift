import Text

/// What awards add up to, those conferred apart from those proposed.
///
/// A row may stand for one award or, as `5 tập thể`, for several; a group without a number adds nothing and is named.
public struct AwardSums: Sendable, Equatable {
  /// Awards given.
  public private(set) var conferred = Tally()
  /// Awards only proposed.
  public private(set) var proposed = Tally()

  /// Whether the question was for one status, so that nothing can be said of the other.
  let isOnlyOneAsked: Bool

  /// No awards yet.
  init(isOnlyOneAsked: Bool = false) {
    self.isOnlyOneAsked = isOnlyOneAsked
  }

  /// Who got it, as far as it counts.
  enum Recipient {
    case unit
    case person
    /// `5 tập thể`; the number is that of all rows together.
    case count(Int, of: String)
    case group(String)

    /// As stored: kind, name or what is counted, and the count.
    init(kind: String, name: String, count: Int) {
      self =
        switch kind {
        case "unit": .unit
        case "count": .count(count, of: name)
        case "group": .group(name)
        default: .person
        }
    }
  }

  /// Adds rows for one sort of recipient.
  mutating func add(_ recipient: Recipient, award: String, isProposed: Bool, rows: Int = 1) {
    if isProposed {
      proposed.add(recipient, award, rows)
    } else {
      conferred.add(recipient, award, rows)
    }
  }

  /// The awards of one status.
  public struct Tally: Sendable, Equatable {
    /// Rows in the archive.
    public private(set) var rows = 0
    /// Awards they stand for; groups without a number are not in it.
    public private(set) var awards = 0
    /// Rows for a group without a number.
    public private(set) var unnumbered = 0

    /// What rows say of one award, however its name is capitalized.
    struct Part: Sendable, Equatable {
      /// Rows by the spelling of its name.
      var spellings: [String: Int] = [:]
      var awards = 0
      var units = 0
      var persons = 0
      var counts: [String: Int] = [:]
      var groups: Set<String> = []

      /// The spelling most rows have; of equals the one with more capitals, which sort first.
      var award: String {
        spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
      }
    }
    /// The awards by the key of their name.
    private(set) var parts: [String: Part] = [:]

    mutating func add(_ recipient: Recipient, _ award: String, _ rows: Int) {
      self.rows += rows
      var part = parts[Fold.key(award)] ?? Part()
      part.spellings[award, default: 0] += rows
      switch recipient {
      case .unit:
        part.units += rows
        part.awards += rows
        awards += rows
      case .person:
        part.persons += rows
        part.awards += rows
        awards += rows
      case .count(let count, let what):
        part.counts[what, default: 0] += count
        part.awards += count
        awards += count
      case .group(let name):
        part.groups.insert(name)
        unnumbered += rows
      }
      parts[Fold.key(award)] = part
    }
  }
}
