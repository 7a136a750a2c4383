import Testing

@testable import Answers

struct AbbreviationsTests {
  @Test(arguments: [
    ("TCHC", "tong cuc hau can"), ("QK4", "quan khu 4"), ("QK 4", "quan khu 4"),
    ("Bộ CHQS tỉnh Phú Thọ", "bo chi huy quan su tinh phu tho"),
    ("BĐBP", "bo doi bien phong"), ("BQP", "bo quoc phong"), ("qđ4", "quan doan 4"),
    ("f312", "su doan 312"), ("Cục Chính trị,TCHC-KT", "cuc chinh tri,tong cuc hau can-ky thuat"),
    ("CT QK7", "chinh tri quan khu 7"),
  ])
  func expandsUnits(typed: String, key: String) {
    #expect(Abbreviations.keys(typed, in: Abbreviations.units).last == key)
  }

  @Test
  func keepsTheWordsAsTyped() {
    #expect(Abbreviations.keys("Cục Quân nhu", in: Abbreviations.units) == ["cuc quan nhu"])
    #expect(Abbreviations.keys("TCHC", in: Abbreviations.units) == ["tchc", "tong cuc hau can"])
  }

  @Test(arguments: [
    ("CSTĐCS", "chien si thi dua co so"), ("Chiến sỹ thi đua", "chien si thi dua"),
    ("CTĐ", "co thi dua"),
  ])
  func expandsAwards(typed: String, key: String) {
    #expect(Abbreviations.keys(typed, in: Abbreviations.awards).last == key)
  }

  @Test
  func leavesAmbiguousOnesAlone() {
    #expect(Abbreviations.keys("BCH", in: Abbreviations.units) == ["bch"])
  }

  @Test
  func tablesExpandToThemselves() {
    for table in [Abbreviations.units, Abbreviations.awards, Abbreviations.positions] {
      for (short, long) in table {
        #expect(!long.isEmpty && long != short, "\(short)")
        #expect(long.utf8.allSatisfy { $0 < 0x80 }, "\(long)")
      }
    }
  }
}
