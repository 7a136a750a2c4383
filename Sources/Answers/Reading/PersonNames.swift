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
      suggestions: Suggestion.best(for: keys.last ?? argument, among: names)
    )
  }

  private func isHeld(_ key: String) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM officers WHERE name_key = :key)
          OR EXISTS (SELECT 1 FROM conference_roles WHERE person_key = :key)
          OR EXISTS (SELECT 1 FROM awards
            WHERE recipient_kind IN ('officer', 'person') AND recipient_key = :key)
          OR EXISTS (SELECT 1 FROM changes WHERE person_key = :key)
          OR EXISTS (SELECT 1 FROM award_presenters WHERE person_key = :key)
        """,
      arguments: ["key": key]
    ) ?? false
  }

  /// Ranks as officers of the archive print them; a rank that is none at all is an error.
  func ranks(_ argument: String) throws -> [String] {
    let key = Fold.plain(argument)
    let known = try String.fetchAll(db, sql: "SELECT name FROM ranks ORDER BY level DESC, id")
    let held = try String.fetchAll(
      db,
      sql:
        "SELECT DISTINCT rank FROM officers UNION SELECT rank_to FROM changes WHERE rank_to IS NOT NULL"
    )
    let found = held.filter { Fold.plain($0) == key }
    if !found.isEmpty { return found }
    if let rank = known.first(where: { Fold.plain($0) == key }) { return [rank] }
    throw QuestionError.notHeld(
      .rank,
      argument,
      what: "rank",
      suggestions: Suggestion.best(for: argument, among: known + held)
    )
  }

  /// Keys of a position, the whole of it: `Chính ủy` is not `Phó Chính ủy`.
  func positions(_ argument: String) throws -> [String] {
    let keys = Abbreviations.keys(argument, in: Abbreviations.positions)
    let held = try String.fetchAll(
      db,
      sql:
        "SELECT DISTINCT position_key FROM postings UNION SELECT position_key FROM changes WHERE position_key IS NOT NULL"
    )
    let found = keys.filter(Set(held).contains)
    if !found.isEmpty { return found }
    let names = try String.fetchAll(db, sql: "SELECT DISTINCT position FROM postings")
    throw QuestionError.notHeld(
      .position,
      argument,
      what: "position",
      suggestions: Suggestion.best(for: keys.last ?? argument, among: names)
    )
  }
}
