extension String {
  /// The string in lower case: `HỘI NGHỊ` becomes `hội nghị`.
  ///
  /// Latin letters only, one by one: the library's `lowercased` knows every script's rules, and
  /// takes thousands of steps for a word of Vietnamese.
  public var lowercasedLetters: String {
    var bytes = Array(utf8)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = bytes.withUnsafeBufferPointer { Tokenizer.decode($0, position) }
      let lower = Letters.lower(scalar)
      // A letter's two forms are of one length.
      if lower != scalar {
        if length == 1 { bytes[position] = UInt8(truncatingIfNeeded: lower) }
        if length == 2 { bytes[position] = UInt8(truncatingIfNeeded: 0xC0 | lower >> 6) }
        if length == 3 {
          bytes[position] = UInt8(truncatingIfNeeded: 0xE0 | lower >> 12)
          bytes[position + 1] = UInt8(truncatingIfNeeded: 0x80 | lower >> 6 & 0x3F)
        }
        if length > 1 {
          bytes[position + length - 1] = UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F)
        }
      }
      position += length
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The string with its first letter in lower case: `Các tập thể` becomes `các tập thể`.
  public var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension String {
  /// The string with words of capitals written small but for their first letter: `QUẢNG TRỊ` becomes
  /// `Quảng Trị`.
  public var capitalsSmallened: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count > 1 && word.allSatisfy({ !$0.isLowercase })
        ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
    }.joined(separator: " ")
  }
}
