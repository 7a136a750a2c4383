import GRDB

/// A row of `ranks`.
struct Rank: Equatable, Sendable {
  let id: Int64
  let level: Int
  /// Whether only the navy and the coast guard use it.
  let isNavy: Bool

  /// All ranks, by their folded names.
  static func all(_ db: Database) throws -> [String: Rank] {
    var ranks: [String: Rank] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT id, name_key, level, branch FROM ranks")
    while let row = try rows.next() {
      ranks[row[1]] = Rank(id: row[0], level: row[2], isNavy: row[3] == "navy")
    }
    return ranks
  }
}
