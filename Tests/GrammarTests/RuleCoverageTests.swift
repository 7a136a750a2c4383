import Examples
import Lexicon
import Testing

/// Every rule stands beside examples.
@Suite
struct RuleCoverageTests {
  static let all =
    UnitPatternsTests.rules + LocalUnitsTests.rules + UnitParserTests.rules + UnitLinksTests.rules
    + UnitResolutionTests.rules + NumberedUnitsTests.rules + NamePassTests.rules
    + PersonPassTests.rules
    + PositionParserTests.rules + QuantityPassTests.rules

  /// The names in the sources, and those made of a table's tags.
  private func known() throws -> Set<String> {
    let entries = try Lexicon().entries
    let posts = entries.filter { $0.type == .position && $0.tag != "role" && $0.tag != "none" }
    let bodies = entries.filter { $0.type == .body }
    let families = ["body", "person", "position", "quantity", "unit"]
    return try RuleNames.named(in: "Grammar", families: families)
      .union(PersonPassTests.composedNames)
      .union(posts.map { "position." + $0.tag }).union(bodies.map { "body." + $0.tag })
  }

  @Test
  func everyRuleHasThreePositiveAndTwoNegativeExamples() throws {
    let tables = Dictionary(grouping: Self.all, by: \.rule)
    for rule in try known().sorted() {
      let examples = tables[rule, default: []].flatMap(\.examples)
      let right = examples.filter { !knownMisses.contains($0.description) }
      #expect(
        right.count(where: \.holds) >= 3,
        "\(rule) needs three texts where it finds something"
      )
      #expect(
        examples.count(where: { !$0.holds }) >= 2,
        "\(rule) needs two texts where it must not"
      )
    }
  }

  @Test
  func everyExampleIsOfARuleThatExists() throws {
    let known = try known()
    for table in Self.all { #expect(known.contains(table.rule), "no rule \(table.rule)") }
  }

  @Test
  func everyRuleThatFindsSomethingIsKnown() throws {
    let known = try known()
    for example in Self.all.flatMap(\.examples) {
      for fact in try mentions(in: example.text) {
        #expect(fact.rules.isSubset(of: known), "\(fact)")
      }
    }
  }

  @Test
  func everyKnownMissIsAnExample() {
    let examples =
      Self.all.flatMap(\.examples) + UnitResolutionTests.lengthened
      + PositionParserTests.standings + DatePassTests.days + DatePassTests.others
      + PeriodPassTests.periods + PeriodPassTests.others + AwardPassTests.names
      + AwardPassTests.others + EventPassTests.named + EventPassTests.others
      + EventPassTests.subjects
    #expect(knownMisses.subtracting(examples.map(\.description)) == [])
  }
}
