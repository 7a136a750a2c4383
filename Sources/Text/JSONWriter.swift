/// Writes JSON into a buffer of bytes: no tree, no Foundation, keys in the order they are given.
public struct JSONWriter {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next item in the current container needs a comma before it.
  private var needsComma = false

  /// An empty buffer.
  public init() {}

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
    bytes.append(contentsOf: "\((value * 10_000).rounded() / 10_000)".utf8)
    needsComma = true
  }

  /// A member that is true or false.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
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
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// A member whose name is known only at run time; its value is written by the next `value` call.
  public mutating func name(_ key: String) {
    comma()
    literal(key)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Ends a line and starts a new document.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Forgets what was written, keeping the memory.
  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  private mutating func open(_ key: StaticString?, _ mark: UInt8) {
    if let key { self.key(key) } else { comma() }
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func key(_ key: StaticString) {
    comma()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    )
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  private mutating func number(_ value: Int?) {
    guard let value else { return bytes.append(contentsOf: "null".utf8) }
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude)
  }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  private mutating func literal(_ value: String?) {
    guard let value else { return bytes.append(contentsOf: "null".utf8) }
    let done: Void? = value.utf8.withContiguousStorageIfAvailable { quoted($0) }
    if done == nil { Array(value.utf8).withUnsafeBufferPointer { quoted($0) } }
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    let raw = UnsafeRawBufferPointer(utf8)
    var clean = 0
    var index = 0
    while index < utf8.count {
      // Nearly all of a text: eight bytes at once.
      if index + 8 <= utf8.count,
        Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      let byte = utf8[index]
      // Some terminals obey U+0080 to U+009F as they do escape sequences.
      let isControl = byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
      index += 1
      guard isControl || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else {
        continue
      }
      append(utf8, clean, index - 1)
      escape(isControl ? utf8[index] : byte)
      if isControl { index += 1 }
      clean = index
    }
    append(utf8, clean, utf8.count)
    bytes.append(0x22)
  }

  @inline(__always)
  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    if start < end { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end])) }
  }

  /// Whether none of eight bytes may need escaping; in doubt it says no.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set where the byte is below the limit, or above a low one that is.
    func below(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- ones &* limit) & ~word }
    let found =
      below(word, 0x20) | below(word ^ ones &* 0x22, 1) | below(word ^ ones &* 0x5C, 1)
      | below(word ^ ones &* 0x7F, 1) | below(word ^ ones &* 0xC2, 1)
    return found & (ones << 7) == 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }
}
