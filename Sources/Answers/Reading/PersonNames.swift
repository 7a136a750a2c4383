import GRDB
import Text

/// Finds the persons, ranks and positions people mean.
struct PersonNames {
  let db: Database

  /// Keys of a person's name that the archive holds, with or without the rank before it; none is an error.
  func keys(_ argument: String) throws -> [String] {
    let key = Fold.plain(argument)
    var keys = [key]
    let ranks = try String.fetchAll(
      db,
      sql: "SELECT name_key FROM ranks ORDER BY length(name_key) DESC"
    )
    if let rank = ranks.first(where: { key.hasPrefix($0 + " ") }) {
      keys.append(String(key.dropFirst(rank.count + 1)))
    }
    for key in keys where try isHeld(key) { return [key] }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM officers UNION SELECT person FROM conference_roles
        UNION SELECT recipient FROM awards WHERE recipient_kind IN ('officer', 'person')
        """
    )
    throw QuestionError.notHeld(
      .officer,
      argument,
      what: "person",
      keys: keys,
      among: names
    )
  }

  private func isHeld(_ key: String) throws -> Bool {
    // One after the other: in one statement SQLite would look through all of them.
    try db.holds("officers", "name_key", key) || db.holds("conference_roles", "person_key", key)
      || db.holds("awards", "recipient_kind IN ('officer', 'person') AND recipient_key", key)
      || db.holds("changes", "person_key", key) || db.holds("award_presenters", "person_key", key)
  }

  /// A rank: of the known ones, or one that only articles print.
  enum Rank {
    /// A row of `ranks`, and its name.
    case known(Int, String)
    /// As printed.
    case printed(String)
  }

  /// The rank people mean; one that is none at all is an error.
  func rank(_ argument: String) throws -> Rank {
    let key = Fold.plain(argument)
    let known = try GRDB.Row.fetchOne(
      db,
      sql: "SELECT id, name FROM ranks WHERE name_key = ?",
      arguments: [key]
    )
    if let known { return .known(known[0], known[1]) }
    let printed = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT rank FROM officers UNION SELECT rank_to FROM changes WHERE rank_to IS NOT NULL
        """
    )
    if let rank = printed.first(where: { Fold.plain($0) == key }) { return .printed(rank) }
    let ranks = try String.fetchAll(db, sql: "SELECT name FROM ranks ORDER BY level DESC, id")
    throw QuestionError.notHeld(
      .rank,
      argument,
      what: "rank",
      suggestions: Suggestion.best(for: argument, among: ranks + printed)
    )
  }

  /// Keys of a position, the whole of it: `Chính ủy` is not `Phó Chính ủy`.
  func positions(_ argument: String) throws -> [String] {
    let keys = Abbreviations.keys(argument, in: Abbreviations.positions)
    for key in keys.reversed() {
      let isHeld =
        try db.holds("postings", "position_key", key) || db.holds("changes", "position_key", key)
      if isHeld { return [key] }
    }
    let names = try String.fetchAll(db, sql: "SELECT DISTINCT position FROM postings")
    throw QuestionError.notHeld(
      .position,
      argument,
      what: "position",
      keys: keys,
      among: names
    )
  }
}
