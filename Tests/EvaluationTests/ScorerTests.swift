import Facts
import Testing
import Text

@testable import Evaluation

struct ScorerTests {
  @Test
  func rightWrongAndMissedAreCounted() throws {
    let scores = try scores(
      #"{"units": [{"name": "Kho 1"}, {"name": "Kho 2"}, {"name": "Kho 3", "optional": true}]}"#,
      #"{"units": [{"name": "Kho 1"}, {"name": "Kho 3"}, {"name": "Kho 4"}]}"#
    )
    #expect(tally(scores, .unit) == [1, 1, 1])
    #expect(scores.macro == 0.5)
    #expect(scores.errors.map(\.fault) == [.missed, .wrong])
    #expect(scores.errors.map(\.fact) == ["Kho 2", "Kho 4"])
  }

  @Test
  func anOptionalFactUsesUpNoMatch() throws {
    let award =
      #"{"award": "Cờ", "recipient": {"unit": "A"}, "status": "conferred", "year": null, "grantor": null"#
    let scores = try scores(
      #"{"awards": [\#(award), "optional": true}, \#(award)}]}"#,
      #"{"awards": [\#(award)}]}"#
    )
    #expect(tally(scores, .award) == [1, 0, 0])
  }

  @Test
  func aliasesInWhatIsFoundCountAsTheName() throws {
    let scores = try scores(
      #"{"units": [{"name": "Lữ đoàn Tăng 1", "aliases": ["Lữ đoàn T 1"]}]}"#,
      #"{"units": [{"name": "Lữ đoàn T 1"}]}"#
    )
    #expect(tally(scores, .unit) == [1, 0, 0])
  }

  @Test
  func proposalsToldAsConferredAreCountedAndListed() throws {
    func award(_ status: String) -> String {
      #"{"award": "Cờ", "recipient": {"unit": "A"}, "year": 2023, "grantor": null, "status": "\#(status)"}"#
    }
    let told = try scores(
      #"{"awards": [\#(award("proposed"))]}"#,
      #"{"awards": [\#(award("conferred"))]}"#
    )
    #expect(told.proposals == Mistold(wrong: 1, of: 1))
    #expect(told.errors.first { $0.kind == .awardCore }?.fault == .mistold)
    #expect(tally(told, .awardCore) == [1, 0, 0])
    #expect(tally(told, .award) == [0, 1, 1])
    #expect(told.errors.first { $0.fault == .missed }?.instead == "Cờ, 2023, conferred → A")
    let pair = Confusions.Pair(field: "award status", gold: "proposed", found: "conferred")
    #expect(told.confusions.pairs.map(\.pair) == [pair])
    let right = try scores(
      #"{"awards": [\#(award("proposed"))]}"#,
      #"{"awards": [\#(award("proposed"))]}"#
    )
    #expect(right.proposals == Mistold(wrong: 0, of: 1))
    #expect(right.errors.isEmpty)
  }

  @Test
  func formerPostsToldAsCurrentAreCounted() throws {
    func officer(_ status: String) -> String {
      #"{"officers": [{"name": "An", "rank": "Đại tá", "postings": [{"position": "Chính ủy", "unit": null, \#(status)}]}]}"#
    }
    let told = try scores(officer(#""former": true"#), officer(#""status": "current""#))
    #expect(told.formers == Mistold(wrong: 1, of: 1))
    #expect(told.confusions.pairs.map(\.pair.field) == ["posting status"])
    let allowed = try scores(
      officer(#""status": "former", "status_ok": "current""#),
      officer(#""status": "current""#)
    )
    #expect(allowed.confusions.pairs.isEmpty)
    #expect(allowed.formers == Mistold(wrong: 1, of: 1, allowed: 1))
    #expect(
      try scores(officer(#""former": true"#), officer(#""status": "former""#)).formers.wrong == 0
    )
  }

  @Test
  func rolesAreSetAgainstWhatWasToldInstead() throws {
    let scores = try scores(
      #"{"conferences": [{"roles": [{"officer": "An", "role": "chair"}, {"officer": "Chi", "role": "attends"}]}]}"#,
      #"{"conferences": [{"roles": [{"officer": "An", "role": "directs"}, {"officer": "Bình", "role": "speaks"}]}]}"#
    )
    let pairs = scores.confusions.pairs.map { [$0.pair.gold, $0.pair.found] }
    #expect(pairs == [["attends", nil], ["chair", "directs"], [nil, "speaks"]])
  }

  @Test
  func anArticleThatGaveNoRecordMissesAll() throws {
    var scorer = Scorer(extractor: try Extractor())
    try scorer.add(try gold(#"{"units": [{"name": "Kho 1"}]}"#), nil)
    #expect(scorer.scores.missing == 1 && scorer.scores.articles == 1)
    #expect(tally(scorer.scores, .unit) == [0, 0, 1])
    #expect(scorer.scores.errors.first?.quote == nil)
  }
}
