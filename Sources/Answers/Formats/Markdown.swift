/// A Markdown table; with sources, a list under it; then the sums.
enum Markdown {
  static func write(_ answer: Answer, _ look: Look) -> [UInt8] {
    let chosen = answer.positions(look.keys ?? answer.tableKeys)
    var lines = [chosen.map { answer.keys[$0] }]
    for row in answer.rows { lines.append(chosen.map { escaped(answer.display(row, $0)) }) }
    let widths = chosen.indices.map { column in
      max(3, lines.map { DisplayWidth.of($0[column]) }.max() ?? 3)
    }
    var out = ""
    for (index, line) in lines.enumerated() {
      out += row(line, widths)
      if index == 0 { out += "|" + widths.map { " " + rule($0) + " |" }.joined() + "\n" }
    }
    if look.cite {
      for (index, row) in answer.rows.enumerated() {
        out += "\n\(index + 1). " + escaped(answer.label(of: row)) + "\n"
        for line in Citation.lines(row.sources, names: look.namesSources) {
          switch line {
          case .source(let text): out += "   - " + escaped(text) + "\n"
          case .address(let text): out += "     <" + text + ">\n"
          case .quote(let text): out += "     " + escaped(text) + "\n"
          }
        }
      }
    }
    for line in answer.sums?.lines(atMost: AwardSums.named) ?? [] {
      let number = line.margin.filter { $0 != " " }
      out += line.isItem ? "- " + (number.isEmpty ? "" : number + " ") : "\n"
      out += escaped(line.text) + "\n"
    }
    for line in answer.closing { out += "\n" + escaped(line) + "\n" }
    return Array(out.utf8)
  }

  private static func row(_ cells: [String], _ widths: [Int]) -> String {
    var out = "|"
    for (cell, width) in zip(cells, widths) {
      out += " " + cell + String(repeating: " ", count: width - DisplayWidth.of(cell)) + " |"
    }
    return out + "\n"
  }

  private static func rule(_ width: Int) -> String { String(repeating: "-", count: width) }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in Printable.line(text) {
      if "\\|<`*[".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
