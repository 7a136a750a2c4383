import Text

/// Lower-case, composed words that a text is looked through for: nearly every other word is told apart in
/// one step, however many they are.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let keys: [UInt64]
  /// A bit for each of them, by some bits of its key.
  private let bits: UInt64

  /// A set of these.
  public init(arrayLiteral words: StaticString...) {
    self.init(words)
  }

  /// A set of these.
  public init(_ words: [StaticString]) {
    keys = words.map { Tokenizer.key(word: $0) }
    bits = keys.reduce(0) { $0 | Self.bit($1) }
  }

  /// Whether a word's key is one of them.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool { bits & Self.bit(key) != 0 && keys.contains(key) }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 1 & 63) }
}

extension Document {
  /// Whether one of some words stands at a token, however it is printed there.
  public func isWord(of words: WordSet, at token: Int) -> Bool {
    token >= 0 && token < tokens.count && words.contains(tokens[token].key)
  }
}
