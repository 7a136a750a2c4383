/// Doubts for people: each with both sides, their words, and the commands that settle it.
public enum ReviewWriter {
  /// The items as text.
  public static func write(_ items: [ReviewItem], _ look: Look) -> [UInt8] {
    let blocks = items.enumerated().map { number, item in
      block(item, number + 1, width: look.width ?? Int.max, color: look.color)
    }
    return Array(blocks.joined(separator: "\n").utf8)
  }

  private static func block(_ item: ReviewItem, _ number: Int, width: Int, color: Bool) -> String {
    let rows = item.rows == 1 ? "1 row" : "\(item.rows) rows"
    let head = "\(number). \(item.kind), \(item.sort.rawValue) (\(rows)): \(item.why)"
    var out = Wrap.lines(head, width: width)
      .map { (color ? "\u{1B}[1m\($0)\u{1B}[0m" : $0) + "\n" }.joined()
    let isOne = item.other?.fact == item.one.fact
    if isOne { out += indented(item.one.text, 3, width) }
    for side in [item.one, item.other].compactMap(\.self) {
      let value = side.value.map { $0.isEmpty ? "(none)" : $0 }
      let text = isOne ? "\(item.field ?? ""): \(value ?? "")" : side.text
      out += indented("- " + Printable.line(text), 3, width)
      for line in Citation.lines([side.source].compactMap(\.self)) {
        switch line {
        case .source(let text), .quote(let text): out += indented(text, 5, width)
        case .address(let text): out += "     \(text)\n"
        }
      }
    }
    for command in item.commands { out += "   \(Printable.line(command))\n" }
    return out
  }

  private static func indented(_ text: String, _ count: Int, _ width: Int) -> String {
    let space = String(repeating: " ", count: count)
    return Wrap.lines(text, width: width == Int.max ? width : max(width - count, 20))
      .map { space + $0 + "\n" }.joined()
  }
}
