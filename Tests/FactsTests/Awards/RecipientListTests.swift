import Examples
import Testing

/// Who gets an award: lists, numbers, groups, and the unit they belong to.
@Suite
struct RecipientListTests {
  static let examples = [
    (
      "Quân khu 5 tặng Cờ thi đua cho Sư đoàn 347, Lữ đoàn 613 và Bộ CHQS tỉnh Gia Lai.",
      "award | Cờ thi đua | to Bộ Chỉ huy Quân sự tỉnh Gia Lai"
    ),
    (
      "Quân khu 5 tặng Cờ thi đua cho Sư đoàn 347, Lữ đoàn 613 và Bộ CHQS tỉnh Gia Lai.",
      "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Sư đoàn 347; Lữ đoàn 613; Trung đoàn 828 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể của Lữ đoàn 613.",
      "award | to 4 tập thể | within Lữ đoàn 613"
    ),
    (
      "Có 7 cá nhân thuộc Sư đoàn 347 được tặng Bằng khen.",
      "award | to 7 cá nhân | within Sư đoàn 347"
    ),
    (
      "Đại tá Lò Văn Ính và Thượng tá Vừ Mí Chứ được tặng Huân chương Bảo vệ Tổ quốc hạng Ba.",
      "award | hạng Ba | to Vừ Mí Chứ"
    ),
    ("Tiểu đoàn 7, Trung đoàn 828 được tặng Bằng khen.", "award | to Tiểu đoàn 7"),
    (
      "Lữ đoàn 613 trao Giấy khen cho các tập thể, cá nhân tiêu biểu.",
      "award | to các tập thể, cá nhân"
    ),
    ("LLVT Quân khu 5 được Chủ tịch nước tặng Huân chương Sao vàng.", "award | to Quân khu 5"),
    (
      "Quân khu 5 tặng Bằng khen cho ông Nguyễn Hữu Quýt vì giúp bộ đội.",
      "award | to Nguyễn Hữu Quýt"
    ),
    ("Lữ đoàn 613 tặng Giấy khen cho hai tập thể và mười cá nhân.", "award | to 2 tập thể"),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    ("Tiểu đoàn 7, Trung đoàn 828 được tặng Bằng khen.", "award | to Trung đoàn 828"),
    ("Quân khu 5 tặng Bằng khen cho 4 tập thể của Lữ đoàn 613.", "award | to Lữ đoàn 613"),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể; Lữ đoàn 613 tiếp tục thi đua.",
      "award | to Lữ đoàn 613"
    ),
    ("Được UBND tỉnh giúp đỡ, Lữ đoàn 613 được tặng Bằng khen.", "award | to UBND tỉnh"),
    ("Tại Sư đoàn 347, 5 tập thể được tặng Giấy khen.", "award | to Sư đoàn 347"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others)
  func readsRecipients(_ example: Example) throws {
    try check(example)
  }
}
