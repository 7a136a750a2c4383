import Glibc

/// What changes when a file's bytes do, or a folder's entries: its size and its times.
///
/// Not its number on the disk: some network file systems give another one each time they are asked.
package struct FileStamp: Hashable, Sendable {
  private let size: Int
  private let modified: Time
  /// Also when its name, owner or mode was last set: bytes may be replaced by others as old and as many.
  private let changed: Time

  private struct Time: Hashable {
    let seconds: Int
    let rest: Int

    init(_ time: timespec) { (seconds, rest) = (time.tv_sec, time.tv_nsec) }
  }

  /// Of the file or folder at a path, links followed; `nil` where nothing is there.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Of what the system says of a file.
  init(_ status: stat) {
    size = Int(status.st_size)
    modified = Time(status.st_mtim)
    changed = Time(status.st_ctim)
  }

  /// Whether somebody wrote to it in the last second or so, by this machine's clock, and may still be at it.
  var isFresh: Bool { modified.seconds >= time(nil) - 1 }
}
