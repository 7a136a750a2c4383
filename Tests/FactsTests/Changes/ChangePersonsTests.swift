import Examples
import Testing

/// Whom a verb of change is told of.
@Suite
struct ChangePersonsTests {
  static let examples =
    [
      (
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 và Đại tá Tô Quang Mẫn, Chính ủy Lữ đoàn 618 được thăng quân hàm Thiếu tướng.",
        "change | promotion | Lò Văn Ính"
      ),
      (
        "Thiếu tướng Trịnh Bá Lộc trao quyết định bổ nhiệm cho Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613.",
        "change | appointment | Lò Văn Ính"
      ),
      (
        "Đại tá Lò Văn Ính được Quân khu 5 điều động giữ chức Chính ủy Lữ đoàn 613.",
        "change | transfer | Lò Văn Ính"
      ),
      (
        "Thăng quân hàm Đại tá cho 2 đồng chí, gồm: Thượng tá Vừ Mí Chứ và Thượng tá Ma Seo Páo.",
        "change | promotion | Vừ Mí Chứ"
      ),
      (
        "Bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613 và Đại tá Tô Quang Mẫn giữ chức Chính ủy Lữ đoàn 618.",
        "change | appointment | Tô Quang Mẫn | @ Lữ đoàn 618"
      ),
      (
        "Đại tá Tô Quang Mẫn được nghỉ công tác chờ hưu từ 1/8/2024 và thôi giữ chức Chính ủy Lữ đoàn 613.",
        "change | relief | Tô Quang Mẫn | Chính ủy"
      ),
      (
        "Thiếu tướng Trịnh Bá Lộc dự lễ công bố quyết định nghỉ hưu của Đại tá Tô Quang Mẫn.",
        "change | retirement | Tô Quang Mẫn"
      ),
      (
        "Theo quyết định được công bố, các sĩ quan đang giữ chức vụ Chỉ huy trưởng Bộ CHQS các tỉnh, được thăng quân hàm từ Đại tá lên Thiếu tướng gồm: Nguyễn Văn Hoàn, Chỉ huy trưởng Bộ CHQS tỉnh Gia Lai; Vừ Mí Chứ, Chỉ huy trưởng Bộ CHQS tỉnh Sơn La.",
        "change | promotion | Nguyễn Văn Hoàn | from Đại tá | to Thiếu tướng"
      ),
      (
        "Lữ đoàn 613 tổ chức lễ bàn giao giữa Đại tá Tô Quang Mẫn, nguyên Lữ đoàn trưởng và Đại tá Lò Văn Ính, vừa được bổ nhiệm Lữ đoàn trưởng Lữ đoàn 613.",
        "change | appointment | Lò Văn Ính | Lữ đoàn trưởng"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Thiếu tướng Trịnh Bá Lộc trao quyết định bổ nhiệm cho Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613.",
        "change | Trịnh Bá Lộc"
      ),
      (
        "Bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613 và Đại tá Tô Quang Mẫn giữ chức Chính ủy Lữ đoàn 618.",
        "change | Lò Văn Ính | @ Lữ đoàn 618"
      ),
      (
        "Lữ đoàn 613 tổ chức lễ bàn giao giữa Đại tá Tô Quang Mẫn, nguyên Lữ đoàn trưởng và Đại tá Lò Văn Ính, vừa được bổ nhiệm Lữ đoàn trưởng.",
        "change | appointment | Tô Quang Mẫn"
      ),
      (
        "Đại tá Lò Văn Ính tặng quà cán bộ nghỉ hưu.", "change"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples)
  func findsWhoChanges(_ example: Example) throws {
    try check(example)
  }

  /// A post and a rank told of one.
  static let promoted = [
    (
      "Bộ Quốc phòng bổ nhiệm chức vụ Lữ đoàn trưởng Lữ đoàn 613 và thăng quân hàm Đại tá đối với Thượng tá Tô Quang Mẫn.",
      "change | appointment | Tô Quang Mẫn | Lữ đoàn trưởng | @ Lữ đoàn 613", true
    ),
    (
      "Bộ Quốc phòng bổ nhiệm chức vụ Lữ đoàn trưởng Lữ đoàn 613 và thăng quân hàm Đại tá đối với Thượng tá Tô Quang Mẫn.",
      "change | promotion | Tô Quang Mẫn | to Đại tá", true
    ),
    (
      "Quân khu 5 công bố quyết định bổ nhiệm chức vụ Chính ủy Trung đoàn 828 và thăng quân hàm Thượng tá đối với đồng chí Vừ Mí Chứ.",
      "change | appointment | Vừ Mí Chứ | Chính ủy", true
    ),
    (
      "Bộ Quốc phòng bổ nhiệm chức vụ Tư lệnh Quân khu 5 và thăng quân hàm Trung tướng cho Thiếu tướng Trịnh Bá Lộc.",
      "change | appointment | Trịnh Bá Lộc | Tư lệnh | @ Quân khu 5", true
    ),
    (
      "Quân khu 5 bổ nhiệm cán bộ và thăng quân hàm Thượng tá đối với đồng chí Vừ Mí Chứ.",
      "change | appointment", false
    ),
    (
      "Quân khu 5 bổ nhiệm chức vụ Chính ủy Trung đoàn 828; thăng quân hàm Thượng tá cho đồng chí Vừ Mí Chứ.",
      "change | appointment | Vừ Mí Chứ", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: promoted)
  func tellsBothOfOne(_ example: Example) throws {
    try check(example)
  }

  /// Each told of those it is told of.
  static let elected = [
    (
      "Đại tá Lò Văn Ính tái đắc cử Bí thư Đảng ủy Lữ đoàn 613, Thượng tá Ma Seo Páo được bầu làm Phó Bí thư.",
      "change | Ma Seo Páo | Bí thư Đảng ủy", false
    ),
    (
      "Đại tá Lò Văn Ính tái đắc cử Bí thư Đảng ủy Lữ đoàn 613, Thượng tá Ma Seo Páo được bầu làm Phó Bí thư.",
      "change | Ma Seo Páo | Phó Bí thư", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: elected)
  func tellsWhoIsElected(_ example: Example) throws {
    try check(example)
  }
}
