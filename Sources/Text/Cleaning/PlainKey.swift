/// A line reduced to what furniture is recognised by: plain lower-case words, one space between.
///
/// Accents, case and punctuation go; every run of numbers becomes a single `0`:
/// `*Bình luận, góp ý (12)` is `binh luan gop y 0`.
struct PlainKey {
  /// The key.
  private(set) var bytes: [UInt8] = []
  /// A hash of the key.
  private(set) var hash = PlainKey.seed
  /// Hashes of the key's first word, its first two words and so on; the last is `hash`.
  private(set) var starts: [UInt64] = []

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let latin: [UInt8] = (0..<0x250).map { plain(UInt32($0)) }
  private static let additional: [UInt8] = (0x1E00..<0x1F00).map { plain(UInt32($0)) }

  /// The key of UTF-8 text; what is cut off at its ends is passed over.
  init(_ text: some Collection<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { read($0) }
    if done == nil { Array(text).withUnsafeBufferPointer { read($0) } }
    hashWords()
  }

  /// The words of the key.
  var words: [ArraySlice<UInt8>] { bytes.split(separator: 0x20) }

  /// A hash of each word by itself.
  var wordHashes: [UInt64] {
    var hashes: [UInt64] = []
    var hash = PlainKey.seed
    for byte in bytes {
      if byte == 0x20 {
        hashes.append(hash)
        hash = PlainKey.seed
      } else {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    if !bytes.isEmpty { hashes.append(hash) }
    return hashes
  }

  /// How many words it has.
  var wordCount: Int { starts.count }

  /// What the whole key is known for.
  var use: PhraseUse { PhraseTable.shared[hash] }

  /// What the phrases it starts with are known for.
  var startUse: PhraseUse {
    let table = PhraseTable.shared
    var use: PhraseUse = []
    for hash in starts.prefix(PlainKey.longestPhrase) { use.formUnion(table[hash]) }
    return use
  }

  /// No phrase that starts a line is longer.
  private static let longestPhrase = 8

  /// Whether it ends with these words.
  func ends(with phrase: StaticString) -> Bool {
    let count = phrase.utf8CodeUnitCount
    return bytes.count > count && bytes[...].hasSuffix(phrase)
      && bytes[bytes.count - count - 1] == 0x20
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    bytes = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      var out = Output(buffer: buffer)
      PlainKey.read(text, into: &out)
      if out.count > 0, buffer[out.count - 1] == 0x20 { out.count -= 1 }
      count = out.count
    }
  }

  /// A key being written; it is never longer than its text.
  private struct Output {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    /// Adds a letter, a number's first `0`, or, for zero, a space where none is.
    @inline(__always)
    mutating func append(_ letter: UInt8) {
      if letter == 0 {
        if count == 0 || buffer[count - 1] == 0x20 { return }
      } else if letter == 0x30, count > 0 {
        if buffer[count - 1] == 0x30 { return }
        if buffer[count - 1] == 0x20, count > 1, buffer[count - 2] == 0x30 {
          count -= 1
          return
        }
      }
      buffer[count] = letter == 0 ? 0x20 : letter
      count += 1
    }
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>, into out: inout Output) {
    latin.withUnsafeBufferPointer { latin in
      additional.withUnsafeBufferPointer { additional in
        var scalar: UInt32 = 0
        var pending = 0
        for byte in text {
          if byte < 0x80 {
            out.append(latin[Int(byte)])
            pending = 0
          } else if byte >= 0xC0 {
            pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
            scalar = UInt32(byte) & (0x3F >> UInt32(pending))
          } else if pending > 0 {
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            pending -= 1
            if pending > 0 { continue }
            if scalar < 0x250 {
              out.append(latin[Int(scalar)])
            } else if scalar >= 0x1E00, scalar < 0x1F00 {
              out.append(additional[Int(scalar) - 0x1E00])
            } else if !(0x300...0x36F).contains(scalar) {
              out.append(Letters.isLetter(scalar) ? foreign : 0)
            }
          }
        }
      }
    }
  }

  /// FNV-1a, noted at each word's end.
  private mutating func hashWords() {
    guard !bytes.isEmpty else { return }
    starts.reserveCapacity(16)
    var hash = PlainKey.seed
    for byte in bytes {
      if byte == 0x20 { starts.append(hash) }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    starts.append(hash)
    self.hash = hash
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
}
