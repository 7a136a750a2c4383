/// A line reduced to what furniture is recognised by: plain lower-case words, one space between.
///
/// Accents, case and punctuation go; every run of numbers becomes a single `0`:
/// `*Bình luận, góp ý (12)` is `binh luan gop y 0`.
struct PlainKey {
  /// The key.
  private(set) var bytes: [UInt8] = []

  private static let latin: [UInt8] = (0..<0x250).map { plain(UInt32($0)) }
  private static let additional: [UInt8] = (0x1E00..<0x1F00).map { plain(UInt32($0)) }

  /// The key of UTF-8 text.
  init(_ text: some Sequence<UInt8>) {
    let latin = PlainKey.latin
    let additional = PlainKey.additional
    var scalar: UInt32 = 0
    var pending = 0
    for byte in text {
      if byte < 0x80 {
        append(latin[Int(byte)])
        continue
      }
      if byte >= 0xC0 {
        pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        scalar = UInt32(byte) & (0x3F >> UInt32(pending))
        continue
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      pending -= 1
      guard pending == 0 else { continue }
      if scalar < 0x250 {
        append(latin[Int(scalar)])
      } else if scalar >= 0x1E00, scalar < 0x1F00 {
        append(additional[Int(scalar) - 0x1E00])
      } else if !(0x300...0x36F).contains(scalar) {
        append(Letters.isLetter(scalar) ? PlainKey.foreign : 0)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
  }

  /// The words of the key.
  var words: [ArraySlice<UInt8>] { bytes.split(separator: 0x20) }

  /// Whether it starts with a whole word or words.
  func starts(with phrase: [UInt8]) -> Bool {
    bytes.starts(with: phrase)
      && (bytes.count == phrase.count || bytes[phrase.count] == 0x20)
  }

  /// Whether it ends with these words.
  func ends(with phrase: [UInt8]) -> Bool {
    bytes.count > phrase.count && bytes.suffix(phrase.count).elementsEqual(phrase)
      && bytes[bytes.count - phrase.count - 1] == 0x20
  }

  /// The key after its first `count` bytes.
  func dropping(_ count: Int) -> PlainKey {
    var key = self
    key.bytes = Array(bytes.dropFirst(count).drop { $0 == 0x20 })
    return key
  }

  /// Stands for a letter that is not Latin.
  private static let foreign = UInt8(ascii: "~")

  /// What a scalar adds to a key: a letter, `0` for a digit, zero for what separates words.
  private static func plain(_ scalar: UInt32) -> UInt8 {
    if scalar >= 0x30, scalar <= 0x39 { return 0x30 }
    guard Letters.isLetter(scalar) else { return 0 }
    let letter = Letters.plain(Letters.lower(scalar))
    return letter < 0x80 ? UInt8(letter) : foreign
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8) {
    switch letter {
    case 0:
      if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case 0x30:
      let last = bytes.last
      if last == 0x30 { return }
      if last == 0x20, bytes.count >= 2, bytes[bytes.count - 2] == 0x30 {
        bytes.removeLast()
        return
      }
      bytes.append(letter)
    default: bytes.append(letter)
    }
  }
}
