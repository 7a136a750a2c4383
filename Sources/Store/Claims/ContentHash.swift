/// A 64-bit hash that never changes: FNV-1a over bytes, well mixed at the end.
///
/// Ids and match keys in archives are made of it, so its results are part of the file format.
struct ContentHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what was added so far.
  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Adds bytes, and a mark that ends them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { step(byte) }
    step(0xFF)
  }

  /// Adds bytes, and a mark that ends them.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes { step(byte) }
    step(0xFF)
  }

  /// Adds bytes, and a mark that ends them.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  /// Adds a string's UTF-8, and a mark that ends it.
  mutating func add(_ string: String) {
    var string = string
    string.withUTF8 { add($0) }
  }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    state = (state ^ number) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// Adds a number.
  mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  @inline(__always)
  private mutating func step(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
