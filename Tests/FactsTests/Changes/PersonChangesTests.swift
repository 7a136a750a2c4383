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
        "Đại hội đã bầu Đại tá Lò Văn Ính giữ chức vụ Bí thư Đảng ủy Lữ đoàn 613.":
          "change | appointment | Lò Văn Ính | Bí thư Đảng ủy | @ Lữ đoàn 613",
        "Đại tá Lò Văn Ính được bầu làm Phó Bí thư Đảng ủy Lữ đoàn 613.":
          "change | appointment | Lò Văn Ính | Phó Bí thư Đảng ủy",
        "Đại tá Tô Quang Mẫn tái đắc cử Bí thư Đảng ủy Lữ đoàn 613.":
          "change | appointment | Tô Quang Mẫn | Bí thư Đảng ủy",
        "Trung tá Ma Seo Páo nhận quyết định giữ chức quyền Trung đoàn trưởng Trung đoàn 828.":
          "change | appointment | Ma Seo Páo | Trung đoàn trưởng | @ Trung đoàn 828",
        "Đại tá Lò Văn Ính, Đại tá Tô Quang Mẫn thôi giữ chức Phó Tham mưu trưởng Quân khu 5.":
          "change | relief | Lò Văn Ính | Phó Tham mưu trưởng | @ Quân khu 5",
        "Thượng tá Vừ Mí Chứ nhận nhiệm vụ Lữ đoàn trưởng Lữ đoàn 613 từ ngày 1/7/2024.":
          "change | appointment | Vừ Mí Chứ | Lữ đoàn trưởng | on 2024-07-01",
        "Điều động Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 đến nhận công tác tại Sư đoàn 347 và bổ nhiệm giữ chức Chính ủy Sư đoàn 347.":
          "change | transfer | Lò Văn Ính | Chính ủy | @ Sư đoàn 347",
        "Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5, được giao phụ trách Tư lệnh Quân khu 5.":
          "change | appointment | Trịnh Bá Lộc | Tư lệnh | @ Quân khu 5",
        "Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Lữ đoàn 613, thay Đại tá Tô Quang Mẫn, nguyên Chính ủy Lữ đoàn, nghỉ hưu.":
          "change | retirement | Tô Quang Mẫn",
      ],
      denies: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 được bầu vào Ban Chấp hành Đảng bộ Quân khu 5.":
          "change",
        "Trong bầu không khí ấm áp, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 ôn lại truyền thống.":
          "change",
        "Năm 2010, Đại tá Lò Văn Ính được bổ nhiệm giữ chức Chính ủy Lữ đoàn 613. Lễ kỷ niệm năm 2024 sôi nổi.":
          "change",
        "Đại tá Lò Văn Ính, Phó Giám đốc Công an tỉnh Gia Lai được bổ nhiệm giữ chức Giám đốc Công an tỉnh Gia Lai.":
          "change",
        "Lữ đoàn 613 nhận nhiệm vụ. Thượng tá Vừ Mí Chứ, Tham mưu trưởng Lữ đoàn 613, kiểm tra.":
          "change",
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
        "Thường vụ Đảng ủy quyết định giao Đại tá Lò Văn Ính nhiệm vụ phụ trách Tư lệnh Quân khu 5.":
          "change | appointment | Lò Văn Ính | Tư lệnh | @ Quân khu 5",
        "Thăng quân hàm từ trung tướng lên thượng tướng cho hai sĩ quan quân đội: Trần Quang Bảo, Phó Tư lệnh Quân khu 5 và Đỗ Căn Minh, Chính ủy Quân khu 5.":
          "change | promotion | Đỗ Căn Minh | to Thượng tướng",
        "Lễ trao quân hàm cấp Thiếu tướng cho Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613.":
          "change | promotion | Lò Văn Ính | to Thiếu tướng",
      ],
      denies: [
        "Quân khu 5 trao quân hàm Thiếu úy cho 300 học viên; Thượng tá Vừ Mí Chứ đọc quyết định.":
          "change",
        "Thiếu tướng Trịnh Bá Lộc trao quyết định thăng quân hàm cho Đại tá Lò Văn Ính.":
          "change | Trịnh Bá Lộc",
        "Thủ tướng quyết định kéo dài thời gian giữ chức vụ Thứ trưởng Bộ Quốc phòng đối với Thượng tướng Lê Khắc Diệm.":
          "change",
        "Quân khu 5 thăng quân hàm cho 300 học viên, có Thượng tá Lò Văn Ính dự.": "change",
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
