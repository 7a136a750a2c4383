import Testing
import Text

@testable import Grammar

/// Abbreviations introduced in brackets are read over.
@Suite
struct GlossTests {
  private func words(_ text: String) throws -> [String] {
    let document = try analysis(of: text).document
    return document.tokens.indices.map { document.word($0) }
  }

  @Test(arguments: [
    ("Bộ Tư lệnh (BTL) Vùng 2", "Bộ Tư lệnh Vùng 2"),
    ("Bộ đội Biên phòng (BĐBP) tỉnh", "Bộ đội Biên phòng tỉnh"),
    ("Phòng không - Không quân (PK-KQ) ra quân", "Phòng không - Không quân ra quân"),
    ("tăng - thiết giáp (T-TG) 22", "tăng - thiết giáp 22"),
    (
      "Quân chủng Phòng không - Không quân (Quân chủng PK-KQ)",
      "Quân chủng Phòng không - Không quân"
    ),
    ("Ủy ban nhân dân (UBND) xã (mới)", "Ủy ban nhân dân xã ( mới )"),
  ])
  func areLeftOut(_ example: (text: String, words: String)) throws {
    #expect(try words(example.text).joined(separator: " ") == example.words)
  }

  @Test(arguments: [
    "Sư đoàn 371 ( PK ) bay", "Đại đội ( BTL ) trực", "Quân khu 5 ( QK7 ) họp", "( BTL ) Vùng 2",
    "Bộ Tư lệnh ( BTL", "Bộ Tư lệnh ( )", "Bộ Tư lệnh ( ra quân sớm )",
  ])
  func otherBracketsStay(_ text: String) throws {
    #expect(
      try words(text)
        == text.split(separator: " ").flatMap { $0 == "QK7" ? ["QK", "7"] : [String($0)] }
    )
  }

  @Test
  func aNameIsPrintedWithoutThem() throws {
    let found = try analysis(of: "Ban Chỉ huy quân sự (CHQS) huyện Ba Tơ ra quân.").units.all
    #expect(found.map(\.name) == ["Ban Chỉ huy Quân sự huyện Ba Tơ"])
  }
}
