import Facts
import Testing

@testable import Store

@Suite
struct UnitContextTests {
  private func parents(_ units: [UnitFact]) -> [String?] {
    UnitContext.completed(units).map(\.parent)
  }

  private let division = Told.unit("Sư đoàn 971", "Sư đoàn", in: "Quân khu 81")
  private let regiment = Told.unit("Trung đoàn 5", "Trung đoàn")

  @Test
  func anArticleOnADivisionMeansItsOwnRegiments() {
    #expect(parents([division, regiment]) == ["Quân khu 81", "Sư đoàn 971"])
    let battalion = Told.unit("Tiểu đoàn 4", "Tiểu đoàn", in: "Trung đoàn 5")
    #expect(parents([division, regiment, battalion])[1...] == ["Sư đoàn 971", "Trung đoàn 5"])
    // From one regiment of it to the other.
    let first = Told.unit("Trung đoàn 6", "Trung đoàn", in: "Sư đoàn 971")
    #expect(parents([first, Told.unit("Sư đoàn 971", "Sư đoàn"), regiment])[2] == "Sư đoàn 971")
    #expect(parents([first, regiment])[1] == "Sư đoàn 971")
  }

  @Test
  func anArticleOnABrigadeMeansItsOwnBattalions() {
    let brigade = Told.unit("Lữ đoàn Vận tải 967", "Lữ đoàn")
    let units = [
      brigade, Told.unit("Lữ đoàn 967", "Lữ đoàn"), Told.unit("Tiểu đoàn 2", "Tiểu đoàn"),
      Told.unit("Đại đội 10", "Đại đội"),
    ]
    #expect(parents(units) == [nil, nil, "Lữ đoàn Vận tải 967", "Lữ đoàn Vận tải 967"])
  }

  @Test
  func theWordsThatNameTheUnitAboveAreKept() throws {
    let evidence = try #require(UnitContext.completed([division, regiment])[1].evidence.last)
    #expect(evidence.field == "parent")
    #expect(evidence.start == division.evidence[0].start)
  }

  @Test
  func aListOfUnitsSaysNothing() {
    let region = Told.unit("Quân khu 81", "Quân khu")
    #expect(parents([region, division, regiment])[2] == nil)
    let other = Told.unit("Sư đoàn 972", "Sư đoàn")
    #expect(parents([division, other, regiment])[2] == nil)
    let brigade = Told.unit("Lữ đoàn 967", "Lữ đoàn")
    #expect(
      parents([
        brigade, Told.unit("Trung đoàn 941", "Trung đoàn"), Told.unit("Tiểu đoàn 2", "Tiểu đoàn"),
      ])[2] == nil
    )
  }

  @Test
  func unitsOfAnotherSortStay() {
    let coded = Told.unit("Trung đoàn 941", "Trung đoàn")
    let organ = Told.unit("Phòng Chính trị", "Phòng")
    let battalion = Told.unit("Tiểu đoàn 4", "Tiểu đoàn")
    #expect(parents([division, coded, organ]) == ["Quân khu 81", nil, nil])
    #expect(parents([division, battalion])[1] == nil)
    #expect(parents([Told.unit("Trung đoàn 5", "Trung đoàn", in: "Sư đoàn 9")]) == ["Sư đoàn 9"])
  }
}
