import CArchive
import Glibc
import Text

/// Reads compressed and packed files with libarchive, entry by entry.
final class Unpacker {
  /// Where the bytes are.
  enum Source {
    case file(String)
    case bytes([UInt8])
  }

  /// What the bytes may be.
  enum Shape {
    /// Several files.
    case packed
    /// One stream, compressed or not.
    case stream
  }

  /// An entry of a packed file.
  struct Entry {
    /// Its name in there; with replacement characters where it is not UTF-8.
    let name: String
    /// Whether it is a file, not a folder or a link.
    let isFile: Bool
    /// Whether it needs a password.
    let isLocked: Bool
  }

  private struct UTF8Locale: @unchecked Sendable {
    let locale: locale_t
  }

  /// Made once, never freed; `nil` on a system without it.
  private static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil).map(UTF8Locale.init)

  private let handle: OpaquePointer
  /// The library reads from here as long as it is open.
  private let kept: UnsafeMutableRawBufferPointer
  private static let block = 1 << 16

  /// Opens.
  init(_ source: Source, as shape: Shape) throws(Reader.Failure) {
    var state = stat()
    if case .file(let path) = source, stat(path, &state) == 0, state.st_size == 0 { throw .empty }
    guard let handle = archive_read_new() else { throw .damaged("no memory") }
    self.handle = handle
    archive_read_support_filter_all(handle)
    switch shape {
    case .packed:
      archive_read_support_format_zip(handle)
      archive_read_support_format_tar(handle)
      archive_read_support_format_7zip(handle)
    case .stream:
      archive_read_support_format_raw(handle)
      archive_read_support_format_empty(handle)
    }
    let status: Int32
    switch source {
    case .file(let path):
      kept = .allocate(byteCount: 0, alignment: 1)
      status = archive_read_open_filename(handle, path, Unpacker.block)
    case .bytes(let bytes):
      kept = .allocate(byteCount: bytes.count, alignment: 1)
      kept.copyBytes(from: bytes)
      status = archive_read_open_memory(handle, kept.baseAddress, kept.count)
    }
    guard status >= ARCHIVE_WARN else { throw failure }
  }

  deinit {
    archive_read_free(handle)
    kept.deallocate()
  }

  private var failure: Reader.Failure {
    let number = archive_errno(handle)
    // Numbers of the system are files that cannot be opened; the library's own are negative.
    if number == 2 { return .vanished }
    let words = archive_error_string(handle).map { String(cString: $0) }
    return .damaged(PageFields.line(words) ?? "it cannot be unpacked")
  }

  /// The next entry; `nil` after the last.
  func next() throws(Reader.Failure) -> Entry? {
    var entry: OpaquePointer?
    // The library turns names into those of the thread's locale; in the C locale it drops most of ours.
    let locale = Unpacker.utf8.map { uselocale($0.locale) }
    defer { if let locale { uselocale(locale) } }
    let status = archive_read_next_header(handle, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status >= ARCHIVE_WARN, let entry else { throw failure }
    // The name's bytes, where they are no UTF-8.
    let name =
      archive_entry_pathname_utf8(entry).map { String(cString: $0) }
      ?? archive_entry_pathname(entry).map { String(cString: $0) } ?? "?"
    let isFile = UInt32(archive_entry_filetype(entry)) == 0o100000
    return Entry(
      name: name,
      isFile: isFile,
      isLocked: archive_entry_is_encrypted(entry) != 0
    )
  }

  /// Whether what is read is unpacked, not the file's own bytes; known after the first entry.
  var isCompressed: Bool { archive_filter_code(handle, 0) != ARCHIVE_FILTER_NONE }

  /// Some more bytes of the entry; none at its end.
  func more() throws(Reader.Failure) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Unpacker.block) { buffer, count in
      got = archive_read_data(handle, buffer.baseAddress, buffer.count)
      count = max(0, got)
    }
    guard got >= 0 else { throw failure }
    return bytes
  }

  /// All bytes of the entry.
  func rest(limit: Int = FileBytes.limit) throws(Reader.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try more()
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
