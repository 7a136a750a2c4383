/// What JSON, and a terminal that shows it, cannot take as it stands.
enum Escaping {
  /// The index of the first byte, from one on, that needs escaping; of a control of two bytes the first.
  static func next(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index < utf8.count {
      // Nearly all of a text: eight bytes at once.
      if index + 8 <= utf8.count,
        isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      let byte = utf8[index]
      // Some terminals obey U+0080 to U+009F as they do escape sequences.
      let isControl = byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
      if isControl || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return index }
      index += 1
    }
    return nil
  }

  /// Whether none of eight bytes may need escaping; in doubt it says no.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set where the byte is below the limit, or above a low one that is.
    func below(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- ones &* limit) & ~word }
    // With one bit turned a quotation mark falls in with the controls, and the space out; with
    // three left out, the backslash and the delete character are one, with rare marks.
    let found =
      below(word ^ ones &* 0x02, 0x21) | below((word & (ones &* 0xDC)) ^ ones &* 0x5C, 1)
      | below(word ^ ones &* 0xC2, 1)
    return found & (ones << 7) == 0
  }
}
