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

  /// A string member: a piece of a text.
  public mutating func member(_ key: StaticString, _ text: QuotableText, _ range: Range<Int>) {
    self.key(key)
    text.bytes.withUnsafeBufferPointer { bytes in
      let piece = UnsafeBufferPointer(rebasing: bytes[range])
      if text.isPlain(range) { plain(piece) } else { quoted(piece) }
    }
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
    put(ascii: value ? "true" : "false")
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
    put(ascii: value ? "true" : "false")
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
    let (start, length) = (key.utf8Start, key.utf8CodeUnitCount)
    let from = makeRoom(length + 4)
    let comma = needsComma
    count = room.withUnsafeMutableBytes { room in
      guard var place = room.baseAddress.map({ $0 + from }) else { return from }
      if comma {
        place.storeBytes(of: 0x2C, as: UInt8.self)
        place += 1
      }
      place.storeBytes(of: 0x22, as: UInt8.self)
      (place + 1).copyMemory(from: start, byteCount: length)
      // A quotation mark and a colon.
      (place + 1 + length).storeBytes(of: UInt16(littleEndian: 0x3A22), as: UInt16.self)
      return from + length + (comma ? 4 : 3)
    }
    needsComma = false
  }

  private mutating func number(_ value: Int?) {
    guard let value else { return put(ascii: "null") }
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
    guard let value else { return put(ascii: "null") }
    let done: Void? = value.utf8.withContiguousStorageIfAvailable { quoted($0) }
    if done == nil { Array(value.utf8).withUnsafeBufferPointer { quoted($0) } }
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard var next = Escaping.next(in: utf8, from: 0) else { return plain(utf8) }
    put(0x22)
    var start = 0
    while true {
      put(UnsafeBufferPointer(rebasing: utf8[start..<next]))
      guard next < utf8.count else { break }
      // A control of two bytes is known by its second.
      if utf8[next] == 0xC2 { next += 1 }
      escape(utf8[next])
      start = next + 1
      next = Escaping.next(in: utf8, from: start) ?? utf8.count
    }
    put(0x22)
  }

  /// What needs no escaping, between quotation marks.
  private mutating func plain(_ utf8: UnsafeBufferPointer<UInt8>) {
    let from = makeRoom(utf8.count + 2)
    room.withUnsafeMutableBufferPointer { room in
      room[from] = 0x22
      let end = room[(from + 1)...].update(fromContentsOf: utf8)
      room[end] = 0x22
    }
    count += utf8.count + 2
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: put(ascii: #"\""#)
    case 0x5C: put(ascii: #"\\"#)
    case 0x0A: put(ascii: #"\n"#)
    case 0x0D: put(ascii: #"\r"#)
    case 0x09: put(ascii: #"\t"#)
    default:
      let hex = Array("0123456789abcdef".utf8)
      put(ascii: #"\u00"#)
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

  private mutating func put(ascii: StaticString) {
    let (start, length) = (ascii.utf8Start, ascii.utf8CodeUnitCount)
    let from = makeRoom(length)
    room.withUnsafeMutableBufferPointer { room in
      for index in 0..<length { room[from + index] = start[index] }
    }
    count += length
  }

  private mutating func put(_ string: String) {
    for byte in string.utf8 { put(byte) }
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    let from = makeRoom(bytes.count)
    room.withUnsafeMutableBufferPointer { room in
      _ = room[from...].update(fromContentsOf: bytes)
    }
    count += bytes.count
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
