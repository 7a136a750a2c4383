import Text

/// Pages for people and as JSON.
public enum PageWriter {
  /// Sources printed of a subject that has many.
  private static let sourcesShown = 20

  /// Pages as bytes to print; `csv` and `tsv` have no form for them.
  public static func write(_ pages: [Page], as format: Format, _ look: Look) -> [UInt8] {
    switch format {
    case .json: json(pages, look, lines: false)
    case .jsonl: json(pages, look, lines: true)
    case .markdown, .csv, .tsv, .table:
      Array(pages.map { text($0, as: format, look) }.joined(separator: "\n").utf8)
    }
  }

  private static func text(_ page: Page, as format: Format, _ look: Look) -> String {
    var look = look
    look.namesSources = page.kind != .articles
    let isMarkdown = format == .markdown
    var out = heading(title(page), level: 1, isMarkdown, look)
    out += card(page, isMarkdown, look)
    for section in page.sections {
      out += "\n" + heading(section.heading, level: 2, isMarkdown, look)
      out += String(decoding: section.answer.written(as: format, look), as: UTF8.self)
      let more = section.answer.total - section.answer.rows.count
      if more > 0 {
        out += "and \(more) more" + (section.question.map { ": " + $0.commandLine } ?? "") + "\n"
      }
    }
    let sources = page.row.sources
    guard !sources.isEmpty else { return out }
    out += "\n" + heading("Said in", level: 2, isMarkdown, look)
    for line in Citation.lines(Array(sources.prefix(sourcesShown))) {
      out += text(line, isMarkdown, look)
    }
    let more = sources.count - sourcesShown
    if more > 0 { out += "and \(more) more articles\n" }
    return out
  }

  private static func title(_ page: Page) -> String {
    let entity = page.entity
    let row = page.row
    switch page.kind {
    case .units: return entity[row, "name"].text
    case .officers: return entity[row, "rank"].text + " " + entity[row, "name"].text
    case .articles:
      return entity[row, "title"].isEmpty ? entity[row, "path"].text : entity[row, "title"].text
    default: return entity.label(of: row)
    }
  }

  private static func heading(
    _ text: String,
    level: Int,
    _ isMarkdown: Bool,
    _ look: Look
  )
    -> String
  {
    let line = Printable.line(text)
    if isMarkdown { return String(repeating: "#", count: level) + " " + line + "\n\n" }
    return Wrap.lines(line, width: look.width ?? Int.max)
      .map { (look.color ? "\u{1B}[1m\($0)\u{1B}[0m" : $0) + "\n" }.joined()
  }

  /// What the row says, a line a column.
  private static func card(_ page: Page, _ isMarkdown: Bool, _ look: Look) -> String {
    let entity = page.entity
    let keys = entity.keys.filter { key in
      let cell = entity[page.row, key]
      // Only what is unusual of a fact's standing is worth a line.
      return !cell.isEmpty && cell != .flag(key == "resolved") && !(isMerged(key, entity, page.row))
    }
    let label = (keys.map(DisplayWidth.of).max() ?? 0) + 2
    var out = ""
    for (key, position) in zip(keys, entity.positions(keys)) {
      let text = Printable.line(entity.display(page.row, position))
      if isMarkdown {
        out += "- \(key): \(text)\n"
        continue
      }
      // Addresses stay whole, to be copied.
      let isAddress = ["path", "url", "sha256"].contains(key)
      let room = isAddress ? Int.max : look.width.map { max($0 - label - 2, 20) } ?? Int.max
      for (number, line) in Wrap.lines(text, width: room).enumerated() {
        let name = number == 0 ? key : ""
        out +=
          "  " + name + String(repeating: " ", count: label - DisplayWidth.of(name)) + line + "\n"
      }
    }
    return out
  }

  /// Columns whose value another one shows with it.
  private static func isMerged(_ key: String, _ entity: Answer, _ row: Row) -> Bool {
    if key.hasSuffix("_parent") { return true }
    // A conference's people have a section of their own.
    if key == "roles" { return true }
    return ["count", "within"].contains(key) && entity.keys.contains("recipient")
  }

  private static func text(_ line: Citation.Line, _ isMarkdown: Bool, _ look: Look) -> String {
    let room = look.width.map { max($0 - 2, 20) } ?? Int.max
    switch line {
    case .source(let text):
      if isMarkdown { return "- \(text)\n" }
      return Wrap.lines(text, width: room).map { "  \($0)\n" }.joined()
    case .address(let text): return isMarkdown ? "- <\(text)>\n" : "  \(text)\n"
    case .quote(let text):
      if isMarkdown { return "  > \(text)\n" }
      return Wrap.lines(text, width: room).map { "  \($0)\n" }.joined()
    }
  }

  private static func json(_ pages: [Page], _ look: Look, lines: Bool) -> [UInt8] {
    var json = JSONWriter()
    if !lines { json.beginArray() }
    for page in pages {
      json.beginObject()
      json.members(of: page.row, in: page.entity, quotes: look.cite)
      for (place, section) in page.sections.enumerated() {
        // What people read apart, such as proposals, is one list for programs.
        let isFirst = place == 0 || page.sections[place - 1].key != section.key
        if isFirst {
          json.name(section.key)
          json.beginArray()
        }
        for row in section.answer.rows {
          json.beginObject()
          json.members(of: row, in: section.answer, quotes: look.cite)
          json.endObject()
        }
        let isLast = page.sections.dropFirst(place + 1).first?.key != section.key
        if isLast { json.endArray() }
      }
      json.endObject()
      if lines { json.newline() }
    }
    if !lines {
      json.endArray()
      json.newline()
    }
    return Array(json.bytes)
  }
}
