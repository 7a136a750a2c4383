/// Bars of block characters, one a line, with labels before and numbers behind them.
struct Bars {
  /// One line.
  struct Bar {
    var label: String
    /// The length of its full part.
    var full: Int
    /// The length of the lighter part behind it; `nil` where bars have but one.
    var light: Int?

    fileprivate var total: Int { full + (light ?? 0) }

    fileprivate var number: String {
      guard let light else { return String(full) }
      return light == 0 ? String(full) : "\(full) + \(light)"
    }
  }

  /// Columns there are.
  let width: Int

  private static let gap = 2
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  /// Bars shorter than this tell nothing.
  private static let leastLength = 4

  /// A heading and the bars under an empty line; nothing where there are none.
  ///
  /// Of more than `last` bars, those before are one.
  func drawn(_ heading: String, _ bars: [Bar], last: Int? = nil) -> String {
    let bars = folded(bars, last)
    guard let most = bars.map(\.total).max(), most > 0 else { return "" }
    let numbers = bars.map { DisplayWidth.of($0.number) }.max() ?? 0
    let room = width - numbers - 2 * Self.gap
    let longest = bars.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labels = min(longest, max(room / 2, room - 24, 4))
    let length = max(room - labels, Self.leastLength)
    var out = "\n" + Wrap.lines(heading, width: width).joined(separator: "\n") + "\n"
    for bar in bars {
      let label = Self.cut(Printable.line(bar.label), labels)
      out += label + Self.space(labels - DisplayWidth.of(label) + Self.gap)
      let drawn = Self.draw(bar, of: most, length)
      out += drawn + (drawn.isEmpty ? "" : " ") + bar.number + "\n"
    }
    return out
  }

  private func folded(_ bars: [Bar], _ last: Int?) -> [Bar] {
    guard let last, bars.count > last else { return bars }
    let early = bars.dropLast(last - 1)
    var first = Bar(label: "< " + bars[early.endIndex].label, full: 0)
    for bar in early {
      first.full += bar.full
      if let light = bar.light { first.light = (first.light ?? 0) + light }
    }
    return [first] + bars.suffix(last - 1)
  }

  private static func draw(_ bar: Bar, of most: Int, _ length: Int) -> String {
    guard let light = bar.light else {
      let eighths = (bar.full * length * 8 + most - 1) / most
      return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
    }
    // What is there at all is seen.
    let full = (bar.full * length + most - 1) / most
    let all = max((bar.total * length + most - 1) / most, full + (light > 0 ? 1 : 0))
    return String(repeating: "█", count: full)
      + String(repeating: "░", count: min(all, length) - min(full, min(all, length)))
  }

  private static func space(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  /// A text that takes at most so many columns.
  private static func cut(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var out = ""
    for character in text {
      if DisplayWidth.of(out + String(character)) >= width { break }
      out.append(character)
    }
    return out + "…"
  }
}
