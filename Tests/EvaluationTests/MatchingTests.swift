import Testing

@testable import Evaluation

struct MatchingTests {
  /// Kind, gold, what agrees with it, what does not.
  static let cases: [(ScoredKind, String, [String], [String])] = [
    (.unit, #"{"name": "Quân khu 9"}"#, [#"{"name": "quân khu 9"}"#], [#"{"name": "Quân khu 7"}"#]),
    (
      .unitParent, #"{"name": "Kho 1", "parent": "Cục A", "parent_ok": "Cục B"}"#,
      [#"{"name": "Kho 1", "parent": "Cục B"}"#], [#"{"name": "Kho 1", "parent": "Cục C"}"#]
    ),
    (
      .officer, #"{"name": "An", "rank": "Đại tá", "rank_ok": "Thượng tá"}"#,
      [#"{"name": "An", "rank": "thượng tá"}"#],
      [#"{"name": "An", "rank": null}"#, #"{"name": "Ân", "rank": "Đại tá"}"#]
    ),
    (
      .posting, #"{"name": "An", "position": "Chính ủy", "unit": null}"#,
      [#"{"name": "An", "position": "Chính uỷ", "unit": null}"#],
      [#"{"name": "An", "position": "Phó Chính ủy", "unit": null}"#]
    ),
    (
      .conference, #"{"kind": "hội nghị tổng kết", "host": "A", "co_hosts": ["B"]}"#,
      [#"{"kind": "tổng kết", "host": "B"}"#, #"{"kind": "lễ tổng kết", "host": "A"}"#],
      [
        #"{"kind": "sơ kết", "host": "A"}"#, #"{"kind": "tổng kết", "host": null}"#,
        #"{"host": "A"}"#,
      ]
    ),
    (.conference, #"{"kind": null, "host": "A"}"#, [#"{"kind": "sơ kết", "host": "A"}"#], []),
    (
      .conferenceDate, #"{"held_on": "2023-05-04", "host": null}"#,
      [#"{"held_on": "2023-05-04", "host": null}"#], [#"{"held_on": "2023-05-04", "host": "A"}"#]
    ),
    (
      .period, #"{"period": "giai đoạn 2019 - 2024", "host": "A"}"#,
      [#"{"period": "2019-2024", "host": "A"}"#], [#"{"period": "2019", "host": "A"}"#]
    ),
    (
      .role, #"{"officer": "An", "role": "speaks", "role_ok": ["directs"]}"#,
      [#"{"officer": "An", "role": "directs"}"#], [#"{"officer": "An", "role": "chair"}"#]
    ),
    (
      .awardCore, #"{"award": "Bằng khen", "recipient": {"unit": "Kho 1"}}"#,
      [#"{"award": "bằng khen", "recipient": {"unit": "Kho 1"}, "year": 2020}"#],
      [
        #"{"award": "Bằng khen", "recipient": {"officer": "Kho 1"}}"#,
        #"{"award": "Giấy khen", "recipient": {"unit": "Kho 1"}}"#,
      ]
    ),
    (
      .awardCore, #"{"award": "Bằng khen", "recipient": {"count": 5, "of": "tập thể"}}"#,
      [
        #"{"award": "Bằng khen", "recipient": {"count": 5, "of": "tập thể tiêu biểu"}}"#,
        #"{"award": "Bằng khen", "recipient": {"count": 5, "of": null}}"#,
      ], [#"{"award": "Bằng khen", "recipient": {"count": 6, "of": "tập thể"}}"#]
    ),
    (
      .awardCore, #"{"award": "Bằng khen", "recipient": {"group": "các cá nhân"}}"#,
      [#"{"award": "Bằng khen", "recipient": {"group": "nhiều cá nhân xuất sắc"}}"#],
      [#"{"award": "Bằng khen", "recipient": {"group": "tập thể"}}"#]
    ),
    (
      .awardCore, #"{"award": "Bằng khen", "recipient": {"officer": "An"}}"#,
      [#"{"award": "Bằng khen", "recipient": {"person": "An"}}"#], []
    ),
    (
      .award,
      #"{"award": "Cờ", "recipient": null, "grantor": "A", "co_grantors": ["B"], "year": 2023, "status": "proposed"}"#,
      [#"{"award": "Cờ", "recipient": null, "grantor": "B", "year": 2023, "status": "proposed"}"#],
      [
        #"{"award": "Cờ", "recipient": null, "grantor": "A", "year": 2023, "status": "conferred"}"#,
        #"{"award": "Cờ", "recipient": null, "grantor": null, "year": 2023, "status": "proposed"}"#,
        #"{"award": "Cờ", "recipient": null, "grantor": "A", "year": null, "status": "proposed"}"#,
      ]
    ),
    (
      .theme, #"{"text": "Giữ đảo", "year": null, "by": "A"}"#,
      [#"{"text": "“Giữ đảo”", "year": null}"#], [#"{"text": "Giữ đảo", "year": 2024}"#]
    ),
    (
      .themeBy, #"{"text": "Giữ đảo", "by": "A", "co_by": ["B"]}"#,
      [#"{"text": "Giữ đảo", "by": "B"}"#], [#"{"text": "Giữ đảo", "by": "C"}"#]
    ),
  ]

  @Test(arguments: cases.indices)
  func factsAgreeInWhatTheirKindIsComparedBy(index: Int) throws {
    let (kind, gold, same, others) = Self.cases[index]
    let item = Item(try JSON(gold))
    for text in same {
      #expect(Matching.agree(kind, gold: item, found: Item(try JSON(text))), "\(text)")
    }
    for text in others {
      #expect(!Matching.agree(kind, gold: item, found: Item(try JSON(text))), "\(text)")
    }
  }

  @Test
  func everyKindHasACase() {
    #expect(Set(Self.cases.map(\.0)) == Set(ScoredKind.allCases))
  }
}
