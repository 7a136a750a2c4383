import Glibc

/// Looks for some bytes in turn by the C library, passing over each stretch of a text once for each of them.
struct ByteFinder {
  /// Where each byte was found last.
  private var found = [Int](repeating: -1, count: 256)

  /// The next place of a byte, at an index or behind it, each time further on; the end where there is none.
  mutating func next(_ byte: UInt8, in text: [UInt8], from index: Int) -> Int {
    let known = found[Int(byte)]
    if known >= index { return known }
    let place = text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start + index, Int32(byte), bytes.count - index)
      else { return bytes.count }
      return start.distance(to: UnsafeRawPointer(found))
    }
    found[Int(byte)] = place
    return place
  }
}
