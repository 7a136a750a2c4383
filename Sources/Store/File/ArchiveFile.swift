import GRDB
import Glibc

/// An archive: one SQLite file, open.
///
///     let archive = try ArchiveFile.open("/home/lan/archive.db", for: .reading)
///     let units = try archive.read { db in
///       try Row.fetchAll(db, sql: "SELECT * FROM unit_list")
///     }
public final class ArchiveFile: Sendable {
  /// What it is opened for.
  public enum Access: Sendable {
    /// Questions; never creates or changes the file.
    case reading
    /// Ingest and removal.
    case writing
  }

  /// Where it is.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens an existing archive; while another process writes it, waits for some seconds.
  public static func open(
    _ path: String,
    for access: Access,
    patience: Double = 5
  ) throws(ArchiveError) -> ArchiveFile {
    try ArchiveHeader.check(path)
    if access == .writing, Glibc.access(path, W_OK) != 0 { throw .readOnly(path: path) }
    do {
      do {
        return try ArchiveFile(path, access, patience)
      } catch let error as DatabaseError where isInterruptedWrite(error) {
        // A program died while writing; whoever may write puts the file right.
        _ = try ArchiveFile(path, .writing, patience)
        return try ArchiveFile(path, access, patience)
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Reads; the closure sees one unchanging state of the archive.
  public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }

  /// Writes, outside of any transaction but those the closure opens.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction(body)
  }

  private init(_ path: String, _ access: Access, _ patience: Double) throws {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(patience)
    // Ingest keeps references right itself and tests prove it; a check on every deleted row would
    // search whole tables.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      guard access == .writing else { return }
      db.add(tokenizer: SearchTokenizer.self)
      try db.execute(sql: "PRAGMA cache_size = -65536")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    guard access == .writing else { return }
    try queue.writeWithoutTransaction { db in
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" {
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }

  private static func isInterruptedWrite(_ error: DatabaseError) -> Bool {
    error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
      || error.extendedResultCode == .SQLITE_READONLY_RECOVERY
  }
}
