/// A set of cues, a bit each: nothing to allocate and nothing to hash.
struct CueSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  /// A set of these.
  init(arrayLiteral cues: Cue...) {
    for cue in cues { insert(cue) }
  }

  /// Whether a cue is in it.
  func contains(_ cue: Cue) -> Bool { bits & Self.bit(cue) != 0 }

  /// Whether it shares none with another.
  func isDisjoint(with other: CueSet) -> Bool { bits & other.bits == 0 }

  /// Whether all of it is in another.
  func isSubset(of other: CueSet) -> Bool { bits & ~other.bits == 0 }

  /// Adds a cue.
  mutating func insert(_ cue: Cue) {
    bits |= Self.bit(cue)
  }

  private static func bit(_ cue: Cue) -> UInt128 { 1 << UInt128(cue.rawValue) }
}
