/// A stamp at the end of a line that says something else: `Tiểu đoàn 3 ra quân 19/12/2025 21:55`.
extension Lines {
  /// Gives such a stamp a line of its own, where it stands in the first lines of a text.
  mutating func splitStamps() {
    for index in lines.indices.prefix(3) {
      guard let start = stampStart(lines[index]) else { continue }
      var end = start
      while end > lines[index].start, Lines.isSeparator(bytes[end - 1]) { end -= 1 }
      let stamp = Line(start: start, end: lines[index].end)
      lines[index].end = end
      lines.insert(stamp, at: index + 1)
      return
    }
  }

  /// Where a date and a time of day at a line's end start, a weekday before them included.
  private func stampStart(_ line: Line) -> Int? {
    let text = self[line]
    // The clock in a page's head tells the day it was saved.
    guard text.count <= 300, !Sentence.ends(text) else { return nil }
    let marks = text.reversed().prefix(while: Lines.isStampByte).count
    guard marks > 0, !PlainKey(text.prefix(64)).startUse.contains(.lineStart) else { return nil }
    var start = text.endIndex - marks
    // A stamp starts with a date or a time of day, not with a unit's number.
    while start < text.endIndex {
      let word = text[start...].prefix { $0 != 0x20 }
      let isWhole = start == text.startIndex || text[start - 1] == 0x20
      if isWhole, word.contains(0x2F) || word.contains(0x3A) || word.contains(0x2E) { break }
      start = min(word.endIndex + 1, text.endIndex)
    }
    let stamp = text[start...]
    guard Stamp(line: stamp) != nil, Stamp(within: stamp) != nil else { return nil }
    if let day = weekdayStart(text[..<start]) { start = day }
    return start > text.startIndex ? start : nil
  }

  /// Where a weekday's two words start at the end of text.
  private func weekdayStart(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.endIndex
    for _ in 0..<2 {
      while index > text.startIndex, Lines.isSeparator(text[index - 1]) { index -= 1 }
      while index > text.startIndex, text[index - 1] != 0x20 { index -= 1 }
    }
    let words = PlainKey(text[index...]).bytes
    return Lines.weekdays.contains(words) ? index : nil
  }

  /// One of `0123456789/:.,-|()[]+ GMTh`.
  private static func isStampByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B...0x3A, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x20, 0x47, 0x4D, 0x54, 0x68: true
    default: false
    }
  }

  /// One of ` ,|-`.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x7C || byte == 0x2D
  }

  private static let weekdays = Set(
    [
      "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "thu 0",
    ].map { Array($0.utf8) }
  )
}
