import Examples
import Testing

/// More than one event in an article.
@Suite
struct OtherEventsTests {
  static let brief = """
    Tin vắn
    Ngày 14-6-2022, Bộ CHQS tỉnh Phú Yên tổ chức hội nghị sơ kết nhiệm vụ quân sự, quốc phòng. Đại tá Lý Văn Bằng, Chỉ huy trưởng chủ trì hội nghị.
    Ngày 15-6-2022, Lữ đoàn Công binh 587 tổ chức lễ tuyên thệ. Thượng tá Tô Quang Vỹ, Lữ đoàn trưởng dự và phát biểu.
    * Cùng ngày, Trường Quân sự Quân khu 5 tổ chức bế giảng lớp đào tạo sĩ quan dự bị.
    """
  static let before = """
    Sáng 5/9/2023, Sư đoàn 347 tổ chức tổng kết huấn luyện. Đại tá Bế Văn Hùng, Sư đoàn trưởng chủ trì hội nghị.
    Trước đó, ngày 20/8/2023, Trung đoàn 828 tổ chức lễ ra quân thi đua.
    """
  static let same = """
    Ngày 3/8/2022, Lữ đoàn 613 tổ chức hội nghị sơ kết 6 tháng đầu năm 2022.
    Ngày 3/8/2022, Lữ đoàn 613 tổ chức sơ kết, đánh giá đúng ưu điểm, khuyết điểm.
    Ngày 5/3/1975, Lữ đoàn 613 tổ chức lễ ra quân lần đầu.
    """

  static let examples = [
    (brief, "event | sơ kết | by Bộ Chỉ huy Quân sự tỉnh Phú Yên | on 2022-06-14"),
    (brief, "event | lễ tuyên thệ | by Lữ đoàn Công binh 587 | on 2022-06-15"),
    (brief, "event | bế giảng | by Trường Quân sự Quân khu 5 | on 2022-06-15"),
    (before, "event | tổng kết | by Sư đoàn 347 | on 2023-09-05"),
    (before, "event | lễ ra quân | by Trung đoàn 828 | on 2023-08-20"),
    (same, "event | sơ kết | by Lữ đoàn 613 | on 2022-08-03"),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    (same, "event | lễ ra quân"), (same, "event | on 1975-03-05"),
    (before, "event | lễ ra quân | on 2023-09-05"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others)
  func readsEveryEvent(_ example: Example) throws {
    try check(example)
  }

  @Test
  func tellsAMeetingOfNoKind() throws {
    let conference = try #require(
      try record(of: "Ngày 5/12/2023, Sư đoàn 347 tổ chức hội nghị.").conferences.first
    )
    #expect(conference.kind == nil)
    #expect(conference.host == "Sư đoàn 347")
    #expect(conference.heldOn == "2023-12-05")
  }

  @Test
  func tellsEachEventOnce() throws {
    #expect(try record(of: Self.same).conferences.count == 1)
    #expect(try record(of: Self.brief).conferences.count == 3)
  }

  @Test
  func leavesRolesWithTheirEvent() throws {
    let conferences = try record(of: Self.brief).conferences
    #expect(conferences[0].roles.map(\.name) == ["Lý Văn Bằng"])
    #expect(Set(conferences[1].roles.map(\.name)) == ["Tô Quang Vỹ"])
    #expect(conferences[2].roles.isEmpty)
  }

  /// Items of a round-up, and what was held the same day.
  static let items = [
    (
      "Ngày 28-12-2022, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022. Đại tá Lò Văn Ính chủ trì.\n* Cũng trong ngày 28-12, Trung đoàn 828 tổ chức hội nghị tổng kết năm 2022.",
      "event | tổng kết | by Trung đoàn 828 | on 2022-12-28", true
    ),
    (
      "Ngày 28-12-2022, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022. Đại tá Lò Văn Ính chủ trì.\nChiều cùng ngày, Trung đoàn 828 tổ chức lễ ra quân.",
      "event | lễ ra quân | by Trung đoàn 828 | on 2022-12-28", true
    ),
    (
      "Ngày 28-12-2022, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022.\nTối cùng ngày, Sư đoàn 347 tổ chức lễ tuyên thệ.",
      "event | lễ tuyên thệ | by Sư đoàn 347 | on 2022-12-28", true
    ),
    (
      "Ngày 28-12-2022, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022. Đại tá Lò Văn Ính chủ trì.\n* Cũng trong ngày 28-12, hội nghị tổng kết của Trung đoàn 828 được nhắc lại.",
      "event | by Trung đoàn 828", false
    ),
    (
      "Ngày 28-12-2022, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022.\nChiều nay, trời nắng, Sư đoàn 347 gặt lúa.",
      "event | by Sư đoàn 347", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: items)
  func readsItemsOfARoundUp(_ example: Example) throws {
    try check(example)
  }

  /// A further event right behind the first.
  static let sameday = [
    (
      "Sáng 5/7/2024, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện.\n\nNgay sau lễ ra quân, chiều cùng ngày, Lữ đoàn 613 khai mạc hội thi bắn súng.",
      "event | on 2024-07-05 | khai mạc | about hội thi bắn súng", true
    )
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: sameday)
  func tellsEventsOfTheSameDay(_ example: Example) throws {
    try check(example)
  }
}
