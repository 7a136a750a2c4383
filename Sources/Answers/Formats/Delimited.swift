/// Comma- and tab-separated values that a spreadsheet opens without harm.
enum Delimited {
  /// RFC 4180: cells with commas, quotes or line ends in quotes, lines ending CR LF.
  static func csv(_ answer: Answer, _ look: Look) -> [UInt8] {
    write(answer, look, separator: 0x2C, lineEnd: "\r\n", encode: quoted)
  }

  private static func quoted(_ cell: String) -> String {
    let text = Printable.lines(cell)
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else { return text }
    let parts: [Substring] = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// One line a row, tabs and line ends inside cells as spaces.
  static func tsv(_ answer: Answer, _ look: Look) -> [UInt8] {
    write(answer, look, separator: 0x09, lineEnd: "\n") { Printable.line($0) }
  }

  private static func write(
    _ answer: Answer,
    _ look: Look,
    separator: UInt8,
    lineEnd: String,
    encode: (String) -> String
  ) -> [UInt8] {
    let chosen = answer.positions(look.keys ?? answer.keys)
    var header = chosen.map { answer.keys[$0] }
    let hasSources = answer.hasSources && look.keys?.contains("sources") ?? true
    if hasSources { header.append("sources") }
    if look.cite { header.append("quotes") }
    var out: [UInt8] = []
    func line(_ cells: [String]) {
      for (index, cell) in cells.enumerated() {
        if index > 0 { out.append(separator) }
        out.append(contentsOf: encode(cell).utf8)
      }
      out.append(contentsOf: lineEnd.utf8)
    }
    line(header)
    for row in answer.rows {
      var cells = chosen.map { harmless(row.cells[$0]) }
      if hasSources {
        cells.append(harmless(.list(row.sources.map { $0.url ?? $0.path })))
      }
      if look.cite {
        cells.append(harmless(.list(row.sources.flatMap { $0.quotes.map(\.quote) })))
      }
      line(cells)
    }
    return out
  }

  /// A cell a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.
  private static func harmless(_ cell: Cell) -> String {
    if case .flag(let flag) = cell { return flag ? "true" : "false" }
    let text = cell.text
    if case .number = cell { return text }
    guard let first = text.unicodeScalars.first else { return text }
    return isFormula(first) && Double(text) == nil ? "'" + text : text
  }

  /// Whether a spreadsheet takes a cell that starts so for a formula.
  static func isFormula(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
