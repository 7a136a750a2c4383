import Lexicon
import Text

/// What shows at a token: which phrases start there, and how it is printed.
@frozen
public struct Signs: OptionSet, Sendable {
  /// The types of the phrases, and above them the shape.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The start of a phrase of one of these types.
  @inlinable
  @inline(__always)
  public init(_ types: LexicalTypes) {
    rawValue = types.rawValue
  }

  /// One of these flags of a shape.
  @inlinable
  @inline(__always)
  public init(_ shape: Token.Shape) {
    rawValue = UInt32(shape.rawValue) << 24
  }
}

extension Document {
  /// The signs of all tokens.
  static func signs(of tokens: [Token], _ matches: Matches) -> [Signs] {
    Array(unsafeUninitializedCapacity: tokens.count) { signs, count in
      for token in tokens.indices {
        let sign = Signs(matches.types[token]).union(Signs(tokens[token].shape))
        signs.initializeElement(at: token, to: sign)
      }
      count = tokens.count
    }
  }

  /// The next token that shows one of some signs, from one on and before another.
  ///
  /// For passes over a whole text: most tokens show none, and are passed over in a few steps.
  @inlinable
  public func next(_ wanted: Signs, from token: Int, before end: Int) -> Int? {
    signs.withUnsafeBufferPointer { signs in
      var token = token
      while token < end {
        if !signs[token].isDisjoint(with: wanted) { return token }
        token += 1
      }
      return nil
    }
  }

  /// The next token at which a phrase of one of the types starts.
  @inlinable
  public func next(_ types: LexicalTypes, from token: Int, before end: Int) -> Int? {
    next(Signs(types), from: token, before: end)
  }
}
