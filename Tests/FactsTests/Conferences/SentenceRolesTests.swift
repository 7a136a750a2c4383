import Examples
import Testing

/// Who did what.
@Suite
struct SentenceRolesTests {
  /// Puts a sentence behind a lead, so that there is an event to have a role at.
  private static func after(_ sentence: String) -> String {
    "Sáng 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2023. " + sentence
  }

  static let rules = [
    RuleExamples(
      "role.person-verb",
      gives: [
        after("Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì hội nghị."):
          "role | Lò Văn Ính | chair",
        after("Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 dự và chỉ đạo."):
          "role | Trịnh Bá Lộc | directs",
        after(
          "Tại hội nghị, Đại tá Lò Văn Ính đã công bố các quyết định và trao Bằng khen cho 5 cá nhân."
        ):
          "role | Lò Văn Ính | presents_award",
        after(
          "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 trao quyết định và phát biểu giao nhiệm vụ."
        ):
          "role | Lò Văn Ính | directs",
        after("Thượng tá Vừ Mí Chứ thay mặt Đảng ủy Lữ đoàn 613 và Đại tá Lò Văn Ính phát biểu."):
          "role | Vừ Mí Chứ | speaks",
        after("Thượng tá Vừ Mí Chứ trình bày báo cáo tổng kết."):
          "role | Vừ Mí Chứ | presents_report",
        after("Đại tá Lò Văn Ính, thay mặt chỉ huy, phát động thi đua năm 2024."):
          "role | Lò Văn Ính | launches",
        after("Thiếu tướng Trịnh Bá Lộc trao Bằng khen tặng 5 tập thể."):
          "role | Trịnh Bá Lộc | presents_award",
        after("Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính đồng chủ trì hội nghị."):
          "role | Lò Văn Ính | chair",
        after("Đồng chí Phan Thị Mỵ, Bí thư Huyện ủy đến dự, phát biểu chúc mừng."):
          "role | Phan Thị Mỵ | speaks",
        after("Đồng chí Phan Thị Mỵ, Bí thư Huyện ủy đến dự, phát biểu chúc mừng."):
          "role | Phan Thị Mỵ | attends",
        after("Hội nghị do Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì."):
          "role | Lò Văn Ính | chair",
        after("Thiếu tướng Trịnh Bá Lộc chứng kiến lễ ký kết giao ước."):
          "role | Trịnh Bá Lộc | witnesses",
      ],
      denies: [
        after("Thượng tá Vừ Mí Chứ thay mặt đơn vị nhận quà và Đại tá Lò Văn Ính phát biểu."):
          "role | Vừ Mí Chứ | speaks",
        after("Thiếu tướng Trịnh Bá Lộc dự và chủ trì hội nghị."): "role | Trịnh Bá Lộc | attends",
        after("Thiếu tướng Trịnh Bá Lộc dự và chỉ đạo hội nghị."): "role | Trịnh Bá Lộc | attends",
        after("Thượng tá Vừ Mí Chứ được Thiếu tướng Trịnh Bá Lộc trao Bằng khen."):
          "role | Vừ Mí Chứ | presents_award",
        after("Thiếu tướng Trịnh Bá Lộc trao quà tặng 5 gia đình."): "role | presents_award",
        after("Thượng tá Vừ Mí Chứ quán triệt kế hoạch phát động thi đua."):
          "role | Vừ Mí Chứ | launches",
        after("Thiếu tướng Trịnh Bá Lộc trao quyết định cho Thượng tá Vừ Mí Chứ."):
          "role | presents_award",
        after("Thiếu tướng Trịnh Bá Lộc không dự hội nghị."): "role | Trịnh Bá Lộc",
        after("Trước đó, Đại tá Lò Văn Ính từng chủ trì nhiều đề tài khoa học."):
          "role | Lò Văn Ính | chair",
        after("Thượng tá Vừ Mí Chứ cho biết, đơn vị đã chuẩn bị chu đáo."): "role | Vừ Mí Chứ",
        after("Đại tá Lò Văn Ính sẽ chủ trì buổi tập huấn vào tuần tới."):
          "role | Lò Văn Ính | chair",
      ]
    ),
    RuleExamples(
      "role.verb-person",
      gives: [
        after(
          "Dự có Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 dự và chỉ đạo; Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613."
        ):
          "role | Lò Văn Ính | attends",
        after("Dự hội nghị có Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5."):
          "role | Trịnh Bá Lộc | attends",
        after("Chủ trì hội nghị có các đồng chí: Đại tá Lò Văn Ính; Đại tá Tô Quang Mẫn."):
          "role | Tô Quang Mẫn | chair",
        after("Phát biểu tại hội nghị, Đại tá Lò Văn Ính biểu dương toàn đơn vị."):
          "role | Lò Văn Ính | speaks",
        after("Phát biểu chỉ đạo hội nghị, Thiếu tướng Trịnh Bá Lộc yêu cầu giữ nghiêm kỷ luật."):
          "role | Trịnh Bá Lộc | directs",
        after("Hội nghị diễn ra dưới sự chủ trì của Đại tá Lò Văn Ính."):
          "role | Lò Văn Ính | chair",
        after("Dự và chỉ đạo hội nghị có Thiếu tướng Trịnh Bá Lộc; dự có Đại tá Tô Quang Mẫn."):
          "role | Tô Quang Mẫn | attends",
        after("Cùng dự có các đồng chí Thường vụ; đại diện Quân khu 5; Đại tá Tô Quang Mẫn."):
          "role | Tô Quang Mẫn | attends",
        after("Chủ trì: Đại tá Lò Văn Ính. Dự: Thiếu tướng Trịnh Bá Lộc."):
          "role | Trịnh Bá Lộc | attends",
        after("Với sự tham dự của Thiếu tướng Trịnh Bá Lộc, hội nghị thêm sôi nổi."):
          "role | Trịnh Bá Lộc | attends",
      ],
      denies: [
        after("Phát biểu chỉ đạo hội nghị, Thiếu tướng Trịnh Bá Lộc yêu cầu giữ nghiêm kỷ luật."):
          "role | Trịnh Bá Lộc | speaks",
        after(
          "Phát biểu tại hội nghị, Đại tá Lò Văn Ính biểu dương thành tích của Thượng úy Tạ Minh Đức."
        ):
          "role | Tạ Minh Đức",
        after("Qua báo cáo kết quả của Lữ đoàn 613, Thiếu tướng Trịnh Bá Lộc đã giao việc."):
          "role | Trịnh Bá Lộc",
        after(
          "Quân khu 5 tặng Bằng khen cho 8 cá nhân, trong đó có Trung tá Lò Văn Ính; Sư đoàn 347 tặng Giấy khen cho 12 cá nhân."
        ):
          "role | Lò Văn Ính",
        after(
          "Dự hội nghị có thủ trưởng Quân khu 5. Sau hội nghị, Đại tá Lò Văn Ính kiểm tra kho."
        ):
          "role | Lò Văn Ính | attends",
      ]
    ),
    RuleExamples(
      "role.person-says",
      gives: [
        after("Đại tá Lò Văn Ính nhấn mạnh, kỷ luật là sức mạnh."): "role | Lò Văn Ính | speaks",
        after("Thiếu tướng Trịnh Bá Lộc yêu cầu các đơn vị khắc phục ngay hạn chế."):
          "role | Trịnh Bá Lộc | speaks",
        after("Đại tá Tô Quang Mẫn khẳng định, đơn vị sẽ giữ vững truyền thống."):
          "role | Tô Quang Mẫn | speaks",
      ],
      denies: [
        after("Thượng tá Vừ Mí Chứ chia sẻ với phóng viên về kỷ niệm cũ."): "role | Vừ Mí Chứ",
        after("Thiếu tướng Trịnh Bá Lộc phát biểu chỉ đạo, yêu cầu các đơn vị giữ kỷ luật."):
          "role | Trịnh Bá Lộc | speaks",
        after("Thiếu tướng Trịnh Bá Lộc gửi thư chúc mừng."): "role | Trịnh Bá Lộc | speaks",
        after("Nhân dân biểu dương tinh thần của Thượng úy Tạ Minh Đức."): "role | Tạ Minh Đức",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func bindsRoles(_ example: Example) throws {
    try check(example)
  }

  @Test
  func aListOfGuestsAllAttend() throws {
    let text = Self.after(
      """
      Dự hội nghị có các đồng chí: Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5; Đại tá Tô Quang \
      Mẫn, Chính ủy Sư đoàn 347; Phan Thị Mỵ, Bí thư Huyện ủy Ba Tơ và Thượng tá Vừ Mí Chứ.
      """
    )
    let roles = try record(of: text).conferences.flatMap(\.roles)
    #expect(
      roles.map(\.name) == ["Trịnh Bá Lộc", "Tô Quang Mẫn", "Phan Thị Mỵ", "Vừ Mí Chứ"]
    )
    #expect(roles.allSatisfy { $0.role == .attends })
    #expect(roles.map(\.isOfficer) == [true, true, false, true])
  }

  /// Who of those named in a sentence did it.
  static let shares = [
    (
      "Tham luận tại hội nghị, Đại tá Lò Văn Ính nêu kinh nghiệm; Thượng tá Vừ Mí Chứ chia sẻ cách làm.",
      "role | Vừ Mí Chứ | speaks", true
    ),
    (
      "Thảo luận tại hội nghị, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613; Thượng tá Vừ Mí Chứ làm rõ kết quả.",
      "role | Lò Văn Ính | speaks", true
    ),
    (
      "Bế mạc đại hội, Thiếu tướng Trịnh Bá Lộc kêu gọi thi đua.", "role | Trịnh Bá Lộc | speaks",
      true
    ),
    (
      "Phát biểu tại hội nghị, Đại tá Lò Văn Ính nêu ba kinh nghiệm quý; Thượng tá Vừ Mí Chứ tặng hoa.",
      "role | Vừ Mí Chứ | speaks", false
    ),
    (
      "Các bên ký kết dưới sự chứng kiến của Thiếu tướng Trịnh Bá Lộc và Đại tá Tô Quang Mẫn.",
      "role | Tô Quang Mẫn | witnesses", true
    ),
    (
      "Đại tá Lò Văn Ính ký biên bản trước sự chứng kiến của Thiếu tướng Trịnh Bá Lộc.",
      "role | Trịnh Bá Lộc | witnesses", true
    ),
    (
      "Đại tá Lò Văn Ính ký biên bản trước sự chứng kiến của Thiếu tướng Trịnh Bá Lộc.",
      "role | Lò Văn Ính | witnesses", false
    ),
    (
      "Thượng tá Vừ Mí Chứ, Lữ đoàn trưởng đọc Nhật lệnh; Đại tá Lò Văn Ính phát động thi đua.",
      "role | Vừ Mí Chứ | launches", false
    ),
    (
      "Thượng tá Vừ Mí Chứ, Lữ đoàn trưởng đọc Nhật lệnh; Đại tá Lò Văn Ính phát động thi đua.",
      "role | Lò Văn Ính | launches", true
    ),
    (
      "Thượng tá Vừ Mí Chứ, Lữ đoàn trưởng; Đại tá Lò Văn Ính, Chính ủy dự hội nghị.",
      "role | Vừ Mí Chứ | attends", true
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc trao Bằng khen tặng Đại tá Lò Văn Ính và Thượng tá Vừ Mí Chứ; Đại tá Tô Quang Mẫn trao Giấy khen cho 5 cá nhân.",
      "role | Vừ Mí Chứ | presents_award", false
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc trao Bằng khen tặng Đại tá Lò Văn Ính và Thượng tá Vừ Mí Chứ; Đại tá Tô Quang Mẫn trao Giấy khen cho 5 cá nhân.",
      "role | Tô Quang Mẫn | presents_award", true
    ),
  ].map { Example(text: after($0.0), fact: $0.1, holds: $0.2) }

  @Test(arguments: shares)
  func tellsWhoOfManyDidIt(_ example: Example) throws {
    try check(example)
  }

  @Test
  func aRoleGivenOnlyByOfficeYieldsNone() throws {
    let text = Self.after("Thủ trưởng Quân khu 5 phát biểu chỉ đạo.")
    #expect(try record(of: text).conferences.flatMap(\.roles).isEmpty)
  }

  @Test
  func aTitleUsedAloneIsItsHolders() throws {
    let text = Self.after(
      """
      Dự có Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613. Kết luận hội nghị, đồng chí Chính ủy Lữ đoàn 613 \
      nhấn mạnh ba việc.
      """
    )
    let roles = try record(of: text).conferences.flatMap(\.roles)
    #expect(roles.contains { $0.name == "Lò Văn Ính" && $0.role == .speaks })
  }

  /// Speeches told twice, families, talks others gave, and those who chair together.
  static let speeches = [
    (
      "Thiếu tướng Trịnh Bá Lộc phát biểu chỉ đạo hội nghị. Thiếu tướng Trịnh Bá Lộc yêu cầu giữ nghiêm kỷ luật.",
      "role | Trịnh Bá Lộc | directs", true
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc phát biểu chỉ đạo hội nghị. Thiếu tướng Trịnh Bá Lộc yêu cầu giữ nghiêm kỷ luật.",
      "role | Trịnh Bá Lộc | speaks", false
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc phát biểu chỉ đạo hội nghị. Đại tá Lò Văn Ính yêu cầu giữ nghiêm kỷ luật.",
      "role | Lò Văn Ính | speaks", true
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc dự và chỉ đạo. Thiếu tướng Trịnh Bá Lộc yêu cầu giữ nghiêm kỷ luật.",
      "role | Trịnh Bá Lộc | speaks", true
    ),
    (
      "Dự có Đại tá Lò Văn Ính và gia đình Trung tướng Mai Xuân Đảo.",
      "role | Lò Văn Ính | attends", true
    ),
    (
      "Dự có Đại tá Lò Văn Ính và gia đình Trung tướng Mai Xuân Đảo.",
      "role | Mai Xuân Đảo", false
    ),
    (
      "Gia đình Đại tá Lò Văn Ính dự lễ.",
      "role | Lò Văn Ính", false
    ),
    (
      "Đại tá Lò Văn Ính nghe các tham luận tại hội nghị.",
      "role | Lò Văn Ính | speaks", false
    ),
    (
      "Đại tá Lò Văn Ính ghi lại 5 tham luận tại hội nghị.",
      "role | Lò Văn Ính | speaks", false
    ),
    (
      "Đại tá Lò Văn Ính tham luận tại hội nghị.",
      "role | Lò Văn Ính | speaks", true
    ),
    (
      "Dự hội nghị có Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính đồng chủ trì.",
      "role | Trịnh Bá Lộc | chair", true
    ),
    (
      "Dự hội nghị có Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính đồng chủ trì.",
      "role | Lò Văn Ính | chair", true
    ),
    (
      "Dự hội nghị có Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính chủ trì.",
      "role | Lò Văn Ính | chair", true
    ),
    (
      "Dự hội nghị có Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính chủ trì.",
      "role | Trịnh Bá Lộc | chair", false
    ),
    (
      "Đại tá Lò Văn Ính chỉ đạo tại hội nghị.",
      "role | Lò Văn Ính | directs", true
    ),
    (
      "Đại tá Lò Văn Ính thông báo với hội nghị kết quả năm qua.",
      "role | Lò Văn Ính | speaks", true
    ),
    (
      "Đại tá Lò Văn Ính xem thông báo ở bảng tin.",
      "role | Lò Văn Ính | speaks", false
    ),
  ].map { Example(text: after($0.0), fact: $0.1, holds: $0.2) }

  @Test(arguments: speeches)
  func tellsSpeechesOnce(_ example: Example) throws {
    try check(example)
  }

  /// Who hands prizes over, and who gets them.
  static let prizes = [
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội thi. Ban Tổ chức trao giải Nhất cho Đại úy Lê Quý Mão, Đại đội trưởng Đại đội 9; trao Bằng khen cho Thiếu tá Lý A Pao.",
      "role | Lê Quý Mão | presents_award", false
    ),
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị. Về phía Quân khu 5 có Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh và Đại tá Lò Văn Ính, Phó Chủ nhiệm Chính trị đồng chủ trì.",
      "role | Trịnh Bá Lộc | chair", true
    ),
    (
      "Ngày 5/7/2024, Lữ đoàn 613 tổ chức hội nghị. Về phía Quân khu 5 có Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh và Đại tá Lò Văn Ính, Phó Chủ nhiệm Chính trị đồng chủ trì.",
      "role | Trịnh Bá Lộc | attends", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: prizes)
  func tellsWhoHandsOver(_ example: Example) throws {
    try check(example)
  }
}
