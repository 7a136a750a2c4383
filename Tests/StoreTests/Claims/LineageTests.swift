import Testing

@testable import Store

@Suite
struct LineageTests {
  private func above(_ start: Int?, itself: Bool, _ parents: [Int?], _ keys: [Int64]) -> [UInt64] {
    var found: [UInt64] = []
    Lineage.climb(
      from: start,
      includingStart: itself,
      key: { keys[$0] },
      parent: { parents[$0] },
      into: &found
    )
    return found
  }

  @Test
  func climbsToTheTop() {
    #expect(above(0, itself: false, [1, 2, nil], [5, 6, 7]) == [6, 7])
    #expect(above(0, itself: true, [1, 2, nil], [5, 6, 7]) == [5, 6, 7])
    #expect(
      above(0, itself: false, [1, 2, nil], [5, 0, 7]) == [7],
      "what nobody knows is left out"
    )
    #expect(above(nil, itself: true, [], []) == [])
  }

  @Test
  func circlesEnd() {
    #expect(Set(above(0, itself: false, [1, 0], [5, 6])) == [5, 6])
  }

  @Test
  func whatAllAreUnderTiesNobody() {
    var lineage = UnitLineage()
    let ministry = lineage.key(ofName: "Bộ Quốc phòng")
    #expect(above(0, itself: false, [1, nil], [5, ministry]) == [])
  }
}
