import Examples
import Testing

/// Awards of the past in an article of the day.
@Suite
struct AwardPastTests {
  /// Awards a history lists, which were not given on the day.
  static let examples = [
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức lễ kỷ niệm. Những năm 1972, 1979, bộ đội Lữ đoàn được tặng Bằng khen. Tiểu đoàn 7 đón nhận Cờ thi đua.",
      "award | Cờ thi đua | to Tiểu đoàn 7 | year -", true
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức lễ kỷ niệm. Những năm 1972, 1979, bộ đội Lữ đoàn được tặng Bằng khen. Tiểu đoàn 7 đón nhận Cờ thi đua.",
      "award | Cờ thi đua | year 2024", false
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội Thi đua Quyết thắng. Giai đoạn 2019 - 2024, Lữ đoàn có 4 tập thể được tặng Cờ thi đua. Ngoài ra, 30 cá nhân được tặng Giấy khen.",
      "award | Giấy khen | to 30 cá nhân | year -", true
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội Thi đua Quyết thắng. Giai đoạn 2019 - 2024, Lữ đoàn có 4 tập thể được tặng Cờ thi đua. Ngoài ra, 30 cá nhân được tặng Giấy khen.",
      "award | Giấy khen | year 2024", false
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội Thi đua Quyết thắng. Giai đoạn 2019 - 2024, Lữ đoàn có 4 tập thể được tặng Cờ thi đua. Dịp này, 30 cá nhân được tặng Giấy khen.",
      "award | Giấy khen | to 30 cá nhân | year 2024", true
    ),
    (
      "Ngày 20/9/2023, Sư đoàn 347 gặp mặt cựu chiến binh. Các năm 1968, 1975, Sư đoàn được tặng Huân chương Quân công. Trung đoàn 828 cũng được tặng Huân chương Chiến công.",
      "award | Huân chương Chiến công | to Trung đoàn 828 | year -", true
    ),
    (
      "Ngày 20/9/2023, Sư đoàn 347 gặp mặt cựu chiến binh. Tại buổi gặp mặt, Trung đoàn 828 được tặng Bằng khen.",
      "award | Bằng khen | to Trung đoàn 828 | year 2023", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func tellsPastFromNow(_ example: Example) throws {
    try check(example)
  }
}
