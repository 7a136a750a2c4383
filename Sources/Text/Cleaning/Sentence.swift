/// What tells a sentence from a heading.
enum Sentence {
  /// Shorter ones may be a list's items.
  static let long = 140

  /// Whether text ends as a sentence does: a stop, maybe with a closing quote or bracket after it.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.endIndex
    // Past closing marks: " ' ) ] and ” ’ » (E2 80 9D, E2 80 99, C2 BB).
    while index > text.startIndex {
      let byte = text[index - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x20 {
        index -= 1
      } else if byte == 0x9D || byte == 0x99, index - 3 >= text.startIndex,
        text[index - 2] == 0x80, text[index - 3] == 0xE2
      {
        index -= 3
      } else if byte == 0xBB, index - 2 >= text.startIndex, text[index - 2] == 0xC2 {
        index -= 2
      } else {
        break
      }
    }
    guard index > text.startIndex else { return false }
    switch text[index - 1] {
    case 0x2E, 0x21, 0x3F: return true
    case 0xA6:
      return index - 3 >= text.startIndex && text[index - 2] == 0x80 && text[index - 3] == 0xE2
    default: return false
    }
  }

  /// Whether text is long enough, and ends as a sentence, to be part of an article wherever it stands.
  static func isLong(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= long && ends(text)
  }

  /// The scalar a text starts with, quotation marks and brackets passed over; `nil` if it is none.
  static func first(_ text: ArraySlice<UInt8>) -> UInt32? {
    let scalars = String(decoding: text.prefix(24), as: UTF8.self).unicodeScalars
    return scalars.first { !"\"'“‘«([*-–• ".unicodeScalars.contains($0) }?.value
  }
}
