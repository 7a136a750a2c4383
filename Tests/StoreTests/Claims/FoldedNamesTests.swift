import Testing

@testable import Store

@Suite
struct FoldedNamesTests {
  /// Match keys in archives rest on this number: it must never change.
  @Test
  func identityNeverChanges() {
    #expect(FoldedName("Cục Chính trị").identity == 7_090_967_119_368_016_389)
  }

  @Test
  func spellingsOfOneNameAreOne() {
    var names = FoldedNames()
    let name = names["Phòng không – Không quân, Chính uỷ"]
    #expect(name.identity == names["phòng không-không quân,chính ủy"].identity)
    #expect(name.plain == "phong khong-khong quan,chinh uy")
    #expect(name.identity != names["Phong không – Không quân, Chính uỷ"].identity)
  }

  @Test
  func rememberingChangesNothing() {
    var names = FoldedNames()
    for number in 0..<40_000 { _ = names["Sư đoàn \(number)"] }
    #expect(names["Sư đoàn 7"].plain == "su doan 7")
  }
}
