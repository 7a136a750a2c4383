import Examples
import Testing

/// Numbers and groups of recipients.
@Suite
struct QuantityPassTests {
  static let rules = [
    RuleExamples(
      "quantity.number-counter",
      gives: [
        "Tặng Bằng khen cho 13 tập thể.": "quantity | 13 | tập thể",
        "Tuyên dương 07 cá nhân.": "quantity | 7 | cá nhân",
        "Hai đơn vị được biểu dương.": "quantity | 2 | đơn vị",
        "Đã tiễn 1.250 đồng chí về địa phương.": "quantity | 1250 | đồng chí",
        "Khen thưởng mười hai cá nhân.": "quantity | 12 | cá nhân",
        "Trao Bằng khen tặng 10 Chiến sĩ thi đua toàn quân.":
          "quantity | 10 | Chiến sĩ thi đua toàn quân",
      ],
      denies: [
        "Năm đơn vị tròn 50 tuổi cũng là năm mất mùa.": "quantity | 5",
        "Đến tháng 12 đơn vị về vị trí mới.": "quantity | 12 | đơn vị",
        "Đạt 9,5 điểm cá nhân.": "quantity | 5 | cá nhân",
        "Toàn trường có 10 Chiến sĩ thi đua toàn quân.": "quantity | 10",
      ]
    ),
    RuleExamples(
      "quantity.group",
      gives: [
        "Trao Giấy khen cho các tập thể, cá nhân.": "quantity | group | các tập thể, cá nhân",
        "Biểu dương những đơn vị dẫn đầu.": "quantity | group | những đơn vị",
        "Khen một số cá nhân tiêu biểu.": "quantity | group | một số cá nhân",
      ],
      denies: [
        "Tập thể đoàn kết, cá nhân gương mẫu.": "quantity",
        "Các tàu neo tại cảng chờ lệnh.": "quantity",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsQuantities(_ example: Example) throws {
    try check(example)
  }

  /// Years that count nobody, one given something, round numbers, and counts over the years.
  static let lately = [
    (
      "Giai đoạn 2019 - 2024 tập thể nhà máy được tặng Bằng khen.",
      "quantity | 2024", false
    ),
    (
      "Nhiệm kỳ 2015 - 2020 đơn vị được tặng Bằng khen.",
      "quantity | 2020", false
    ),
    (
      "Khen thưởng 12 - 15 tập thể mỗi năm.",
      "quantity | 15 | tập thể", true
    ),
    (
      "Một cá nhân được tặng Bằng khen.",
      "quantity | 1 | cá nhân", true
    ),
    (
      "Một tập thể nhận Cờ thi đua.",
      "quantity | 1 | tập thể", true
    ),
    (
      "Một đơn vị ở vùng cao có nhiều khó khăn.",
      "quantity | 1", false
    ),
    (
      "Một cá nhân rất tích cực.",
      "quantity | 1", false
    ),
    (
      "Trao Bằng khen cho hàng trăm tập thể, cá nhân.",
      "quantity | group | hàng trăm tập thể, cá nhân", true
    ),
    (
      "Biểu dương hàng chục cá nhân tiêu biểu.",
      "quantity | group | hàng chục cá nhân", true
    ),
    (
      "Hàng trăm mét đường được tập thể làm xong.",
      "quantity", false
    ),
    (
      "Tặng Bằng khen cho 68 lượt đồng chí.",
      "quantity | 68 | lượt đồng chí", true
    ),
    (
      "Biểu dương 24 lượt cơ quan, đơn vị.",
      "quantity | 24 | lượt cơ quan, đơn vị", true
    ),
    (
      "Bay 24 lượt trong đêm.",
      "quantity | 24", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lately)
  func tellsYearsAndRoundNumbers(_ example: Example) throws {
    try check(example)
  }
}
