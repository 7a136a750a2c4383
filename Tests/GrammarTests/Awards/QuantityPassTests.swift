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
}
