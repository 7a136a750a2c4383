import GRDB
import Text

/// Finds the publishers people mean.
struct PublisherNames {
  let db: Database

  /// Publishers as stored, with or without the `Báo` or `Tạp chí` before the name; none is an error.
  func names(_ argument: String) throws -> [String] {
    let key = Fold.plain(argument)
    let held = try all()
    let found = names(of: key, among: held)
    if !found.isEmpty { return found }
    throw QuestionError.notHeld(
      .publisher,
      argument,
      what: "publisher",
      keys: [key],
      among: held
    )
  }

  /// All of them.
  func all() throws -> [String] {
    try String.fetchAll(
      db,
      sql: "SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL ORDER BY publisher"
    )
  }

  /// Those a key names.
  func names(of key: String, among held: [String]) -> [String] {
    held.filter { name in
      let other = Fold.plain(name)
      return other == key || Self.heads.contains { $0 + key == other || $0 + other == key }
    }
  }

  private static let heads = ["bao ", "tap chi ", "bao dien tu ", "cong thong tin dien tu "]
}
