/// Why a question cannot be asked as it stands.
public enum QuestionError: Error, Equatable {
  /// No such kind of row.
  case unknownKind(String, suggestions: [String])
  /// The filter means nothing for this kind.
  case filterDoesNotApply(Filter, Kind)
  /// Not a year, or a span of years.
  case badYear(Filter, String)
  /// Not a date, or a span of dates.
  case badDate(Filter, String)
  /// A span that ends before it starts.
  case backwards(Filter, String)
  /// Two filters of which a question takes one.
  case notTogether(Filter, Filter)
  /// A filter that means something for a kind only beside another one.
  case needs(Filter, Filter, Kind)
  /// Not one of a closed list of words.
  case unknownValue(String, String, known: [String], suggestions: [String])
  /// A name the archive does not hold.
  case notHeld(Filter, String, what: String, suggestions: [String])
  /// Words that several names hold and that are none in full; the first of them, and how many there are.
  case partOfNames(Filter, String, what: String, count: Int, first: [String])
  /// The same of something to show.
  case partOfSubjects(Kind, String, count: Int, first: [String])
  /// An id of something else.
  case otherKind(Int, String, Kind)
  /// Nothing of that name to show.
  case noSubject(Kind, String, suggestions: [String])
  /// A search without a word.
  case noWords(String)
  /// No such column.
  case unknownColumn(String, Kind, known: [String], suggestions: [String])
}

extension QuestionError: CustomStringConvertible {
  /// What is wrong, where, and the way out.
  public var description: String {
    switch self {
    case .unknownKind(let name, let suggestions):
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return "there is no kind '\(name)'\(Self.orElse(suggestions, "the kinds are \(known)"))"
    case .filterDoesNotApply(let filter, let kind):
      let filters = Filter.all(for: kind).map(\.option).joined(separator: " ")
      return "\(filter.option) does not apply to \(kind.rawValue); \(kind.rawValue) take \(filters)"
    case .badYear(let filter, let value):
      return "\(filter.option) '\(value)' is no year; write 2023, or 2022..2024 for a span"
    case .badDate(let filter, let value):
      return "\(filter.option) '\(value)' is no date; write 2023, 2023-05, 2023-05-19"
        + (filter == .held ? ", or 2022..2024 for a span" : "")
    case .backwards(let filter, let value):
      return "\(filter.option) '\(value)' ends before it starts"
    case .notTogether(let filter, let other):
      return filter == other
        ? "\(filter.option) goes once in a question"
        : "\(filter.option) and \(other.option) do not go together"
    case .needs(let filter, let other, let kind):
      return "\(filter.option) goes only with \(other.option) for \(kind.rawValue)"
    case .unknownValue(let option, let value, let known, let suggestions):
      let list = "it takes " + known.joined(separator: ", ")
      return "\(option) does not know '\(value)'\(Self.orElse(suggestions, list, both: true))"
    case .notHeld(let filter, let value, let what, let suggestions):
      return "\(filter.option): the archive holds no \(what) '\(value)'"
        + Self.orElse(suggestions, "nothing it holds comes near")
    case .partOfNames(let filter, let value, let what, let count, let first):
      return "\(filter.option): "
        + Self.partOf(value, what, count, first, wholeName: filter.option + " ")
    case .partOfSubjects(let kind, let name, let count, let first):
      return Self.partOf(
        name,
        kind.singular,
        count,
        first,
        wholeName: "archive show \(kind.singular) "
      )
    case .otherKind(let id, let other, let kind):
      return
        "\(id) is no \(kind.singular) but \("aou".contains(other.prefix(1)) ? "an" : "a") \(other)"
        + (other == "role" || other == "posting" ? "" : "; try: archive show \(other) \(id)")
    case .noSubject(let kind, let name, let suggestions):
      return "the archive holds no \(kind.singular) '\(name)'"
        + Self.orElse(suggestions, "nothing it holds comes near")
    case .noWords(let typed):
      return typed.isEmpty
        ? "search for which words?" : "there is no word to search for in '\(typed)'"
    case .unknownColumn(let name, let kind, let known, let suggestions):
      let list = "\(kind.rawValue) have " + known.joined(separator: ", ")
      return "there is no column '\(name)'\(Self.orElse(suggestions, list, both: true))"
    }
  }

  /// `'Quân khu' is part of 7 names: 'Quân khu 1' ... and 4 more; give one in full: --unit "Quân khu 1"`.
  private static func partOf(
    _ value: String,
    _ what: String,
    _ count: Int,
    _ first: [String],
    wholeName: String
  ) -> String {
    let more = count - first.count
    let list =
      first.map { "'\($0)'" }.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    let example = first.first.map { ": " + wholeName + Question.quoted($0) } ?? ""
    return "no \(what) is called just '\(value)', but \(count) names hold it: \(list)"
      + "; give one in full\(example)"
  }

  private static func orElse(
    _ suggestions: [String],
    _ other: String,
    both: Bool = false
  )
    -> String
  {
    guard !suggestions.isEmpty else { return "; " + other }
    let list = suggestions.map { "'\($0)'" }
    let names =
      list.count < 2
      ? list.joined() : list.dropLast().joined(separator: ", ") + " or " + (list.last ?? "")
    return "; did you mean \(names)?" + (both ? " (\(other))" : "")
  }
}
