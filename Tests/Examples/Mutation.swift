/// Damages bytes as disks, networks and ill will do; the same in every run.
public struct Mutation {
  private var state: UInt64
  /// What formats look for.
  private static let marks =
    Array("\"<>,;#\\{}[]\r\n\t%-=: ".utf8) + [0x00, 0xFF, 0xFE, 0xEF, 0xC3, 0x80, 0x1B]

  /// Starts a series of its own.
  public init(seed: UInt64) { state = seed }

  /// A number below another one (SplitMix64).
  public mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(sides, 1)))
  }

  /// Bytes with one to six things done to them.
  public mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...roll(6) where !bytes.isEmpty { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = roll(bytes.count)
    let part = place..<min(bytes.count, place + 1 + roll(64))
    switch roll(7) {
    case 0: bytes[place] = UInt8(roll(256))
    case 1: bytes[place] ^= 1 << UInt8(roll(8))
    case 2: bytes.insert(Mutation.marks[roll(Mutation.marks.count)], at: place)
    case 3: bytes.removeSubrange(part)
    case 4: bytes.insert(contentsOf: bytes[part], at: roll(bytes.count))
    case 5: bytes.removeLast(bytes.count - place)
    default: for index in part { bytes[index] = Mutation.marks[roll(Mutation.marks.count)] }
    }
  }
}
