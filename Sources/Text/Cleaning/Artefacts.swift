import Glibc

/// Marks that crawlers and text stores leave in a text.
extension Lines {
  /// Cuts lines at `leftcenterrightdel`, which stands where a picture was: what follows is its caption.
  ///
  /// The word may have a line of its own, be glued to the caption's line, or, where lines were run
  /// together, stand in the middle of everything; then what follows is too long for a caption.
  mutating func splitAtPictures() {
    guard var mark = pictureMark(from: 0) else { return }
    var split: [Line] = []
    var isCaptionNext = false
    for line in lines {
      var start = line.start
      while mark < line.end {
        add(start, mark, line.hint, to: &split, &isCaptionNext)
        isCaptionNext = true
        start = mark + Lines.picture.count
        mark = pictureMark(from: start) ?? bytes.count
      }
      add(start, line.end, line.hint, to: &split, &isCaptionNext)
    }
    lines = split
  }

  /// Where the next mark starts; its `f` is a letter that Vietnamese does without.
  private func pictureMark(from start: Int) -> Int? {
    bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return nil }
      var start = start + 2
      while start < text.count, let hit = memchr(base + start, 0x66, text.count - start) {
        let mark = UnsafeRawPointer(hit) - base - 2
        if text[mark...].starts(with: Lines.picture) { return mark }
        start = mark + 3
      }
      return nil
    }
  }

  private func add(
    _ start: Int,
    _ end: Int,
    _ hint: Line.Hint,
    to split: inout [Line],
    _ isCaption: inout Bool
  ) {
    var (start, end) = (start, end)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    guard start < end else { return }
    let isShort = end - start <= Caption.longest
    split.append(Line(start: start, end: end, hint: isCaption && isShort ? .caption : hint))
    isCaption = false
  }

  /// Does all of this that may be done to any text, and gives the date the text store noted.
  mutating func removeArtefacts() -> String? {
    let day = takeStoreDate()
    dropPictures()
    trimBars()
    splitStamps()
    return day
  }

  /// Drops lines that are a picture's markup: `<image>data:image/png;base64,...</image>`.
  private mutating func dropPictures() {
    let text = bytes
    lines.removeAll { text[$0.start..<$0.end].starts(with: Lines.pictureTag) }
  }

  /// Takes the bar off lines that end with one, as the words in a picture's table do when saved.
  mutating func trimBars() {
    for index in lines.indices where bytes[lines[index].end - 1] == 0x7C {
      var end = lines[index].end
      while end > lines[index].start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x7C { end -= 1 }
      guard end > lines[index].start else { continue }
      lines[index].end = end
      if lines[index].count <= Caption.longest { lines[index].hint = .caption }
    }
  }

  /// Takes the text store's `date 2025-11-08` or `date 2025-11` off the start, and gives what it says.
  mutating func takeStoreDate() -> String? {
    var date: String?
    while let first = lines.first, let found = storeDate(first) {
      date = date ?? found
      var start = first.start + 5 + found.utf8.count
      if start < first.end, bytes[start] == 0x20 { start += 1 }
      if start < first.end { lines[0].start = start } else { lines.removeFirst() }
    }
    return date
  }

  private func storeDate(_ line: Line) -> String? {
    let text = self[line]
    guard text.starts(with: "date ".utf8) else { return nil }
    let date = text.dropFirst(5).prefix { $0 != 0x20 }
    let digits = date.map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(0x30) : $0 }
    if digits.elementsEqual("0000-00".utf8) {
      let month = date.suffix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return (1...12).contains(month) ? String(decoding: date, as: UTF8.self) : nil
    }
    guard digits.elementsEqual("0000-00-00".utf8) else { return nil }
    return Stamp.date(StampToken.tokens(of: date), 0)?.day
  }

  private static let pictureTag = Array("<image>".utf8)
  private static let picture = Array("leftcenterrightdel".utf8)
}
