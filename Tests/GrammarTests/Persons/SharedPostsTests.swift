import Examples
import Testing

/// Units printed once for the posts of two who lead them.
@Suite
struct SharedPostsTests {
  static let shared = [
    (
      "Đại tá Lò Văn Ính, Chỉ huy trưởng và Đại tá Tô Quang Mẫn, Chính ủy BĐBP tỉnh Sơn La đồng chủ trì.",
      "post | Chỉ huy trưởng | @ Bộ đội Biên phòng tỉnh Sơn La | Lò Văn Ính"
    ),
    (
      "Dự có Thiếu tướng Trịnh Bá Lộc, Phó Chính ủy; Thiếu tướng Mai Xuân Đảo, Phó Tư lệnh Quân khu 5.",
      "post | Phó Chính ủy | @ Quân khu 5 | Trịnh Bá Lộc"
    ),
    (
      "Trung tướng Trịnh Bá Lộc, Bí thư Đảng ủy, Chính ủy và Trung tướng Mai Xuân Đảo, Tư lệnh Quân khu 5 dự.",
      "post | Chính ủy | @ Quân khu 5 | Trịnh Bá Lộc"
    ),
    (
      "Đại tá Lò Văn Ính, Chỉ huy trưởng; Thượng tá Vừ Mí Chứ, Phó Chỉ huy trưởng - Tham mưu trưởng BĐBP tỉnh Sơn La dự.",
      "post | Chỉ huy trưởng | @ Bộ đội Biên phòng tỉnh Sơn La | Lò Văn Ính"
    ),
    (
      "Trung tướng Trịnh Bá Lộc, Tư lệnh; Thiếu tướng Mai Xuân Đảo, Phó Tư lệnh; Thiếu tướng Lò Văn Ính, Phó Chính ủy Quân khu 5 dự.",
      "post | Tư lệnh | @ Quân khu 5 | Trịnh Bá Lộc"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    (
      "Đại tá Lò Văn Ính, Chính ủy; Đại tá Tô Quang Mẫn, Phó Chủ nhiệm Chính trị Quân khu 5 dự.",
      "post | Chính ủy | @ Quân khu 5"
    ),
    (
      "Thượng tá Vừ Mí Chứ, Chính ủy và Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 dự.",
      "post | Chính ủy | @ Quân khu 5"
    ),
    (
      "Đại tá Lò Văn Ính, Sư đoàn trưởng và Đại tá Tô Quang Mẫn, Phó Tham mưu trưởng Quân khu 5 dự.",
      "post | Sư đoàn trưởng | @ Quân khu 5"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy dự. Đại tá Tô Quang Mẫn, Phó Tư lệnh Quân khu 5 phát biểu.",
      "post | Chính ủy | @ Quân khu 5"
    ),
    (
      "Đại tá Lò Văn Ính, Sư đoàn trưởng; Thượng tá Vừ Mí Chứ, Phó Trung đoàn trưởng Trung đoàn 828 dự.",
      "post | Sư đoàn trưởng | @ Trung đoàn 828"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy; Thượng tá Vừ Mí Chứ, Phó Chỉ huy trưởng Bộ CHQS tỉnh Sơn La dự.",
      "post | Chính ủy | @ Bộ Chỉ huy Quân sự tỉnh Sơn La"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: shared + others)
  func sharesUnits(_ example: Example) throws {
    try check(example)
  }
}
