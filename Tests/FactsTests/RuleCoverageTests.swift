import Examples
import Facts
import Testing

/// Every rule stands beside examples.
@Suite
struct RuleCoverageTests {
  static let all =
    AwardBinderTests.rules + AwardFactsTests.rules + EventChoiceTests.rules
    + ConferenceFactsTests.rules + ConferenceFactsTests.others + EventDateTests.rules
    + SentenceRolesTests.rules + ThemeFactsTests.rules + PersonChangesTests.rules
    + UnitChangesTests.rules
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

  /// All examples there are a name for: those of the rules, and those of tables that show more than one.
  static let named: [Example] = {
    let awards =
      AwardFactsTests.held + RecipientListTests.examples + RecipientListTests.others
      + ProposalTests.examples + ProposalTests.proposed + ProposalTests.besides
      + NoAwardTests.examples + NoAwardTests.besides + AwardGiverTests.examples
      + AwardGiverTests.others + AwardYearTests.examples + AwardYearTests.others
      + AwardListedTests.examples
    let lately =
      AwardBinderTests.goesOn + AwardFitsTests.examples + AwardGivenTests.colons
      + AwardGivenTests.papers + AwardGivenTests.carried + AwardGivenTests.chains
      + AwardGivenTests.clauses + AwardListedTests.bare + AwardPastTests.examples
      + AwardReceivedTests.uncounted + AwardReceivedTests.behind + AwardReceivedTests.brackets
      + AwardSubjectTests.levels + AwardSubjectTests.homes + AwardSubjectTests.described
      + AwardSubjectTests.pronouns + AwardVerbTests.givenOn + AwardVerbTests.events
      + AwardYearTests.counts + RecipientListEndsTests.chains + RecipientListEndsTests.holders
      + RecipientListEndsTests.servants
    let events =
      EventDateTests.others + EventDateTests.stamps + OtherEventsTests.examples
      + OtherEventsTests.items + SentenceRolesTests.shares + SentenceRolesTests.speeches
      + HostFinderTests.examples
      + ThemeFactsTests.others
    let persons =
      OfficerFactsTests.examples + OfficerFactsTests.others + PostPlacesTests.examples
      + PostPlacesTests.scenes + FormerPostsTests.examples + FormerPostsTests.lists
      + ChangeFactsTests.examples + ChangeVerbTests.examples + ChangePersonsTests.examples
      + ChangePersonsTests.promoted
    let units =
      ChangedUnitsTests.examples + UnitFactsTests.examples + UnitFactsTests.others
      + UnitFactsTests.mistaken + UnitFactsTests.levels + CivilNewsTests.examples
    return all.flatMap(\.examples) + awards + lately + events + persons + units
  }()

  @Test
  func everyKnownMissIsAnExample() {
    let texts = Self.named.map(\.description) + ProposalTests.combinations
    #expect(knownMisses.subtracting(texts) == [])
  }
}
