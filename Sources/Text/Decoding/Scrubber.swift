/// Turns bytes of unknown quality into clean lines of NFC UTF-8.
///
/// Controls, terminal commands and invisible marks go; all kinds of spaces become one space, none
/// at a line's ends; empty lines go; what is no UTF-8 becomes U+FFFD. Text that is clean already
/// is copied in long runs.
struct Scrubber {
  /// The lines so far, each followed by a line end.
  private(set) var bytes: [UInt8] = []
  /// Where they are.
  private(set) var lines: [Line] = []
  /// How many pieces of input were no UTF-8.
  private(set) var invalid = 0
  /// Whether a zero byte was met, which no text has.
  private(set) var hasZero = false
  /// How many control characters were dropped.
  private(set) var controls = 0

  private var lineStart = 0
  private var hint = Line.Hint.none
  private var isAfterBlank = false
  private var isUnsettled = false

  /// Makes room.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity + 1)
    lines.reserveCapacity(32)
  }

  /// Adds text; every line in it gets the hint.
  mutating func append(_ raw: some Collection<UInt8>, hint: Line.Hint = .none) {
    self.hint = hint
    let done: Void? = raw.withContiguousStorageIfAvailable { scrub($0) }
    if done == nil { Array(raw).withUnsafeBufferPointer { scrub($0) } }
    endLine()
  }

  /// The lines, composed.
  consuming func finished() -> Lines {
    if bytes.last == 0x0A { bytes.removeLast() }
    guard isUnsettled else { return Lines(bytes: bytes, lines: lines, invalid: invalid) }
    bytes = Array(Fold.composed(String(decoding: bytes, as: UTF8.self)).utf8)
    var start = 0
    for index in lines.indices {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      lines[index].start = start
      lines[index].end = end
      start = end + 1
    }
    return Lines(bytes: bytes, lines: lines, invalid: invalid)
  }

  private mutating func scrub(_ raw: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      if byte > 0x20, byte < 0x7F {
        index += 1
      } else if byte == 0x20 {
        // One space between two words of this run.
        if index > run, index + 1 < raw.count, raw[index + 1] > 0x20 {
          index += 1
        } else {
          copy(raw, run, index)
          space()
          index += 1
          run = index
        }
      } else if case let length = Scrubber.commonLength(raw, index), length > 0 {
        index += length
      } else {
        copy(raw, run, index)
        index = rare(raw, index)
        run = index
      }
    }
    copy(raw, run, index)
  }

  /// The length of a letter or quotation mark of ordinary Vietnamese text at `index`; otherwise 0.
  @inline(__always)
  private static func commonLength(_ raw: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch raw[index] {
    case 0xC3...0xCB:
      // Not the Icelandic eth (C3 90, C3 B0).
      index + 1 < raw.count && raw[index + 1] & 0xC0 == 0x80
        && !(raw[index] == 0xC3 && raw[index + 1] & 0xDF == 0x90) ? 2 : 0
    case 0xE1:
      index + 2 < raw.count && raw[index + 1] >= 0xB8 && raw[index + 1] <= 0xBB
        && raw[index + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xE2:
      index + 2 < raw.count && raw[index + 1] == 0x80 && raw[index + 2] >= 0x90
        && raw[index + 2] <= 0xA6 ? 3 : 0
    default: 0
    }
  }

  @inline(__always)
  private mutating func copy(_ raw: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    if start < end { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: raw[start..<end])) }
  }

  private mutating func space() {
    if bytes.count > lineStart, bytes.last != 0x20 { bytes.append(0x20) }
  }

  private mutating func endLine() {
    if bytes.count > lineStart, bytes.last == 0x20 { bytes.removeLast() }
    guard bytes.count > lineStart else {
      isAfterBlank = true
      return
    }
    lines.append(
      Line(start: lineStart, end: bytes.count, hint: hint, isAfterBlank: isAfterBlank)
    )
    isAfterBlank = false
    bytes.append(0x0A)
    lineStart = bytes.count
  }

  /// Deals with what is not common text, and gives the index after it.
  private mutating func rare(_ raw: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if raw[index] == 0x0A {
      // After a carriage return the line has ended already.
      if index == 0 || raw[index - 1] != 0x0D { endLine() }
      return index + 1
    }
    let (scalar, length) = Scrubber.decode(raw, index)
    guard let scalar else {
      invalid += 1
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return index + length
    }
    switch ScalarClass(scalar) {
    // The Icelandic eth, a slip for the đ that looks like it in capitals.
    case .kept where scalar == 0xD0 || scalar == 0xF0:
      bytes.append(contentsOf: scalar == 0xD0 ? [0xC4, 0x90] : [0xC4, 0x91])
    case .kept: copy(raw, index, index + length)
    case .unsettled:
      isUnsettled = true
      copy(raw, index, index + length)
    case .space: space()
    case .lineEnd: endLine()
    case .dropped:
      if scalar == 0 { hasZero = true }
      if scalar < 0x20 { controls += 1 }
    case .escape:
      controls += 1
      return Scrubber.afterCommand(raw, index + length, introduced: scalar == 0x9B)
    }
    return index + length
  }

  /// One scalar, strictly: no overlong forms, no surrogates; `nil` with the length to pass over.
  static func decode(
    _ raw: UnsafeBufferPointer<UInt8>,
    _ index: Int
  ) -> (scalar: UInt32?, length: Int) {
    let lead = raw[index]
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0...0x7F: return (UInt32(lead), 1)
    case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
    default: return (nil, 1)
    }
    for offset in 1..<length {
      guard index + offset < raw.count, raw[index + offset] & 0xC0 == 0x80 else {
        return (nil, offset)
      }
      scalar = scalar << 6 | UInt32(raw[index + offset] & 0x3F)
    }
    let isValid =
      length == 2 || (length == 3 && scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar))
      || (length == 4 && (0x10000...0x10FFFF).contains(scalar))
    return (isValid ? scalar : nil, isValid ? length : 1)
  }

  /// The index after a terminal command whose escape character ends before `index`.
  private static func afterCommand(
    _ raw: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    introduced: Bool
  ) -> Int {
    var index = index
    if !introduced {
      guard index < raw.count else { return index }
      if raw[index] == 0x5D { return afterString(raw, index) }
      guard raw[index] == 0x5B else { return index }
      index += 1
    }
    while index < raw.count, raw[index] >= 0x20, raw[index] < 0x40 { index += 1 }
    if index < raw.count, raw[index] >= 0x40, raw[index] < 0x7F { index += 1 }
    return index
  }

  /// A command with a string (a window title, a link) ends with BEL or ESC `\`, else it is no command.
  private static func afterString(_ raw: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < raw.count, raw[index] != 0x0A, index - start < 4096 {
      if raw[index] == 0x07 { return index + 1 }
      if raw[index] == 0x1B { return index }
      index += 1
    }
    return start
  }
}
