/// What a search found, for people: an article's date and headline, below it its sentence.
public enum SearchWriter {
  private static let indent = 4

  /// The lines as bytes; with colours, matches stand out.
  public static func write(_ finding: Finding, _ look: Look) -> [UInt8] {
    var out = ""
    for (index, row) in finding.answer.rows.enumerated() {
      if index > 0 { out += "\n" }
      let head = ["published_on", "publisher"].map { finding.answer[row, $0].text }
        .filter { !$0.isEmpty }.joined(separator: ", ")
      let title = finding.answer[row, "title"].text
      let name = title.isEmpty ? finding.answer[row, "path"].text : title
      let line = Printable.line(head.isEmpty ? name : head + ": " + name)
      for part in Wrap.lines(line, width: look.width ?? Int.max) {
        out += look.color ? "\u{1B}[1m\(part)\u{1B}[0m\n" : part + "\n"
      }
      out += sentence(finding.passages[index], look)
    }
    return Array(out.utf8)
  }

  private static func sentence(_ passage: Passage, _ look: Look) -> String {
    // A headline has been said already.
    guard passage.start != nil else { return "" }
    let parts = parts(of: passage)
    let space = String(repeating: " ", count: indent)
    let room = look.width.map { max($0 - indent, 20) } ?? Int.max
    let lines = Wrap.lines(parts.map(\.text).joined(), width: room)
    guard look.color else { return lines.map { space + $0 + "\n" }.joined() }
    // Wrapping moves nothing but spaces: of all other characters the order tells which are part of a match.
    var isMatch = parts.flatMap { part in
      part.text.compactMap { $0 == " " ? nil : part.isMatch }
    }[...]
    var out = ""
    for line in lines {
      out += space
      var isOn = false
      for character in line {
        let isPart = character == " " ? isOn && isMatch.first == true : isMatch.popFirst() == true
        if isPart != isOn { out += isPart ? "\u{1B}[1;33m" : "\u{1B}[0m" }
        isOn = isPart
        out.append(character)
      }
      out += isOn ? "\u{1B}[0m\n" : "\n"
    }
    return out
  }

  /// The sentence cut at the ends of its matches, fit for a terminal.
  private static func parts(of passage: Passage) -> [(text: String, isMatch: Bool)] {
    let bytes = Array(passage.text.utf8)
    var parts: [(text: String, isMatch: Bool)] = []
    var last = 0
    for match in passage.matches {
      for (range, isMatch) in [(last..<match.lowerBound, false), (match, true)] {
        parts.append((Printable.line(String(decoding: bytes[range], as: UTF8.self)), isMatch))
      }
      last = match.upperBound
    }
    parts.append((Printable.line(String(decoding: bytes[last...], as: UTF8.self)), false))
    return parts
  }
}
