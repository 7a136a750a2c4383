import Testing

@testable import Store

@Suite
struct ConferenceClustersTests {
  /// A claim in an article of its own, under a key of its own unless told.
  private func seen(
    _ claim: Int64,
    on day: Int32 = 0,
    reported: Int32 = 0,
    kind: UInt64 = 1,
    period: String = "2023",
    subject: String = "phong trao thi dua",
    article: Int64? = nil,
    key: Int64? = nil
  ) -> ConferenceSighting {
    ConferenceSighting(
      claim: claim,
      article: article ?? claim,
      reported: reported == 0 ? day : reported,
      key: key ?? claim,
      kind: kind,
      day: day,
      period: FoldedName(period).identity,
      subject: WordSet(subject)
    )
  }

  private func facts(_ sightings: [ConferenceSighting]) -> [Int64] {
    let clusters = ConferenceClusters(sightings)
    let backwards = ConferenceClusters(sightings.reversed())
    #expect(Array(backwards.facts.reversed()) == clusters.facts)
    #expect(backwards.doubts == clusters.doubts)
    return clusters.facts
  }

  private func doubts(_ sightings: [ConferenceSighting]) -> [String] {
    ConferenceClusters(sightings).doubts.map { "\($0.one) \($0.other) \($0.reason)" }
  }

  @Test
  func oneToldWithoutItsDayIsTheOnlyOneOfThoseDays() {
    let told = [seen(1, on: 2023_12_27), seen(2, reported: 2023_12_30)]
    #expect(facts(told) == [1, 1])
    #expect(facts([seen(1, on: 2023_12_27), seen(2, reported: 2024_03_30)]) == [1, 2])
    #expect(doubts([seen(1, on: 2023_12_27), seen(2, reported: 2024_03_30)]) == ["1 2 undated"])
    #expect(
      facts([seen(1, on: 2023_12_27), seen(2, reported: 2023_12_20)]) == [1, 2],
      "before it was"
    )
  }

  @Test
  func ofTwoNobodyKnowsWhich() {
    let two = [
      seen(1, on: 2023_12_25), seen(2, on: 2023_12_28), seen(3, reported: 2023_12_30),
    ]
    #expect(facts(two) == [1, 2, 3])
    #expect(doubts(two) == ["1 2 day", "1 3 undated", "2 3 undated"])
  }

  @Test
  func otherKindsPeriodsAndSubjectsAreOthers() {
    let review = seen(1, on: 2023_12_27)
    for other in [
      seen(2, reported: 2023_12_28, kind: 2), seen(2, reported: 2023_12_28, period: "2022"),
      seen(2, reported: 2023_12_28, subject: "dai hoi quan nhan"),
      seen(2, reported: 2023_12_28, article: 1), seen(2, on: 2023_12_27, kind: 2),
    ] {
      #expect(facts([review, other]) == [1, 2])
      #expect(doubts([review, other]) == [])
    }
  }

  @Test
  func aKindNotToldIsThatOfTheOnlyOneOfTheDay() {
    #expect(facts([seen(1, on: 2023_12_27), seen(2, on: 2023_12_27, kind: 0)]) == [1, 1])
    let two = [
      seen(1, on: 2023_12_27), seen(2, on: 2023_12_27, kind: 0), seen(3, on: 2023_12_27, kind: 3),
    ]
    #expect(facts(two) == [1, 2, 3])
  }

  @Test
  func seasonsRunFromOctober() {
    #expect(ConferenceSighting.season(2023_12_27) == ConferenceSighting.season(2024_01_03))
    #expect(ConferenceSighting.season(2023_07_03) != ConferenceSighting.season(2023_12_27))
    #expect(ConferenceSighting.season(0) == 0)
  }
}
