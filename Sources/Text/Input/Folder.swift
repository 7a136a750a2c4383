import Glibc

/// A folder's entries, by readdir.
package enum Folder {
  /// What readdir says an entry is.
  package enum EntryType {
    case file, folder, other
    /// A link, or a file system that does not say.
    case unknown
  }

  /// One entry.
  package struct Entry {
    let bytes: [UInt8]
    package let type: EntryType

    /// The name, `nil` where it is no valid UTF-8.
    package var name: String? { String(validating: bytes, as: UTF8.self) }
    /// The name with replacement characters, for messages.
    var repairedName: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The entries in byte order of their names.
  package static func entries(of path: String) throws(Reader.Failure) -> [Entry] {
    guard let folder = opendir(path) else {
      throw errno == ENOENT ? .vanished : .unreadable(errno)
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let item = readdir(folder) {
      let bytes = name(of: item)
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      entries.append(Entry(bytes: bytes, type: type(of: item.pointee.d_type)))
    }
    entries.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return entries
  }

  private static func name(of item: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafePointer(to: &item.pointee.d_name) { field in
      field.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { start in
        Array(UnsafeBufferPointer(start: start, count: strlen(field)))
      }
    }
  }

  private static func type(of kind: UInt8) -> EntryType {
    switch Int(kind) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): .unknown
    default: .other
    }
  }
}
