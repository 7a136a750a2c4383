/// What is known of a post on a day, in words.
enum AsOfWords {
  /// Holders named; of more, how many.
  private static let named = 3

  /// Days as people say them: `12 days`, `5 months`, `3 years`.
  static func age(_ days: Int) -> String {
    let (number, unit) =
      switch days {
      case ..<61: (days, "day")
      case ..<730: (days * 12 / 365, "month")
      default: (days * 4 / 1461, "year")
      }
    return "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  /// Why nobody is told as the holder: who was seen last before the day, who first after it, and who had left.
  static func unknown(_ known: [AsOf.Known], on day: DayRange) -> String {
    let before = known.filter { $0.verdict.before != nil }
      .sorted { ($1.verdict.before?.last ?? 0) < ($0.verdict.before?.last ?? 0) }
    let after = known.filter { $0.verdict.before == nil && $0.verdict.after != nil }
      .sorted { ($0.verdict.after?.first ?? 0) < ($1.verdict.after?.first ?? 0) }
    let past = known.filter { $0.verdict.before == nil && $0.verdict.after == nil }
    var parts = list(before) { known in
      guard let seen = known.verdict.before else { return "" }
      let ended = known.verdict.end.map { ", " + self.ended($0) } ?? ""
      let age = age(seen.gap(to: day))
      return "\(label(known)) last seen in it \(seen.text) (\(age) before)\(ended)"
    }
    parts += list(after) { known in
      guard let seen = known.verdict.after else { return "" }
      return "\(label(known)) first seen in it \(seen.text) (\(age(seen.gap(to: day))) after)"
    }
    parts += list(past) { known in
      let last = known.tenure.events.first.map { ended($0) } ?? "at a time nobody says"
      return "\(label(known)) \(last)"
    }
    return "unknown on \(day.text)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }

  private static func list(_ known: [AsOf.Known], _ say: (AsOf.Known) -> String) -> [String] {
    let more = known.count - named
    return known.prefix(named).map(say) + (more > 0 ? ["and \(more) more"] : [])
  }

  private static func label(_ known: AsOf.Known) -> String {
    let post = known.tenure.posts[0].cells
    let position = post[Post.position].text
    let unit = Selection.postings.keys.firstIndex(of: "unit").map { post[$0].text } ?? ""
    return "\(known.tenure.name) (\(known.tenure.isActing ? "acting " : "")\(position)"
      + (unit.isEmpty ? ")" : " \(unit))")
  }

  private static func ended(_ event: TenureEvent) -> String {
    let day = event.day.text
    return switch event.kind {
    case .relieved: "relieved \(day)"
    case .former: "printed as former holder \(day)"
    case .elsewhere(let position): "seen as \(position) \(day)"
    case .retired: "retired \(day)"
    case .unitEnded(let into):
      into.map { "the unit became part of \($0) \(day)" } ?? "the unit was dissolved \(day)"
    case .succeeded(let name, let isBegun):
      "\(isBegun ? "succeeded by" : "followed by") \(name), \(day)"
    case .ends: "until \(day)"
    case .held, .begins: "seen \(day)"
    }
  }
}
