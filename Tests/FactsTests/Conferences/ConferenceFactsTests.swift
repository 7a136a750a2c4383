import Examples
import Testing

/// Periods of events, second purposes, and roles told once.
@Suite
struct ConferenceFactsTests {
  static let rules = [
    RuleExamples(
      "conference.period",
      gives: [
        "Lữ đoàn 613 tổ chức hội nghị tổng kết công tác huấn luyện năm 2023.":
          "event | tổng kết | period 2023",
        "Quân khu 5 tổ chức Đại hội Thi đua Quyết thắng giai đoạn 2019-2024.":
          "event | period 2019-2024",
        "Lữ đoàn 613 tổ chức hội nghị sơ kết sáu tháng đầu năm 2024.":
          "event | sơ kết | period 6 tháng đầu năm 2024",
        "Trung đoàn 828 tổ chức lễ phát động thi đua năm 2025.": "event | period 2025",
      ],
      denies: [
        "Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2023 và triển khai nhiệm vụ năm 2024.":
          "event | period 2024",
        "Lữ đoàn 613 tổ chức lễ kỷ niệm Ngày thành lập (12/7/1968 - 12/7/2018).":
          "event | period 1968",
      ]
    ),
    RuleExamples(
      "conference.period-of-text",
      gives: [
        "Năm 2023, Lữ đoàn 613 hoàn thành mọi chỉ tiêu. Tại hội nghị, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 phát biểu kết luận.":
          "event | - | period 2023",
        "Trong năm 2021, Trung đoàn 828 huấn luyện giỏi. Thượng tá Vừ Mí Chứ chủ trì hội nghị.":
          "event | - | period 2021",
        "Kết thúc 6 tháng đầu năm 2024, Sư đoàn 347 dẫn đầu. Đại tá Tô Quang Mẫn chủ trì hội nghị.":
          "event | - | period 6 tháng đầu năm 2024",
      ],
      denies: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì hội nghị. Lữ đoàn 613 ra đời giai đoạn 1965-1968.":
          "event | period 1965-1968",
        "Năm 2023, Lữ đoàn 613 tổ chức hội nghị tổng kết mô hình điểm giai đoạn 2018-2023.":
          "event | period 2023",
      ]
    ),
  ]

  static let others = [
    RuleExamples(
      "conference.place",
      gives: [
        "Sáng 5/12/2023, tại thành phố Đà Nẵng, Quân khu 5 tổ chức hội nghị tổng kết.":
          "event | tổng kết | by Quân khu 5 | at thành phố Đà Nẵng",
        "Ngày 9/4/2024, tại Hà Nội, Học viện Lục quân tổ chức tọa đàm.": "event | at Hà Nội",
        "Lữ đoàn 613 tổ chức lễ ra quân tại xã Tân Lập, huyện Ba Tơ ngày 4/3/2024.":
          "event | by Lữ đoàn 613 | at xã Tân Lập",
      ],
      denies: [
        "Sáng 5/12/2023, Quân khu 5 tổ chức hội nghị tổng kết. Tại hội nghị, đại biểu thảo luận.":
          "event | at hội nghị",
        "Ngày 9/4/2024, Lữ đoàn 613 tổ chức lễ ra quân. Tại Đà Nẵng trời có mưa.":
          "event | at Đà Nẵng",
      ]
    ),
    RuleExamples(
      "conference.unnamed",
      gives: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 phát biểu khai mạc.": "event | - | by -",
        "Phát biểu chỉ đạo, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 biểu dương bộ đội.":
          "event | - | by -",
        "Thượng tá Vừ Mí Chứ, Trung đoàn trưởng Trung đoàn 828 trình bày báo cáo.":
          "event | - | by -",
      ],
      denies: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 đi kiểm tra bếp ăn.": "event",
        "Ông Nguyễn Hữu Quýt phát biểu khai mạc.": "event",
        "Sáng 5/3/2024, Thiếu tướng Trịnh Bá Lộc kiểm tra Lữ đoàn 613. Tại buổi kiểm tra, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 báo cáo kết quả.":
          "event",
        "Lữ đoàn 613 tổ chức buổi kiểm tra bắn đạn thật. Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 dự và chỉ đạo.":
          "event",
      ]
    ),
  ]

  @Test(arguments: others.flatMap(\.examples))
  func givesThePlaceAndWhatHasNoName(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: rules.flatMap(\.examples))
  func givesThePeriod(_ example: Example) throws {
    try check(example)
  }

  @Test
  func twoPurposesAreTwoConferences() throws {
    let text = """
      Ngày 12/7/2018, Lữ đoàn 613 tổ chức Lễ kỷ niệm 50 năm Ngày thành lập và Lễ đón nhận Huân \
      chương Quân công hạng Ba.
      """
    #expect(try record(of: text).conferences.count == 2)
  }

  @Test(arguments: [
    (
      "Sáng 5/9/2023, Chủ tịch nước Lê Văn Sửu đã trao quyết định thăng quân hàm cho 4 sĩ quan. Dự buổi lễ có Đại tướng Trịnh Bá Lộc, Bộ trưởng Bộ Quốc phòng.",
      "trao quyết định"
    ),
    (
      "Sáng 5/9/2023, các đại biểu gặp nhau. Dự buổi lễ có Đại tướng Trịnh Bá Lộc, Bộ trưởng Bộ Quốc phòng.",
      nil
    ),
  ])
  func whatPeopleHandOverIsWhatTheyMeetFor(_ text: String, _ kind: String?) throws {
    let conferences = try record(of: text).conferences
    #expect(conferences.map(\.kind) == [kind])
  }

  @Test
  func theUsualTailIsNoSecondConference() throws {
    let text = """
      Ngày 5/12/2023, Lữ đoàn 613 tổ chức hội nghị tổng kết công tác năm 2023, triển khai phương \
      hướng, nhiệm vụ năm 2024.
      """
    #expect(try record(of: text).conferences.count == 1)
  }

  @Test
  func aCaptionThatRepeatsARoleAddsNothing() throws {
    let text = """
      Lữ đoàn 613 tổng kết năm 2023

      Sáng 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2023. Đại tá Lò Văn Ính, Chính ủy Lữ đoàn \
      613 chủ trì hội nghị.

      Đại tá Lò Văn Ính chủ trì hội nghị
      """
    let roles = try record(of: text).conferences.flatMap(\.roles)
    #expect(roles.map(\.role) == [.chair])
    #expect(roles.first?.evidence.count == 2)
  }

  @Test
  func anArticleWithoutUnitOrRoleReportsNothing() throws {
    #expect(try record(of: "Tại hội nghị, các đại biểu thảo luận sôi nổi.").conferences.isEmpty)
  }
}
