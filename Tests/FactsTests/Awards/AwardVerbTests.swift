import Examples
import Testing

/// The verb an award hangs on.
@Suite
struct AwardVerbTests {
  /// An award with a `cho` of its own, past those an earlier one is given to.
  static let givenOn = [
    (
      "Quân khu 5 tặng Cờ cho các đội đạt giải Nhất và Bằng khen cho 12 cá nhân.",
      "award | Bằng khen | conferred | to 12 cá nhân | by Quân khu 5", true
    ),
    (
      "Lữ đoàn 613 trao phần thưởng cho các tổ đạt giải Ba và Giấy khen cho 5 chiến sĩ.",
      "award | Giấy khen | conferred | to 5 chiến sĩ", true
    ),
    (
      "Lữ đoàn 613 trao phần thưởng cho các tổ đạt giải Ba và Giấy khen cho 5 chiến sĩ.",
      "award | giải Ba", false
    ),
    (
      "Quân khu 5 trao cờ cho các đoàn đạt giải Nhì và Bằng khen cho Tiểu đoàn 7.",
      "award | Bằng khen | conferred | to Tiểu đoàn 7", true
    ),
    (
      "Quân khu 5 trao cờ cho các đoàn đạt giải Nhì và Bằng khen cho Tiểu đoàn 7.",
      "award | giải Nhì | to Tiểu đoàn 7", false
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất và nhận Bằng khen của Quân khu 5.",
      "award | Bằng khen | to Tiểu đoàn 7 | by Quân khu 5", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: givenOn)
  func givesOnPastWhomIsDescribed(_ example: Example) throws {
    try check(example)
  }

  /// An event whose name is the giving.
  static let events = [
    (
      "Sáng 5/12/2023, Lữ đoàn 613 tổ chức lễ trao Huy hiệu 30 năm tuổi Đảng tặng 4 đảng viên.",
      "award | to 4 đảng viên", true
    ),
    (
      "Sáng 5/12/2023, Lữ đoàn 613 tổ chức Lễ trao tặng Bằng khen cho 6 cá nhân.",
      "award | Bằng khen | to 6 cá nhân", true
    ),
    (
      "Sáng 5/12/2023, Bộ CHQS tỉnh Kon Tum tổ chức trao Kỷ niệm chương tặng 12 hội viên.",
      "award | Kỷ niệm chương | to 12 hội viên", true
    ),
    (
      "Sáng 5/12/2023, Lữ đoàn 613 tổ chức lễ trao quà tặng 4 đảng viên.",
      "award", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: events)
  func givesByAnEventsName(_ example: Example) throws {
    try check(example)
  }
}
