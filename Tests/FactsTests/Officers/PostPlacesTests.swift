import Examples
import Testing

/// Where a post is held that is printed without its unit.
@Suite
struct PostPlacesTests {
  static let examples =
    [
      (
        "Lữ đoàn Công binh 613 ra quân. Đại tá Lò Văn Ính được bổ nhiệm giữ chức Lữ đoàn trưởng.",
        "change | appointment | Lữ đoàn trưởng | @ Lữ đoàn Công binh 613"
      ),
      (
        "Đại tá Lò Văn Ính, Phó Chính ủy Sư đoàn 347 thôi giữ chức Bí thư Tỉnh ủy.",
        "change | relief | Bí thư Tỉnh ủy"
      ),
      (
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Trưởng phòng Quân y, Cục Hậu cần Quân khu 5.",
        "change | appointment | Trưởng phòng | @ Phòng Quân y"
      ),
      (
        "Ngày 5/7/2024, Bộ Tư lệnh Quân khu 5 tổ chức hội nghị sơ kết. Thiếu tướng Lò Văn Ính, Chính ủy dự.",
        "post | Lò Văn Ính | Chính ủy | @ Quân khu 5"
      ),
      (
        "Ngày 5/7/2024, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị sơ kết. Đại tá Lò Văn Ính, Chính ủy dự.",
        "post | Lò Văn Ính | Chính ủy | @ Bộ Chỉ huy Quân sự tỉnh Kon Tum"
      ),
      (
        "Ngày 5/7/2024, Lữ đoàn 613 đón Trung đoàn 828. Trung tá Lò Văn Ính, Chính ủy trung đoàn phát biểu.",
        "post | Lò Văn Ính | Chính ủy | @ Trung đoàn 828"
      ),
      (
        "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị sơ kết. Trung tá Lò Văn Ính, Chính ủy lữ đoàn phát biểu.",
        "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị sơ kết. Trung tá Lò Văn Ính, Chính ủy trung đoàn phát biểu.",
        "post | Lò Văn Ính | @ Lữ đoàn 613"
      ),
      (
        "Lữ đoàn Công binh 613 ra quân. Đại tá Lò Văn Ính được bổ nhiệm giữ chức Trung đoàn trưởng.",
        "change | @ Lữ đoàn Công binh 613"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples)
  func findsThePlace(_ example: Example) throws {
    try check(example)
  }

  /// The unit a sentence opens at.
  static let scenes = [
    (
      "Ngày 5/7/2024, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị sơ kết. Còn ở Ban CHQS huyện Mường Pồn, Thượng tá Vừ Mí Chứ, Chính trị viên đã trao quà.",
      "post | Vừ Mí Chứ | Chính trị viên | @ Ban Chỉ huy Quân sự huyện Mường Pồn", true
    ),
    (
      "Ngày 5/7/2024, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị sơ kết. Còn ở Ban CHQS huyện Mường Pồn, Thượng tá Vừ Mí Chứ, Chính trị viên đã trao quà.",
      "post | Vừ Mí Chứ | @ Bộ Chỉ huy Quân sự tỉnh Kon Tum", false
    ),
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị sơ kết. Tại Tiểu đoàn 7, Thiếu tá Lý A Pao, Chính trị viên tặng hoa.",
      "post | Lý A Pao | Chính trị viên | @ Tiểu đoàn 7", true
    ),
    (
      "Ngày 5/7/2024, Sư đoàn 347 tổ chức hội nghị sơ kết. Ở Trung đoàn 828, Trung tá Ma Seo Páo, Chính ủy tặng hoa.",
      "post | Ma Seo Páo | Chính ủy | @ Trung đoàn 828", true
    ),
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị sơ kết. Thiếu tướng Trịnh Bá Lộc và bộ đội có mặt ở Tiểu đoàn 7. Đại tá Lò Văn Ính, Chính ủy tặng hoa.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613", true
    ),
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị sơ kết. Tại Quân khu 7, Đại tá Lò Văn Ính, Chính ủy tặng hoa.",
      "post | Lò Văn Ính | @ Quân khu 7", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: scenes)
  func findsThePlaceASentenceOpensAt(_ example: Example) throws {
    try check(example)
  }

  /// A round-up: each item has a unit of its own.
  static let items = [
    (
      "* Trung đoàn 828 tổ chức lễ ra quân huấn luyện. Trung tá Ma Seo Páo, Trung đoàn trưởng phát biểu.\n\n* Lữ đoàn 613 tổ chức hội thi. Đại tá Lò Văn Ính, Lữ đoàn trưởng phát biểu.",
      "post | Ma Seo Páo | Trung đoàn trưởng | @ Trung đoàn 828", true
    ),
    (
      "* Trung đoàn 828 tổ chức lễ ra quân huấn luyện. Trung tá Ma Seo Páo, Trung đoàn trưởng phát biểu.\n\n* Lữ đoàn 613 tổ chức hội thi. Đại tá Lò Văn Ính, Lữ đoàn trưởng phát biểu.",
      "post | Lò Văn Ính | Lữ đoàn trưởng | @ Lữ đoàn 613", true
    ),
    (
      "* Trung đoàn 828 tổ chức lễ ra quân huấn luyện. Trung tá Ma Seo Páo, Trung đoàn trưởng phát biểu.\n\n* Lữ đoàn 613 tổ chức hội thi. Đại tá Lò Văn Ính, Chính ủy phát biểu.",
      "post | Lò Văn Ính | @ Trung đoàn 828", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: items)
  func keepsToTheItemOfARoundUp(_ example: Example) throws {
    try check(example)
  }
}
