/// Writes JSON into a buffer of bytes: no tree, no Foundation, keys in the order they are given.
public struct JSONWriter {
  /// Room for what is written, so that a piece is put down in one step.
  private var room: [UInt8] = []
  /// How much of the room is written.
  private var count = 0
  /// Whether the next item in the current container needs a comma before it.
  private var needsComma = false

  /// An empty buffer.
  public init() {}

  /// What was written so far, UTF-8.
  public var bytes: ArraySlice<UInt8> { room[..<count] }

  /// Opens an object; as a value or, with a key, as a member.
  public mutating func beginObject(_ key: StaticString? = nil) {
    open(key, 0x7B)
  }

  /// Closes the object.
  public mutating func endObject() {
    close(0x7D)
  }

  /// Opens an array; as a value or, with a key, as a member.
  public mutating func beginArray(_ key: StaticString? = nil) {
    open(key, 0x5B)
  }

  /// Closes the array.
  public mutating func endArray() {
    close(0x5D)
  }

  /// A string member, `null` for nil.
  public mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    literal(value)
    needsComma = true
  }

  /// A string member given as UTF-8.
  public mutating func member(_ key: StaticString, utf8: ArraySlice<UInt8>) {
    self.key(key)
    utf8.withUnsafeBufferPointer { quoted($0) }
    needsComma = true
  }

  /// A number member, `null` for nil.
  public mutating func member(_ key: StaticString, _ value: Int?) {
    self.key(key)
    number(value)
    needsComma = true
  }

  /// A number member with up to four decimals.
  public mutating func member(_ key: StaticString, decimal value: Double) {
    self.key(key)
    put("\((value * 10_000).rounded() / 10_000)")
    needsComma = true
  }

  /// A member that is true or false.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    put(value ? "true" : "false")
    needsComma = true
  }

  /// A string in an array.
  public mutating func value(_ value: String?) {
    comma()
    literal(value)
    needsComma = true
  }

  /// A number in an array.
  public mutating func value(_ value: Int?) {
    comma()
    number(value)
    needsComma = true
  }

  /// True or false in an array.
  public mutating func value(_ value: Bool) {
    comma()
    put(value ? "true" : "false")
    needsComma = true
  }

  /// A member whose name is known only at run time; its value is written by the next `value` call.
  public mutating func name(_ key: String) {
    comma()
    literal(key)
    put(0x3A)
    needsComma = false
  }

  /// Ends a line and starts a new document.
  public mutating func newline() {
    put(0x0A)
    needsComma = false
  }

  /// Forgets what was written, keeping the memory.
  public mutating func clear() {
    count = 0
    needsComma = false
  }

  private mutating func open(_ key: StaticString?, _ mark: UInt8) {
    if let key { self.key(key) } else { comma() }
    put(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    put(mark)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { put(0x2C) }
  }

  private mutating func key(_ key: StaticString) {
    let bytes = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let from = makeRoom(bytes.count + 4)
    let comma = needsComma
    count = room.withUnsafeMutableBufferPointer { room in
      var end = from
      func put(_ byte: UInt8) {
        room[end] = byte
        end += 1
      }
      if comma { put(0x2C) }
      put(0x22)
      for byte in bytes { put(byte) }
      put(0x22)
      put(0x3A)
      return end
    }
    needsComma = false
  }

  private mutating func number(_ value: Int?) {
    guard let value else { return put("null") }
    if value < 0 { put(0x2D) }
    let from = makeRoom(20)
    count = room.withUnsafeMutableBufferPointer { room in
      // The last digit first, then turned round.
      var end = from
      var rest = value.magnitude
      repeat {
        room[end] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        end += 1
      } while rest > 0
      room[from..<end].reverse()
      return end
    }
  }

  private mutating func literal(_ value: String?) {
    guard var value else { return put("null") }
    value.withUTF8 { quoted($0) }
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    put(0x22)
    var index = 0
    while index < utf8.count {
      index = copyPlain(utf8, from: index)
      if index < utf8.count {
        // A control of two bytes is known by its second.
        if utf8[index] == 0xC2 { index += 1 }
        escape(utf8[index])
        index += 1
      }
    }
    put(0x22)
  }

  /// Copies what needs no escaping; gives the index of the first byte that does.
  private mutating func copyPlain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let from = makeRoom(utf8.count - start)
    let raw = UnsafeRawBufferPointer(utf8)
    let end = room.withUnsafeMutableBytes { room in
      var index = start
      while index < utf8.count {
        // Nearly all of a text: eight bytes at once.
        if index + 8 <= utf8.count {
          let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if Self.isPlain(word) {
            room.storeBytes(of: word, toByteOffset: from + index - start, as: UInt64.self)
            index += 8
            continue
          }
        }
        let byte = utf8[index]
        // Some terminals obey U+0080 to U+009F as they do escape sequences.
        let isControl = byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
        if isControl || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { break }
        room[from + index - start] = byte
        index += 1
      }
      return index
    }
    count += end - start
    return end
  }

  /// Whether none of eight bytes may need escaping; in doubt it says no.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set where the byte is below the limit, or above a low one that is.
    func below(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- ones &* limit) & ~word }
    // With one bit turned a quotation mark falls in with the controls, and the space out; with
    // three left out, the backslash and the delete character are one, with rare marks.
    let found =
      below(word ^ ones &* 0x02, 0x21) | below((word & ones &* 0xDC) ^ ones &* 0x5C, 1)
      | below(word ^ ones &* 0xC2, 1)
    return found & (ones << 7) == 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: put(#"\""#)
    case 0x5C: put(#"\\"#)
    case 0x0A: put(#"\n"#)
    case 0x0D: put(#"\r"#)
    case 0x09: put(#"\t"#)
    default:
      let hex = Array("0123456789abcdef".utf8)
      put(#"\u00"#)
      put(hex[Int(byte >> 4)])
      put(hex[Int(byte & 15)])
    }
  }

  // MARK: - Room

  private mutating func put(_ byte: UInt8) {
    let from = makeRoom(1)
    room[from] = byte
    count += 1
  }

  private mutating func put(_ ascii: StaticString) {
    let from = makeRoom(ascii.utf8CodeUnitCount)
    room.withUnsafeMutableBufferPointer { room in
      for index in 0..<ascii.utf8CodeUnitCount { room[from + index] = ascii.utf8Start[index] }
    }
    count += ascii.utf8CodeUnitCount
  }

  private mutating func put(_ string: String) {
    for byte in string.utf8 { put(byte) }
  }

  /// Makes room for so many more bytes; gives where they go.
  @inline(__always)
  private mutating func makeRoom(_ wanted: Int) -> Int {
    if room.count - count < wanted { grow(wanted) }
    return count
  }

  private mutating func grow(_ wanted: Int) {
    room += repeatElement(0, count: max(wanted, room.count, 256))
  }
}
