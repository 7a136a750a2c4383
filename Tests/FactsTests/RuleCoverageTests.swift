import Examples
import Facts
import Testing

/// Every rule stands beside examples.
@Suite
struct RuleCoverageTests {
  static let all =
    AwardBinderTests.rules + AwardFactsTests.rules + EventChoiceTests.rules
    + ConferenceFactsTests.rules + ConferenceFactsTests.others + EventDateTests.rules
    + RolesTests.rules + ThemeFactsTests.rules + PersonChangesTests.rules + UnitChangesTests.rules
    + ChangeFactsTests.rules + ChangeDayTests.rules + ChangeAuthorityTests.rules
    + ChangePlanTests.rules + HandoverTests.rules + AwardHonoursTests.rules

  static let families = ["award", "change", "conference", "date", "role", "theme"]

  /// Only written for a year without a rule, which there is none of.
  static let unreachable: Set = ["award.year"]

  private func known() throws -> Set<String> {
    try RuleNames.named(in: "Facts", families: Self.families).subtracting(Self.unreachable)
      .union(AwardBinderTests.composedNames)
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

  /// The rules of the grammar have their examples beside the grammar's tests.
  @Test
  func everyRuleThatTheSamplesAndExamplesUseIsNamedInTheSources() throws {
    let known = try known()
    for text in ExtractorTests.texts {
      for fact in try facts(in: text) {
        let own = fact.rules.filter { rule in Self.families.contains { rule.hasPrefix($0 + ".") } }
        #expect(own.isSubset(of: known), "\(fact)")
      }
    }
  }

  @Test
  func everyKnownMissIsAnExample() {
    let named: [Example] =
      Self.all.flatMap(\.examples) + AwardFactsTests.held + EventDateTests.others
      + RecipientListTests.examples
      + RecipientListTests.others
      + ProposalTests.examples + ProposalTests.proposed + ProposalTests.besides
      + NoAwardTests.examples + NoAwardTests.besides + HostFinderTests.examples
      + ThemeFactsTests.others + OfficerFactsTests.examples + OfficerFactsTests.others
      + ChangeFactsTests.examples + ChangeVerbTests.examples + ChangePersonsTests.examples
      + PostPlacesTests.examples + ChangedUnitsTests.examples + FormerPostsTests.examples
      + UnitFactsTests.examples
      + UnitFactsTests.others
      + UnitFactsTests.mistaken
      + CivilNewsTests.examples
    let texts = named.map(\.description) + ProposalTests.combinations
    #expect(knownMisses.subtracting(texts) == [])
  }
}
