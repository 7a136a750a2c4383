import Examples
import Testing

/// Where a list of recipients goes on, and what only says whose they are.
@Suite
struct RecipientListEndsTests {
  /// A list goes on past brackets with units or years.
  static let chains = [
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể thuộc Trung đoàn 828, Sư đoàn 347 và 5 cá nhân.",
      "award | Bằng khen | to 5 cá nhân", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể thuộc Trung đoàn 828, Sư đoàn 347 và 5 cá nhân.",
      "award | Bằng khen | to Sư đoàn 347", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Đại úy Lê Quý Mão thuộc Tiểu đoàn 7, Trung đoàn 828, Sư đoàn 347 và Đại úy Hà Văn Ngọc.",
      "award | Bằng khen | to Hà Văn Ngọc", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Đại úy Lê Quý Mão thuộc Tiểu đoàn 7, Trung đoàn 828, Sư đoàn 347 và Đại úy Hà Văn Ngọc.",
      "award | Bằng khen | to Trung đoàn 828", false
    ),
    (
      "Bộ Quốc phòng tặng Bằng khen cho 2 tập thể của Tiểu đoàn 7, Trung đoàn 828 và Đại úy Hà Văn Ngọc.",
      "award | Bằng khen | to 2 tập thể | within Tiểu đoàn 7", true
    ),
    (
      "Bộ Quốc phòng tặng Bằng khen cho 2 tập thể của Tiểu đoàn 7, Trung đoàn 828 và Đại úy Hà Văn Ngọc.",
      "award | Bằng khen | to Trung đoàn 828", false
    ),
    (
      "Bộ Quốc phòng tặng Bằng khen cho Tiểu đoàn 7 (Trung đoàn 828, Sư đoàn 347), Đại đội 16 và 4 cá nhân.",
      "award | Bằng khen | to Đại đội 16", true
    ),
    (
      "Bộ Quốc phòng tặng Bằng khen cho Tiểu đoàn 7 (Trung đoàn 828, Sư đoàn 347), Đại đội 16 và 4 cá nhân.",
      "award | Bằng khen | to 4 cá nhân", true
    ),
    (
      "Bộ Quốc phòng tặng Bằng khen cho Tiểu đoàn 7 (Trung đoàn 828, Sư đoàn 347), Đại đội 16 và 4 cá nhân.",
      "award | to Sư đoàn 347", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Đại úy Lê Quý Mão thuộc Tiểu đoàn 7, Trung đoàn 828 và Đại úy Hà Văn Ngọc.",
      "award | to Hà Văn Ngọc", true
    ),
    (
      "Chủ tịch nước tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Tiểu đoàn 3 (1972), Đại đội 7 (1975), Đại đội 9.",
      "award | to Đại đội 7", true
    ),
    (
      "Chủ tịch nước tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Tiểu đoàn 3 (1972), Đại đội 7 (1975), Đại đội 9.",
      "award | to Đại đội 9", true
    ),
    (
      "Chủ tịch nước tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Tiểu đoàn 3 (nay thuộc Sư đoàn 347), Đại đội 7.",
      "award | to Sư đoàn 347", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: chains)
  func goesOnPastBrackets(_ example: Example) throws {
    try check(example)
  }

  /// Persons told with the unit they are of, and levels.
  static let holders = [
    (
      "Đại úy Lê Quý Mão của Lữ đoàn 613 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Lê Quý Mão", true
    ),
    (
      "Đại úy Lê Quý Mão của Lữ đoàn 613 được Quân khu 5 tặng Bằng khen.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Thiếu tá Đỗ Thị Ngân, giáo viên nhạc của Trường Quân sự Quân khu 5 được tặng Giấy khen.",
      "award | Giấy khen | to Đỗ Thị Ngân", true
    ),
    (
      "Thiếu tá Đỗ Thị Ngân, giáo viên nhạc của Trường Quân sự Quân khu 5 được tặng Giấy khen.",
      "award | to Trường Quân sự Quân khu 5", false
    ),
    (
      "Đại úy Lê Quý Mão dẫn đoàn, có Lữ đoàn 613 của Quân khu 5 được tặng Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613", true
    ),
    (
      "Đại úy Lê Quý Mão dẫn đoàn, có Lữ đoàn 613 của Quân khu 5 được tặng Bằng khen.",
      "award | to Lê Quý Mão", false
    ),
    (
      "Tại hội thi cấp Quân khu, 3 tập thể của Lữ đoàn 613 được tặng Giấy khen.",
      "award | Giấy khen | to 3 tập thể", true
    ),
    (
      "Tại hội thi cấp Quân khu, 3 tập thể của Lữ đoàn 613 được tặng Giấy khen.",
      "award | to Quân khu", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: holders)
  func tellsPersonsFromTheirUnits(_ example: Example) throws {
    try check(example)
  }

  /// `QNCN` and `cán bộ` of a unit.
  static let servants = [
    (
      "Bộ Quốc phòng tặng Kỷ niệm chương cho cán bộ, QNCN Lữ đoàn 613.",
      "award | Kỷ niệm chương | to cán bộ, QNCN Lữ đoàn 613", true
    ),
    (
      "Bộ Quốc phòng tặng Kỷ niệm chương cho cán bộ, QNCN Lữ đoàn 613.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Quân khu 5 trao Bằng khen cho cán bộ, QNCN cơ quan Cục Chính trị.",
      "award | Bằng khen | to cán bộ, QNCN cơ quan Cục Chính trị", true
    ),
    (
      "Quân khu 5 trao Bằng khen cho cán bộ, QNCN cơ quan Cục Chính trị.",
      "award | to Cục Chính trị", false
    ),
    (
      "Quân khu 5 trao Bằng khen cho QNCN Trung đoàn 828.",
      "award | Bằng khen | to QNCN Trung đoàn 828", true
    ),
    (
      "Quân khu 5 trao Bằng khen cho QNCN Trung đoàn 828.",
      "award | to Trung đoàn 828", false
    ),
    (
      "Quân khu 5 trao Bằng khen cho hàng trăm tập thể.",
      "award | Bằng khen | to hàng trăm tập thể", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: servants)
  func readsThoseOfAUnit(_ example: Example) throws {
    try check(example)
  }

  /// Whose a unit is, in brackets behind it.
  static let owners = [
    (
      "Đại đội 16 (Bộ CHQS tỉnh Kon Tum) được nhận Bằng khen của Quân khu 5.",
      "award | Bằng khen | to Đại đội 16", true
    ),
    (
      "Đại đội 16 (Bộ CHQS tỉnh Kon Tum) được nhận Bằng khen của Quân khu 5.",
      "award | to Bộ Chỉ huy Quân sự tỉnh Kon Tum", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: owners)
  func readsWhoseAUnitIs(_ example: Example) throws {
    try check(example)
  }
}
