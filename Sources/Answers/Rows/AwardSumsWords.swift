extension AwardSums {
  /// A line of the sums: its text stands right of a margin, so that what does not fit continues below it.
  struct Line: Equatable {
    /// Spaces and a number; empty before a sentence.
    var margin = ""
    /// The words.
    var text: String
    /// Whether it is one of a list.
    var isItem: Bool { !margin.isEmpty }
  }

  /// Awards of a status named under rows; `--count` names all.
  static let named = 30

  /// The sums in words: of each status a sentence, or, where it has many awards, a line an award.
  ///
  /// Beyond `limit` awards of a status the rest is summed up.
  func lines(atMost limit: Int? = nil) -> [Line] {
    [("Conferred", conferred), ("Proposed", proposed)].flatMap { name, tally in
      isOnlyOneAsked && tally.rows == 0 ? [] : tally.lines(name, limit)
    }
  }
}

extension AwardSums.Tally {
  /// More awards than this in one sentence are hard to read.
  private static let inSentence = 6

  fileprivate func lines(_ status: String, _ limit: Int?) -> [AwardSums.Line] {
    guard rows > 0 else { return [.init(text: status + ": none.")] }
    let opening = "\(status), \(rows) \(rows == 1 ? "row" : "rows"):"
    let named = parts.values.map { (award: $0.award, part: $0) }
    let numbered = named.filter { $0.part.awards > 0 }
      .sorted { ($1.part.awards, $0.award) < ($0.part.awards, $1.award) }
    let groups = named.filter { !$0.part.groups.isEmpty }.sorted { $0.award < $1.award }
      .map { "\($0.award) (\(Self.list($0.part.groups)))" }
    guard numbered.count + groups.count > Self.inSentence else {
      var words = numbered.map { "\($0.part.awards) \($0.award) (\(Self.recipients($0.part)))" }
      if !groups.isEmpty { words.append("number not given: " + groups.joined(separator: ", ")) }
      return [.init(text: "\(opening) \(words.joined(separator: "; ")).")]
    }
    let digits = numbered.map { String($0.part.awards).count }.max() ?? 0
    func line(_ number: String, _ text: String) -> AwardSums.Line {
      let padding = String(repeating: " ", count: 2 + max(digits - number.count, 0))
      return .init(margin: padding + number + "  ", text: text)
    }
    let shown = limit ?? Int.max
    var lines = [AwardSums.Line(text: opening)]
    lines += numbered.prefix(shown).map { award, part in
      line(String(part.awards), "\(award) (\(Self.recipients(part)))")
    }
    let rest = numbered.dropFirst(shown)
    if !rest.isEmpty {
      let sum = rest.reduce(0) { $0 + $1.part.awards }
      let kinds = "\(rest.count) \(rest.count == 1 ? "award" : "awards")"
      lines.append(line(String(sum), "of \(kinds) more, which --count names"))
    }
    if !groups.isEmpty {
      lines.append(.init(text: "\(status), number not given:"))
      lines += groups.prefix(shown).map { line("", $0) }
      let more = groups.count - shown
      if more > 0 { lines.append(line("", "and \(more) more, which --count names")) }
    }
    return lines
  }

  private static func list(_ groups: Set<String>) -> String {
    groups.sorted().prefix(3).joined(separator: "; ") + (groups.count > 3 ? " ..." : "")
  }

  private static func recipients(_ part: Part) -> String {
    var who: [String] = []
    if part.units > 0 { who.append("\(part.units) \(part.units == 1 ? "unit" : "units")") }
    if part.persons > 0 {
      who.append("\(part.persons) \(part.persons == 1 ? "person" : "persons")")
    }
    // Of equal numbers, tập thể before cá nhân, as everybody writes it.
    let counts = part.counts.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
    who += counts.map { "\($0.value) \($0.key)" }
    return who.joined(separator: " + ")
  }
}
