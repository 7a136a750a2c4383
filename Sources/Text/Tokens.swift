/// A syllable, a number or a mark of a text.
@frozen
public struct Token: Sendable {
  /// First byte in the text.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// What kind of token it is and how it is printed.
  public var shape: Shape
  /// Hash of the folded form: equal for `Ủy`, `uỷ` and `ủy`.
  ///
  /// For a mark, its folded scalar.
  public var key: UInt64

  /// How a token is printed.
  @frozen
  public struct Shape: OptionSet, Sendable {
    /// The flags.
    public let rawValue: UInt8

    /// Makes a set from its flags.
    @inlinable
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Letters.
    @inlinable
    public static var word: Shape { Shape(rawValue: 1) }
    /// Digits only.
    @inlinable
    public static var number: Shape { Shape(rawValue: 2) }
    /// Neither: punctuation or a symbol.
    @inlinable
    public static var mark: Shape { Shape(rawValue: 4) }
    /// A word whose first letter is upper case.
    @inlinable
    public static var capital: Shape { Shape(rawValue: 8) }
    /// A word of upper-case letters only.
    @inlinable
    public static var capitals: Shape { Shape(rawValue: 16) }
    /// White space stands before it.
    @inlinable
    public static var spaced: Shape { Shape(rawValue: 32) }
    /// It is the first of its line.
    @inlinable
    public static var lineStart: Shape { Shape(rawValue: 64) }
    /// It opens or closes a quotation.
    @inlinable
    public static var quotation: Shape { Shape(rawValue: 128) }
  }
}

/// Cuts text into tokens: one pass over the bytes, no `String`.
///
/// Letters and digits part (`QK4` is two tokens, the second not `spaced`), every mark stands alone,
/// dashes fold to `-` and quotation marks to `"`.
public enum Tokenizer {
  /// The tokens of UTF-8 bytes, in order.
  public static func tokens(of text: [UInt8]) -> [Token] {
    // There are no more tokens than bytes. Room for so many, and then a copy of those there are,
    // costs less than asking for room token by token.
    withUnsafeTemporaryAllocation(of: Token.self, capacity: text.count) { tokens in
      text.withUnsafeBufferPointer { bytes in
        Letters.folding.withUnsafeBufferPointer { letters in
          let count = scan(bytes, letters, into: tokens)
          return Array(UnsafeBufferPointer(rebasing: tokens[..<count]))
        }
      }
    }
  }

  /// The key of a lower-case, composed word written in the program.
  ///
  /// The same as the tokenizer's, without its buffers.
  @inlinable
  public static func key(word: StaticString) -> UInt64 {
    var hash = seed
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var position = 0
    while position < bytes.count {
      let first = UInt32(bytes[position])
      var scalar = first
      if first >= 0xE0, position + 2 < bytes.count {
        scalar =
          (first & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
          | UInt32(bytes[position + 2] & 0x3F)
        position += 3
      } else if first >= 0xC0, position + 1 < bytes.count {
        scalar = (first & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
        position += 2
      } else {
        position += 1
      }
      hash = step(hash, scalar)
    }
    return key(hash)
  }

  @inlinable
  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// A hash with one more letter.
  @inlinable
  static func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  /// The key of a word with this hash.
  @inlinable
  static func key(_ hash: UInt64) -> UInt64 { (hash ^ (hash >> 29)) << 1 }

  /// The key of one syllable or mark, as the tokenizer gives it.
  public static func key(of syllable: some StringProtocol) -> UInt64? {
    let tokens = tokens(of: Array(syllable.utf8))
    return tokens.count == 1 ? tokens[0].key : nil
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    into tokens: UnsafeMutableBufferPointer<Token>
  ) -> Int {
    var count = 0
    var position = 0
    var gap: Token.Shape = .lineStart
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 {
        gap.formUnion(byte == 0x0A ? [.lineStart, .spaced] : .spaced)
        position += 1
        continue
      }
      var token: Token
      if case let letter = byte | 0x20, letter >= 0x61, letter <= 0x7A {
        token = word(bytes, letters, from: position)
      } else if byte >= 0x30, byte <= 0x39 {
        token = number(bytes, from: position)
      } else {
        let scalar = decode(bytes, position)
        if byte == 0x27, position + 1 < bytes.count, bytes[position + 1] == 0x27 {
          // ''50 ngày'': two apostrophes for a quotation mark.
          token = mark((0x22, 2), at: position)
        } else if Letters.folded(scalar.value, letters) != 0 {
          token = word(bytes, letters, from: position)
        } else if scalar.value == 0xA0 {
          gap.formUnion(.spaced)
          position += scalar.length
          continue
        } else {
          token = mark(scalar, at: position)
        }
      }
      token.shape.formUnion(gap)
      gap = []
      tokens.initializeElement(at: count, to: token)
      count += 1
      position = Int(token.end)
    }
    return count
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
    var end = start
    var value: UInt64 = 0
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 {
      value = value &* 10 &+ UInt64(bytes[end] - 0x30)
      end += 1
    }
    return Token(start: Int32(start), end: Int32(end), shape: .number, key: value << 1 | 1)
  }

  /// A word, hashed while it is read; only where the tone moves it is hashed again.
  @inline(__always)
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    from start: Int
  ) -> Token {
    var end = start
    var count = 0
    var uppers = 0
    /// The small letters behind the last capital.
    var small = 0
    var isCapital = false
    var hash = seed
    var last: UInt32 = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte >= 0x61, byte <= 0x7A {
        // Most letters are plain and small.
        small += 1
        last = UInt32(byte)
        end += 1
      } else {
        let scalar = decode(bytes, end)
        let lower = Letters.folded(scalar.value, letters)
        guard lower != 0 else { break }
        if lower != scalar.value {
          // "Tổ quốcTrung tướng": two words that lost the line end between them.
          if count > 1, small > 0, isSmall(bytes, letters, end + scalar.length) { break }
          small = 0
          uppers += 1
          if count == 0 { isCapital = true }
        } else {
          small += 1
        }
        last = lower
        end += scalar.length
      }
      hash = step(hash, last)
      count += 1
    }
    if last >= 0xE0 { hash = movingTone(bytes, letters, start, end, last, hash) }
    var shape: Token.Shape = .word
    if isCapital { shape.insert(.capital) }
    if uppers > 1, uppers == count { shape.insert(.capitals) }
    return Token(start: Int32(start), end: Int32(end), shape: shape, key: key(hash))
  }

  /// Whether a small letter stands at a position.
  @inline(__always)
  private static func isSmall(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    _ position: Int
  ) -> Bool {
    guard position < bytes.count else { return false }
    let scalar = decode(bytes, position).value
    return Letters.folded(scalar, letters) == scalar
  }

  /// The hash of a word whose last letter may bear a tone that belongs on the letter before it.
  @inline(__always)
  private static func movingTone(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    _ start: Int,
    _ end: Int,
    _ last: UInt32,
    _ hash: UInt64
  ) -> UInt64 {
    var second = end - 1
    while second > start, bytes[second] & 0xC0 == 0x80 { second -= 1 }
    second -= 1
    // Only an `o` or a `u` takes it over.
    guard second >= start, bytes[second] | 0x20 == 0x6F || bytes[second] | 0x20 == 0x75 else {
      return hash
    }
    var before = seed
    var third: UInt32 = 0
    var position = start
    while position < second {
      let scalar = decode(bytes, position)
      third = Letters.folded(scalar.value, letters)
      before = step(before, third)
      position += scalar.length
    }
    guard let moved = Fold.movedTone(third, UInt32(bytes[second] | 0x20), last) else { return hash }
    return step(step(before, moved.0), moved.1)
  }

  private static func mark(_ scalar: (value: UInt32, length: Int), at start: Int) -> Token {
    var shape: Token.Shape = .mark
    var folded = scalar.value
    switch scalar.value {
    case 0x22, 0x201C...0x201F, 0xAB, 0xBB:
      folded = 0x22
      shape.insert(.quotation)
    case 0x2018, 0x2019: folded = 0x27
    case 0x2010...0x2015, 0x2212: folded = 0x2D
    default: break
    }
    return Token(
      start: Int32(start),
      end: Int32(start + scalar.length),
      shape: shape,
      key: UInt64(folded) << 40
    )
  }

  /// The scalar at a position; a malformed byte stands for itself.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    // A byte that goes on with a scalar gives its six bits, anything else more than six.
    @inline(__always)
    func tail(_ offset: Int) -> UInt32 {
      position + offset < bytes.count ? UInt32(bytes[position + offset]) ^ 0x80 : 0xFF
    }
    let second = tail(1)
    if first < 0xE0, second < 0x40 { return ((first & 0x1F) << 6 | second, 2) }
    let third = tail(2)
    if first < 0xF0, second | third < 0x40 {
      return ((first & 0x0F) << 12 | second << 6 | third, 3)
    }
    let fourth = tail(3)
    guard first >= 0xF0, second | third | fourth < 0x40 else { return (0xFFFD, 1) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}
