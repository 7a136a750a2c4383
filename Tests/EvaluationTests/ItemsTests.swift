import Testing

@testable import Evaluation

struct ItemsTests {
  private func items(_ text: String) throws -> Items { Items(of: try JSON(text)) }

  @Test
  func aFactCountsUnderEachOfItsKinds() throws {
    let items = try items(
      """
      {"units": [{"name": "Lữ đoàn 1", "parent": "Quân khu 9"}, {"name": "Quân khu 9"}],
       "officers": [{"name": "An", "rank": "Đại tá", "postings": [{"position": "Lữ đoàn trưởng"}]}],
       "conferences": [{"host": "Lữ đoàn 1", "held_on": "2023-01-02", "period": "2022",
         "roles": [{"officer": "An", "role": "chair"}]}],
       "awards": [{"award": "Bằng khen"}], "themes": [{"text": "Giữ đảo", "by": "Lữ đoàn 1"}]}
      """
    )
    let counts = ScoredKind.allCases.map { items[$0].count }
    #expect(counts == [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(items[.posting].first?["name"] == "an")
  }

  @Test
  func theSameFactTwiceIsOneButAwardsAreCounted() throws {
    let items = try items(
      """
      {"units": [{"name": "Lữ đoàn 1"}, {"name": "lữ đoàn 1"}],
       "awards": [{"award": "Bằng khen"}, {"award": "Bằng khen"}]}
      """
    )
    #expect(items[.unit].count == 1)
    #expect(items[.award].count == 2)
  }

  @Test
  func themesWithoutTextAreNone() throws {
    #expect(try items(#"{"themes": [{"text": null, "year": 2024}]}"#)[.theme].isEmpty)
  }

  @Test
  func whatHangsOnAnOptionalFactIsOptional() throws {
    let items = try items(
      """
      {"officers": [{"name": "An", "optional": true, "postings": [{"position": "Chính ủy"}]}],
       "conferences": [{"optional": true, "roles": [{"officer": "An", "role": "chair"}]},
         {"same_event": true, "roles": [{"person": "Bình", "role": "chair"}, {"officer": "Chi", "role": "chair"}]}],
       "units": [{"name": "Kho 1", "parent": "Cục 1", "parent_ok": [null]},
         {"name": "Kho 2", "parent": "Cục 1", "parent_ok": null}]}
      """
    )
    #expect(items[.posting].map(\.isOptional) == [true])
    #expect(items[.conference].map(\.isOptional) == [true, true])
    #expect(items[.role].map(\.isOptional) == [true, true, false])
    #expect(items[.unitParent].map(\.isOptional) == [true, false])
  }
}
