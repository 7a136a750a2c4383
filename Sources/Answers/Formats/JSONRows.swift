import Text

/// Rows as JSON: one array, or one object a line.
enum JSONRows {
  static func write(_ answer: Answer, _ look: Look, lines: Bool) -> [UInt8] {
    var json = JSONWriter()
    if !lines { json.beginArray() }
    json.rows(of: answer, look, lines: lines)
    if !lines {
      json.endArray()
      json.newline()
    }
    return Array(json.bytes)
  }
}

extension JSONWriter {
  /// The rows of an answer, an object each; with `lines`, a line each.
  mutating func rows(of answer: Answer, _ look: Look, lines: Bool = false) {
    let chosen = answer.positions(look.keys ?? answer.keys)
    let isAsked = look.keys?.contains("sources") ?? true
    let withSources = answer.hasSources && (isAsked || look.cite)
    for row in answer.rows {
      beginObject()
      for position in chosen {
        name(answer.keys[position])
        cell(row.cells[position])
      }
      if withSources { sources(row.sources, quotes: look.cite) }
      endObject()
      if lines { newline() }
    }
  }

  /// All columns of a row, and its sources where it has any to have.
  mutating func members(of row: Row, in answer: Answer, quotes: Bool) {
    for (key, cell) in zip(answer.keys, row.cells) {
      name(key)
      self.cell(cell)
    }
    if answer.hasSources { sources(row.sources, quotes: quotes) }
  }

  mutating func cell(_ cell: Cell) {
    switch cell {
    case .missing: value(String?.none)
    case .text(let text): value(text)
    case .number(let number): value(number)
    case .flag(let flag): value(flag)
    case .list(let items):
      beginArray()
      for item in items { value(item) }
      endArray()
    }
  }

  /// The member `sources`.
  mutating func sources(_ sources: [Source], quotes: Bool) {
    beginArray("sources")
    for source in sources {
      beginObject()
      member("article", source.article)
      member("path", source.path)
      member("title", source.title)
      member("publisher", source.publisher)
      member("published_on", source.publishedOn)
      member("url", source.url)
      if quotes {
        beginArray("quotes")
        for quote in source.quotes {
          beginObject()
          member("start", quote.start)
          member("end", quote.end)
          member("quote", quote.quote)
          member("field", quote.field)
          endObject()
        }
        endArray()
      }
      endObject()
    }
    endArray()
  }
}
