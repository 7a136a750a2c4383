/// The few fields of an article's JSON-LD that are of use, read without building the tree.
struct LinkedData {
  private(set) var headline: String?
  private(set) var datePublished: String?
  private(set) var author: String?
  private(set) var publisher: String?

  /// Reads one script's text; what is there already stays.
  mutating func read(_ json: String) {
    let text = Array(json.utf8)
    headline = headline ?? LinkedData.string("headline", in: text)
    datePublished = datePublished ?? LinkedData.string("datePublished", in: text)
    author = author ?? LinkedData.name(of: "author", in: text)
    publisher = publisher ?? LinkedData.name(of: "publisher", in: text)
  }

  /// The name in the object, or the first object of the array, that a key has.
  private static func name(of key: String, in text: [UInt8]) -> String? {
    guard let start = value(of: key, in: text, from: 0) else { return nil }
    if text[start] == 0x22 { return PageFields.line(literal(text, start)) }
    guard let end = text[start...].firstIndex(of: 0x7D) else { return nil }
    return string("name", in: Array(text[start..<end]))
  }

  private static func string(_ key: String, in text: [UInt8]) -> String? {
    guard let start = value(of: key, in: text, from: 0), text[start] == 0x22 else { return nil }
    return PageFields.line(literal(text, start))
  }

  /// Where the value of a key starts.
  private static func value(of key: String, in text: [UInt8], from start: Int) -> Int? {
    let quoted = Array("\"\(key)\"".utf8)
    var index = start
    while index + quoted.count < text.count {
      guard text[index] == 0x22, text[index...].starts(with: quoted) else {
        index += 1
        continue
      }
      index += quoted.count
      while index < text.count, isSpace(text[index]) { index += 1 }
      guard index < text.count, text[index] == 0x3A else { continue }
      index += 1
      while index < text.count, isSpace(text[index]) { index += 1 }
      return index < text.count ? index : nil
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// The string whose opening quotation mark stands at an index.
  private static func literal(_ text: [UInt8], _ start: Int) -> String {
    var units: [UInt8] = []
    var high: UInt32?
    var index = start + 1
    while index < text.count, text[index] != 0x22 {
      guard text[index] == 0x5C, index + 1 < text.count else {
        units.append(text[index])
        index += 1
        continue
      }
      index += 2
      switch text[index - 1] {
      case 0x6E, 0x72, 0x74, 0x62, 0x66: units.append(0x20)
      case 0x75:
        let digits = text[index..<min(index + 4, text.count)]
        index += digits.count
        var value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
        if (0xD800...0xDBFF).contains(value) {
          high = value
          continue
        }
        if let first = high, (0xDC00...0xDFFF).contains(value) {
          value = 0x10000 + (first - 0xD800) << 10 + (value - 0xDC00)
        }
        high = nil
        units += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      case let byte: units.append(byte)
      }
    }
    return String(decoding: units, as: UTF8.self)
  }
}
