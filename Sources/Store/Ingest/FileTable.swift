import GRDB
import Glibc

/// Which article lies where: what a run learns of paths, and what follows for the archive's.
///
/// An article is its bytes. When a file has other bytes than before, the article it held goes,
/// unless the same run finds its bytes elsewhere; when bytes turn up under another path, the article
/// moves there if nothing is left where it was, and else keeps the path that sorts first.
struct FileTable {
  private var seen: [Int64: String] = [:]
  private var displaced: [Int64: (path: String, byNew: Bool)] = [:]

  /// Notes that a path holds an article (its id), new or known to the archive.
  mutating func note(
    _ path: String,
    holds article: Int64,
    isNew: Bool,
    _ db: Database
  ) throws {
    seen[article] = min(seen[article] ?? path, path)
    // Standard input is no place.
    guard path != "-" else { return }
    let statement = try db.cachedStatement(sql: "SELECT id FROM articles WHERE path = ?")
    for other in try Int64.fetchAll(statement, arguments: [path]) where other != article {
      displaced[other] = (path, isNew)
    }
  }

  /// Articles whose files now hold something else, and that were not found anywhere.
  var gone: [Int64] {
    displaced.keys.filter { seen[$0] == nil }.sorted()
  }

  /// The files of `gone`: how many now hold a new article, and how many a known one.
  var changed: (new: Int, known: Int) {
    let files = Dictionary(
      gone.compactMap { displaced[$0] }.map { ($0.path, $0.byNew) },
      uniquingKeysWith: { $1 }
    )
    let new = files.values.count(where: \.self)
    return (new, files.count - new)
  }

  /// Whether an article was found elsewhere than before.
  func wouldMove(_ db: Database) throws -> Bool {
    try !moves(db).isEmpty
  }

  /// Writes the paths of articles that were found elsewhere than before.
  func writePaths(_ db: Database) throws {
    let update = try db.makeStatement(sql: "UPDATE articles SET path = ? WHERE id = ?")
    for (article, path) in try moves(db) { try update.execute(arguments: [path, article]) }
  }

  /// Whether there still is a file under a path, or one that may hold the entry it names.
  private static func isThere(_ path: String) -> Bool {
    if path == "-" { return false }
    if access(path, F_OK) == 0 { return true }
    guard let mark = path.firstIndex(of: "#") else { return false }
    return access(String(path[..<mark]), F_OK) == 0
  }

  private func moves(_ db: Database) throws -> [Int64: String] {
    let select = try db.makeStatement(sql: "SELECT path FROM articles WHERE id = ?")
    var moves: [Int64: String] = [:]
    for (article, path) in seen where path != "-" {
      guard let old = try String.fetchOne(select, arguments: [article]), old != path else {
        continue
      }
      let stays = displaced[article] == nil && FileTable.isThere(old)
      if !stays || path < old { moves[article] = path }
    }
    return moves
  }
}
