import Testing
import Text

@testable import Lexicon

/// Entries, and what their flags mean.
@Suite
struct EntryTests {
  private func entry(_ type: LexicalType, _ flags: [String: String]) -> Entry {
    Entry(phrase: "Vùng CSB", type: type, canonical: "Vùng Cảnh sát biển", tag: "x", flags: flags)
  }

  @Test
  func flagsAreRead() {
    let unit = entry(.unit, ["level": "3", "mil": "", "bare": ""])
    #expect(unit.level == 3)
    #expect(unit.isMilitary && unit.isBare && !unit.isWeak && !unit.isGeneric)
    let other = entry(.award, ["weak": "", "generic": ""])
    #expect(other.level == 5)
    #expect(!other.isMilitary && !other.isBare && other.isWeak && other.isGeneric)
  }

  @Test
  func aUnitsKindIsItsNameUnlessAnotherIsGiven() {
    #expect(entry(.unit, [:]).kind == "Vùng Cảnh sát biển")
    #expect(entry(.unit, ["kind": "Vùng"]).kind == "Vùng")
  }

  @Test
  func shorterKindsMayStandForAUnit() {
    let keys = entry(.unit, [:]).kindKeys
    #expect(
      Set(keys)
        == Set(["Vùng Cảnh sát biển", "Vùng Cảnh sát", "Vùng Cảnh", "Vùng"].map { Fold.hash($0) })
    )
    #expect(keys.first == Fold.hash("Vùng Cảnh sát biển"))
    #expect(entry(.rank, [:]).kindKeys.isEmpty)
  }

  @Test
  func setsOfTypesHoldEachType() {
    for type in LexicalType.allCases {
      let set = LexicalTypes(type)
      #expect(LexicalType.allCases.filter { set.has($0) } == [type])
    }
  }
}
