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

  /// Moves the tone mark of an open `oa`, `oe`, `uy` syllable to where the old spelling has it.
  ///
  /// `scalars` are lower-case; the syllable is `scalars[start...]`. After `q` the `u` is no vowel.
  static func placeTone(_ scalars: inout [UInt32], from start: Int) {
    let count = scalars.count - start
    // Most syllables end in a consonant or a plain vowel: nothing to move.
    guard count >= 2, scalars[scalars.count - 1] >= 0xE0,
      let last = Letters.vowel(scalars[scalars.count - 1]), last.tone != 0,
      let first = Letters.vowel(scalars[scalars.count - 2]), first.tone == 0
    else { return }
    let pair = (first.row, last.row)
    guard
      pair == (Letters.rowO, Letters.rowA) || pair == (Letters.rowO, Letters.rowE)
        || pair == (Letters.rowU, Letters.rowY)
    else { return }
    if first.row == Letters.rowU, count >= 3, scalars[scalars.count - 3] == 0x71 { return }
    scalars[scalars.count - 2] = Letters.scalar(row: first.row, tone: last.tone)
    scalars[scalars.count - 1] = Letters.scalar(row: last.row, tone: 0)
  }

  /// A hash of `key(_:)`: equal for names that have one key.
  public static func hash(_ string: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in folded(string) { hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 31)
  }

  private static func fold(_ string: String, plain: Bool) -> String {
    var bytes: [UInt8] = []
    let scalars = folded(string)
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
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The scalars of a key, accents kept.
  private static func folded(_ string: String) -> [UInt32] {
    var string = string
    // Combining marks (U+0300-U+036F) have one of two first bytes; nothing else needs composing here.
    if string.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) { string = composed(string) }
    return string.withUTF8 { bytes in
      var folder = Folder(capacity: bytes.count)
      var position = 0
      while position < bytes.count {
        let scalar = Tokenizer.decode(bytes, position)
        folder.append(Letters.lower(scalar.value))
        position += scalar.length
      }
      folder.endSyllable()
      return folder.scalars
    }
  }

  /// The key being built.
  private struct Folder {
    var scalars: [UInt32] = []
    private var syllable = 0
    private var space = false
    private var isInWord = false

    init(capacity: Int) {
      scalars.reserveCapacity(capacity)
    }

    mutating func append(_ value: UInt32) {
      if Letters.isLetter(value) {
        if space, let last = scalars.last, !isTight(last) { scalars.append(0x20) }
        if space || !isInWord { syllable = scalars.count }
        space = false
        isInWord = true
        scalars.append(value)
        return
      }
      endSyllable()
      isInWord = false
      switch value {
      case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB: break
      case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF, 0xAD: space = true
      default:
        let mark = (0x2010...0x2015).contains(value) || value == 0x2212 ? 0x2D : value
        if space, let last = scalars.last, !isTight(last), !isTight(mark) { scalars.append(0x20) }
        space = false
        scalars.append(mark)
      }
      syllable = scalars.count
    }

    mutating func endSyllable() {
      if scalars.count > syllable { placeTone(&scalars, from: syllable) }
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
