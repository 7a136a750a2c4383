import Testing

@testable import Store

@Suite
struct AwardClustersTests {
  /// A claim in an article of its own, under a key of its own unless told.
  private func seen(
    _ claim: Int64,
    proposed: Bool = false,
    grade: UInt64 = 0,
    grantor: UInt64 = 7,
    year: Int = 2022,
    inferred: Bool = false,
    given: Int32 = 0,
    at conference: Int64 = 0,
    reported: Int32 = 0,
    officer: Int64 = 0,
    named: Bool = true,
    article: Int64? = nil,
    key: Int64? = nil
  ) -> AwardSighting {
    AwardSighting(
      claim: claim,
      article: article ?? claim,
      reported: reported,
      key: key ?? claim,
      officer: officer,
      isNamed: named,
      isProposed: proposed,
      grade: grade,
      grantor: grantor,
      year: year,
      isYearInferred: inferred,
      given: given,
      conference: conference
    )
  }

  private func facts(_ sightings: [AwardSighting]) -> [Int64] {
    let clusters = AwardClusters(sightings)
    let backwards = AwardClusters(sightings.reversed())
    #expect(Array(backwards.facts.reversed()) == clusters.facts)
    #expect(backwards.doubts == clusters.doubts)
    return clusters.facts
  }

  private func doubts(_ sightings: [AwardSighting]) -> [String] {
    AwardClusters(sightings).doubts.map { "\($0.one) \($0.other) \($0.reason)" }
  }

  @Test
  func oneOccasionAddsWhatOnePaperLeavesOut() {
    let told = [
      seen(1, given: 2023_03_25),
      seen(2, grantor: 0, year: 2023, inferred: true, given: 2023_03_25),
    ]
    #expect(facts(told) == [1, 1])
    #expect(doubts(told) == [])
    #expect(facts([seen(1, at: 5), seen(2, grantor: 0, at: 5)]) == [1, 1])
  }

  @Test
  func withoutTheOccasionItStaysOpen() {
    let told = [seen(1, given: 2023_03_25), seen(2, grantor: 0)]
    #expect(facts(told) == [1, 2])
    #expect(doubts(told) == ["1 2 missing"])
  }

  @Test
  func newsOfTheSameDaysIsOne() {
    let flag = seen(1, reported: 2023_03_25)
    let other = seen(2, year: 2023, inferred: true, reported: 2023_03_27)
    #expect(facts([flag, other]) == [1, 1])
    #expect(
      facts([flag, seen(2, grantor: 0, reported: 2023_03_25)]) == [1, 2],
      "nothing speaks for it"
    )
    #expect(facts([flag, seen(2, year: 2023, inferred: true, reported: 2023_06_25)]) == [1, 2])
  }

  @Test
  func whatContradictsIsAnother() {
    let flag = seen(1, grade: 3, given: 2023_03_25)
    for other in [
      seen(2, grade: 4, given: 2023_03_25), seen(2, grade: 3, grantor: 8, given: 2023_03_25),
      seen(2, grade: 3, year: 2021, given: 2023_03_25), seen(2, grade: 3, given: 2023_04_25),
      seen(2, grade: 3, year: 2021, inferred: true, given: 2023_03_25),
      seen(2, grade: 3, given: 2023_03_25, officer: 9),
    ] {
      #expect(facts([flag, other]) == [1, 2])
      #expect(doubts([flag, other]) == [])
    }
  }

  @Test
  func ofTwoGivenAtOnceNobodyKnowsWhich() {
    let told = [
      seen(1, given: 2023_03_25), seen(2, grantor: 8, given: 2023_03_25),
      seen(3, grantor: 0, given: 2023_03_25),
    ]
    #expect(facts(told) == [1, 2, 3])
    #expect(doubts(told) == ["1 3 missing", "2 3 missing"])
  }

  @Test
  func anAwardFollowsItsProposal() {
    let proposal = seen(1, proposed: true, reported: 2022_12_17)
    let award = seen(2, year: 2023, inferred: true, given: 2023_03_25, reported: 2023_03_25)
    #expect(facts([proposal, award]) == [1, 1])
    let earlier = seen(2, year: 2022, inferred: true, given: 2022_03_25, reported: 2022_03_25)
    #expect(facts([proposal, earlier]) == [1, 2])
    #expect(doubts([proposal, earlier]) == ["1 2 missing"])
    let others = [proposal, award, seen(3, year: 2022, given: 2023_05_01, reported: 2023_05_01)]
    #expect(facts(others) == [1, 2, 3])
  }

  @Test
  func anArticleThatTellsOfTwoTellsOfTwo() {
    let two = [seen(1, at: 5, article: 9), seen(2, grantor: 0, at: 5, article: 9)]
    #expect(facts(two) == [1, 2])
    let same = [seen(1, given: 2023_03_25, at: 5, article: 9), seen(2, at: 5, article: 9)]
    #expect(facts(same) == [1, 1])
  }

  @Test
  func unnamedPeopleAreTheSameAtOneConferenceAlone() {
    #expect(facts([seen(1, at: 5, named: false), seen(2, at: 5, named: false)]) == [1, 1])
    #expect(facts([seen(1, at: 5, named: false), seen(2, at: 6, named: false)]) == [1, 2])
    #expect(doubts([seen(1, at: 5, named: false), seen(2, at: 6, named: false)]) == [])
  }
}
