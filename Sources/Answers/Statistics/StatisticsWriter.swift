extension Statistics {
  /// Years drawn; those before are one line.
  private static let yearsDrawn = 20

  /// The figures as words and bars, in a width of at most 80 columns; ends with a line end.
  public func drawn(width: Int?) -> String {
    let width = min(width ?? 80, 80)
    var out = Wrap.lines(summary, width: width).joined(separator: "\n") + "\n"
    let bars = Bars(width: width)
    out += bars.drawn(
      "Articles a year",
      articles.map { Bars.Bar(label: $0.name, full: $0.count) },
      last: Self.yearsDrawn
    )
    out += bars.drawn(
      "Awards a year: █ conferred, ░ proposed",
      awards.map { Bars.Bar(label: String($0.year), full: $0.conferred, light: $0.proposed) },
      last: Self.yearsDrawn
    )
    out += bars.drawn(
      "Units in most articles",
      units.map { Bars.Bar(label: $0.name, full: $0.count) }
    )
    out += bars.drawn(
      "Publishers",
      publishers.map { Bars.Bar(label: $0.name, full: $0.count) }
    )
    return out
  }

  private var summary: String {
    let held = counts.map { figure in
      "\(figure.count) \(figure.count == 1 ? String(figure.name.dropLast()) : figure.name)"
    }
    var text = held.joined(separator: ", ") + "."
    if let days {
      text += " Articles date from \(days.first) to \(days.last)"
      text += undated > 0 ? "; \(undated) without a date." : "."
    }
    if unresolved.part > 0 {
      text += " Of the units \(unresolved.percent) % are known by a name that many share."
    }
    if disputed.part > 0 { text += " Of the facts \(disputed.percent) % are disputed." }
    return text
  }
}
