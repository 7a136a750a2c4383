/// VNI for Windows: most marked letters are a letter and a character that stands for its marks.
///
/// `Quaân ñoäi` is `Quân đội`: `aâ` is â, `oä` ô with nặng, `ñ` đ. `ô` and `ö` stand for ơ and ư.
enum VNI {
  /// What characters stand for.
  static func read(_ characters: [UInt32]) -> [UInt32] {
    var read: [UInt32] = []
    read.reserveCapacity(characters.count)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if index + 1 < characters.count,
        let letter = pairs[character << 16 | Letters.lower(characters[index + 1])]
      {
        read.append(letter)
        index += 2
      } else {
        read.append(singles[character] ?? character)
        index += 1
      }
    }
    return read
  }

  /// Letters that are one character.
  private static let singles: [UInt32: UInt32] = withUpper([
    "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ñ": "đ", "ô": "ơ", "ö": "ư", "î": "ỵ",
  ])

  /// First character << 16 | second, in lower case, to the letter.
  private static let pairs: [UInt32: UInt32] = {
    // The marks of a plain tone, of a circumflex with each tone, of a breve with each.
    let tone = "ùøûõï"
    let circumflex = "âáàåãä"
    let breve = "êéèúüë"
    // The tones as the marks' order has them, sắc first, as rows of `Letters` count them.
    let order = [4, 1, 2, 3, 5]
    var pairs: [UInt32: UInt32] = [:]
    func add(_ first: Unicode.Scalar, _ marks: String, _ letter: Unicode.Scalar, bare: Bool) {
      let tones = (bare ? [0] : []) + order
      for (mark, tone) in zip(marks.unicodeScalars, tones) {
        let plain = letter.value
        guard let lower = tone == 0 ? plain : CodePage.withTone(plain, tone) else { continue }
        pairs[first.value << 16 | mark.value] = lower
        pairs[Letters.upper(first.value) << 16 | mark.value] = Letters.upper(lower)
      }
    }
    for letter in "aeouy".unicodeScalars { add(letter, tone, letter, bare: false) }
    add("ô", tone, "ơ", bare: false)
    add("ö", tone, "ư", bare: false)
    add("a", circumflex, "â", bare: true)
    add("e", circumflex, "ê", bare: true)
    add("o", circumflex, "ô", bare: true)
    add("a", breve, "ă", bare: true)
    return pairs
  }()

  private static func withUpper(
    _ letters: [Unicode.Scalar: Unicode.Scalar]
  ) -> [UInt32: UInt32] {
    var table: [UInt32: UInt32] = [:]
    for (character, letter) in letters {
      table[character.value] = letter.value
      table[Letters.upper(character.value)] = Letters.upper(letter.value)
    }
    return table
  }
}
