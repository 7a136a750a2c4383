/// Who wrote an article, as papers print it.
enum Byline {
  /// Longer lines are no bylines.
  static let longest = 120

  /// A line with a label: `Tin, ảnh: KIM ANH`, `Ảnh: DUY ĐÔNG`.
  struct Labelled: Equatable {
    /// The name, as printed.
    var name: String
    /// Whether the label speaks of pictures only.
    var isPhoto: Bool
  }

  /// What a labelled line says; `nil` for other lines.
  static func labelled(_ text: ArraySlice<UInt8>) -> Labelled? {
    guard text.count <= longest, let colon = text.firstIndex(of: 0x3A) else { return nil }
    let label = PlainKey(text[..<colon]).use
    guard label.contains(.author) || label.contains(.photographer) else { return nil }
    let isPhoto = !label.contains(.author)
    let name = trimmed(text[(colon + 1)...])
    // A caption may start with `Ảnh:` too; a name has no words in small letters.
    guard !name.isEmpty, !isPhoto || Name.areNames(name) else { return nil }
    return Labelled(name: String(decoding: cut(name), as: UTF8.self), isPhoto: isPhoto)
  }

  /// A line that is nothing but names or initials: `KIM ANH`, `Thùy Dung – Quốc Cường.`, `PV`.
  static func bare(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= longest else { return nil }
    let name = trimmed(text)
    return Name.areNames(name) ? String(decoding: name, as: UTF8.self) : nil
  }

  /// `Theo Nhandan`, `(TTXVN/Vietnam+)`: where a text was taken from.
  static func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 80 else { return false }
    if text.first == 0x28, text.last == 0x29 { return !text.contains(0x2C) }
    return text.starts(with: "Theo ".utf8) && !Sentence.ends(text) && text.count <= 60
  }

  /// Without spaces, stops and slashes around it.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let byte = text.first, byte == 0x20 || byte == 0x3A { text = text.dropFirst() }
    while let byte = text.last, byte == 0x20 || byte == 0x2E || byte == 0x2F || byte == 0x7C {
      text = text.dropLast()
    }
    return text
  }

  /// The part before a second label: `KIM ANH - Ảnh: HỒ VIỆT` is `KIM ANH`.
  private static func cut(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = name.firstIndex(of: 0x3A) else { return name }
    let before = name[..<colon]
    for mark in before.indices.reversed() {
      let byte = before[mark]
      guard byte == 0x2D || byte == 0x3B || byte == 0x2C || byte == 0x7C || byte == 0x93 else {
        continue
      }
      let label = PlainKey(before[(mark + 1)...]).use
      guard label.contains(.author) || label.contains(.photographer) else { continue }
      let end = byte == 0x93 ? mark - 2 : mark
      return trimmed(before[..<max(end, before.startIndex)])
    }
    return name
  }
}

/// Personal names as they stand alone on a line.
enum Name {
  /// Whether text is one name or several, or initials, and nothing else.
  ///
  /// Every word has a capital; a name is of one spelling, all capitals or only the first letter.
  static func areNames(_ text: ArraySlice<UInt8>) -> Bool {
    var words = 0
    var total = 0
    var size = 0
    var letters = 0
    var capitals = 0
    func endWord() -> Bool {
      guard letters > 0 else { return true }
      guard capitals == 1 || capitals == letters else { return false }
      size += letters
      words += 1
      total += 1
      letters = 0
      capitals = 0
      return words <= 5 && total <= 12
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if Letters.isLetter(scalar.value) {
        let isCapital = Letters.isUpper(scalar.value)
        guard isCapital || letters > 0 else { return false }
        letters += 1
        if isCapital { capitals += 1 }
        continue
      }
      guard endWord() else { return false }
      switch scalar {
      case " ", ".", "'", "’": break
      case "-", "–", ",", ";", "&", "/", "|", "+": words = 0
      default: return false
      }
    }
    return endWord() && size > 1
  }
}
