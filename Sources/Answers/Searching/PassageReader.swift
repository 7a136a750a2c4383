/// Cuts a text with marked matches into sentences.
struct PassageReader {
  private let bytes: [UInt8]
  private let open: UInt8
  private let close: UInt8
  /// Where it is among the bytes, and in the text without marks.
  private var at = 0
  private var place = 0

  init(_ bytes: [UInt8], _ open: UInt8, _ close: UInt8) {
    self.bytes = bytes
    self.open = open
    self.close = close
  }

  /// The next sentence; `nil` at the end.
  mutating func next() -> Passage? {
    while at < bytes.count, Self.isSpace(bytes[at]) {
      at += 1
      place += 1
    }
    guard at < bytes.count else { return nil }
    let start = place
    var text: [UInt8] = []
    var matches: [Range<Int>] = []
    var match: Int?
    while at < bytes.count, bytes[at] != 0x0A {
      let byte = bytes[at]
      at += 1
      if byte == open {
        match = text.count
      } else if byte == close {
        if let first = match { matches.append(first..<text.count) }
        match = nil
      } else {
        text.append(byte)
        place += 1
        if match == nil, Self.isEnd(byte), endsHere(text) { break }
      }
    }
    while let last = text.last, Self.isSpace(last) { text.removeLast() }
    return Passage(text: String(decoding: text, as: UTF8.self), start: start, matches: matches)
  }

  /// Whether a stop just read ends a sentence: a space and a capital, a digit or a mark follow it, and it does not
  /// belong to an abbreviation.
  private func endsHere(_ text: [UInt8]) -> Bool {
    var next = at
    while next < bytes.count, bytes[next] == open || bytes[next] == close { next += 1 }
    guard next < bytes.count else { return true }
    guard Self.isSpace(bytes[next]) else { return false }
    let rest = String(decoding: bytes[next..<min(next + 16, bytes.count)], as: UTF8.self)
    let first = rest.unicodeScalars.first { $0.value > 0x20 }
    guard let first else { return true }
    if first.properties.isLowercase { return false }
    guard text.last == 0x2E else { return true }
    let word = text.dropLast().split(separator: 0x20).last ?? []
    return !Self.abbreviations.contains(String(decoding: word, as: UTF8.self))
  }

  /// Words whose full stop ends no sentence: `TP. Hồ Chí Minh`.
  private static let abbreviations: Set = [
    "TP", "Tp", "TX", "TS", "ThS", "Ths", "GS", "PGS", "BS", "KS", "Q", "P", "H", "NXB", "Đ/c",
    "đ/c",
  ]

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// A full stop, an exclamation or a question mark.
  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
