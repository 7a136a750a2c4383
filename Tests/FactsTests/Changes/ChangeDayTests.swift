import Examples
import Testing

/// The day a change takes effect.
@Suite
struct ChangeDayTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.effective-day",
      gives: [
        "Bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Sư đoàn 347, có hiệu lực kể từ ngày ký (12/12/2025).":
          "change | Lò Văn Ính | on 2025-12-12",
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Sư đoàn 347. Quyết định này có hiệu lực từ ngày 11/9/2025.":
          "change | Lò Văn Ính | on 2025-09-11",
        "Theo quyết định, từ ngày 01/01/2025, đổi tên Đoàn 613 thành Lữ đoàn 613; giải thể Tiểu đoàn 9.":
          "change | dissolution | on 2025-01-01",
        "Theo quyết định, từ ngày 1/8/2024 Đại tá Tô Quang Mẫn nghỉ hưu, Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Lữ đoàn 613.":
          "change | appointment | Lò Văn Ính | on 2024-08-01",
        "Quân khu 5 công bố quyết định\n\n12/11/2023\n\nĐại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 nghỉ hưu từ ngày 1-12.":
          "change | Lò Văn Ính | on 2023-12-01",
      ],
      denies: [
        "Từ ngày 1/7/2024 đến ngày 5/7/2024, Lữ đoàn 613 hội thao, giải thể Tiểu đoàn 9.":
          "change | on 2024-07-01",
        "Trao quyết định về việc Đại tá Tô Quang Mẫn nghỉ hưu từ ngày 1/7/2024 và quyết định bổ nhiệm Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613.":
          "change | Lò Văn Ính | on 2024-07-01",
        "Ngày 3/8/2023, Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Sư đoàn 347.":
          "change | on 2023-08-03",
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Lữ đoàn 613 thay Đại tá Tô Quang Mẫn nghỉ hưu từ ngày 1/7/2024.":
          "change | Lò Văn Ính | on 2024-07-01",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func givesTheDay(_ example: Example) throws {
    try check(example)
  }
}
