import GRDB
import Text

/// Finds the sorts of units and conferences people mean; both lists are open, and what is known is what articles print.
struct KindNames {
  let db: Database

  /// Head nouns of units, as stored: `cuc` is `Cục`.
  func units(_ argument: String) throws -> [String] {
    let keys = Abbreviations.keys(argument, in: Abbreviations.units)
    let held = try String.fetchAll(db, sql: "SELECT DISTINCT kind FROM units")
    let found = held.filter { keys.contains(Fold.plain($0)) }
    if !found.isEmpty { return found }
    throw notHeld(argument, "kind of unit", held)
  }

  /// Keys of kinds of conference, with or without `hội nghị` before them.
  func conferences(_ argument: String) throws -> [String] {
    let key = Fold.plain(argument)
    let bare = key.hasPrefix("hoi nghi ") ? String(key.dropFirst(9)) : key
    for key in [key, bare] where try db.holds("conferences", "kind_key", key) { return [key] }
    let held = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT kind FROM conferences WHERE kind IS NOT NULL"
    )
    throw notHeld(argument, "kind of conference", held)
  }

  private func notHeld(_ argument: String, _ what: String, _ held: [String]) -> QuestionError {
    .notHeld(
      .kind,
      argument,
      what: what,
      suggestions: Suggestion.best(for: argument, among: held)
    )
  }
}
