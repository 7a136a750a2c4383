import GRDB

/// A file or folder and all that lies in it: the files of a folder, the entries of a container.
struct PathRange {
  private let end: String

  /// What a path names, with or without a slash behind it.
  init(_ path: String) {
    end = path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Whether a path is the file itself or lies in it.
  func contains(_ path: String) -> Bool {
    guard path.hasPrefix(end) else { return false }
    let next = path.utf8.dropFirst(end.utf8.count).first
    return next == nil || next == 0x2F || next == 0x23
  }

  /// The same for a column `path`: all that sorts behind "folder/" and before "folder0", or behind "file#" and before
  /// "file$".
  static let condition = "(path = ? OR (path > ? AND path < ?) OR (path > ? AND path < ?))"

  /// What stands for the question marks of `condition`.
  var arguments: StatementArguments { [end, end + "/", end + "0", end + "#", end + "$"] }
}
