/// What tells the words under a picture from other short lines.
enum Caption {
  /// Longer lines are paragraphs.
  static let longest = 400

  /// Whether a line is a caption by its words.
  ///
  /// Without a photographer's name or the like it must not end as a sentence: a caption taken for a
  /// paragraph does no harm.
  static func isLikely(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    guard text.count <= longest else { return false }
    if hasPhotoMark(text, key) { return true }
    guard !Sentence.ends(text), text.last != 0x3A, text.last != 0x3B else { return false }
    if openings.contains(where: key.starts) { return true }
    // `Đồng chí Thiếu tướng ...`
    for word in address where key.starts(with: word) {
      let rest = key.dropping(word.count)
      return openings.contains(where: rest.starts)
    }
    return false
  }

  /// Whether a line goes on where a caption's first line stopped: `phát biểu tại Hội nghị`.
  static func continues(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest, !Sentence.isLong(text), let first = Sentence.first(text) else {
      return false
    }
    return Letters.isLetter(first) && !Letters.isUpper(first)
  }

  /// `... Ảnh: NAME`, `... - Ảnh 1.`, `Ảnh minh họa`.
  private static func hasPhotoMark(_ text: ArraySlice<UInt8>, _ key: PlainKey) -> Bool {
    if key.starts(with: illustration) || key.ends(with: numbered) { return true }
    for colon in text.indices where text[colon] == 0x3A {
      let isCredit = marks.contains { text[..<colon].suffix($0.count).elementsEqual($0) }
      // After a caption a credit is short; before one, the caption follows.
      if isCredit, colon - text.startIndex < 8 || text.endIndex - colon <= 80 { return true }
    }
    return false
  }

  /// Whether a line says what a picture shows as a whole: `Quang cảnh hội nghị`.
  static func isScene(_ key: PlainKey) -> Bool { scenes.contains(where: key.starts) }

  private static let marks = ["Ảnh", "ảnh", "ẢNH"].map { Array($0.utf8) }
  private static let illustration = Array("anh minh hoa".utf8)
  private static let numbered = Array("anh 0".utf8)
  private static let address = ["dong chi", "cac dong chi", "d c"].map { Array($0.utf8) }
  private static let scenes = [
    "quang canh", "toan canh", "dai bieu", "cac dai bieu", "anh minh hoa", "anh", "mot so hinh anh",
  ].map { Array($0.utf8) }
  private static let openings =
    scenes
    + [
      "lanh dao", "thu truong", "doan chu tich", "chu toa", "dai tuong", "thuong tuong",
      "trung tuong", "thieu tuong", "do doc", "pho do doc", "chuan do doc", "dai ta", "thuong ta",
      "trung ta", "thieu ta", "dai uy", "thuong uy", "trung uy", "thieu uy",
    ].map { Array($0.utf8) }
}
