/// Breaks text into lines of a width, at spaces where it can.
enum Wrap {
  /// The lines, at least one.
  ///
  /// A word wider than the line is cut where it must be, never inside a letter.
  static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0, DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let size = DisplayWidth.of(String(word))
      if used > 0, used + 1 + size <= width {
        line += " " + word
        used += 1 + size
        continue
      }
      if used > 0 { lines.append(line) }
      line = String(word)
      used = size
      while used > width {
        let (head, tail) = cut(line, width)
        lines.append(head)
        line = tail
        used = DisplayWidth.of(line)
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As much as fits, and the rest; whole letters with their marks, at least one.
  private static func cut(_ word: String, _ width: Int) -> (String, String) {
    var head = ""
    var used = 0
    for character in word {
      let size = DisplayWidth.of(String(character))
      if used > 0, used + size > width { break }
      head.append(character)
      used += size
    }
    return (head, String(word.dropFirst(head.count)))
  }
}
