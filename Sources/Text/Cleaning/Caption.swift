/// What tells the words under a picture from other short lines.
enum Caption {
  /// Longer lines are paragraphs.
  static let longest = 400

  /// Lines about a whole scene that are not longer are captions even with a stop.
  private static let shortest = 40

  /// Whether a line is a caption by its words.
  ///
  /// Without a photographer's name or the like it must not end as a sentence: a caption taken for a
  /// paragraph does no harm. `start` is what the phrases the line starts with are known for.
  static func isLikely(
    _ text: ArraySlice<UInt8>,
    _ key: PlainKey,
    start: PhraseUse,
    isSentence: Bool
  ) -> Bool {
    guard text.count <= longest else { return false }
    if hasPhotoMark(text) { return true }
    if start.contains(.sceneStart), text.count <= shortest { return true }
    guard !isSentence, text.last != 0x3A, text.last != 0x3B else { return false }
    if start.contains(.captionStart) { return true }
    guard start.contains(.address) else { return false }
    // `Đồng chí Thiếu tướng ...`
    return (1...3).contains { count in
      let rest = key.words.dropFirst(count).prefix(3)
      return PlainKey(Array(rest.joined(separator: [0x20]))).startUse.contains(.captionStart)
    }
  }

  /// Whether a line goes on where a caption's first line stopped: `phát biểu tại Hội nghị`.
  static func continues(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest, !Sentence.isLong(text), let first = Sentence.first(text) else {
      return false
    }
    return Letters.isLetter(first) && !Letters.isUpper(first)
  }

  /// `... Ảnh: NAME`, `... - Ảnh 1.`, `Ảnh minh họa`.
  static func hasPhotoMark(_ text: ArraySlice<UInt8>) -> Bool {
    let end = text.suffix(16)
    if end.contains(0x2D) || end.contains(0x93), PlainKey(end).ends(with: "anh 0") { return true }
    var start = text.startIndex
    while let colon = text.next(0x3A, from: start) {
      start = colon + 1
      let before = text[..<colon]
      let isCredit =
        before.hasSuffix("Ảnh") || before.hasSuffix("ảnh") || before.hasSuffix("ẢNH")
      // After a caption a credit is short; before one, the caption follows.
      if isCredit, colon - text.startIndex < 8 || text.endIndex - colon <= 80 { return true }
    }
    return false
  }
}
