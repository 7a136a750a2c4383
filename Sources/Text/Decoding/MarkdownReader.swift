/// Markdown to lines: its marks go, the words stay.
enum MarkdownReader {
  /// What a Markdown file holds; front matter says what a web page's head says.
  static func read(_ bytes: [UInt8]) throws(Reader.Failure) -> (fields: SourceFields, lines: Lines)
  {
    // The same checks as for any text.
    let text = try TextReader.lines(of: MarkdownParagraphs.joined(bytes))
    var fields = SourceFields()
    var scrubber = Scrubber(capacity: text.bytes.count)
    var lines = text.lines[...]
    if let end = frontMatterEnd(text) {
      for line in lines[1..<end] { readField(text[line], into: &fields) }
      lines = lines[(end + 1)...]
    }
    var hasHeading = false
    for line in lines {
      let (marked, level) = withoutLineMarks(text[line])
      let (plain, isPicture) = plain(marked)
      let isHeadline = level == 1 && !hasHeading
      if isHeadline { hasHeading = true }
      scrubber.append(plain, hint: isHeadline ? .headline : isPicture ? .pageCaption : .none)
    }
    var plain = scrubber.finished()
    plain.invalid = text.invalid
    return (fields, plain)
  }

  /// The line that closes front matter.
  private static func frontMatterEnd(_ text: Lines) -> Int? {
    let fence = Array("---".utf8)
    guard let first = text.lines.first, text[first].elementsEqual(fence) else { return nil }
    return text.lines.indices.dropFirst().prefix(40).first {
      text[text.lines[$0]].elementsEqual(fence)
    }
  }

  private static func readField(_ line: ArraySlice<UInt8>, into fields: inout SourceFields) {
    guard let colon = line.firstIndex(of: 0x3A) else { return }
    let marks = Array(" \"'".utf8)
    var value = line[(colon + 1)...].drop { marks.contains($0) }
    while let last = value.last, marks.contains(last) { value = value.dropLast() }
    guard !value.isEmpty else { return }
    let text = String(decoding: value, as: UTF8.self)
    switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
    case "title": fields.title = text
    case "date", "published", "published_on": fields.publishedOn = SourceFields.day(text)
    case "author", "byline": fields.author = text
    case "url", "source", "link": if text.hasPrefix("http") { fields.url = text }
    case "publisher", "site": fields.publisher = text
    default: break
    }
  }

  /// Without the marks of headings, quotations and lists; and the heading's level.
  private static func withoutLineMarks(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Int) {
    var line = line
    // A hard break's mark.
    if line.last == 0x5C { line = line.dropLast() }
    while line.first == 0x3E { line = line.dropFirst().drop { $0 == 0x20 } }
    let level = line.prefix { $0 == 0x23 }.count
    if (1...6).contains(level), line.dropFirst(level).first == 0x20 {
      var heading = line.dropFirst(level + 1)
      while let last = heading.last, last == 0x23 || last == 0x20 { heading = heading.dropLast() }
      return (heading, level)
    }
    return (line, 0)
  }

  /// Without the marks of emphasis, links and pictures.
  static func withoutMarks(_ line: ArraySlice<UInt8>) -> [UInt8] { plain(line).0 }

  /// The same, and whether it was a picture and nothing else.
  private static func plain(_ line: ArraySlice<UInt8>) -> ([UInt8], isPicture: Bool) {
    guard line.contains(where: { $0 == 0x2A || $0 == 0x5B || $0 == 0x5F || $0 == 0x5C }) else {
      return (Array(line), false)
    }
    let stars = loneStars(line)
    var plain: [UInt8] = []
    var isPicture = false
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      let next = index + 1 < line.endIndex ? line[index + 1] : 0
      if byte == 0x5C, next >= 0x21, next < 0x7F {
        plain.append(next)
        index += 2
      } else if (byte == 0x2A || byte == 0x5F) && next == byte {
        index += 2
      } else if byte == 0x2A, stars {
        index += 1
      } else if let link = link(line, index) {
        if line[index] == 0x21 { isPicture = index == line.startIndex && link.end == line.endIndex }
        plain += line[link.words]
        index = link.end
      } else {
        plain.append(byte)
        index += 1
      }
    }
    return (plain, isPicture)
  }

  /// Whether single stars in a line come in pairs: one alone is a star.
  private static func loneStars(_ line: ArraySlice<UInt8>) -> Bool {
    var count = 0
    var index = line.startIndex
    if line.starts(with: "* ".utf8) { index += 1 }
    while index < line.endIndex {
      if line[index] == 0x2A {
        if index + 1 < line.endIndex, line[index + 1] == 0x2A { index += 1 } else { count += 1 }
      }
      index += 1
    }
    return count > 0 && count % 2 == 0
  }

  private static let longestLink = 1000

  /// A link `[words](address)` or picture `![words](address)` at an index.
  private static func link(
    _ line: ArraySlice<UInt8>,
    _ index: Int
  ) -> (words: Range<Int>, end: Int)? {
    var start = index
    if line[start] == 0x21 { start += 1 }
    guard start < line.endIndex, line[start] == 0x5B,
      let close = line[start...].prefix(longestLink).firstIndex(of: 0x5D),
      close + 1 < line.endIndex, line[close + 1] == 0x28,
      let end = line[(close + 1)...].prefix(longestLink).firstIndex(of: 0x29)
    else { return nil }
    return ((start + 1)..<close, end + 1)
  }
}
