import Glibc

/// A file's bytes a megabyte at a time.
package final class FileChunks {
  private let path: String
  private var descriptor: Int32?
  private static let size = 1 << 20

  /// Will read the file at a path.
  package init(_ path: String) { self.path = path }

  deinit { if let descriptor { close(descriptor) } }

  /// The next bytes; none at the end.
  package func next() throws(Reader.Failure) -> [UInt8] {
    let (bytes, failure) = FileBytes.chunk(try opened(), upTo: FileChunks.size)
    if failure != 0 { throw .unreadable(failure) }
    return bytes
  }

  private func opened() throws(Reader.Failure) -> Int32 {
    if let descriptor { return descriptor }
    let opened = try FileBytes.opened(path)
    descriptor = opened
    return opened
  }
}
