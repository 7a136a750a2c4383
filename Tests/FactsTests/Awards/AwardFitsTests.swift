import Examples
import Testing

/// Titles go to those who may bear them.
@Suite
struct AwardFitsTests {
  /// Titles of units and titles of persons.
  static let examples = [
    (
      "Quân khu 5 công nhận danh hiệu Chiến sĩ tiên tiến cho 57 cá nhân và 12 đơn vị đạt danh hiệu Đơn vị tiên tiến.",
      "award | Chiến sĩ tiên tiến | to 57 cá nhân", true
    ),
    (
      "Quân khu 5 công nhận danh hiệu Chiến sĩ tiên tiến cho 57 cá nhân và 12 đơn vị đạt danh hiệu Đơn vị tiên tiến.",
      "award | Đơn vị tiên tiến | to 12 đơn vị", true
    ),
    (
      "Quân khu 5 công nhận danh hiệu Chiến sĩ tiên tiến cho 57 cá nhân và 12 đơn vị đạt danh hiệu Đơn vị tiên tiến.",
      "award | Chiến sĩ tiên tiến | to 12 đơn vị", false
    ),
    (
      "Quân khu 5 công nhận danh hiệu Chiến sĩ tiên tiến cho 57 cá nhân và 12 đơn vị đạt danh hiệu Đơn vị tiên tiến.",
      "award | Đơn vị tiên tiến | to 57 cá nhân", false
    ),
    (
      "Quân khu 5 tặng danh hiệu Đơn vị Quyết thắng cho Tiểu đoàn 7, 4 tập thể và 9 cá nhân.",
      "award | Đơn vị Quyết thắng | to Tiểu đoàn 7", true
    ),
    (
      "Quân khu 5 tặng danh hiệu Đơn vị Quyết thắng cho Tiểu đoàn 7, 4 tập thể và 9 cá nhân.",
      "award | Đơn vị Quyết thắng | to 4 tập thể", true
    ),
    (
      "Quân khu 5 tặng danh hiệu Đơn vị Quyết thắng cho Tiểu đoàn 7, 4 tập thể và 9 cá nhân.",
      "award | Đơn vị Quyết thắng | to 9 cá nhân", false
    ),
    (
      "Quân khu 5 tặng danh hiệu Chiến sĩ thi đua cơ sở cho Tiểu đoàn 7, Thượng úy Tạ Minh Đức.",
      "award | Chiến sĩ thi đua cơ sở | to Tạ Minh Đức", true
    ),
    (
      "Quân khu 5 tặng danh hiệu Chiến sĩ thi đua cơ sở cho Tiểu đoàn 7, Thượng úy Tạ Minh Đức.",
      "award | Chiến sĩ thi đua cơ sở | to Tiểu đoàn 7", false
    ),
    (
      "Năm 2023, Lữ đoàn 613 có 8 lượt đơn vị đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | to 8 lượt đơn vị", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Tiểu đoàn 7 và Thượng úy Tạ Minh Đức.",
      "award | Bằng khen | to Tiểu đoàn 7", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Tiểu đoàn 7 và Thượng úy Tạ Minh Đức.",
      "award | Bằng khen | to Tạ Minh Đức", true
    ),
    (
      "Lữ đoàn 613 được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân; Đại tá Lò Văn Ính cũng được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
      "award | Anh hùng Lực lượng vũ trang nhân dân | to Lò Văn Ính", true
    ),
    (
      "Lữ đoàn 613 được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân; Đại tá Lò Văn Ính cũng được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
      "award | Anh hùng Lực lượng vũ trang nhân dân | to Lữ đoàn 613", true
    ),
    (
      "Quân khu 5 công nhận danh hiệu Chiến sĩ tiên tiến cho 30 chiến sĩ.",
      "award | Chiến sĩ tiên tiến | to 30 chiến sĩ", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func tellsTitlesBearersApart(_ example: Example) throws {
    try check(example)
  }
}
