import Text

/// Paths as `articles.path` has them: a file's, or an entry's in it (`file#entry`).
enum EntryPath {
  /// The file that is there for a path: itself, or the outermost that may hold the entry it names.
  static func file(of path: String) -> String? {
    // Standard input is no place.
    if path == "-" { return nil }
    if FileBytes.exists(path) { return path }
    return holders(of: path).first(where: FileBytes.exists)
  }

  /// The files and containers an entry may lie in, from the outermost; names may have the mark in them too.
  static func holders(of path: String) -> [String] {
    zip(path.utf8.indices, path.utf8).filter { $0.1 == 0x23 }.map { String(path[..<$0.0]) }
  }
}
