import Testing
import Text

@Suite
struct FoldTests {
  private static let names = [
    "Cục Chính trị", "CỤC CHÍNH TRỊ", "cục  chính trị", "“Cục Chính trị”",
    "Cu\u{323}c Chi\u{301}nh tri\u{323}",
    "Phòng không - Không quân", "Phòng không–Không quân", "Bằng khen", "Giấy khen", "", " ", "\"",
    "Uỷ ban", "Ủy ban", "Oà", "Òa", "òa", "Hoà Bình", "Hòa Bình", "5 tập thể", "Đoàn 5", "ðoàn 5",
    "an", "ăn",
  ]

  @Test(arguments: names)
  func namesAreTheSameWhereTheirKeysAre(_ name: String) {
    for other in Self.names {
      #expect(
        Fold.same(name, other) == (Fold.key(name) == Fold.key(other)),
        "\(name) and \(other)"
      )
    }
  }

  @Test
  func theSameNamePrintedOtherwiseHasItsKey() {
    #expect(Fold.key("“Chính uỷ,  PHÒNG không – Không quân”") == "chính ủy,phòng không-không quân")
    #expect(Fold.plain("Cờ thi đua") == "co thi dua")
  }
}
