import Glibc

/// What changes when a file's bytes do, or a folder's entries: its size and its times.
///
/// Not its number on the disk: some network file systems give another one each time they are asked.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int64
  /// When its bytes were last set, in nanoseconds since 1970.
  package let modified: Int64
  /// Also when its name, owner or mode was last set: bytes may be replaced by others as old and as many.
  package let changed: Int64

  /// As it was once told.
  package init(size: Int64, modified: Int64, changed: Int64) {
    (self.size, self.modified, self.changed) = (size, modified, changed)
  }

  /// Of the file or folder at a path, links followed; `nil` where nothing is there.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Of what the system says of a file.
  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size),
      modified: FileStamp.nanoseconds(status.st_mtim),
      changed: FileStamp.nanoseconds(status.st_ctim)
    )
  }

  /// Wraps around for times no disk has: what counts is that it is the same as before.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether somebody wrote to it in the last second or so, by this machine's clock, and may still be at it.
  package var isFresh: Bool { modified >= (Int64(time(nil)) - 1) * 1_000_000_000 }
}
