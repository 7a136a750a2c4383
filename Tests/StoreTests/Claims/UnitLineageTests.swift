import Facts
import Testing

@testable import Store

@Suite
struct UnitLineageTests {
  /// Keys of units, each given with the place of its parent.
  private func keys(_ units: [(String, String, Int?)]) -> [Int64] {
    var lineage = UnitLineage()
    let facts = units.map { Told.unit($0.0, $0.1) }
    return lineage.keys(of: facts, parents: units.map(\.2))
  }

  @Test
  func aTellingNameNeedsNoParent() {
    let alone = keys([("Sư đoàn 977", "Sư đoàn", nil)])
    let below = keys([("Sư đoàn 977", "Sư đoàn", 1), ("Quân khu 81", "Quân khu", nil)])
    #expect(alone[0] == below[0])
    #expect(alone[0] != 0)
  }

  @Test
  func otherNamesAreTheirLineage() {
    let units = keys([
      ("Phòng Tham mưu", "Phòng", 1), ("Sư đoàn 977", "Sư đoàn", nil),
      ("Phòng Tham mưu", "Phòng", 3), ("Sư đoàn 978", "Sư đoàn", nil),
      ("Phòng Tham mưu", "Phòng", nil), ("Phòng Tham mưu", "Phòng", 6),
      ("Quân khu", "Quân khu", nil),
    ])
    #expect(units[0] != 0)
    #expect(units[0] != units[2])
    #expect(units[4] == 0, "no parent")
    #expect(units[5] == 0, "a parent nobody knows")
  }

  @Test
  func circlesEnd() {
    #expect(keys([("Phòng A", "Phòng", 1), ("Phòng B", "Phòng", 0)]) == [0, 0])
  }

  @Test
  func headquartersAreTheirUnits() {
    let units = keys([
      ("Bộ Tư lệnh", "Bộ Tư lệnh", 1), ("Quân khu 81", "Quân khu", nil),
      ("Bộ Tư lệnh Quân khu 81", "Bộ Tư lệnh", 1), ("Bộ Tư lệnh", "Bộ Tư lệnh", nil),
    ])
    #expect(units[0] == units[1])
    #expect(units[2] == units[1])
    #expect(units[3] == 0)
  }

  @Test
  func anOrganMayNameItsUnitItself() {
    let units = keys([
      ("Bộ Tham mưu Quân khu 81", "Bộ Tham mưu", nil), ("Bộ Tham mưu", "Bộ Tham mưu", 2),
      ("Bộ Tư lệnh Quân khu 81", "Bộ Tư lệnh", nil),
      ("Bộ Tham mưu Quân khu 82", "Bộ Tham mưu", nil),
    ])
    #expect(units[0] == units[1])
    #expect(units[0] != units[3])
  }

  @Test
  func aBodyHasTheKeyOfAUnitOfItsName() {
    var lineage = UnitLineage()
    #expect(
      lineage.key(ofName: "Bộ Tư lệnh Quân khu V") == keys([("Quân khu 5", "Quân khu", nil)])[0]
    )
    #expect(lineage.key(ofName: "Chính phủ") != lineage.key(ofName: "Quốc hội"))
  }
}
