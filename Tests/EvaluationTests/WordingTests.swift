import Testing

@testable import Evaluation

struct WordingTests {
  @Test(arguments: [
    (ScoredKind.unit, #"{"name": "Kho 1"}"#, "Kho 1"),
    (.unitParent, #"{"name": "Kho 1", "parent": "A"}"#, "Kho 1, A"),
    (.officer, #"{"name": "An", "rank": "Đại tá"}"#, "Đại tá An"),
    (
      .posting, #"{"name": "An", "position": "Chính ủy", "unit": null, "former": true}"#,
      "An, Chính ủy (former)"
    ),
    (.conference, #"{"kind": "tổng kết", "host": "A"}"#, "tổng kết, A"),
    (.conferenceDate, #"{"host": null, "held_on": "2023-01-02"}"#, "2023-01-02"),
    (.period, #"{"host": "A", "period": "2023"}"#, "A, 2023"),
    (.role, #"{"person": "An", "role": "chair"}"#, "An, chair"),
    (.awardCore, #"{"award": "Cờ", "recipient": {"count": 5, "of": "tập thể"}}"#, "Cờ → 5 tập thể"),
    (
      .award, #"{"award": "Cờ", "year": 2023, "status": "proposed", "recipient": {"unit": "A"}}"#,
      "Cờ, 2023, proposed → A"
    ),
    (.theme, #"{"year": 2024, "text": "Giữ đảo"}"#, "2024, Giữ đảo"),
    (.themeBy, #"{"by": "A", "text": "Giữ đảo"}"#, "A, Giữ đảo"),
  ])
  func aFactIsALine(kind: ScoredKind, text: String, line: String) throws {
    #expect(Wording.of(kind, Item(try JSON(text))) == line)
  }

  @Test
  func oneThingToldOtherwise() throws {
    let gold = Item(try JSON(#"{"officer": "An", "role": "chair"}"#))
    #expect(Wording.isSame(.role, gold, Item(try JSON(#"{"officer": "An", "role": "speaks"}"#))))
    #expect(!Wording.isSame(.role, gold, Item(try JSON(#"{"officer": "Bình", "role": "chair"}"#))))
  }
}
