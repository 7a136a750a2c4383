import Glibc
import Text

/// Bytes that are unpacked as they are read.
struct ByteStream {
  private let unpacker: Unpacker
  private var buffer: ArraySlice<UInt8> = []

  /// Opens; `nil` where there is nothing.
  init?(_ source: Unpacker.Source) throws(Reader.Failure) {
    unpacker = try Unpacker(source, as: .stream)
    guard try unpacker.next() != nil else { return nil }
  }

  private mutating func fill() throws(Reader.Failure) -> Bool {
    guard buffer.isEmpty else { return true }
    buffer = try unpacker.more()[...]
    return !buffer.isEmpty
  }

  /// The next line without its end, cut at `limit`; `nil` at the end.
  mutating func line(limit: Int = 1 << 16) throws(Reader.Failure) -> [UInt8]? {
    var line: [UInt8] = []
    guard try fill() else { return nil }
    while try fill() {
      if let end = lineEnd() {
        line += buffer[..<end].prefix(limit - min(limit, line.count))
        buffer = buffer[(end + 1)...]
        break
      }
      line += buffer.prefix(limit - min(limit, line.count))
      buffer = []
    }
    return Array(Headers.withoutReturn(line[...]))
  }

  /// Where the next line end is; a line may fill a disk, so the C library looks for it.
  private func lineEnd() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let end = memchr(start, 0x0A, bytes.count) else {
        return nil
      }
      return buffer.startIndex + start.distance(to: UnsafeRawPointer(end))
    }
  }

  /// So many bytes; `nil` where there are fewer.
  mutating func bytes(_ count: Int) throws(Reader.Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard try fill() else { return nil }
      let part = buffer.prefix(count - bytes.count)
      bytes += part
      buffer = buffer.dropFirst(part.count)
    }
    return bytes
  }

  /// Passes over so many bytes; false where there are fewer.
  mutating func skip(_ count: Int) throws(Reader.Failure) -> Bool {
    var left = count
    while left > 0 {
      guard try fill() else { return false }
      let part = min(left, buffer.count)
      buffer = buffer.dropFirst(part)
      left -= part
    }
    return true
  }
}
