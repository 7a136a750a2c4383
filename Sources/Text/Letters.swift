/// Vietnamese letters: case, base letter and tone, one Unicode scalar at a time.
///
/// Composed (NFC) letters only; everything outside Latin passes through unchanged.
public enum Letters {
  /// The twelve vowels in alphabet order, each followed by its huyền, hỏi, ngã, sắc and nặng forms.
  private static let vowels: [(base: Character, forms: String)] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"),
    ("i", "iìỉĩíị"), ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"),
    ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
  ]

  private static let limit = 0x1F00

  /// Scalar to (vowel row << 3 | tone) + 1; zero where the scalar is no Vietnamese vowel.
  private static let toned: [UInt8] = {
    var table = [UInt8](repeating: 0, count: limit)
    for (row, vowel) in vowels.enumerated() {
      for (tone, scalar) in vowel.forms.unicodeScalars.enumerated() {
        table[Int(scalar.value)] = UInt8(row << 3 | tone) + 1
      }
    }
    return table
  }()

  /// Scalar to its lower-case form, zero where it is no letter: one load for each letter of a text.
  static let folding: [UInt16] = (0..<UInt32(limit)).map { scalar in
    isLetter(scalar) ? UInt16(lower(scalar)) : 0
  }

  /// The lower-case form of a letter, zero for what is none; `folding` is the table of that name.
  @inline(__always)
  static func folded(_ scalar: UInt32, _ folding: UnsafeBufferPointer<UInt16>) -> UInt32 {
    scalar < limit ? UInt32(folding[Int(scalar)]) : foldedBeyond(scalar)
  }

  /// The same for what is no Latin, Greek or Cyrillic letter: rare, and so kept out of the way.
  @inline(never)
  private static func foldedBeyond(_ scalar: UInt32) -> UInt32 {
    isLetter(scalar) ? lower(scalar) : 0
  }

  /// (row << 3 | tone) to scalar.
  private static let untoned: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 12 << 3)
    for (row, vowel) in vowels.enumerated() {
      for (tone, scalar) in vowel.forms.unicodeScalars.enumerated() {
        table[row << 3 | tone] = scalar.value
      }
    }
    return table
  }()

  /// Row of each vowel to its plain ASCII letter.
  private static let bases: [UInt32] = vowels.map { vowel in
    vowel.base.unicodeScalars.first?.value ?? 0
  }

  /// Lower case; the Icelandic eth, a common slip for đ, becomes đ.
  @inlinable
  public static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0...0x7F: scalar
    case 0xD0, 0xF0: 0x111
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x1EA0...0x1EF9: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x1A0: 0x1A1
    case 0x1AF: 0x1B0
    default: scalar
    }
  }

  /// Upper case of a lower-case Vietnamese letter; others unchanged.
  static func upper(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: scalar - 0x20
    case 0xE0...0xFE where scalar != 0xF7: scalar - 0x20
    case 0x100...0x137, 0x14A...0x177, 0x1EA0...0x1EF9: scalar & ~1
    case 0x1A1, 0x1B0: scalar - 1
    default: scalar
    }
  }

  /// Whether it is an upper-case Latin letter.
  @inlinable
  public static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar >= 0x41 && scalar <= 0x5A : lower(scalar) != scalar && scalar != 0xF0
  }

  /// Whether it is a letter of any script this program meets, or a combining mark.
  @inlinable
  public static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0...0xBF, 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F, 0x370...0x1FFF: true
    case 0x3040...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// The plain ASCII letter under a lower-case Vietnamese letter; others unchanged.
  public static func plain(_ scalar: UInt32) -> UInt32 {
    if scalar == 0x111 { return 0x64 }
    guard scalar < limit, case let code = toned[Int(scalar)], code != 0 else { return scalar }
    return bases[Int(code - 1) >> 3]
  }

  /// A vowel's row (a ă â e ê i o ô ơ u ư y) and tone, tone 0 being none; `nil` for other scalars.
  package static func vowel(_ scalar: UInt32) -> (row: Int, tone: Int)? {
    guard scalar < limit, case let code = toned[Int(scalar)], code != 0 else { return nil }
    return (Int(code - 1) >> 3, Int(code - 1) & 7)
  }

  /// The scalar of a vowel row with a tone.
  static func scalar(row: Int, tone: Int) -> UInt32 { untoned[row << 3 | tone] }

  /// Rows of the plain vowels that take part in tone placement.
  static let rowA = 0
  static let rowE = 3
  static let rowO = 6
  static let rowU = 9
  static let rowY = 11
}
