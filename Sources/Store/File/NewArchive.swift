import CSQLiteTuning
import GRDB
import Glibc

/// An archive in the making: a file beside the one it is to become, which appears whole or not at all.
final class NewArchive {
  /// Where it will be.
  let path: String
  private let building: String
  private let lock: Int32
  private var queue: DatabaseQueue?

  /// Makes the tables, without indices.
  init(_ path: String) throws(ArchiveError) {
    self.path = path
    building = path + ".building"
    // What an interrupted run left behind is overwritten; what another run is working on is not.
    lock = open(building, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .failed(path: path, reason: "its folder does not exist") : .readOnly(path: path)
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .locked(path: path)
    }
    ftruncate(lock, 0)
    _ = sqlite_stop_counting_memory()
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      configuration.prepareDatabase { db in
        try db.execute(
          sql: """
            PRAGMA page_size = \(ArchiveSchema.pageSize);
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA cache_size = -16384
            """
        )
        db.add(tokenizer: SearchTokenizer.self)
      }
      queue = try DatabaseQueue(path: building, configuration: configuration)
      try queue?.writeWithoutTransaction { db in
        try db.execute(sql: ArchiveSchema.tables)
        try KnownUnits.write(db)
        try SearchIndex.prepareForBulk(db)
      }
    } catch {
      unlink(building)
      close(lock)
      throw ArchiveError(error, path: path)
    }
  }

  deinit {
    if queue != nil { unlink(building) }
    close(lock)
  }

  /// Fills it.
  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    guard let queue else { throw .failed(path: path, reason: "already finished") }
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Puts it in its place.
  func finish() throws(ArchiveError) {
    do { try queue?.close() } catch { throw ArchiveError(error, path: path) }
    guard fsync(lock) == 0, access(path, F_OK) != 0, rename(building, path) == 0 else {
      throw .failed(path: path, reason: "cannot be put in place; is there a file by now?")
    }
    queue = nil
    // The name is safe on disk only when its folder is.
    let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
