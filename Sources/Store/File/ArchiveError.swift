import GRDB

/// Why an archive could not be opened, read or written.
public enum ArchiveError: Error, Equatable, Sendable {
  /// There is no file of this name.
  case missing(path: String)
  /// It is a folder, a picture, another program's database.
  case notAnArchive(path: String)
  /// A later version of the program made it.
  case newer(path: String, version: Int, known: Int)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// Another process is using it.
  case locked(path: String)
  /// The disk is full.
  case full(path: String)
  /// The corrections are at fault.
  case corrections(CorrectionError)
  /// SQLite or the system refused, in its own words.
  case failed(path: String, reason: String)

  /// For people: what is wrong, where, and the way out.
  public var message: String {
    switch self {
    case .missing(let path):
      "no archive at \(path); make one with: archive ingest --db \(path) FOLDER"
    case .notAnArchive(let path):
      "\(path) is not an archive of this program; name another file with --db"
    case .newer(let path, let version, let known):
      "\(path) has schema version \(version), this program knows versions up to \(known);"
        + " use the program that made it"
    case .readOnly(let path):
      "\(path) cannot be written; check the permissions of the file and its folder"
    case .locked(let path):
      "\(path) is in use by another process; try again when that has finished"
    case .full(let path):
      "no space left on the disk of \(path)"
    case .corrections(let error): error.message
    case .failed(let path, let reason):
      "\(path): \(reason)"
    }
  }

  /// Translates what SQLite reports.
  init(_ error: any Error, path: String) {
    if let error = error as? CorrectionError {
      self = .corrections(error)
      return
    }
    guard let error = error as? DatabaseError else {
      self = error as? ArchiveError ?? .failed(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_NOTADB: self = .notAnArchive(path: path)
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
