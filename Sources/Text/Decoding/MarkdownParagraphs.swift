/// Paragraphs of Markdown whose lines were cut, joined again by its own rule: a line end within a paragraph is a space.
///
/// Headings, items of lists, quotations, tables, code, pictures, pages' tags and lines with a hard break end where they
/// end. Two things are kept apart that Markdown would join, since people forget the empty line between: what is wider than
/// anything cut to be read, and lines that say by their words what they are, such as datelines and bylines.
struct MarkdownParagraphs {
  /// What a line is, as far as joining goes.
  private enum Kind {
    /// Goes on with what is above, and may go on below.
    case text
    /// Starts a paragraph of its own, which may go on below.
    case item
    /// Stands alone.
    case alone
    case blank
  }

  private let bytes: [UInt8]
  /// The mark that opened code, and how many of it.
  private var fence: (mark: UInt8, count: Int)?

  /// The text with its paragraphs in one line each; as long as before, so that nothing moves.
  static func joined(_ bytes: [UInt8]) -> [UInt8] {
    var paragraphs = MarkdownParagraphs(bytes: bytes)
    let ends = paragraphs.ends()
    var joined = bytes
    for end in ends { for index in end { joined[index] = 0x20 } }
    return joined
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The line ends that are spaces.
  private mutating func ends() -> [Range<Int>] {
    var ends: [Range<Int>] = []
    var above: (words: ArraySlice<UInt8>, kind: Kind) = ([], .blank)
    // Whether no line has come before the one above.
    var isFirst = true
    var start = MarkdownParagraphs.frontMatterEnd(bytes)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let words = MarkdownParagraphs.trimmed(bytes[start..<end])
      let kind = kind(bytes[start..<end], words, below: above.kind)
      if kind == .text, above.kind == .text || above.kind == .item,
        goesOn(above.words, with: words, isFirst: isFirst)
      {
        ends.append(above.words.endIndex..<start)
      }
      if above.kind != .blank { isFirst = false }
      above = (words, kind)
      start = end + 1
    }
    return ends
  }

  /// Whether a line's words go on in the next one.
  private func goesOn(
    _ words: ArraySlice<UInt8>,
    with next: ArraySlice<UInt8>,
    isFirst: Bool
  ) -> Bool {
    let isHardBreak =
      bytes[words.endIndex...].starts(with: "  ".utf8) || words.last == 0x5C
      || words.hasSuffix("<br>") || words.hasSuffix("<br/>") || words.hasSuffix("<br />")
    if isHardBreak || WrappedLines.isWide(words) { return false }
    // In bold from end to end it is a heading in all but its mark.
    if words.starts(with: "**".utf8), words.hasSuffix("**"), words.count > 4 { return false }
    if Sentence.ends(words) { return MarkdownParagraphs.isText(next) }
    return !isFirst || !isHeadline(words, above: next)
  }

  /// Whether the first line is the headline, not the beginning of a paragraph that was cut.
  private func isHeadline(_ words: ArraySlice<UInt8>, above next: ArraySlice<UInt8>) -> Bool {
    if let first = Sentence.first(next), Letters.isLetter(first), !Letters.isUpper(first) {
      return false
    }
    let (width, below) = (WrappedLines.width(words), WrappedLines.width(next))
    let isFull = width + 1 + WrappedLines.width(next.prefix { $0 != 0x20 }) > below
    return !isFull || width > below + below / 8
  }

  private mutating func kind(
    _ line: ArraySlice<UInt8>,
    _ words: ArraySlice<UInt8>,
    below above: Kind
  ) -> Kind {
    guard let mark = words.first else { return fence == nil ? .blank : .alone }
    let count = words.prefix { $0 == mark }.count
    if let fence {
      if mark == fence.mark, count >= fence.count, count == words.count { self.fence = nil }
      return .alone
    }
    if mark == 0x7E || mark == 0x60 && !words.dropFirst(count).contains(mark), count >= 3 {
      fence = (mark, count)
      return .alone
    }
    let indent = line[..<words.startIndex]
    // Code, unless it goes on with a paragraph.
    if above == .blank || above == .alone, indent.count >= 4 || indent.contains(0x09) {
      return .alone
    }
    if isRule(words) || MarkdownParagraphs.standsAlone(words) { return .alone }
    return isItem(words, below: above) ? .item : .text
  }

  /// An item of a list; only the first of a numbered one may follow a paragraph at once, others are years and the like.
  private func isItem(_ words: ArraySlice<UInt8>, below above: Kind) -> Bool {
    guard let mark = words.first, WrappedLines.isItem(words) else { return false }
    if "-+*".utf8.contains(mark) { return words.dropFirst().first == 0x20 }
    guard above == .text, mark >= 0x30, mark <= 0x39 else { return true }
    return mark == 0x31 && words.dropFirst().first.map { $0 < 0x30 || $0 > 0x39 } == true
  }

  /// A line across the page, or one that makes the line above a heading: `---`, `* * *`, `===`.
  private func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    guard let mark = words.first, "-*_=".utf8.contains(mark) else { return false }
    return words.allSatisfy { $0 == mark || $0 == 0x20 }
  }

  /// Headings, quotations, tables, pictures, addresses of links, pages' tags.
  private static func standsAlone(_ words: ArraySlice<UInt8>) -> Bool {
    let level = words.prefix { $0 == 0x23 }.count
    if (1...6).contains(level), words.dropFirst(level).first ?? 0x20 == 0x20 { return true }
    return words.first == 0x3E || words.first == 0x3C || words.contains(0x7C)
      || words.starts(with: "![".utf8)
      || words.first == 0x5B
        && words.firstIndex(of: 0x5D).map { words[$0...].starts(with: "]:".utf8) } == true
  }

  /// Whether nothing but words, not a dateline, a byline or a page's furniture.
  private static func isText(_ line: ArraySlice<UInt8>) -> Bool {
    var scrubber = Scrubber(capacity: line.count)
    scrubber.append(MarkdownReader.withoutMarks(line))
    let lines = scrubber.finished()
    return lines.lines.allSatisfy { Part($0, in: lines).isText }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D {
      line = line.dropLast()
    }
    return line
  }

  /// Where the text starts behind front matter.
  private static func frontMatterEnd(_ bytes: [UInt8]) -> Int {
    var start = 0
    for number in 0...40 {
      guard start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A) else { return 0 }
      let isFence = trimmed(bytes[start..<end]).elementsEqual("---".utf8)
      if number == 0, !isFence { return 0 }
      start = end + 1
      if number > 0, isFence { return start }
    }
    return 0
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ end: String) -> Bool {
    suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
