import Examples
import Testing

/// Awards a unit's history lists under a heading.
@Suite
struct AwardHonoursTests {
  private static let history =
    "Lữ đoàn 613 thuộc Quân khu 5, thành lập ngày 15 tháng 3 năm 1965.\n\nLịch sử\n\nNăm 1967, Lữ đoàn 613 bảo vệ cầu Hàm Rồng, bắn rơi 32 máy bay các loại.\n\n"

  private static func told(_ opener: String) -> String {
    history + opener
      + "\n\n- Huân chương Quân công hạng Ba (năm 1979)\n\n- Huân chương Chiến công hạng Nhì (năm 1985)"
  }

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
        told("Lữ đoàn 613 đã được Đảng, Nhà nước trao tặng:"):
          "award | Huân chương Quân công | hạng Ba | conferred | to Lữ đoàn 613 | by Đảng, Nhà nước | year 1979",
        told("Với thành tích đó, lữ đoàn vinh dự được tặng:"):
          "award | Huân chương Chiến công | hạng Nhì | conferred | to Lữ đoàn 613 | year 1985",
        history
          + "Lữ đoàn 613 đã được tặng thưởng:\n\n- Năm 1979: Huân chương Quân công hạng Ba\n\n- Năm 1985, Cờ thi đua":
          "award | Huân chương Quân công | hạng Ba | to Lữ đoàn 613 | year 1979",
        history
          + "Lữ đoàn 613 đã được tặng thưởng:\n\n- Năm 1979: Huân chương Quân công hạng Ba\n\n- Năm 1985, Cờ thi đua":
          "award | Cờ thi đua | to Lữ đoàn 613 | year 1985",
        told("Lữ đoàn 613 đang được đề nghị tặng thưởng:"):
          "award | Huân chương Quân công | hạng Ba | proposed | to Lữ đoàn 613",
      ],
      denies: [
        history
          + "Lữ đoàn 613 đã được tặng thưởng:\n\n- Năm 1979: bắn rơi 2 máy bay, Huân chương Quân công":
          "award",
        told("Lữ đoàn 613 phấn đấu được tặng thưởng:"): "award",
        told("Lữ đoàn 613 đang được đề nghị tặng thưởng:"): "award | conferred",
        told("Nhà truyền thống trưng bày các hiện vật:"): "award",
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
