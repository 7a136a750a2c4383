import Examples
import Testing

/// Offices that go from one person to the next.
@Suite
struct HandoverTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.handover",
      gives: [
        "Đại tá Tô Quang Mẫn bàn giao chức vụ Chính ủy Sư đoàn 347 cho Thượng tá Vừ Mí Chứ.":
          "change | relief | Tô Quang Mẫn | Chính ủy | @ Sư đoàn 347",
        "Thiếu tướng Mạc Văn Khoát đã bàn giao chức trách, nhiệm vụ Tư lệnh Quân khu 5 cho Đại tá Lò Văn Ính, Phó Tư lệnh Quân khu 5.":
          "change | appointment | Lò Văn Ính | Tư lệnh | @ Quân khu 5",
        "Sáng 3/8, hội nghị bàn giao chức vụ Chính ủy Sư đoàn 347 giữa Đại tá Tô Quang Mẫn và Thượng tá Vừ Mí Chứ diễn ra.":
          "change | appointment | Vừ Mí Chứ | Chính ủy | @ Sư đoàn 347",
        "Tại hội nghị, Đại tá Tô Quang Mẫn bàn giao trách nhiệm, quyền hạn Phó Bí thư Đảng ủy cho Thượng tá Ma Seo Páo và chức vụ Chính ủy Sư đoàn 347 cho Đại tá Lò Văn Ính.":
          "change | appointment | Lò Văn Ính | Chính ủy | @ Sư đoàn 347",
        "Quân khu 5 tổ chức lễ bàn giao nhiệm vụ Lữ đoàn trưởng Lữ đoàn 613 từ Đại tá Tô Quang Mẫn sang Thượng tá Vừ Mí Chứ.":
          "change | relief | Tô Quang Mẫn | Lữ đoàn trưởng | @ Lữ đoàn 613",
      ],
      denies: [
        "Đại tá Tô Quang Mẫn bàn giao nhiệm vụ Chính ủy Sư đoàn 347 tạm thời cho Thượng tá Vừ Mí Chứ.":
          "change",
        "Thiếu tướng Trịnh Bá Lộc chủ trì hội nghị bàn giao chức vụ Chính ủy Sư đoàn 347.":
          "change",
        "Đại tá Tô Quang Mẫn bàn giao nhà tình nghĩa cho gia đình Thượng tá Vừ Mí Chứ.": "change",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsHandovers(_ example: Example) throws {
    try check(example)
  }
}
