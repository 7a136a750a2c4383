import Facts
import Text

/// The unit above units that an article about that unit names by their number alone.
///
/// A report on Sư đoàn 3 that goes on with `Trung đoàn 2` means the division's own. It is taken so only where the
/// article's first unit is that division or one below it, and no other division is named: a region's report lists
/// divisions and regiments side by side.
enum UnitContext {
  /// Kinds of units, and the kinds they may be numbered in.
  private static let bearers: [String: Set<String>] = [
    "trung đoàn": ["sư đoàn"],
    "tiểu đoàn": ["trung đoàn", "lữ đoàn"],
    "đại đội": ["tiểu đoàn", "trung đoàn", "lữ đoàn"],
  ]

  /// The units, those told by number alone with the unit above, as the article's order of units has it.
  static func completed(_ units: [UnitFact]) -> [UnitFact] {
    guard units.contains(where: isElided) else { return units }
    let above = chain(units)
    return units.map { unit in
      guard isElided(unit), let heads = bearers[head(unit)],
        let bearer = above.first(where: { heads.contains(head($0)) }),
        form(bearer) != form(unit), isAlone(bearer, among: units), let shown = bearer.evidence.first
      else { return unit }
      var unit = unit
      unit.parent = bearer.name
      unit.evidence.append(
        Evidence(
          start: shown.start,
          end: shown.end,
          field: "parent",
          rule: "unit-in-article-of-unit"
        )
      )
      return unit
    }
  }

  /// The article's first unit and those above it, as stated.
  private static func chain(_ units: [UnitFact]) -> [UnitFact] {
    var chain: [UnitFact] = []
    var at = units.first
    while let unit = at, chain.count < 8 {
      chain.append(unit)
      at = unit.parent.flatMap { name in
        units.first { $0.name == name }
          ?? UnitFact(
            name: name,
            kind: UnitIdentity.head(of: name),
            parent: nil,
            evidence: unit.evidence
          )
      }
    }
    return chain
  }

  /// Whether the article names no other unit that could be meant instead.
  private static func isAlone(_ bearer: UnitFact, among units: [UnitFact]) -> Bool {
    let form = form(bearer)
    let rivals: Set<String> =
      head(bearer) == "lữ đoàn" || head(bearer) == "trung đoàn"
      ? ["trung đoàn", "lữ đoàn"] : [head(bearer)]
    return units.allSatisfy { !rivals.contains(head($0)) || self.form($0) == form }
  }

  private static func isElided(_ unit: UnitFact) -> Bool {
    guard unit.parent == nil, bearers[head(unit)] != nil else { return false }
    return UnitIdentity.need(name: unit.name, kind: unit.kind) == .parent
  }

  private static func head(_ unit: UnitFact) -> String { Fold.key(unit.kind) }

  private static func form(_ unit: UnitFact) -> String { UnitName(unit.name).form }
}
