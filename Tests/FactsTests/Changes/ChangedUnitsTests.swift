import Examples
import Testing

/// Which units a change is told of.
@Suite
struct ChangedUnitsTests {
  static let examples =
    [
      (
        "Sáp nhập Sư đoàn 347 với Lữ đoàn 613 lấy tên là Sư đoàn 350.",
        "change | merger | of Sư đoàn 347 | of Lữ đoàn 613 | into Sư đoàn 350"
      ),
      (
        "Thành lập mới hai đơn vị là Lữ đoàn 622 và Lữ đoàn 624 thuộc Quân khu 5.",
        "change | establishment | @ Lữ đoàn 624"
      ),
      (
        "Từ ngày 1/7/2024, Tiểu đoàn 7 và Tiểu đoàn 9 giải thể.",
        "change | dissolution | @ Tiểu đoàn 7"
      ),
      (
        "Bộ Quốc phòng đổi tên Đoàn 613 thành Lữ đoàn 613; sáp nhập Tiểu đoàn 7 vào Lữ đoàn 618.",
        "change | merger | of Tiểu đoàn 7 | into Lữ đoàn 618"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Thành lập mới hai đơn vị là Lữ đoàn 622 và Lữ đoàn 624 thuộc Quân khu 5.",
        "change | @ Quân khu 5"
      ),
      ("Sáp nhập 2 tiểu đoàn, Lữ đoàn 613 chấn chỉnh nơi ở thành nền nếp.", "change"),
      (
        "Lữ đoàn 613 (tiền thân là Trung đoàn 828) thành lập ngày 5/3/1975.",
        "change | @ Trung đoàn 828"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples)
  func findsTheUnits(_ example: Example) throws {
    try check(example)
  }
}
