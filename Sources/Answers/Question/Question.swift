/// A question as a value: what is asked for, and under which conditions.
///
/// It is the same value whether typed as options or read out of a sentence, and `commandLine` says it back as
/// the command that asks it.
public struct Question: Sendable, Equatable {
  /// A filter and what was given for it.
  ///
  /// Several values for one filter are alternatives.
  public struct Condition: Sendable, Equatable {
    /// What is compared.
    public var filter: Filter
    /// As typed.
    public var value: String

    /// Makes a condition.
    public init(_ filter: Filter, _ value: String) {
      self.filter = filter
      self.value = value
    }
  }

  /// What is asked for.
  public var kind: Kind
  /// All must hold; those on one filter are alternatives.
  public var conditions: [Condition]

  /// Makes a question; a filter that means nothing for the kind, a date that is none and a word of no closed list are
  /// errors, never ignored.
  public init(_ kind: Kind, _ conditions: [Condition] = []) throws(QuestionError) {
    for condition in conditions where !condition.filter.kinds.contains(kind) {
      throw .filterDoesNotApply(condition.filter, kind)
    }
    for condition in conditions { try Self.check(condition, kind) }
    try Self.checkTogether(conditions.map(\.filter), kind)
    self.kind = kind
    self.conditions = conditions
  }

  /// What can be said of a value without an archive.
  private static func check(_ condition: Condition, _ kind: Kind) throws(QuestionError) {
    switch condition.filter {
    case .year: _ = try YearSpan(condition.value, for: condition.filter)
    case .held, .from, .to, .on: _ = try DateSpan(condition.value, for: condition.filter)
    default:
      _ = try Vocabulary.of(condition.filter, kind)?.value(condition.value, for: condition.filter)
    }
  }

  /// `--on` asks for one state of things: one day, and no span besides; units have years only in what is missing of them.
  private static func checkTogether(
    _ filters: [Filter],
    _ kind: Kind
  ) throws(QuestionError) {
    if kind == .units, filters.contains(.year) {
      guard filters.contains(.without) else { throw .needs(.year, .without, kind) }
      guard filters.filter({ $0 == .year }).count == 1 else { throw .notTogether(.year, .year) }
    }
    guard let on = filters.firstIndex(of: .on) else { return }
    for (place, filter) in filters.enumerated() where place != on {
      if [.on, .from, .to].contains(filter) { throw .notTogether(.on, filter) }
    }
  }

  /// The values given for a filter.
  public func values(_ filter: Filter) -> [String] {
    conditions.compactMap { $0.filter == filter ? $0.value : nil }
  }

  /// The keys of the JSON form, without `sources`.
  public var keys: [String] {
    kind.keys + (values(.on).isEmpty ? [] : AsOf.keys)
      + (values(.without).isEmpty ? [] : Coverage.keys)
  }

  /// Whether a filter compares rows with values.
  ///
  /// What is known on a day is weighed, and what is missing counted: see `AsOf` and `Coverage`.
  func compares(_ filter: Filter) -> Bool {
    filter != .on && filter != .without && !(filter == .year && kind == .units)
  }

  /// The question as a command line: `archive query awards --year 2023`.
  public var commandLine: String {
    var words = ["archive", "query", kind.rawValue]
    for condition in conditions {
      words.append(condition.filter.option)
      words.append(Self.quoted(condition.value))
    }
    return words.joined(separator: " ")
  }

  /// A word as a shell takes it unharmed.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", "/", ":": true
      default: scalar.value >= 0xC0
      }
    }
    if isPlain && !word.isEmpty { return word }
    let needsSingle = word.unicodeScalars.contains { "\"$`\\!".unicodeScalars.contains($0) }
    guard needsSingle else { return "\"" + word + "\"" }
    var out = "'"
    for character in word { out += character == "'" ? "'\\''" : String(character) }
    return out + "'"
  }
}
