import Testing
import Text

@testable import Store

@Suite
struct KnownUnitsTests {
  @Test
  func eachHasAUnitAboveIt() {
    #expect(KnownUnits.units.count > 400)
    for unit in KnownUnits.units {
      #expect(!unit[0].isEmpty && !unit[1].isEmpty && unit[0] != unit[1], "\(unit)")
      #expect(unit[2...].allSatisfy { $0.isEmpty || DayNumber.of($0) != 0 }, "\(unit)")
      #expect(unit.allSatisfy { Fold.composed($0) == $0 })
    }
    #expect(Set(KnownUnits.units.map { Fold.key($0[0]) }).count == KnownUnits.units.count)
  }

  @Test
  func anArchiveHasThemApartFromItsUnits() throws {
    let archive = try Scratch().archive(
      "a.db",
      of: [Told.record("x") { $0.units = [Told.unit("Quân khu 9", "Quân khu")] }]
    )
    #expect(
      try archive.rows("SELECT name, parent, known_parent FROM unit_list") == [
        #""Quân khu 9"|NULL|"Bộ Quốc phòng""#
      ]
    )
    #expect(try archive.rows("SELECT count(*) > 400 FROM known_units") == ["1"])
  }
}
