import Examples
import Testing

/// Who decided a change.
@Suite
struct ChangeAuthorityTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.authority",
      gives: [
        "Thủ tướng Chính phủ đã ký Quyết định số 1021/QĐ-TTg bổ nhiệm Đại tá Lò Văn Ính giữ chức Phó Tư lệnh Quân khu 5.":
          "change | by Thủ tướng Chính phủ",
        "Thừa ủy quyền của Thủ trưởng Bộ Quốc phòng, Thiếu tướng Trịnh Bá Lộc trao quyết định thăng quân hàm từ Trung tá lên Thượng tá cho đồng chí Vừ Mí Chứ.":
          "change | by Thủ trưởng Bộ Quốc phòng",
        "Theo quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Sư đoàn 347.":
          "change | by Bộ trưởng Bộ Quốc phòng",
        "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc trao quyết định thăng quân hàm từ Đại tá lên Thiếu tướng cho đồng chí Lò Văn Ính.":
          "change | by Chủ tịch nước",
        "Ngày 5/12/2023, Quân khu 5 công bố các quyết định của Bộ Quốc phòng. Đại tá Lò Văn Ính thôi giữ chức Chính ủy Sư đoàn 347.":
          "change | by Bộ Quốc phòng",
        "Đại tá Lò Văn Ính được Bộ Quốc phòng bổ nhiệm giữ chức Chính ủy Sư đoàn 347.":
          "change | by Bộ Quốc phòng",
        "Bộ trưởng Bộ Quốc phòng đã ký quyết định giải thể Tiểu đoàn 9, thành lập mới Lữ đoàn 622.":
          "change | establishment | by Bộ trưởng Bộ Quốc phòng",
      ],
      denies: [
        "Quân khu 5 trao quyết định thăng quân hàm từ Trung tá lên Thượng tá cho đồng chí Vừ Mí Chứ.":
          "change | by Quân khu 5",
        "Tiểu đoàn 7 và Tiểu đoàn 9 giải thể.": "change | by Tiểu đoàn 9",
        "Thành lập Lữ đoàn 620 trên cơ sở sáp nhập Trung đoàn 828 và Trung đoàn 829.":
          "change | by sở",
        "Đại tá Lò Văn Ính, Chính ủy Sư đoàn 347 nghỉ hưu.": "change | by Sư đoàn 347",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func namesWhoDecided(_ example: Example) throws {
    try check(example)
  }
}
