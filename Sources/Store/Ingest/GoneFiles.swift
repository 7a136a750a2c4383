import GRDB
import Glibc
import Text

/// Tells which files and entries that gave something earlier are no longer there, where a run looked for them.
///
/// A file that could not be read is there, and so is all it held.
struct GoneFiles {
  private let roots: [String]
  private let read: Set<String>
  private let failed: Set<String>
  private let prunes: Bool
  private let forgotten: Set<String>
  /// Named folders without an article: an unmounted disk looks like that.
  let emptied: [String]

  /// What a run looked at: its inputs, and of these what failed.
  init(_ inputs: [Input], _ scope: IngestScope, _ failures: [IngestReport.Failure]) {
    let failed = Set(failures.map(\.path))
    // What was named and is not there at all is a mistake, and tells nothing of what it held.
    roots = scope.roots.filter { !failed.contains($0) && FileBytes.exists($0) }
    read = Set(inputs.lazy.map(\.path))
    self.failed = failed
    prunes = scope.prunes
    forgotten = Set(scope.forgotten)
    let present = scope.present ?? inputs
    emptied = roots.filter { root in
      !present.contains { $0.isArticle && PathRange(root).contains($0.path) }
    }.sorted()
  }

  /// Articles read from what was named, with each of their places there.
  func candidates(_ db: Database) throws -> [(article: Int64, path: String)] {
    let hasCopies = try db.tableExists("copies")
    return try roots.flatMap { root in
      let range = PathRange(root)
      var rows = try Row.fetchAll(
        db,
        sql: "SELECT id, path FROM articles WHERE \(PathRange.condition)",
        arguments: range.arguments
      )
      if hasCopies {
        rows += try Row.fetchAll(
          db,
          sql: "SELECT article_id, path FROM copies WHERE \(PathRange.condition)",
          arguments: range.arguments
        )
      }
      return rows.map { (article: $0[0], path: $0[1]) as (article: Int64, path: String) }
    }
  }

  /// Whether nothing is there any more under a path that gave no article this time.
  func isGone(_ path: String) -> Bool {
    if access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) { return false }
    if failed.contains(path) { return false }
    if isIn(failed, path) { return false }
    // An entry of a file that was not read this time may well be there.
    return EntryPath.file(of: path).map(read.contains) ?? true
  }

  /// Whether a folder or container that a path lies in is among some.
  private func isIn(_ paths: Set<String>, _ path: String) -> Bool {
    if paths.isEmpty { return false }
    return zip(path.utf8.indices, path.utf8).contains { index, byte in
      (byte == 0x2F || byte == 0x23) && paths.contains(String(path[..<index]))
    }
  }

  /// Whether an article that was at a path may be taken out.
  func mayPrune(_ path: String) -> Bool {
    prunes && !emptied.contains { PathRange($0).contains(path) }
  }

  /// Paths in `failures` of which that is no longer so: read since, or no longer there; `noted` are this run's own.
  func mended(_ noted: Set<String>, _ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT path FROM failures").filter { path in
      if noted.contains(path) { return false }
      if read.contains(path) || EntryPath.holders(of: path).contains(where: read.contains) {
        return true
      }
      return forgotten.contains(path)
        || roots.contains { PathRange($0).contains(path) } && isGone(path)
    }
  }
}
