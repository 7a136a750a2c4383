import Examples
import Testing

/// Who is promoted, appointed, relieved or retired, and by which words.
@Suite
struct PersonChangesTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.subject-verb",
      gives: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 được thăng quân hàm Thiếu tướng.":
          "change | promotion | Lò Văn Ính | to Thiếu tướng",
        "Đại tá Lò Văn Ính và Đại tá Tô Quang Mẫn nghỉ hưu từ ngày 1/3/2024.":
          "change | retirement | Lò Văn Ính | on 2024-03-01",
        "Bổ nhiệm Thượng tá Vừ Mí Chứ, Phó Chính ủy Lữ đoàn 613, làm Chính ủy Lữ đoàn 618.":
          "change | appointment | Vừ Mí Chứ | Chính ủy | @ Lữ đoàn 618",
        "Trung tá Ma Seo Páo nhận quyết định giữ chức quyền Trung đoàn trưởng Trung đoàn 828.":
          "change | appointment | Ma Seo Páo | Trung đoàn trưởng | @ Trung đoàn 828",
        "Đại tá Lò Văn Ính, Đại tá Tô Quang Mẫn thôi giữ chức Phó Tham mưu trưởng Quân khu 5.":
          "change | relief | Lò Văn Ính | Phó Tham mưu trưởng | @ Quân khu 5",
        "Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5, được giao phụ trách Tư lệnh Quân khu 5.":
          "change | appointment | Trịnh Bá Lộc | Tư lệnh | @ Quân khu 5",
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Lữ đoàn 613, thay Đại tá Tô Quang Mẫn, nguyên Chính ủy Lữ đoàn, nghỉ hưu.":
          "change | retirement | Tô Quang Mẫn",
      ],
      denies: [
        "Thượng tướng Cầm Thế Ính gặp mặt cán bộ nghỉ hưu Quân khu 5.": "change",
        "Đại tá Lò Văn Ính, đã nghỉ hưu, kể chuyện cho chiến sĩ Lữ đoàn 613.": "change",
        "Trước khi được bổ nhiệm làm Chính ủy Lữ đoàn 613, Đại tá Lò Văn Ính dạy học.": "change",
        "Quân khu 5 công bố quyết định bổ nhiệm. Đại tá Lò Văn Ính đang giữ chức Chính ủy Lữ đoàn 613.":
          "change",
        "Ghi nhận Đại tá Lò Văn Ính trong thời gian giữ chức Chính ủy Lữ đoàn 613.": "change",
        "Lữ đoàn 613 được giao nhiệm vụ bắn đạn thật. Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613 từ năm 2019.":
          "change",
      ]
    ),
    RuleExamples(
      "change.verb-object",
      gives: [
        "Thiếu tướng Trịnh Bá Lộc trao quyết định thăng quân hàm từ Trung tá lên Thượng tá cho đồng chí Vừ Mí Chứ.":
          "change | promotion | Vừ Mí Chứ | from Trung tá | to Thượng tá",
        "Hội nghị công bố quyết định thôi giữ chức, nghỉ chữa bệnh đối với Đại tá Tô Quang Mẫn, Chính ủy Lữ đoàn 613.":
          "change | relief | Tô Quang Mẫn | Chính ủy | @ Lữ đoàn 613",
        "Thiếu tướng Trịnh Bá Lộc trao quyết định nghỉ hưu cho Đại tá Tô Quang Mẫn và Đại tá Lò Văn Ính.":
          "change | retirement | Lò Văn Ính",
        "Thủ tướng bổ nhiệm lại chức vụ Tư lệnh Quân chủng Hải quân đối với Phó Đô đốc Hoàng Sĩ Điền.":
          "change | appointment | Hoàng Sĩ Điền | Tư lệnh | @ Quân chủng Hải quân",
        "Chủ tịch nước thăng quân hàm từ Đại tá lên Thiếu tướng đối với các đồng chí: Vừ Mí Chứ, Chính ủy Lữ đoàn 613; Ma Seo Páo, Phó Tư lệnh Quân khu 5.":
          "change | promotion | Ma Seo Páo | to Thiếu tướng",
      ],
      denies: [
        "Thiếu tướng Trịnh Bá Lộc trao quyết định thăng quân hàm cho Đại tá Lò Văn Ính.":
          "change | Trịnh Bá Lộc",
        "Thủ tướng quyết định kéo dài thời gian giữ chức vụ Thứ trưởng Bộ Quốc phòng đối với Thượng tướng Lê Khắc Diệm.":
          "change",
        "Quân khu 5 thăng quân hàm cho 300 học viên, có Thượng tá Lò Văn Ính dự.": "change",
      ]
    ),
    RuleExamples(
      "change.handover",
      gives: [
        "Đại tá Tô Quang Mẫn bàn giao chức vụ Chính ủy Sư đoàn 347 cho Thượng tá Vừ Mí Chứ.":
          "change | relief | Tô Quang Mẫn | Chính ủy | @ Sư đoàn 347",
        "Thiếu tướng Mạc Văn Khoát đã bàn giao chức trách, nhiệm vụ Tư lệnh Quân khu 5 cho Đại tá Lò Văn Ính, Phó Tư lệnh Quân khu 5.":
          "change | appointment | Lò Văn Ính | Tư lệnh | @ Quân khu 5",
        "Sáng 3/8, hội nghị bàn giao chức vụ Chính ủy Sư đoàn 347 giữa Đại tá Tô Quang Mẫn và Thượng tá Vừ Mí Chứ diễn ra.":
          "change | appointment | Vừ Mí Chứ | Chính ủy | @ Sư đoàn 347",
      ],
      denies: [
        "Đại tá Tô Quang Mẫn bàn giao nhiệm vụ Chính ủy Sư đoàn 347 tạm thời cho Thượng tá Vừ Mí Chứ.":
          "change",
        "Thiếu tướng Trịnh Bá Lộc chủ trì hội nghị bàn giao chức vụ Chính ủy Sư đoàn 347.":
          "change",
        "Đại tá Tô Quang Mẫn bàn giao nhà tình nghĩa cho gia đình Thượng tá Vừ Mí Chứ.": "change",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsWhoChanges(_ example: Example) throws {
    try check(example)
  }

  /// One decision on two posts is one change each; a giver is never changed by what he hands over.
  @Test
  func eachPostIsAChange() throws {
    let text =
      "Thiếu tướng Trịnh Bá Lộc trao quyết định bổ nhiệm Đại tá Lò Văn Ính giữ chức Phó Tư lệnh, Tham mưu trưởng Quân khu 5."
    let changes = try record(of: text).changes
    #expect(changes.map(\.position) == ["Phó Tư lệnh", "Tham mưu trưởng"])
    #expect(changes.allSatisfy { $0.officer == "Lò Văn Ính" && $0.unit == "Quân khu 5" })
  }
}
