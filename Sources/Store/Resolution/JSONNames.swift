/// Reads a JSON array of strings, as `claims.said` holds lists of names.
enum JSONNames {
  /// The strings of an array such as `["Trần An","Lê Bình"]`.
  static func names(_ json: String) -> [String] {
    var names: [String] = []
    var name: [UInt8] = []
    var inside = false
    var bytes = json.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "\""):
        if inside { names.append(String(decoding: name, as: UTF8.self)) }
        name.removeAll(keepingCapacity: true)
        inside.toggle()
      case UInt8(ascii: "\\"):
        if let escaped = bytes.next() { append(escaped, &bytes, to: &name) }
      default:
        if inside { name.append(byte) }
      }
    }
    return names
  }

  private static func append(
    _ escaped: UInt8,
    _ bytes: inout String.UTF8View.Iterator,
    to name: inout [UInt8]
  ) {
    switch escaped {
    case UInt8(ascii: "n"): name.append(0x0A)
    case UInt8(ascii: "r"): name.append(0x0D)
    case UInt8(ascii: "t"): name.append(0x09)
    case UInt8(ascii: "u"):
      // The writer escapes control characters alone this way: two zeros, then the byte.
      let digits = (0..<4).compactMap { _ in bytes.next() }
      let hex = String(decoding: digits, as: UTF8.self)
      name.append(UInt8(hex.suffix(2), radix: 16) ?? 0x20)
    default: name.append(escaped)
    }
  }
}
