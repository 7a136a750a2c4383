import Examples
import Testing

/// Years and spans of years.
@Suite
struct PeriodPassTests {
  static let periods = [
    ("Nhiệm vụ năm 2023 đã hoàn thành.", "2023 | year"),
    ("Giai đoạn 2019-2024 có nhiều đổi mới.", "2019-2024 | span"),
    ("Giai đoạn 2019 – 2024 có nhiều đổi mới.", "2019-2024 | span"),
    ("Nhiệm kỳ từ 2020 đến 2025 kết thúc.", "2020-2025 | span"),
    ("Kết quả 6 tháng đầu năm 2022 rất rõ.", "6 tháng đầu năm 2022 | part"),
    ("Kết quả sáu tháng đầu năm 2022 rất rõ.", "6 tháng đầu năm 2022 | part"),
    ("Nhiệm vụ quý I năm 2024 nặng nề.", "quý I năm 2024 | part"),
    ("Chỉ tiêu tháng 2/2018 đã đạt.", "2018 | year"),
    ("Năm học 2023-2024 khép lại.", "2023-2024 | span"),
    (
      "Kết quả 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2022 được thông qua.",
      "6 tháng đầu năm 2022 | part"
    ),
  ].map { Example(text: $0.0, fact: "period | " + $0.1, holds: true) }

  static let lists = [
    ("Cờ thi đua các năm 2019, 2021 và 2022.", [2021, 2022]),
    ("Cờ thi đua năm 2020 và năm 2023.", [2023]),
    ("Cờ thi đua (2022, 2023).", [2023]),
    ("Cờ thi đua các năm: 2019, 2021.", [2021]),
    ("Đạt danh hiệu 3 năm liên tiếp 2020, 2021, 2022.", [2021, 2022]),
    ("Năm 2019, 2021 chiến sĩ ra quân.", []),
    ("Năm 2023 ra quân, năm 2024 về đích.", []),
    ("Cờ thi đua năm 2023, năm 2024 tiếp tục được khen.", []),
    ("Kết quả năm 2023, 2/2024 báo cáo.", []),
  ]

  @Test(arguments: lists)
  func readsTheYearsOfAList(_ text: String, _ further: [Int]) throws {
    #expect(try analysis(of: text).periods.first?.further == further)
  }

  static let others = [
    "Lễ diễn ra ngày 12/7/2023.", "Có 2023 người tham gia.", "Ông sinh 1930 người con của làng.",
    "Đơn vị trồng 2.024 cây xanh.", "Năm 25 tuổi, anh nhập ngũ.",
    "Đối tượng sinh năm 1991, trú tại bản.",
    "Anh Lò Văn Ính (sinh năm 1988) là dân quân.",
    "Chuẩn bị từ 5 đến 7 năm nữa.",
  ].map { Example(text: $0, fact: "period", holds: false) }

  @Test(arguments: periods + others)
  func readsPeriods(_ example: Example) throws {
    try check(example)
  }
}
