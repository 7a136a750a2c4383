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
  ///
  /// `start` is what the phrases it starts with are known for.
  static func judge(
    _ text: ArraySlice<UInt8>,
    _ key: PlainKey,
    start: PhraseUse,
    isSentence: Bool
  ) -> Furniture? {
    if key.bytes.isEmpty { return .line }
    let whole = key.use
    if whole.contains(.line) { return .line }
    if whole.contains(.list) { return .list }
    if whole.contains(.comments) { return .comments }
    if start.contains(.notice) { return .line }
    if !isSentence {
      if start.contains(.lineStart) { return .line }
      if start.contains(.listStart) { return .list }
      if start.contains(.commentsStart) { return .comments }
      if isBreadcrumb(text, key) { return .line }
    }
    if isCommentCounter(key) { return .comments }
    if isLeadMark(text, key) || isCounter(key) || isShareBar(key) || isFileName(text)
      || isPictureName(text, key)
      || text.starts(with: ">>".utf8)
    {
      return .line
    }
    return nil
  }

  /// `8,793 lượt xem`, `0:00 / 0:00`, `17:37`.
  private static func isCounter(_ key: PlainKey) -> Bool {
    guard key.bytes.first == 0x30 else { return false }
    let rest = key.bytes.dropFirst().drop { $0 == 0x20 }
    return rest.isEmpty || PlainKey(rest).use.contains(.counted)
  }

  /// `(0) Bình luận`.
  private static func isCommentCounter(_ key: PlainKey) -> Bool {
    key.wordCount == 3 && key.bytes.starts(with: "0 binh luan".utf8)
  }

  /// `(VTC News) -`, a paper's mark before a lead that starts on the next line.
  private static func isLeadMark(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    text.first == 0x28 && text.count <= 40 && key.wordCount <= 4
      && (text.last == 0x2D || text.hasSuffix("–"))
  }

  /// `Trang chủ > Thời sự > Quốc phòng`: short parts.
  private static func isBreadcrumb(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    if key.bytes.starts(with: "trang chu".utf8) { return key.wordCount <= 12 }
    var marks = 0
    var previous: UInt8 = 0
    for byte in text {
      // `>`, `›` (E2 80 BA), `»` (C2 BB); a closing quotation mark has a letter before it.
      if byte == 0x3E || ((byte == 0xBA || byte == 0xBB) && previous == 0x20) { marks += 1 }
      if byte != 0xE2, byte != 0x80, byte != 0xC2 { previous = byte }
    }
    return marks > 0 && key.wordCount <= 5 * (marks + 1)
  }

  /// `Facebook Twitter Zalo In`: nothing but names of buttons.
  private static func isShareBar(_ key: PlainKey) -> Bool {
    guard let first = key.starts.first, PhraseTable.shared[first].contains(.button) else {
      return false
    }
    var isBar = false
    for word in key.words {
      let use = PlainKey(word).use
      guard use.contains(.button) else { return false }
      if use.contains(.service) { isBar = true }
    }
    return isBar
  }

  /// `1-trung-tuong.jpg`, `.jpg)`.
  private static func isFileName(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.last == 0x29 ? text.dropLast() : text
    guard name.suffix(6).contains(0x2E), !name.contains(0x20) else { return false }
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".JPG"].contains { name.hasSuffix($0) }
  }

  /// `dan su anh 1`: a picture's name in plain small letters, as no sentence is written.
  private static func isPictureName(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    guard text.count >= 10, key.wordCount >= 3 else { return false }
    return text.allSatisfy {
      $0 == 0x20 || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
  }
}
