/// Rows as a table that fits the terminal; where even narrow columns do not fit, as cards.
struct TableWriter {
  private static let gap = 2
  private static let indent = 4
  /// No column is made narrower than its longest word, unless that word is longer than this.
  private static let longestWord = 14
  /// A column narrower than this is not to need more lines than `mostLines`.
  private static let narrow = 16
  private static let mostLines = 3

  private let answer: Answer
  private let look: Look
  private let columns: TableColumns
  private var out = ""

  static func write(_ answer: Answer, _ look: Look) -> [UInt8] {
    var writer = TableWriter(answer, look)
    if !answer.rows.isEmpty { writer.rows() }
    writer.sums()
    return Array(writer.out.utf8)
  }

  private init(_ answer: Answer, _ look: Look) {
    self.answer = answer
    self.look = look
    columns = TableColumns(answer.positions(look.keys ?? answer.tableKeys), of: answer)
  }

  private mutating func rows() {
    if table(columns) { return }
    // Columns somebody chose stay as they are.
    if look.keys == nil, let folded = columns.folded, table(folded) { return }
    cards(columns.lines)
  }

  /// Writes a table, unless it does not fit or reads badly.
  private mutating func table(_ columns: TableColumns) -> Bool {
    let lines = columns.lines
    guard let widths = widths(lines, of: columns) else { return false }
    let wrapped = lines.map { line in zip(line, widths).map { Wrap.lines($0, width: $1) } }
    // Many lines in a narrow column are harder to read than a card.
    let isRagged = zip(widths.indices, widths).contains { column, width in
      width < Self.narrow && wrapped.contains { $0[column].count > Self.mostLines }
    }
    if isRagged { return false }
    let isLoose = look.cite || wrapped.contains { $0.contains { $0.count > 1 } }
    let keys = columns.columns.indices.map(columns.key)
    put(wrapped[0], widths, keys.map { _ in .bold })
    put(widths.map { [String(repeating: "─", count: $0)] }, widths, keys.map { _ in .dim })
    for (index, row) in answer.rows.enumerated() {
      if isLoose, index > 0 { out += "\n" }
      put(wrapped[index + 1], widths, keys.map { style(of: row, $0) })
      if look.cite { cite(row.sources) }
    }
    return true
  }

  /// Column widths that fit, or `nil` where none do.
  private func widths(_ lines: [[String]], of columns: TableColumns) -> [Int]? {
    let count = lines[0].count
    var natural = [Int](repeating: 0, count: count)
    for line in lines.dropFirst() {
      for (column, cell) in line.enumerated() {
        let parts =
          columns.breaksFreely(column) ? cell.split(separator: " ").map(String.init) : [cell]
        natural[column] = max(natural[column], parts.map(DisplayWidth.of).max() ?? 0)
      }
    }
    // A header of several keys may break; a word of it may not.
    for (column, header) in lines[0].enumerated() {
      let words = header.split(separator: " ").map { DisplayWidth.of(String($0)) }
      natural[column] = max(natural[column], words.max() ?? 0)
    }
    guard let width = look.width else { return natural }
    let room = width - Self.gap * (count - 1)
    if natural.reduce(0, +) <= room { return natural }
    var least = [Int](repeating: 1, count: count)
    for line in lines {
      for (column, cell) in line.enumerated() {
        for word in cell.split(separator: " ") {
          let size = DisplayWidth.of(String(word))
          least[column] = max(least[column], min(size, Self.longestWord))
        }
      }
    }
    guard least.reduce(0, +) <= room else { return nil }
    // The widest columns give way first: the largest cap under which all fit.
    var cap = room
    func capped() -> [Int] { zip(natural, least).map { max(min($0, cap), $1) } }
    while capped().reduce(0, +) > room { cap -= 1 }
    var widths = capped()
    var left = room - widths.reduce(0, +)
    for column in widths.indices where left > 0 && widths[column] < natural[column] {
      widths[column] += 1
      left -= 1
    }
    return widths
  }

  /// One row, as many lines as its highest cell.
  private mutating func put(_ cells: [[String]], _ widths: [Int], _ styles: [Style]) {
    let height = cells.map(\.count).max() ?? 0
    for line in 0..<height {
      var owed = 0
      for (column, cell) in cells.enumerated() {
        let text = line < cell.count ? cell[line] : ""
        let width = DisplayWidth.of(text)
        if !text.isEmpty {
          out += String(repeating: " ", count: owed)
          owed = 0
          paint(text, styles[column])
        }
        owed += widths[column] - width + Self.gap
      }
      out += "\n"
    }
  }

  private mutating func cards(_ lines: [[String]]) {
    let names = lines[0]
    let label = (names.map(DisplayWidth.of).max() ?? 0) + Self.gap
    let room = max((look.width ?? 80) - label, 10)
    for (index, row) in answer.rows.enumerated() {
      if index > 0 { out += "\n" }
      for (column, text) in lines[index + 1].enumerated() where !text.isEmpty {
        for (number, line) in Wrap.lines(text, width: room).enumerated() {
          let name = number == 0 ? names[column] : ""
          paint(name, .bold)
          out += String(repeating: " ", count: label - DisplayWidth.of(name))
          paint(line, style(of: row, columns.key(column)))
          out += "\n"
        }
      }
      if look.cite { cite(row.sources) }
    }
  }

  private mutating func cite(_ sources: [Source]) {
    let space = String(repeating: " ", count: Self.indent)
    let room = look.width.map { max($0 - Self.indent, 20) } ?? Int.max
    for line in Citation.lines(sources, names: look.namesSources) {
      let (text, style): (String, Style) =
        switch line {
        case .source(let text): (text, .dim)
        case .address(let text): (text, .dim)
        case .quote(let text): (text, .plain)
        }
      let isAddress = if case .address = line { true } else { false }
      for part in isAddress ? [text] : Wrap.lines(text, width: room) {
        out += space
        paint(part, style)
        out += "\n"
      }
    }
  }

  private mutating func sums() {
    let lines =
      (answer.sums?.lines(atMost: AwardSums.named) ?? [])
      + answer.closing.map { AwardSums.Line(text: $0) }
    if !answer.rows.isEmpty, !lines.isEmpty { out += "\n" }
    for line in lines {
      let room = look.width.map { max($0 - line.margin.count, 20) } ?? Int.max
      for (number, part) in Wrap.lines(Printable.line(line.text), width: room).enumerated() {
        out += number == 0 ? line.margin : String(repeating: " ", count: line.margin.count)
        out += part + "\n"
      }
    }
  }

  private enum Style: String {
    case plain = ""
    case bold = "\u{1B}[1m"
    case dim = "\u{1B}[2m"
    case green = "\u{1B}[32m"
    case yellow = "\u{1B}[33m"
  }

  private func style(of row: Row, _ key: String?) -> Style {
    guard key == "status" else { return .plain }
    switch answer[row, "status"] {
    case .text("conferred"): return .green
    case .text("proposed"): return .yellow
    default: return .plain
    }
  }

  private mutating func paint(_ text: String, _ style: Style) {
    if look.color, style != .plain, !text.isEmpty {
      out += style.rawValue + text + "\u{1B}[0m"
    } else {
      out += text
    }
  }
}
