import Examples
import Testing

/// Verbs that change rank, office or service, with the ranks and posts behind them.
@Suite
struct ChangeVerbTests {
  static let examples =
    [
      (
        "Đại tá Lò Văn Ính được điều động và bổ nhiệm giữ chức Chính ủy Sư đoàn 347.",
        "change | transfer | Lò Văn Ính | Chính ủy"
      ),
      (
        "Thực hiện quyết định về việc bổ nhiệm cán bộ, Đại tá Lò Văn Ính được điều động, bổ nhiệm giữ chức Chính ủy Sư đoàn 347.",
        "change | transfer | Lò Văn Ính | Chính ủy"
      ),
      (
        "Đại tá Lò Văn Ính được bổ nhiệm chức vụ: Chính ủy Sư đoàn 347.",
        "change | appointment | Lò Văn Ính | Chính ủy"
      ),
      (
        "Trung úy Tạ Minh Đức được thăng quân hàm trước thời hạn từ Trung úy lên Thượng úy.",
        "change | promotion | from Trung úy | to Thượng úy"
      ),
      (
        "Thượng tá Vừ Mí Chứ được thăng cấp bậc quân hàm Đại tá và bổ nhiệm giữ chức Lữ đoàn trưởng Lữ đoàn 613.",
        "change | appointment | Vừ Mí Chứ | Lữ đoàn trưởng | @ Lữ đoàn 613"
      ),
      (
        "Thượng tá Vừ Mí Chứ được thăng cấp bậc quân hàm Đại tá và bổ nhiệm giữ chức Lữ đoàn trưởng Lữ đoàn 613.",
        "change | promotion | Vừ Mí Chứ | to Đại tá"
      ),
      (
        "Đại tá Tô Quang Mẫn thôi giữ chức và nghỉ hưu. Lữ đoàn 613 tiễn đồng chí.",
        "change | retirement | Tô Quang Mẫn"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      ("Đại tá Lò Văn Ính được thăng chức ở Lữ đoàn 613.", "change | promotion"),
      ("Đại tá Lò Văn Ính được điều động ra Lữ đoàn 613.", "change | appointment"),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples)
  func readsVerbs(_ example: Example) throws {
    try check(example)
  }
}
