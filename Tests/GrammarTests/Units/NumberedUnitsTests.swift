import Examples
import Testing

/// Units named by numbers and small words, and ships by name.
@Suite
struct NumberedUnitsTests {
  static let rules = [
    RuleExamples(
      "unit.head-words-number",
      gives: [
        "Xưởng sửa chữa 27 nhận máy mới.": "unit | Xưởng sửa chữa 27",
        "Cán bộ Xưởng cơ khí 41 được tặng Bằng khen.": "unit | Xưởng cơ khí 41",
        "Đội rà phá bom mìn số 4, Lữ đoàn 613 ra quân.": "unit | Đội rà phá bom mìn số 4",
        "Xưởng vũ khí đạn 62 và Xưởng sửa chữa 64 được tặng Bằng khen.": "unit | Xưởng sửa chữa 64",
      ],
      denies: [
        "Xưởng sửa chữa 27 xe trong đêm.": "unit | Xưởng sửa chữa 27",
        "Xưởng in được 27 cuốn sách.": "unit | Xưởng in được 27",
        "Anh thăm xưởng sửa chữa 27.": "unit | Xưởng sửa chữa 27",
        "Kho chứa khoảng 200 tấn gạo.": "unit | Kho chứa khoảng 200",
      ]
    ),
    RuleExamples(
      "unit.militia",
      gives: [
        "Trung đoàn tự vệ Tổng công ty Than Đông Bắc ra quân huấn luyện.":
          "unit | Trung đoàn tự vệ Tổng công ty Than Đông Bắc",
        "Đại đội tự vệ Nhà máy Z199 được tặng Giấy khen.": "unit | Đại đội tự vệ Nhà máy Z199",
        "Trung đội tự vệ Công ty Cao su Kon Tum tổ chức bắn đạn thật.":
          "unit | Trung đội tự vệ Công ty Cao su Kon Tum",
      ],
      denies: [
        "Đại đội tự vệ bám trụ trận địa.": "unit",
        "Trung đội tự vệ của phường ra quân.": "unit | Trung đội tự vệ",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsSmallWordsAndANumber(_ example: Example) throws {
    try check(example)
  }

  /// A warship's number with its name.
  static let ships = [
    (
      "Tàu 016 - Mường Giang cập cảng.",
      "unit | Tàu 016-Mường Giang | military", true
    ),
    (
      "Bộ đội tàu 015-Hồng Lam Sơn luyện tập.",
      "unit | Tàu 015-Hồng Lam Sơn | military", true
    ),
    (
      "Tàu 457 ra khơi.",
      "unit | Tàu 457", true
    ),
    (
      "Tàu 457 - Thượng tá Vừ Mí Chứ chỉ huy.",
      "unit | Tàu 457-Thượng tá", false
    ),
    (
      "Con tàu 120 khách - chuyến cuối ngày - rời bến.",
      "unit", false
    ),
    (
      "Tàu 457 - Đảo xa đón Tết.",
      "unit | Tàu 457-Đảo", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: ships)
  func christensShips(_ example: Example) throws {
    try check(example)
  }

  /// Streets, workers in arms, numbers in parts.
  static let odd = [
    (
      "Nhà ở đường Sư đoàn 9 nối dài.",
      "unit | Sư đoàn 9", false
    ),
    (
      "Bán nhà hẻm Trung đoàn 12.",
      "unit | Trung đoàn 12", false
    ),
    (
      "Bộ đội mở đường, Trung đoàn 12 hành quân.",
      "unit | Trung đoàn 12", true
    ),
    (
      "Tàu BP 11.98.01 cứu ngư dân.",
      "unit | Tàu BP 11.98.01", true
    ),
    (
      "Trung đoàn tự vệ Tổng công ty Than Đông Bắc tổ chức diễn tập.",
      "unit | Trung đoàn tự vệ Tổng công ty Than Đông Bắc", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: odd)
  func readsOddNumbers(_ example: Example) throws {
    try check(example)
  }
}
