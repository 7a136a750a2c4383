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
  func whereTheArticleEndsKnownUnitsGoOn() throws {
    var lineage = UnitLineage()
    let command = lineage.key(ofName: "Bộ Chỉ huy Quân sự tỉnh Nghệ An")
    let region = UInt64(lineage.key(ofName: "Quân khu 4"))
    #expect(above(0, itself: false, [nil], [command]) == [region])
    #expect(above(0, itself: false, [1, nil], [5, command]) == [UInt64(command), region])
  }

  @Test
  func knownUnitsRunInNoCircle() {
    for start in Lineage.known.keys {
      var at: Int64? = start
      var steps = 0
      while let key = at, steps < 10 {
        at = Lineage.known[key]
        steps += 1
      }
      #expect(steps < 10)
    }
  }

  @Test
  func whatAllAreUnderTiesNobody() {
    var lineage = UnitLineage()
    let ministry = lineage.key(ofName: "Bộ Quốc phòng")
    #expect(above(0, itself: false, [1, nil], [5, ministry]) == [])
  }
}
