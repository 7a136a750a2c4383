import Testing

@testable import Evaluation

struct GoldTests {
  /// Kind, gold, a fact that is forgiven, one that is not.
  static let cases: [(ScoredKind, String, String, String)] = [
    (
      .unitParent, #"{"units": [{"name": "Kho 1", "parent": null}]}"#,
      #"{"name": "Kho 1", "parent": "A"}"#, #"{"name": "Kho 2", "parent": "A"}"#
    ),
    (
      .posting,
      #"{"other": [{"kind": "transfer", "officer": "An"}, {"kind": "promotion", "officer": "Bình"}]}"#,
      #"{"name": "An", "position": "Chính ủy"}"#, #"{"name": "Bình", "position": "Chính ủy"}"#
    ),
    (.role, "{}", #"{"person": "An", "role": "chair"}"#, #"{"officer": "An", "role": "chair"}"#),
    (
      .conferenceDate, #"{"conferences": [{"host": "A", "held_on": null}]}"#,
      #"{"host": "A", "held_on": "2023-01-01"}"#, #"{"host": "B", "held_on": "2023-01-01"}"#
    ),
    (
      .period,
      #"{"conferences": [{"host": "A", "period": "2023", "optional": true}, {"host": "B", "period": "2023"}]}"#,
      #"{"host": "A", "period": "2020"}"#, #"{"host": "B", "period": "2020"}"#
    ),
    (
      .themeBy, #"{"themes": [{"text": "Giữ đảo", "by": null}]}"#,
      #"{"text": "Giữ đảo", "by": "A"}"#, #"{"text": "Giữ biển", "by": "A"}"#
    ),
    (
      .award, #"{"out_of_scope": {"awards": [{"award": "Giải thưởng Nhà nước"}]}}"#,
      #"{"award": "Giải thưởng"}"#, #"{"award": "Bằng khen"}"#
    ),
    (
      .conference, #"{"out_of_scope": {"conferences": [{"host": "Hội Nông dân"}]}}"#,
      #"{"host": "Hội Nông dân"}"#, #"{"host": null}"#
    ),
  ]

  @Test(arguments: cases.indices)
  func someFactsAreNeitherDemandedNorWrong(index: Int) throws {
    let (kind, text, forgiven, wrong) = Self.cases[index]
    let gold = try gold(text)
    #expect(gold.forgives(kind, Item(try JSON(forgiven))))
    #expect(!gold.forgives(kind, Item(try JSON(wrong))))
  }

  @Test
  func aliasesAndVariantsLeadToNames() throws {
    let gold = try gold(
      """
      {"units": [{"name": "Đội Tăng 1", "aliases": ["Đội T 1"]}],
       "officers": [{"name": "Lê An", "name_variants": ["Lê  Ân"]}]}
      """
    )
    #expect(gold.names == ["đội t 1": "đội tăng 1", "lê ân": "lê an"])
  }
}
