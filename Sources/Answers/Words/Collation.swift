import Text

/// Vietnamese alphabetical order.
///
/// Letters first (a ă â b c d đ e ê, o ô ơ, u ư), then tones; capitals make no difference. Numbers
/// go by their value: `Sư đoàn 2` comes before `Sư đoàn 10`.
enum Collation {
  /// A key whose bytes compare as the text sorts.
  static func key(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var digits: [UInt8] = []
    /// A longer number is larger, so its length stands before it.
    func endNumber() {
      guard !digits.isEmpty else { return }
      let number = digits.drop { $0 == 0x30 }
      letters.append(0x30 + UInt8(clamping: min(number.count, 9)))
      letters += number
      digits = []
    }
    for scalar in Fold.key(text).unicodeScalars {
      let value = scalar.value
      if (0x30...0x39).contains(value) {
        digits.append(UInt8(value))
        continue
      }
      endNumber()
      if let vowel = Letters.vowel(value) {
        letters.append(order(vowel.row))
        tones.append(UInt8(vowel.tone))
        continue
      }
      switch value {
      case 0x61...0x7A: letters.append(base(UInt8(value)))
      case 0x111: letters.append(base(0x64) + 1)
      case 0..<0x61: letters.append(UInt8(value))
      default: letters += [0xFF] + Array(String(scalar).utf8)
      }
      tones.append(0)
    }
    endNumber()
    return letters + [0] + tones
  }

  /// Four places a letter, above all marks and digits: room for ă and â after a.
  private static func base(_ letter: UInt8) -> UInt8 { 0x61 + (letter - 0x61) * 4 }

  /// Rows of vowels are a ă â e ê i o ô ơ u ư y.
  private static func order(_ row: Int) -> UInt8 {
    let letters: [(UInt8, UInt8)] = [
      (0x61, 0), (0x61, 1), (0x61, 2), (0x65, 0), (0x65, 1), (0x69, 0), (0x6F, 0), (0x6F, 1),
      (0x6F, 2), (0x75, 0), (0x75, 1), (0x79, 0),
    ]
    return base(letters[row].0) + letters[row].1
  }
}
