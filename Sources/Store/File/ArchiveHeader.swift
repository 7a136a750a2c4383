import Glibc

/// The first hundred bytes of a SQLite file, which say whose it is.
///
/// They are read without SQLite, so that a file that is not an archive is not touched at all.
enum ArchiveHeader {
  private static let size = 100
  private static let magic = Array("SQLite format 3\u{0}".utf8)

  /// Refuses what is no archive, or one of a later schema.
  static func check(_ path: String) throws(ArchiveError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing(path: path)
      default: throw .failed(path: path, reason: String(cString: strerror(errno)).lowercased())
      }
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: size)
    guard read(file, &bytes, size) == size, bytes.starts(with: magic) else {
      throw .notAnArchive(path: path)
    }
    guard number(bytes, at: 68) == ArchiveSchema.applicationID else {
      throw .notAnArchive(path: path)
    }
    let version = Int(number(bytes, at: 60))
    guard version <= ArchiveSchema.version else {
      throw .newer(path: path, version: version, known: ArchiveSchema.version)
    }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int32 {
    Int32(bitPattern: bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) })
  }
}
