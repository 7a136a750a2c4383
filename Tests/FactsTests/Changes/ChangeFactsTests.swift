import Examples
import Testing

/// Promotions, posts given and left, and what becomes of units.
@Suite
struct ChangeFactsTests {
  static let ranks = [
    (
      "Thượng tá Vừ Mí Chứ được thăng quân hàm từ Thượng tá lên Đại tá.",
      "change | promotion | Vừ Mí Chứ | from Thượng tá | to Đại tá"
    ),
    (
      "Chủ tịch nước quyết định thăng quân hàm từ Thiếu tướng lên Trung tướng cho đồng chí Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5.",
      "change | promotion | Trịnh Bá Lộc | from Thiếu tướng | to Trung tướng | by Chủ tịch nước"
    ),
    (
      "Đại úy Tạ Minh Đức được thăng cấp bậc quân hàm lên Thiếu tá.",
      "change | promotion | Tạ Minh Đức | to Thiếu tá"
    ),
    (
      "Truy thăng quân hàm từ Thượng úy lên Đại úy đối với liệt sĩ Hà Văn Ngọc, Lữ đoàn 613.",
      "change | promotion | Hà Văn Ngọc | from Thượng úy | to Đại úy"
    ),
    (
      "Quân khu 5 trao quyết định thăng quân hàm từ Thượng tá lên Đại tá cho các đồng chí: Vừ Mí Chứ, Ma Seo Páo.",
      "change | promotion | Ma Seo Páo | from Thượng tá | to Đại tá"
    ),
  ]

  static let posts = [
    (
      "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Phó Chính ủy Quân khu 5.",
      "change | appointment | Lò Văn Ính | Phó Chính ủy | @ Quân khu 5"
    ),
    (
      "Bộ Quốc phòng bổ nhiệm Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 giữ chức vụ Phó Chính ủy Quân khu 5.",
      "change | appointment | Lò Văn Ính | Phó Chính ủy | @ Quân khu 5"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 được điều động, bổ nhiệm giữ chức Cục trưởng Cục Quân huấn.",
      "change | transfer | Trịnh Bá Lộc | Cục trưởng | @ Cục Quân huấn"
    ),
    (
      "Đại tá Tô Quang Mẫn thôi giữ chức Chính ủy Sư đoàn 347.",
      "change | relief | Tô Quang Mẫn | Chính ủy | @ Sư đoàn 347"
    ),
    (
      "Trung tướng Mai Xuân Đảo, Tư lệnh Quân khu 5 nghỉ hưu theo chế độ từ ngày 1/12/2023.",
      "change | retirement | Mai Xuân Đảo | on 2023-12-01"
    ),
    (
      "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Phó Chính ủy Quân khu 5 từ ngày 1/7/2024.",
      "change | appointment | Lò Văn Ính | on 2024-07-01"
    ),
    (
      "Quyết định bổ nhiệm Thượng tá Vừ Mí Chứ, Phó Trung đoàn trưởng giữ chức Trung đoàn trưởng Trung đoàn 828 được công bố.",
      "change | appointment | Vừ Mí Chứ | Trung đoàn trưởng | @ Trung đoàn 828"
    ),
  ]

  static let units = [
    (
      "Trường Quân chính Quân khu 5 được đổi tên thành Trường Quân sự Quân khu 5.",
      "change | rename | @ Trường Quân chính Quân khu 5 | into Trường Quân sự Quân khu 5"
    ),
    (
      "Sáp nhập Lữ đoàn 613 và Lữ đoàn 618 thành Lữ đoàn Công binh 620.",
      "change | merger | of Lữ đoàn 613 | of Lữ đoàn 618 | into Lữ đoàn Công binh 620"
    ),
    ("Quân khu 5 công bố quyết định giải thể Tiểu đoàn 9.", "change | dissolution | @ Tiểu đoàn 9"),
    (
      "Bộ Quốc phòng quyết định thành lập Lữ đoàn 622 ngày 3/8/2023.",
      "change | establishment | @ Lữ đoàn 622 | on 2023-08-03"
    ),
    (
      "Theo kế hoạch, Lữ đoàn 613 sẽ sáp nhập với Lữ đoàn 618 vào năm sau.",
      "change | merger | of Lữ đoàn 613 | planned"
    ),
  ]

  /// What a change makes of the officer and the posts.
  static let consequences = [
    (
      "Thượng tá Vừ Mí Chứ được thăng quân hàm từ Thượng tá lên Đại tá.",
      "officer | Vừ Mí Chứ | Đại tá"
    ),
    (
      "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Phó Chính ủy Quân khu 5.",
      "post | Lò Văn Ính | Phó Chính ủy | @ Quân khu 5 | appointed"
    ),
    (
      "Đại tá Tô Quang Mẫn thôi giữ chức Chính ủy Sư đoàn 347.",
      "post | Tô Quang Mẫn | Chính ủy | @ Sư đoàn 347 | relieved"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 được bổ nhiệm giữ chức Phó Chính ủy Quân khu 5.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | current"
    ),
  ]

  static let none = [
    "Đại tá Lò Văn Ính từng giữ chức Trung đoàn trưởng Trung đoàn 828.",
    "Quân khu 5 chưa bổ nhiệm Chính ủy Lữ đoàn 613.",
    "Đại tá Lò Văn Ính giữ nghiêm kỷ luật, giữ chức trách được giao.",
    "Công tác bổ nhiệm, điều động cán bộ của Quân khu 5 được thực hiện đúng quy trình.",
    "Lữ đoàn 613 kỷ niệm 55 năm Ngày thành lập.",
    "Lữ đoàn 613 thành lập tổ công tác giúp dân.",
    "Giải thể, sáp nhập các chi đoàn ở Lữ đoàn 613 là việc của đại hội.",
    "Đại tá Lò Văn Ính làm Trưởng đoàn công tác thăm Lữ đoàn 613.",
    "Ông Lê Quốc Bảo được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
    "Công ty Sông Lam đổi tên thành Tập đoàn Sông Lam.",
    "Sáp nhập xã Nà Hỳ và xã Nà Khoa thành xã Nà Hỳ.",
  ]

  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.list-line",
      gives: [
        "Quân khu 5 công bố quyết định thăng quân hàm từ Thượng tá lên Đại tá cho 2 đồng chí:\n- Đồng chí Vừ Mí Chứ, Chính ủy Lữ đoàn 613\n- Thượng tá Ma Seo Páo, Phó Tham mưu trưởng Quân khu 5":
          "change | promotion | Ma Seo Páo | from Thượng tá | to Đại tá",
        "Thăng quân hàm Thiếu tướng đối với các đồng chí sau:\nĐại tá Lò Văn Ính, Phó Chính ủy Quân khu 5\nĐại tá Tô Quang Mẫn, Phó Tư lệnh Quân khu 5":
          "change | promotion | Lò Văn Ính | to Thiếu tướng",
        "Trao quyết định nghỉ hưu cho các đồng chí:\n1. Đại tá Lò Văn Ính, Phó Chính ủy Quân khu 5\n2. Đại tá Tô Quang Mẫn, Chính ủy Lữ đoàn 613":
          "change | retirement | Tô Quang Mẫn",
      ],
      denies: [
        "Quân khu 5 công bố quyết định thăng quân hàm từ Thượng tá lên Đại tá cho 2 đồng chí:\nThượng tá Ma Seo Páo\nHội nghị bế mạc.\nThiếu tướng Trịnh Bá Lộc chúc mừng.":
          "change | Trịnh Bá Lộc",
        "Thành phần dự hội nghị thăng quân hàm gồm:\nĐại tá Lò Văn Ính, Phó Chính ủy Quân khu 5":
          "change",
      ]
    )
  ]

  static let examples =
    (ranks + posts + units + consequences).map {
      Example(text: $0.0, fact: $0.1, holds: true)
    } + none.map { Example(text: $0, fact: "change", holds: false) }

  @Test(arguments: examples)
  func readsChanges(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: rules.flatMap(\.examples))
  func readsLists(_ example: Example) throws {
    try check(example)
  }

  /// The same change told twice is one, with what each sentence adds.
  @Test
  func aChangeToldTwiceIsOne() throws {
    let text = """
      Bộ Quốc phòng bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Sư đoàn 347. Lữ đoàn 613 chúc mừng. Đại tá Lò Văn Ính \
      được điều động, bổ nhiệm giữ chức Chính ủy Sư đoàn 347 từ ngày 1/7/2024.
      """
    let changes = try record(of: text).changes
    #expect(changes.map(\.kind) == [.transfer])
    #expect(changes.map(\.effectiveOn) == ["2024-07-01"])
    #expect(changes.map(\.authority) == ["Bộ Quốc phòng"])
  }

  /// A promoted officer bears the new rank; a post given and one taken bear their days.
  @Test
  func officersShowTheirChanges() throws {
    let text = """
      Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 được thăng quân hàm Thiếu tướng và bổ nhiệm giữ chức Phó Chính ủy \
      Quân khu 5 từ ngày 1/7/2024. Đại tá Tô Quang Mẫn, Chính ủy Sư đoàn 347, thôi giữ chức từ ngày 1/8/2024.
      """
    let officers = try record(of: text).officers
    #expect(officers.map(\.rank) == ["Thiếu tướng", "Đại tá"])
    #expect(officers.first?.postings.map(\.status) == [.current, .appointed])
    #expect(officers.first?.postings.last?.from == "2024-07-01")
    #expect(officers.last?.postings.map(\.status) == [.relieved])
    #expect(officers.last?.postings.map(\.until) == ["2024-08-01"])
  }
}
