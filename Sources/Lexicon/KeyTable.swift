/// 64-bit keys to numbers above zero, in one array with open addressing: a look-up touches one place
/// in memory and hashes nothing.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// Zero where the slot is free.
    var value: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0

  /// The key's number, zero where it has none.
  @inline(__always)
  subscript(_ key: UInt64) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Self.place(key, mask)
      while slots[place].value != 0 {
        if slots[place].key == key { return slots[place].value }
        place = (place + 1) & mask
      }
      return 0
    }
  }

  /// Gives a key its number.
  mutating func set(_ key: UInt64, _ value: UInt32) {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var place = Self.place(key, mask)
    while slots[place].value != 0, slots[place].key != key { place = (place + 1) & mask }
    if slots[place].value == 0 { count += 1 }
    slots[place] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.value != 0 { set(slot.key, slot.value) }
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
