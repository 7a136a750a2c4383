/// Why a question in words was not answered.
public enum AskError: Error, Equatable {
  /// There is no word in it.
  case empty
  /// Words nobody knows.
  case unknown([Riddle])
  /// A time that depends on the day of asking.
  case relativeTime(String)
  /// A word for what no archive can tell: why, best.
  case beyond(String)
  /// An English rank that is used for several.
  case openRank(String, [String])
  /// Names, and nothing that says what is asked of them.
  case nothingAsked(String)
  /// Words that mean something, but not in a question about these rows.
  case noPlace(String, Kind)
  /// Questions it may be as well as each other, as command lines.
  case several([String])

  /// Words not understood, and what they could be.
  public struct Riddle: Sendable, Equatable {
    /// As typed.
    public var text: String
    /// The nearest words and names.
    public var suggestions: [String]
  }
}

extension AskError: CustomStringConvertible {
  /// Which word it is, and the way out.
  public var description: String {
    switch self {
    case .empty:
      return "ask what? for example: archive ask \"đơn vị nào được tặng Cờ thi đua năm 2023?\""
    case .unknown(let riddles):
      let parts = riddles.map { riddle in
        let list = riddle.suggestions.map { "'\($0)'" }
        if list.isEmpty { return "'\(riddle.text)'" }
        let names =
          list.count < 2
          ? list.joined() : list.dropLast().joined(separator: ", ") + " or " + (list.last ?? "")
        return "'\(riddle.text)' (did you mean \(names)?)"
      }
      return "not understood: \(parts.joined(separator: ", "))"
        + (riddles.allSatisfy(\.suggestions.isEmpty)
          ? "; no word of a question, and no name the archive holds" : "")
    case .relativeTime(let text):
      return
        "'\(text)' means another time whenever it is asked; name the year or the day, as in 'năm 2023'"
    case .beyond(let text):
      return "'\(text)' is nothing the archive can tell; it tells who, which, when and how many"
    case .openRank(let text, let ranks):
      let list = ranks.map { "'\($0)'" }.joined(separator: " or ")
      return "'\(text)' may be \(list); use the Vietnamese rank"
    case .nothingAsked(let text):
      return
        "what is asked about '\(text)'? awards, posts, conferences, themes, changes, units below it, articles"
    case .noPlace(let text, let kind):
      let filters = Filter.all(for: kind).map(\.option).joined(separator: " ")
      return
        "'\(text)' was understood, but a question about \(kind.rawValue) cannot use it; they take \(filters)"
    case .several(let lines):
      return "this may be asked in \(lines.count) ways; choose: "
        + lines.joined(separator: "  or: ")
    }
  }
}
