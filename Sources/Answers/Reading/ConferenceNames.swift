import GRDB
import Text

/// Finds what conferences were about, and the time they review; both are what articles print.
struct ConferenceNames {
  /// What stands in a column, each with its key; the usual spelling before others.
  private let held: [(key: String, text: String)]
  private let filter: Filter

  /// Subjects, or periods.
  init(db: Database, _ filter: Filter = .subject) throws {
    let column = filter == .period ? "period" : "subject"
    let texts = try String.fetchAll(
      db,
      sql: """
        SELECT \(column) FROM conferences WHERE \(column) IS NOT NULL
        GROUP BY \(column) ORDER BY count(*) DESC, \(column)
        """
    )
    held = texts.map { (Self.key($0), $0) }
    self.filter = filter
  }

  /// The texts that hold the words of an argument, one after the other; none is an error.
  func texts(_ argument: String) throws(QuestionError) -> [String] {
    let key = Self.key(argument)
    let found = held.filter { holds($0.key, key) }.map(\.text)
    if !found.isEmpty { return found }
    throw QuestionError.notHeld(
      filter,
      argument,
      what: "\(filter.rawValue) of a conference",
      suggestions: Suggestion.best(for: argument, among: held.map(\.text))
    )
  }

  /// An argument as the archive spells it; `nil` where no conference has it.
  func name(_ argument: String) -> String? {
    let key = Self.key(argument)
    if let whole = held.first(where: { $0.key == key }) { return whole.text }
    return held.contains { holds($0.key, key) } ? argument : nil
  }

  /// Periods are whole; of subjects, a part is enough.
  private func holds(_ text: String, _ key: String) -> Bool {
    filter == .period ? text == key : (" " + text + " ").contains(" " + key + " ")
  }

  /// Words without accents, marks and abbreviations.
  private static func key(_ text: String) -> String {
    Fold.plain(text).split { !$0.isLetter && !$0.isNumber }.map { word in
      Abbreviations.subjects[String(word)] ?? String(word)
    }.joined(separator: " ")
  }
}
