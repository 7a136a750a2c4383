import CArchive
import Text

/// Bytes as `gzip` packs them, without time or name: equal bytes give equal packed ones.
public enum Gzip {
  /// Packs; `nil` where the library cannot.
  public static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let handle = archive_write_new() else { return nil }
    defer { archive_write_free(handle) }
    guard archive_write_add_filter_gzip(handle) == ARCHIVE_OK,
      archive_write_set_filter_option(handle, "gzip", "timestamp", nil) == ARCHIVE_OK,
      archive_write_set_format_raw(handle) == ARCHIVE_OK
    else { return nil }
    // What cannot be packed takes five bytes more for each 16 KB, and the header.
    let room = bytes.count + bytes.count >> 10 + 1024
    var isWhole = false
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard archive_write_open_memory(handle, buffer.baseAddress, room, &count) == ARCHIVE_OK,
        let entry = archive_entry_new()
      else { return }
      defer { archive_entry_free(entry) }
      archive_entry_set_filetype(entry, 0o100000)
      isWhole =
        archive_write_header(handle, entry) == ARCHIVE_OK
        && archive_write_data(handle, bytes, bytes.count) == bytes.count
        && archive_write_close(handle) == ARCHIVE_OK
    }
    return isWhole ? packed : nil
  }

  /// Unpacks.
  public static func unpacked(_ bytes: [UInt8]) throws(Reader.Failure) -> [UInt8] {
    let unpacker = try Unpacker(.bytes(bytes), as: .stream)
    guard try unpacker.next() != nil else { return [] }
    return try unpacker.rest(limit: .max)
  }
}
