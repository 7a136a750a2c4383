import Text

/// What tells texts that are nearly the same: numbers drawn from the pairs of neighbouring words, by one-permutation
/// MinHash.
///
/// Case, placing of tones, marks and line ends do not matter. Of two texts about as many numbers are equal as the part
/// of their pairs that both have: a changed word changes two pairs.
struct Sketch: Equatable {
  /// How many numbers.
  static let size = 64
  /// Two texts with so many numbers equal tell one story: at least about four fifths of their pairs.
  static let alike = 52
  /// Of fewer pairs nothing can be told.
  private static let fewest = 24

  /// The numbers; none for a text of few words.
  let values: [UInt16]

  /// Draws the numbers.
  init(_ text: [UInt8]) {
    var least = [UInt64](repeating: .max, count: Sketch.size)
    var before: UInt64 = 0
    var pairs = -1
    for token in Tokenizer.tokens(of: text) where !token.shape.contains(.mark) {
      pairs += 1
      if pairs > 0 {
        let hash = Sketch.mixed(before &* 0x9E37_79B9_7F4A_7C15 ^ token.key)
        let place = Int(hash >> 58)
        least[place] = min(least[place], hash & (.max >> 6))
      }
      before = token.key
    }
    guard pairs >= Sketch.fewest else {
      values = []
      return
    }
    values = least.indices.map { place in
      // A place that nothing fell on borrows from the next that has something.
      for step in 0..<Sketch.size where least[(place + step) % Sketch.size] != .max {
        let value = least[(place + step) % Sketch.size]
        return UInt16(truncatingIfNeeded: value &+ UInt64(step) &* 0x9E37)
      }
      return 0
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
