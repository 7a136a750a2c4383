import Examples
import Testing

/// Awards a unit's history lists under a heading.
@Suite
struct AwardHonoursTests {
  private static let history =
    "Lữ đoàn 613 thuộc Quân khu 5, thành lập ngày 15 tháng 3 năm 1965.\n\nLịch sử\n\nNăm 1967, Lữ đoàn 613 bảo vệ cầu Hàm Rồng, bắn rơi 32 máy bay các loại.\n\n"

  static let rules = [
    RuleExamples(
      "award.line-of-honours",
      gives: [
        history + "Khen thưởng\n\nHuân chương Quân công hạng Nhất (1984)\n\nCờ thi đua (2019)":
          "award | Huân chương Quân công | hạng Nhất | to Lữ đoàn 613 | year 1984",
        history + "Phần thưởng\n- Cờ thi đua của Chính phủ (2019, 2022)\n- Bằng khen (2018)":
          "award | Cờ thi đua | to Lữ đoàn 613 | by Chính phủ | year 2022",
        history + "Danh hiệu, khen thưởng\n\nHuân chương Quân công hạng Ba":
          "award | Huân chương Quân công | hạng Ba | to Lữ đoàn 613 | year -",
      ],
      denies: [
        history + "Khen thưởng\n\nHuân chương Quân công hạng Ba\n\nQuân khu 5 họp.":
          "award | to Quân khu 5",
        history + "Hiện vật trưng bày\n\nHuân chương Quân công hạng Nhất (1984)": "award",
        history + "Khen thưởng\n\nHuân chương Quân công là phần thưởng của Nhà nước.": "award",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsLists(_ example: Example) throws {
    try check(example)
  }
}
