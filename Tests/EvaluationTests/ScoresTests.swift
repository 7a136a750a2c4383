import Testing

@testable import Evaluation

struct ScoresTests {
  @Test
  func figuresFollowFromCounts() {
    let score = Score(right: 3, wrong: 1, missed: 2)
    #expect(score.gold == 5 && score.found == 4)
    #expect(score.precision == 0.75 && score.recall == 0.6)
    #expect(abs(score.f1 - 2 * 0.75 * 0.6 / 1.35) < 1e-12)
    #expect(Score().f1 == 0 && Score().precision == 0)
  }

  @Test
  func theMeanIsOverKindsThatTheGoldHas() {
    var scores = Scores()
    #expect(scores.macro == 0)
    scores.kinds = [
      .unit: Score(right: 1, wrong: 0, missed: 0), .role: Score(right: 0, wrong: 0, missed: 1),
      .theme: Score(right: 0, wrong: 5, missed: 0),
    ]
    #expect(scores.macro == 0.5)
  }

  @Test
  func confusionsAreSortedByFrequency() {
    var confusions = Confusions()
    for _ in 0..<2 { confusions.count("role", "speaks", "directs") }
    confusions.count("role", "chair", nil)
    confusions.count("award status", "proposed", "conferred")
    #expect(confusions.pairs.map(\.count) == [2, 1, 1])
    #expect(confusions.pairs.map(\.pair.field) == ["role", "award status", "role"])
  }
}
