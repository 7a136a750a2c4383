/// What awards add up to, those conferred apart from those proposed.
///
/// A row may stand for one award or, as `5 tập thể`, for several; a group without a number adds nothing and is named.
public struct AwardSums: Sendable, Equatable {
  /// Awards given.
  public private(set) var conferred = Tally()
  /// Awards only proposed.
  public private(set) var proposed = Tally()

  /// Whether the question was for one status, so that nothing can be said of the other.
  private let isOnlyOneAsked: Bool

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

  /// The sums in words, a line each: both, unless one status was asked for.
  public var lines: [String] {
    [("Conferred", conferred), ("Proposed", proposed)].compactMap { name, tally in
      isOnlyOneAsked && tally.rows == 0 ? nil : name + tally.words
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

    private struct Part: Sendable, Equatable {
      var award: String
      var awards = 0
      var units = 0
      var persons = 0
      var counts: [String: Int] = [:]
      var groups: [String] = []
    }
    private var parts: [Part] = []
    private var places: [String: Int] = [:]

    mutating func add(_ recipient: Recipient, _ award: String, _ rows: Int) {
      self.rows += rows
      let place = places[award] ?? parts.count
      if place == parts.count {
        places[award] = place
        parts.append(Part(award: award))
      }
      var number = rows
      switch recipient {
      case .unit: parts[place].units += rows
      case .person: parts[place].persons += rows
      case .count(let count, let what):
        number = count
        parts[place].counts[what, default: 0] += count
      case .group(let name):
        number = 0
        unnumbered += rows
        if !parts[place].groups.contains(name) { parts[place].groups.append(name) }
      }
      awards += number
      parts[place].awards += number
    }

    /// The tally in words, from the comma or colon after its status on.
    var words: String {
      guard rows > 0 else { return ": none." }
      let numbered = parts.filter { $0.awards > 0 }
        .sorted { ($1.awards, $0.award) < ($0.awards, $1.award) }
      var words = numbered.prefix(Self.shown).map(Self.words)
      let rest = numbered.dropFirst(Self.shown)
      if !rest.isEmpty {
        let sum = rest.reduce(0) { $0 + $1.awards }
        words.append("\(sum) of \(rest.count) other awards")
      }
      let groups = parts.filter { !$0.groups.isEmpty }.sorted { $0.award < $1.award }
      if !groups.isEmpty {
        var names = groups.prefix(Self.shown).map { part in
          part.award + " (" + part.groups.sorted().prefix(3).joined(separator: ", ")
            + (part.groups.count > 3 ? " ...)" : ")")
        }
        if groups.count > Self.shown { names.append("\(groups.count - Self.shown) other awards") }
        words.append("number not given: " + names.joined(separator: ", "))
      }
      return ", \(rows) \(rows == 1 ? "row" : "rows"): " + words.joined(separator: "; ") + "."
    }

    /// Awards named before the rest is summed up.
    private static let shown = 8

    private static func words(_ part: Part) -> String {
      var who: [String] = []
      if part.units > 0 { who.append("\(part.units) \(part.units == 1 ? "unit" : "units")") }
      if part.persons > 0 {
        who.append("\(part.persons) \(part.persons == 1 ? "person" : "persons")")
      }
      // Of equal numbers, tập thể before cá nhân, as everybody writes it.
      let counts = part.counts.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
      who += counts.map { "\($0.value) \($0.key)" }
      return "\(part.awards) \(part.award) (\(who.joined(separator: " + ")))"
    }
  }
}
