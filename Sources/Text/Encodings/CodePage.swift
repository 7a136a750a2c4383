/// The letters that one-byte encodings have above ASCII.
///
/// Tables are of the characters that windows-1252 has at the same bytes: text in the old encodings is met as
/// bytes, and as Unicode text that some program made of those bytes.
enum CodePage {
  /// The characters of windows-1252 from 0x80 to 0x9F; bytes it leaves out stand for themselves.
  private static let specials: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The character windows-1252 has at a byte.
  static func character(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? specials[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The byte windows-1252 has for a character.
  static func byte(_ character: UInt32) -> UInt8? {
    if character < 0x80 || (0xA0...0xFF).contains(character) { return UInt8(character) }
    return specials.firstIndex(of: character).map { UInt8($0 + 0x80) }
  }

  /// TCVN 5712:1993 from 0xA1 to 0xFE, as its third character set (VN3, ABC) uses them; `.` where it has nothing.
  private static let tcvn3 = table(
    from: 0xA1,
    "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"
  )

  /// What windows-1258 has otherwise than windows-1252: letters of its own, and five tones that follow their vowel.
  private static let windows1258: [UInt32: UInt32] = [
    0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303,
    0xE3: 0x103, 0xEC: 0x301, 0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
  ]

  private static func table(from first: UInt32, _ letters: String) -> [UInt32: UInt32] {
    var table: [UInt32: UInt32] = [:]
    for (offset, letter) in letters.unicodeScalars.enumerated() where letter != "." {
      table[first + UInt32(offset)] = letter.value
    }
    return table
  }

  /// What characters stand for in TCVN3.
  static func readTCVN3(_ characters: [UInt32]) -> [UInt32] {
    characters.map { tcvn3[$0] ?? $0 }
  }

  /// What characters stand for in windows-1258; composed where a tone follows its vowel.
  static func readWindows1258(_ characters: [UInt32]) -> [UInt32] {
    var read: [UInt32] = []
    read.reserveCapacity(characters.count)
    for character in characters {
      let scalar = windows1258[character] ?? character
      if let tone = tones[scalar], let last = read.last, let toned = withTone(last, tone) {
        read[read.count - 1] = toned
      } else {
        read.append(scalar)
      }
    }
    return read
  }

  /// Combining marks to tones in the order of `Letters`.
  private static let tones: [UInt32: Int] = [
    0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5,
  ]

  /// A vowel without a tone, with one.
  static func withTone(_ vowel: UInt32, _ tone: Int) -> UInt32? {
    let isUpper = Letters.isUpper(vowel)
    guard let (row, old) = Letters.vowel(Letters.lower(vowel)), old == 0 else { return nil }
    let lower = Letters.scalar(row: row, tone: tone)
    return isUpper ? Letters.upper(lower) : lower
  }

  /// The bytes that characters stand for where UTF-8 was taken for windows-1252; `nil` where one has none.
  static func bytes(_ characters: [UInt32]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count)
    for character in characters {
      // A byte order mark that the last program added.
      if character == 0xFEFF, bytes.isEmpty { continue }
      guard let byte = byte(character) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
