/// What a line that is no part of the article belongs to.
enum Furniture {
  /// A menu, a widget, a counter: this line only.
  case line
  /// The head of a list of other articles, or of a page's foot.
  case list
  /// The head of the readers' comments.
  case comments

  /// Lines longer than this are not furniture.
  static let longest = 240

  /// What a line is by its words; `nil` for lines of the article.
  static func judge(_ key: PlainKey, _ text: ArraySlice<UInt8>) -> Furniture? {
    if key.bytes.isEmpty { return .line }
    if let exact = whole[key.bytes] { return exact }
    if notices.contains(where: key.starts) { return .line }
    if !Sentence.ends(text) {
      for (phrase, kind) in starts where key.starts(with: phrase) { return kind }
    }
    if isCounter(key) || isBreadcrumb(text, key) || isShareBar(key) || isFileName(text, key)
      || isPictureName(text, key) || text.starts(with: ">>".utf8)
    {
      return .line
    }
    return nil
  }

  /// `8,793 lượt xem`, `0:00 / 0:00`, `17:37`.
  private static func isCounter(_ key: PlainKey) -> Bool {
    guard key.bytes.first == 0x30 else { return false }
    let rest = key.bytes.dropFirst().drop { $0 == 0x20 }
    return rest.isEmpty || counted.contains(Array(rest))
  }

  /// `Trang chủ > Thời sự > Quốc phòng`: short parts, no sentence.
  private static func isBreadcrumb(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    let words = key.words.count
    if key.starts(with: home) { return words <= 12 && !Sentence.ends(text) }
    var marks = 0
    var previous: UInt8 = 0
    for byte in text {
      // `>`, `›` (E2 80 BA), `»` (C2 BB); a closing quotation mark has a letter before it.
      if byte == 0x3E || ((byte == 0xBA || byte == 0xBB) && previous == 0x20) { marks += 1 }
      if byte != 0xE2, byte != 0x80, byte != 0xC2 { previous = byte }
    }
    return marks > 0 && words <= 5 * (marks + 1) && !Sentence.ends(text)
  }

  /// `Facebook Twitter Zalo In`: nothing but names of buttons.
  private static func isShareBar(_ key: PlainKey) -> Bool {
    var isBar = false
    for word in key.words {
      guard let isService = buttons[Array(word)] else { return false }
      if isService { isBar = true }
    }
    return isBar
  }

  /// `1-trung-tuong.jpg`, `.jpg)`.
  private static func isFileName(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    guard !text.contains(0x20), let last = key.words.last else { return false }
    return pictures.contains(Array(last)) && text.contains(0x2E)
  }

  /// `dan su anh 1`: a picture's name in plain small letters, as no sentence is written.
  private static func isPictureName(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    guard text.count >= 10, key.words.count >= 3 else { return false }
    return text.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20
    }
  }

  private static let home = Array("trang chu".utf8)
}
