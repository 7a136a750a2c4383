@_spi(_Unicode) import Swift

/// Keys under which differently printed forms of the same words meet.
public enum Fold {
  /// The key of a name: case, Unicode form, tone placement, quotes, dashes and spacing folded; accents kept.
  ///
  /// `"Chính uỷ, Phòng không – Không quân"` and `"chính ủy,phòng không-không quân"` have one key.
  public static func key(_ string: String) -> String {
    fold(string, plain: false)
  }

  /// The key of a search: as `key`, without accents and with đ as d: `"Cờ thi đua"` is `"co thi dua"`.
  public static func plain(_ string: String) -> String {
    fold(string, plain: true)
  }

  /// Canonically composed form (NFC).
  public static func composed(_ string: String) -> String {
    string.utf8.allSatisfy { $0 < 0x80 } ? string : String(String.UnicodeScalarView(string._nfc))
  }

  /// The last two letters of a lower-case open `oa`, `oe`, `uy` syllable with the tone mark where the
  /// old spelling has it; `nil` where nothing moves.
  ///
  /// After `q` the `u` is no vowel.
  @inline(__always)
  static func movedTone(
    _ third: UInt32,
    _ second: UInt32,
    _ last: UInt32
  ) -> (UInt32, UInt32)? {
    // Most syllables end in a consonant or a plain vowel: nothing to move.
    last >= 0xE0 ? movedMark(third, second, last) : nil
  }

  private static func movedMark(
    _ third: UInt32,
    _ second: UInt32,
    _ last: UInt32
  ) -> (UInt32, UInt32)? {
    guard let toned = Letters.vowel(last), toned.tone != 0,
      let first = Letters.vowel(second), first.tone == 0
    else { return nil }
    switch (first.row, toned.row) {
    case (Letters.rowO, Letters.rowA), (Letters.rowO, Letters.rowE): break
    case (Letters.rowU, Letters.rowY): if third == 0x71 { return nil }
    default: return nil
    }
    return (
      Letters.scalar(row: first.row, tone: toned.tone), Letters.scalar(row: toned.row, tone: 0)
    )
  }

  /// A hash of `key(_:)`: equal for names that have one key.
  public static func hash(_ string: String) -> UInt64 {
    withFolded(string) { scalars in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
      return hash ^ (hash >> 31)
    }
  }

  /// Whether two names have one key.
  public static func same(_ first: String, _ second: String) -> Bool {
    if first.utf8.count == second.utf8.count, first.utf8.elementsEqual(second.utf8) { return true }
    return !startApart(first, second) && hash(first) == hash(second)
  }

  /// Whether two names begin with other letters of the alphabet: most that differ do.
  private static func startApart(_ first: String, _ second: String) -> Bool {
    guard let one = first.utf8.first.map({ $0 | 0x20 }),
      let other = second.utf8.first.map({ $0 | 0x20 })
    else { return false }
    return one != other && (0x61...0x7A).contains(one) && (0x61...0x7A).contains(other)
  }

  private static func fold(_ string: String, plain: Bool) -> String {
    withFolded(string) { scalars in
      String(decoding: utf8(scalars, plain: plain), as: UTF8.self)
    }
  }

  private static func utf8(_ scalars: UnsafeBufferPointer<UInt32>, plain: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      let value = plain ? Letters.plain(scalar) : scalar
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(UInt8(0xC0 | value >> 6))
        bytes.append(UInt8(0x80 | value & 0x3F))
      case 0x800..<0x1_0000:
        bytes.append(UInt8(0xE0 | value >> 12))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      default:
        bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
        bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      }
    }
    return bytes
  }

  /// Calls `body` with the scalars of a key, accents kept.
  ///
  /// They are on the stack where the name is short: names are compared by hashes thousands of times.
  private static func withFolded<Result>(
    _ string: String,
    _ body: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    var string = string
    if string.withUTF8(mayCombine) { string = composed(string) }
    return string.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { buffer in
        Letters.folding.withUnsafeBufferPointer { letters in
          var folder = Folder(scalars: buffer)
          var position = 0
          while position < bytes.count {
            let byte = bytes[position]
            if byte >= 0x61, byte <= 0x7A {
              folder.append(letter: UInt32(byte))
              position += 1
              continue
            }
            if byte == 0x20 {
              folder.appendSpace()
              position += 1
              continue
            }
            let scalar = Tokenizer.decode(bytes, position)
            let lower = Letters.folded(scalar.value, letters)
            if lower != 0 {
              folder.append(letter: lower)
            } else {
              folder.append(mark: scalar.value)
            }
            position += scalar.length
          }
          folder.endSyllable()
          return body(UnsafeBufferPointer(rebasing: buffer[..<folder.count]))
        }
      }
    }
  }

  /// Whether there may be combining marks (U+0300-U+036F), which have one of two first bytes; nothing
  /// else needs composing here.
  private static func mayCombine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte == 0xCC || byte == 0xCD { return true }
    return false
  }

  /// The key being built; it never has more scalars than its string.
  private struct Folder {
    let scalars: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0
    private var syllable = 0
    private var space = false
    private var isInWord = false

    init(scalars: UnsafeMutableBufferPointer<UInt32>) {
      self.scalars = scalars
    }

    @inline(__always)
    mutating func append(letter: UInt32) {
      if isInWord { return append(letter) }
      if space, count > 0, !isTight(scalars[count - 1]) { append(0x20) }
      syllable = count
      space = false
      isInWord = true
      append(letter)
    }

    @inline(__always)
    mutating func appendSpace() {
      endSyllable()
      isInWord = false
      space = true
      syllable = count
    }

    mutating func append(mark value: UInt32) {
      endSyllable()
      isInWord = false
      switch value {
      case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB: break
      case 0x09...0x0D, 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF, 0xAD: space = true
      default:
        let mark = (0x2010...0x2015).contains(value) || value == 0x2212 ? 0x2D : value
        if space, count > 0, !isTight(scalars[count - 1]), !isTight(mark) { append(0x20) }
        space = false
        append(mark)
      }
      syllable = count
    }

    mutating func endSyllable() {
      guard count - syllable >= 2 else { return }
      let third = count - syllable >= 3 ? scalars[count - 3] : 0
      guard let moved = movedTone(third, scalars[count - 2], scalars[count - 1]) else { return }
      (scalars[count - 2], scalars[count - 1]) = moved
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32) {
      scalars[count] = scalar
      count += 1
    }
  }

  /// Marks with no space on either side in a key.
  private static func isTight(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3B, 0x3A, 0x2F, 0x2D: true
    default: false
    }
  }
}
