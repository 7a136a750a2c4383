import Examples
import Testing

/// Where a post is held, and of what field it is.
@Suite
struct PositionPlacesTests {
  /// Those who head a body no table knows.
  static let unknown = [
    (
      "Đại úy Lê Quý Mão, Bí thư Chi hội Làng Nghề, Chính trị viên Tiểu đoàn 7 đọc thơ.",
      "post | Bí thư | @ Chi hội Làng Nghề", true
    ),
    (
      "Đại úy Lê Quý Mão, Bí thư Chi hội Làng Nghề, Chính trị viên Tiểu đoàn 7 đọc thơ.",
      "post | Chính trị viên | @ Tiểu đoàn 7", true
    ),
    (
      "Đại úy Lê Quý Mão, Bí thư Chi hội Làng Nghề, Chính trị viên Tiểu đoàn 7 đọc thơ.",
      "post | Bí thư | @ Tiểu đoàn 7", false
    ),
    (
      "Thiếu tá Đỗ Thị Ngân, Chủ nhiệm Nhóm Hướng Dương, Chính trị viên Tiểu đoàn 8 dự.",
      "post | Chủ nhiệm | @ Nhóm Hướng Dương", true
    ),
    (
      "Ông Trần Công Lý, Giám đốc Sân Khấu Mới; Thiếu tá Lý A Pao, Chính trị viên Tiểu đoàn 7 dự.",
      "post | Giám đốc | @ Sân Khấu Mới", true
    ),
    (
      "Đại úy Lê Quý Mão, Bí thư Chi bộ, Chính trị viên Tiểu đoàn 7 đọc thơ.",
      "post | @ Chi bộ", false
    ),
    (
      "Đại tá Tô Quang Mẫn, Chủ nhiệm Chính trị, Phó Chính ủy Sư đoàn 347 dự.",
      "post | Chủ nhiệm Chính trị | @ Sư đoàn 347", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: unknown)
  func leavesUnknownBodiesApart(_ example: Example) throws {
    try check(example)
  }

  /// Fields printed small.
  static let fields = [
    (
      "Thượng úy Tạ Minh Đức, nhân viên quân khí, Tiểu đoàn 7 bắn giỏi.",
      "post | nhân viên quân khí | @ Tiểu đoàn 7", true
    ),
    (
      "Đại úy Lê Quý Mão, Trưởng ngành hàng hải, Tàu 457 trực ca.",
      "post | Trưởng ngành hàng hải | @ Tàu 457", true
    ),
    (
      "Đại úy Lê Quý Mão, Trưởng ngành thông tin, Tàu 457 trực ca.",
      "post | Trưởng ngành thông tin | @ Tàu 457", true
    ),
    (
      "Trung úy Giàng A Sùng, nhân viên báo vụ Đại đội 16 giữ liên lạc.",
      "post | nhân viên báo vụ | @ Đại đội 16", true
    ),
    (
      "Thượng úy Tạ Minh Đức, nhân viên quân khí rất giỏi, bắn tốt.",
      "post | Tạ Minh Đức", false
    ),
    (
      "Thượng úy Tạ Minh Đức, nhân viên ưu tú của Bộ Quốc phòng, bắn giỏi.",
      "post | Tạ Minh Đức", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: fields)
  func readsFieldsPrintedSmall(_ example: Example) throws {
    try check(example)
  }
}
