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

  /// Opens an existing archive.
  public static func open(_ path: String, for access: Access) throws(ArchiveError) -> ArchiveFile {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      throw .notAnArchive(path: path)
    }
    if access == .writing, Glibc.access(path, W_OK) != 0 { throw .readOnly(path: path) }
    do {
      return try ArchiveFile(path, access)
    } catch let error as DatabaseError where isInterruptedWrite(error) {
      // A program died while writing; whoever may write puts the file right.
      do { _ = try ArchiveFile(path, .writing) } catch { throw ArchiveError(error, path: path) }
    } catch {
      throw ArchiveError(error, path: path)
    }
    do { return try ArchiveFile(path, access) } catch { throw ArchiveError(error, path: path) }
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

  private init(_ path: String, _ access: Access) throws {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(5)
    // Ingest keeps references right itself and tests prove it; a check on every deleted row would
    // search whole tables.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      if access == .writing { db.add(tokenizer: SearchTokenizer.self) }
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in try ArchiveFile.check(db, path) }
    if access == .writing {
      try queue.writeWithoutTransaction { db in
        if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" {
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
        }
      }
    }
  }

  /// Refuses files that are not archives, or of a later schema.
  private static func check(_ db: Database, _ path: String) throws {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    guard application == ArchiveSchema.applicationID else {
      throw ArchiveError.notAnArchive(path: path)
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= ArchiveSchema.version else {
      throw ArchiveError.newer(path: path, version: version, known: ArchiveSchema.version)
    }
  }

  private static func isInterruptedWrite(_ error: DatabaseError) -> Bool {
    error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
      || error.extendedResultCode == .SQLITE_READONLY_RECOVERY
  }
}
