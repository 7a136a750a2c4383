import GRDB

/// The files an archive could not read, or not whole.
public struct FailedFiles: Sendable {
  /// Those that can be tried again, in the order of their names.
  public private(set) var files: [String] = []
  /// Paths that lead to no file any more.
  public private(set) var missing: [String] = []

  /// Asks an archive.
  public init(of path: String) throws {
    let archive = try ArchiveFile.open(path, for: .reading)
    let paths = try archive.read { db in
      try String.fetchAll(db, sql: "SELECT path FROM failures WHERE kind = 'failed' ORDER BY path")
    }
    var found: Set<String> = []
    for path in paths {
      if let file = EntryPath.file(of: path) {
        if found.insert(file).inserted { files.append(file) }
      } else if !path.contains("\u{FFFD}") {
        // With that mark the name is not the file's own.
        missing.append(path)
      }
    }
  }
}
