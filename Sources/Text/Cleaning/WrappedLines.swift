/// Lines that were cut to one width, as mails and PDF files have them, joined into paragraphs again.
///
/// A text counts as cut where lines go on in lower case below lines that end no sentence, again and again, and those
/// lines are about equally wide. Headings, items of lists, datelines, bylines and what stands below an empty line stay
/// apart; where in doubt nothing is joined, since a sentence in two lines is lost and two paragraphs in one are not.
struct WrappedLines {
  /// Wider lines were not cut to be read.
  private static let widest = 160
  /// Narrower ones are verses or columns.
  private static let narrowest = 40

  private let lines: Lines
  private var widths: [Int] = []
  /// The width lines were cut to.
  private var width = 0
  /// Whether empty lines part the paragraphs.
  private var hasBlanks = false

  /// Looks at a text; `nil` where its lines are paragraphs.
  init?(_ lines: Lines) {
    self.lines = lines
    // Almost every text ends here, at its first paragraph.
    for line in lines.lines where line.count > WrappedLines.widest * 3 { return nil }
    guard lines.lines.count > 3 else { return nil }
    widths = lines.lines.map { WrappedLines.width(lines[$0]) }
    guard let widest = widths.max(), widest <= WrappedLines.widest else { return nil }
    let inside = lines.lines.indices.dropLast().filter { !lines.lines[$0 + 1].isAfterBlank }
    let going = inside.filter { !endsSentence($0) && startsLower($0 + 1) }
    hasBlanks = lines.lines.count(where: \.isAfterBlank) > 1
    guard going.count >= (hasBlanks ? 2 : 3), going.count * 4 >= inside.count else { return nil }
    width = going.map { widths[$0] }.max() ?? 0
    guard width >= WrappedLines.narrowest,
      going.count(where: { widths[$0] * 10 >= width * 7 }) * 3 >= going.count * 2
    else { return nil }
  }

  /// The text with its paragraphs whole.
  var joined: Lines {
    var joined = lines
    joined.lines = []
    for (place, line) in lines.lines.enumerated() {
      guard place > 0, belongs(place) else {
        joined.lines.append(line)
        continue
      }
      // The line end between the two becomes a space: nothing moves.
      joined.bytes[line.start - 1] = 0x20
      joined.lines[joined.lines.count - 1].end = line.end
    }
    return joined
  }

  /// Whether a line goes on with what the line above says.
  private func belongs(_ place: Int) -> Bool {
    let above = place - 1
    let line = lines[lines.lines[place]]
    guard !lines.lines[place].isAfterBlank else { return false }
    let isFull = isFull(above, before: line)
    if WrappedLines.isItem(line), !(isFull && isDash(below: above, line)) { return false }
    // By themselves the last words of a paragraph may look like anything: a year, a name.
    let isRest = isFull && hasBlanks && !endsSentence(above)
    guard isText(above), isRest || isText(place) else { return false }
    if !endsSentence(above), startsLower(place) { return widths[above] * 2 >= width }
    // Below a heading the text begins; where nothing else parts paragraphs, a sentence's end may.
    if isHeading(above) { return isFull && isHeading(place) }
    return isFull && (hasBlanks || !endsSentence(above) && (above > 0 || startsWithDigit(place)))
  }

  /// Whether a line starts with a dash between words (Phòng không - Không quân), not with an item's.
  private func isDash(below above: Int, _ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == 0x2D || line.starts(with: "–".utf8) else { return false }
    return !endsSentence(above) && !":;,".utf8.contains(lines[lines.lines[above]].last ?? 0)
  }

  /// Whether the first word of the next line had no room, give or take what letters differ in width.
  private func isFull(_ place: Int, before next: ArraySlice<UInt8>) -> Bool {
    let word = WrappedLines.width(next.prefix { $0 != 0x20 })
    return widths[place] + 1 + word > width - width / 16
  }

  private func endsSentence(_ place: Int) -> Bool { Sentence.ends(lines[lines.lines[place]]) }

  private func startsLower(_ place: Int) -> Bool {
    let line = lines[lines.lines[place]]
    guard !WrappedLines.isItem(line), let first = Sentence.first(line) else { return false }
    return Letters.isLetter(first) && !Letters.isUpper(first)
  }

  private func startsWithDigit(_ place: Int) -> Bool {
    lines[lines.lines[place]].first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  /// Whether a line is in capitals, as headings are.
  private func isHeading(_ place: Int) -> Bool {
    let letters = String(decoding: lines[lines.lines[place]], as: UTF8.self).unicodeScalars
      .filter { Letters.isLetter($0.value) }
    return letters.allSatisfy { Letters.isUpper($0.value) }
  }

  private func isText(_ place: Int) -> Bool { Part(lines.lines[place], in: lines).isText }

  /// Whether a line is wider than what is cut to be read.
  static func isWide(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > widest && width(line) > widest
  }

  /// How many characters text is wide.
  static func width(_ text: ArraySlice<UInt8>) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  /// Whether a line starts as an item of a list does: `- `, `+ `, `• `, `1. `, `a) `.
  static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    for mark in ["-", "+", "*", "•", "–", "—", "■", "►"] where line.starts(with: mark.utf8) {
      return true
    }
    let number = line.prefix(3).prefix { $0 != 0x2E && $0 != 0x29 && $0 != 0x20 }
    guard !number.isEmpty, number.count < 3, number.endIndex < line.endIndex else { return false }
    let mark = line[number.endIndex]
    let isNumber = number.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isLetter = number.count == 1 && number.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return mark == 0x29 && (isNumber || isLetter) || mark == 0x2E && isNumber
  }
}
