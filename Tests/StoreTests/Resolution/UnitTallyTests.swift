import Testing

@testable import Store

@Suite
struct UnitTallyTests {
  private func naming(
    _ claim: Int64,
    _ name: String,
    _ parent: Int64?,
    _ sources: Int
  )
    -> UnitNaming
  {
    UnitNaming(claim: claim, name: name, kind: "k\(claim)", parent: parent, sources: sources)
  }

  @Test
  func namesAndParentsAreVotedOnApart() {
    let unit = UnitConclusion([
      naming(5, "Sư đoàn 9", nil, 3), naming(9, "sư đoàn 9", 100, 2),
      naming(3, "sư đoàn 9", 200, 2), naming(4, "Sư đoàn 9", 100, 1),
    ])
    #expect(unit.name == "sư đoàn 9", "4 against 4: the smaller claim decides")
    #expect(unit.kind == "k3")
    #expect(unit.parent == 100)
    #expect(unit.disputed)
  }

  @Test
  func oneParentIsNoDispute() {
    let unit = UnitConclusion([naming(5, "Sư đoàn 9", nil, 3), naming(9, "Sư đoàn 9", 100, 1)])
    #expect(unit.parent == 100)
    #expect(!unit.disputed)
  }

  @Test
  func aHeadquartersNamesItsUnitOnlyWhereNothingElseDoes() {
    let unit = UnitConclusion([
      naming(5, "Bộ Tư lệnh Quân khu 81", nil, 9), naming(9, "Quân khu 81", nil, 1),
    ])
    #expect(unit.name == "Quân khu 81")
    #expect(UnitConclusion([naming(5, "Quân khu V", nil, 9)]).name == "Quân khu V")
  }

  @Test
  func pollsPreferMoreThenEarlier() {
    #expect(Poll([("a", 1, 9), ("b", 1, 3), ("a", 1, 4)]).winner == "a")
    #expect(Poll([("a", 1, 9), ("b", 1, 3)]).winner == "b")
    #expect(Poll([(value: String, count: Int, claim: Int64)]()).winner == nil)
    #expect(!Poll([("a", 1, 9), ("a", 2, 3)]).isDisputed)
  }
}
