import Glibc

/// Reads files with bare system calls.
public enum FileBytes {
  /// More than this is no article.
  public static let limit = 32 << 20

  /// All bytes of the file at `path`; of standard input for `-`.
  public static func read(_ path: String) throws(Reader.Failure) -> [UInt8] {
    guard path != "-" else { return try drain(STDIN_FILENO, expecting: 0) }
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard Int(status.st_size) <= limit else { throw .tooLarge(limit: limit) }
    return try drain(descriptor, expecting: Int(status.st_size))
  }

  /// A descriptor to read a file by.
  static func opened(_ path: String) throws(Reader.Failure) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .vanished : .unreadable(errno) }
    return descriptor
  }

  /// Whether there is a file or folder at `path`.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Reads to the end, or to just past the limit.
  ///
  /// One byte more room than expected lets a single read meet the end of a file of known size.
  private static func drain(
    _ descriptor: Int32,
    expecting size: Int
  ) throws(Reader.Failure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var room = size > 0 ? size + 1 : 1 << 16
    while true {
      let (chunk, failure) = chunk(descriptor, upTo: room)
      if failure != 0 { throw .unreadable(failure) }
      if chunk.isEmpty { return bytes }
      let short = size > 0 && chunk.count < room && bytes.count + chunk.count == size
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if short { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      room = min(max(bytes.count, 1 << 16), limit + 1 - bytes.count)
      if room <= 0 { room = 1 }
    }
  }

  /// The next bytes, and the system's error number where there is one.
  static func chunk(_ descriptor: Int32, upTo room: Int) -> ([UInt8], Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = -1
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, room)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno } else { count = got }
    }
    return (bytes, failure)
  }
}
