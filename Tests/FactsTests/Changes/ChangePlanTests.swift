import Examples
import Testing

/// Changes that are only announced.
@Suite
struct ChangePlanTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.planned",
      gives: [
        "Đại tá Lò Văn Ính sẽ được bổ nhiệm giữ chức Chính ủy Sư đoàn 347.":
          "change | appointment | Lò Văn Ính | planned",
        "Đại tá Lò Văn Ính được đề nghị thăng quân hàm lên Thiếu tướng.":
          "change | promotion | Lò Văn Ính | planned",
        "Quân ủy Trung ương đề nghị Thủ tướng quyết định để Trung tướng Mai Xuân Đảo, Chính ủy Quân khu 5 nghỉ công tác.":
          "change | retirement | Mai Xuân Đảo | planned",
        "Quân khu 5 xây dựng đề án sáp nhập Lữ đoàn 613 và Lữ đoàn 618.":
          "change | merger | planned",
        "Dự kiến, Lữ đoàn 622 được thành lập từ ngày 1/7/2024.":
          "change | establishment | planned",
      ],
      denies: [
        "Theo đề nghị của Quân khu 5, Bộ Quốc phòng bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Sư đoàn 347.":
          "change | planned",
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Sư đoàn 347 và sẽ nhận nhiệm vụ từ ngày 1/7/2024.":
          "change | planned",
        "Thiếu tướng Trịnh Bá Lộc đề nghị Đại tá Lò Văn Ính, vừa được bổ nhiệm giữ chức Chính ủy Sư đoàn 347, phát huy sở trường.":
          "change | planned",
        "Lữ đoàn 613 chuẩn bị chu đáo cho lễ; Tiểu đoàn 9 được giải thể.": "change | planned",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func tellsPlans(_ example: Example) throws {
    try check(example)
  }

  /// What is only planned makes no post and no rank.
  @Test
  func aPlanChangesNoOfficer() throws {
    let found = try record(of: "Đại tá Lò Văn Ính sẽ được thăng quân hàm lên Thiếu tướng.")
    #expect(found.changes.map(\.planned) == [true])
    #expect(found.officers.map(\.rank) == ["Đại tá"])
  }
}
