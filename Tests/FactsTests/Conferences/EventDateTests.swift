import Examples
import Grammar
import Testing

@testable import Facts

/// The day of an event, and where its year comes from.
@Suite
struct EventDateTests {
  static let rules = [
    RuleExamples(
      "date.printed-whole",
      gives: [
        "Ngày 5/12/2023, Lữ đoàn 613 tổ chức hội nghị tổng kết.":
          "event | tổng kết | on 2023-12-05",
        "Sáng nay (23-11-2021), Quân khu 5 tổ chức lễ ra quân huấn luyện.": "event | on 2021-11-23",
        "Ngày 6-1-2025 - Tại Đà Nẵng, Quân khu 5 tổ chức hội nghị tổng kết năm 2024.":
          "event | on 2025-01-06",
        "Thực hiện Chỉ thị ngày 3/8/2022 của Bộ Quốc phòng, ngày 5/12/2023, Quân khu 5 tổ chức hội nghị sơ kết.":
          "event | on 2023-12-05",
        "Lữ đoàn 613 (thành lập ngày 5/12/1968) tổ chức lễ kỷ niệm sáng 5/12/2018.":
          "event | on 2018-12-05",
        "Ngày 30 tháng 7 năm 2025, Học viện Lục quân tổ chức lễ bế giảng.": "event | on 2025-07-30",
        "Chiều 9.1.2024, Sư đoàn 347 tổ chức Hội nghị quân chính năm 2023.":
          "event | on 2024-01-09",
        "Từ ngày 5/5 đến ngày 7/5/2023, Lữ đoàn 613 tổ chức Hội thao quân sự.":
          "event | on 2023-05-05",
        "Trong 2 ngày (25 và 26/6/2020), Lữ đoàn 613 tổ chức Hội thao quân sự.":
          "event | on 2020-06-25",
        "Đảng bộ Sư đoàn 347 đại hội nhiệm kỳ mới\n\nĐại hội Đảng bộ Sư đoàn 347 nhiệm kỳ 2020 - 2025 diễn ra trong hai ngày 25 và 26-6-2020.":
          "event | on 2020-06-25",
      ],
      denies: [
        "Ngày 5/12/2023, Lữ đoàn 613 tổ chức hội nghị tổng kết.": "event | inferred",
        "Hưởng ứng đợt thi đua từ ngày 1/1 đến 30/6/2023, Lữ đoàn 613 tổ chức hội nghị sơ kết.":
          "event | on 2023-01-01",
        "Lữ đoàn 613 (thành lập ngày 12/7/1968) tổ chức hội nghị tổng kết năm 2023.":
          "event | on 1968-07-12",
        "Lữ đoàn 613 tổ chức mít tinh kỷ niệm ngày truyền thống 22/12/1944.":
          "event | on 1944-12-22",
      ]
    ),
    RuleExamples(
      "date.today-of-dateline",
      gives: [
        "Lữ đoàn 613 ra quân huấn luyện\n04/03/2024 09:30\n\nSáng nay, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện với khí thế sôi nổi, quyết tâm cao của toàn đơn vị.":
          "event | on 2024-03-04",
        "Quân khu 5 gặp mặt báo chí\n21/06/2022 16:00\n\nChiều nay, tại thành phố Đà Nẵng, Quân khu 5 tổ chức buổi gặp mặt các cơ quan báo chí trên địa bàn.":
          "event | on 2022-06-21",
        "Bế mạc hội thao ở Sư đoàn 347\n15/08/2023 17:45\n\nHôm nay, Sư đoàn 347 tổ chức lễ bế mạc hội thao thể dục thể thao sau năm ngày tranh tài sôi nổi.":
          "event | on 2023-08-15",
      ],
      denies: [
        "Sáng nay, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện.": "event | on 2024-03-04",
        "Lữ đoàn 613 ra quân huấn luyện\n05/03/2024 09:30\n\nSáng 4/3, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện; đến nay mọi việc đã vào nền nếp ở cả ba tiểu đoàn.":
          "event | on 2024-03-05",
      ]
    ),
    RuleExamples(
      "date.year-of-dateline",
      gives: [
        "Lữ đoàn 613 ra quân huấn luyện\n05/03/2024 09:30\n\nSáng 4/3, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện với khí thế sôi nổi, quyết tâm cao của toàn đơn vị.":
          "event | on 2024-03-04",
        "Quân khu 5 tổng kết thi đua\n02/01/2023 08:00\n\nChiều 28/12, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua với sự tham dự của 200 đại biểu.":
          "event | on 2022-12-28",
        "Trung đoàn 828 giao lưu\n27/07/2019 10:00\n\nTối 26-7, Trung đoàn 828 tổ chức buổi gặp mặt các gia đình chính sách nhân ngày Thương binh - Liệt sĩ.":
          "event | on 2019-07-26",
      ],
      denies: [
        "Lữ đoàn 613 ra quân huấn luyện\n05/03/2024 09:30\n\nSáng 4/3, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện với khí thế sôi nổi, quyết tâm cao của toàn đơn vị.":
          "event | inferred",
        "Quân khu 5 tổng kết thi đua\n02/01/2023 08:00\n\nChiều 28/12, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua với sự tham dự của 200 đại biểu.":
          "event | on 2023-12-28",
      ]
    ),
    RuleExamples(
      "date.year-of-review",
      gives: [
        "Sáng 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết công tác năm 2023.":
          "event | on 2023-12-05 | inferred",
        "Ngày 9/1, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua năm 2022.":
          "event | on 2023-01-09 | inferred",
        "Ngày 4/7, Sư đoàn 347 tổ chức hội nghị sơ kết 6 tháng đầu năm 2024.":
          "event | on 2024-07-04 | inferred",
        "Ngày 20/12, Trung đoàn 828 tổ chức Đại hội Thi đua Quyết thắng giai đoạn 2019-2024.":
          "event | on 2024-12-20 | inferred",
        "Ngày 28/7, Học viện Lục quân tổ chức lễ bế giảng năm học 2022-2023.":
          "event | on 2023-07-28 | inferred",
        "Ngày 5/9, Học viện Lục quân tổ chức lễ khai giảng năm học 2023-2024.":
          "event | on 2023-09-05 | inferred",
        "Ngày 28/12, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện năm 2024.":
          "event | on 2023-12-28 | inferred",
        "Ngày 9/1, Bộ CHQS tỉnh Phú Thọ tổ chức hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024.":
          "event | on 2024-01-09 | inferred",
        "Ngày 12/1, Lữ đoàn 613 tổ chức lễ phát động phong trào thi đua năm 2024.":
          "event | on 2024-01-12 | inferred",
      ],
      denies: [
        "Ngày 9/1, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua năm 2022.":
          "event | on 2022-01-09",
        "Ngày 28/12, Lữ đoàn 613 tổ chức lễ phát động phong trào thi đua năm 2024.":
          "event | on 2024-12-28",
        "Ngày 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết đợt diễn tập.": "event | inferred",
      ]
    ),
    RuleExamples(
      "date.year-of-text",
      gives: [
        "Ngày 9/4, Lữ đoàn 613 tổ chức lễ ra quân. Đợt huấn luyện mùa khô năm 2024 có nhiều nội dung mới.":
          "event | on 2024-04-09 | inferred",
        "Bước vào giai đoạn 2021-2025, Lữ đoàn 613 có nhiều thuận lợi. Ngày 5/6, Lữ đoàn 613 tổ chức buổi gặp mặt cựu chiến binh.":
          "event | on 2021-06-05 | inferred",
        "Năm 2021 là năm khó khăn. Ngày 5/12, Sư đoàn 347 tổ chức buổi gặp mặt cựu chiến binh.":
          "event | on 2021-12-05 | inferred",
        "Ngày 12/5, Học viện Lục quân tổ chức tọa đàm về chuyển đổi số. Đây là việc làm trong kế hoạch năm 2023 của Học viện.":
          "event | on 2023-05-12 | inferred",
      ],
      denies: [
        "Ngày 9/4, Lữ đoàn 613 tổ chức lễ ra quân. Đơn vị ra đời giai đoạn 1965-1968.":
          "event | on 1968-04-09",
        "Ngày 9/4, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện.": "event | inferred",
      ]
    ),
    RuleExamples(
      "date.year-of-anniversary",
      gives: [
        "Sáng 12/7, Lữ đoàn 613 tổ chức Lễ kỷ niệm 50 năm Ngày thành lập (12/7/1968 - 12/7/2018).":
          "event | on 2018-07-12 | inferred",
        "Chiều 19-12, Sư đoàn 347 tổ chức gặp mặt kỷ niệm Ngày thành lập Quân đội (22/12/1944 - 22/12/2022).":
          "event | on 2022-12-19 | inferred",
        "Ngày 2/5, Hải đội 2 tổ chức lễ kỷ niệm Ngày giải phóng (2/5/1975-2/5/2015).":
          "event | on 2015-05-02 | inferred",
      ],
      denies: [
        "Sáng 12/7, Lữ đoàn 613 tổ chức Lễ kỷ niệm 50 năm Ngày thành lập (12/7/1968 - 12/7/2018).":
          "event | on 1968-07-12",
        "Sáng 5/12, Lữ đoàn 613 tổ chức Lễ kỷ niệm Ngày thành lập (12/7/1968).":
          "event | on 1968-12-05",
      ]
    ),
    RuleExamples(
      "date.year-of-near-day",
      gives: [
        "Ngày 30/12, Lữ đoàn 613 tổ chức lễ công bố quyết định. Từ ngày 01/01/2025, đơn vị đổi tên gọi.":
          "event | on 2024-12-30 | inferred",
        "Chiều 4/4, Lữ đoàn 613 tổ chức lễ phát động đợt thi đua. Đợt thi đua kéo dài đến 7/5/2019.":
          "event | on 2019-04-04 | inferred",
        "Ngày 3/1, Trung đoàn 828 tổ chức gặp mặt. Quyết định ký ngày 29/12/2023 được công bố.":
          "event | on 2024-01-03 | inferred",
      ],
      denies: [
        "Ngày 30/12, Lữ đoàn 613 tổ chức lễ công bố quyết định. Đồng chí sinh ngày 02/6/1975.":
          "event | on 1975-12-30",
        "Chiều 4/4, Lữ đoàn 613 tổ chức gặp mặt. Đơn vị khởi công doanh trại ngày 12/9/2020.":
          "event | on 2020-04-04",
      ]
    ),
  ]

  /// Other words that tell the year.
  static let others = [
    (
      "Ngày 25/1, Lữ đoàn 613 tổ chức buổi gặp mặt mừng Xuân Giáp Thìn 2024.",
      "event | on 2024-01-25 | inferred"
    ),
    (
      "Ngày 22/6, Quân khu 5 tổ chức hội nghị tổng kết 13 năm thực hiện Luật. Trong giai đoạn 2004-2017, công tác nền nếp. Toàn Quân khu phấn đấu đến năm 2020 không còn đơn vị yếu.",
      "event | on 2017-06-22 | inferred"
    ),
    (
      "Ngày 22/7, Lữ đoàn 613 tổ chức Đại hội đại biểu lần thứ V, nhiệm kỳ 2020-2025.",
      "event | on 2020-07-22 | inferred"
    ),
    (
      "Ngày 14/8, Lữ đoàn 613 tổ chức Đại hội Thi đua Quyết thắng giai đoạn 2013-2018.",
      "event | on 2018-08-14 | inferred"
    ),
    (
      "Sáng 9/6, Quân khu 5 tổ chức lễ đón nhận Cờ thi đua. Trước đó, ngày 17/2/2021, bộ đội bắt đối tượng Vàng A Chống, sinh năm 1991.",
      "event | on 2021-06-09 | inferred"
    ),
    (
      "Sau khi sáp nhập từ ngày 1/7/2025, ngày 15/7, Bộ CHQS tỉnh Phú Thọ tổ chức hội nghị sơ kết.",
      "event | on 2025-07-15"
    ),
    (
      "Ngày 19-11, Quân khu 5 tổ chức lễ đón nhận Cờ thi đua. Năm 1986, đơn vị lập công lớn. Năm 2011, Quân khu 5 ra quân sớm.",
      "event | on 2011-11-19 | inferred"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test(arguments: others)
  func givesTheDayByOtherWords(_ example: Example) throws {
    try check(example)
  }

  /// Years of other things.
  static let besides = [
    (
      "Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính chủ trì tọa đàm ở Lữ đoàn 613.\n\nNgày 22/10/1973, Lữ đoàn 613 được thành lập. Năm 1985, đơn vị lập công lớn.",
      "event | on 1973-10-22"
    ),
    (
      "Sáng 9/6, Quân khu 5 tổ chức lễ đón nhận Cờ thi đua. Đơn vị bắt đối tượng sinh năm 1991.",
      "event | on 1991-06-09"
    ),
    (
      "Sáng 9/3, Quân khu 5 tổ chức lễ đón nhận Cờ thi đua. Đối tượng bị bắt ngày 17/8/2020.",
      "event | on 2020-03-09"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: besides)
  func yearsOfOtherThingsDateNoEvent(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: rules.flatMap(\.examples))
  func givesTheDay(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: [
    ("vừa", "Lữ đoàn 613 vừa tổ chức hội nghị tổng kết năm 2023."),
    ("no year", "Sáng 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết mô hình điểm."),
    ("span of days", "Từ ngày 5 đến ngày 9, Lữ đoàn 613 tổ chức hội thao năm 2023."),
  ])
  func withoutAClueThereIsNoDay(_ example: (why: String, text: String)) throws {
    #expect(try record(of: example.text).conferences.allSatisfy { $0.heldOn == nil })
  }

  @Test(arguments: [
    ("2024-03-01", "2024-02-29"), ("2023-03-01", "2023-02-28"), ("2023-01-01", "2022-12-31"),
    ("2023-07-10", "2023-07-09"), ("2023-08-01", "2023-07-31"),
  ])
  func yesterdayIsTheDayBefore(_ day: (String, String)) {
    #expect(EventDate.dayBefore(day.0) == day.1)
  }

  @Test(arguments: [(2023, 1, 9, "2023-01-09"), (1944, 12, 22, "1944-12-22")])
  func daysAreWrittenAsISO(_ day: (year: Int, month: Int, day: Int, iso: String)) {
    #expect(EventDate.iso(day.year, day.month, day.day) == day.iso)
  }

  /// Headlines that end with the words of an anniversary, later stamps, days and spans near by.
  static let stamps = [
    (
      "Lữ đoàn 613 kỷ niệm 55 năm Ngày thành lập\n\nNgày 5-12-2023, Lữ đoàn 613 tổ chức lễ kỷ niệm.",
      "event | on 2023-12-05", true
    ),
    (
      "Trung đoàn 828 mít tinh kỷ niệm Ngày truyền thống\n\nSáng 12-7-2022, Trung đoàn 828 tổ chức lễ mít tinh.",
      "event | on 2022-07-12", true
    ),
    (
      "Lữ đoàn 613 ra đời, thành lập ngày 12-7-1968, nay tổ chức hội nghị tổng kết năm 2023.",
      "event | on 1968-07-12", false
    ),
    (
      "Quân khu 5 kỷ niệm 70 năm Ngày truyền thống\n04/03/2024 09:30\n\nSáng 20-9, Sư đoàn 347 tổ chức lễ kỷ niệm 60 năm Ngày truyền thống (20/9/1958 - 20/9/2018) với sự tham dự của nhiều cựu chiến binh.",
      "event | on 2018-09-20", true
    ),
    (
      "Quân khu 5 kỷ niệm 70 năm Ngày truyền thống\n04/03/2024 09:30\n\nSáng 20-9, Sư đoàn 347 tổ chức lễ kỷ niệm 60 năm Ngày truyền thống (20/9/1958 - 20/9/2018) với sự tham dự của nhiều cựu chiến binh.",
      "event | on 2023-09-20", false
    ),
    (
      "Sư đoàn 347 gặp mặt cựu chiến binh\n05/03/2024 09:30\n\nSáng 4-3, Sư đoàn 347 tổ chức gặp mặt cựu chiến binh. Năm 2018, sư đoàn kỷ niệm 60 năm Ngày truyền thống (20/9/1958 - 20/9/2018).",
      "event | on 2024-03-04", true
    ),
    (
      "Sư đoàn 347 gặp mặt cựu chiến binh\n05/03/2024 09:30\n\nSáng 4-3, Sư đoàn 347 tổ chức gặp mặt cựu chiến binh. Năm 2018, sư đoàn kỷ niệm 60 năm Ngày truyền thống (20/9/1958 - 20/9/2018).",
      "event | on 2018-03-04", false
    ),
    (
      "Sáng 5/12, Lữ đoàn 613 tổ chức lễ ra quân. Trước đó, ngày 2/12/2021, bộ đội đã hành quân. Nhiệm vụ năm 2022 rất nặng.",
      "event | lễ ra quân | on 2021-12-05", true
    ),
    (
      "Sáng 5/12, Lữ đoàn 613 tổ chức lễ ra quân. Trước đó, ngày 2/12/2021, bộ đội đã hành quân. Nhiệm vụ năm 2022 rất nặng.",
      "event | on 2022-12-05", false
    ),
    (
      "Ngày 12/6, Lữ đoàn 613 tổ chức đại hội. Lữ đoàn biểu dương phong trào giai đoạn 2019 - 2024, đề ra nhiệm vụ giai đoạn 2024 - 2029.",
      "event | on 2024-06-12", true
    ),
    (
      "Ngày 12/6, Lữ đoàn 613 tổ chức đại hội. Lữ đoàn biểu dương phong trào giai đoạn 2019 - 2024, đề ra nhiệm vụ giai đoạn 2024 - 2029.",
      "event | on 2029-06-12", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: stamps)
  func tellsDaysFromAnniversaries(_ example: Example) throws {
    try check(example)
  }
}
