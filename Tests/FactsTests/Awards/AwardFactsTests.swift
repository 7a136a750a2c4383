import Examples
import Testing

/// Of which year an award is, and that each is told once.
@Suite
struct AwardFactsTests {
  static let rules = [
    RuleExamples(
      "award.year-printed",
      gives: [
        "Lữ đoàn 613 được tặng Cờ thi đua năm 2023.": "award | Cờ thi đua | year 2023",
        "Quân khu 5 tặng Bằng khen năm 2022 cho Trung đoàn 828.": "award | Bằng khen | year 2022",
        "Năm 2024, Lữ đoàn 613 đón nhận danh hiệu Đơn vị Quyết thắng năm 2023.":
          "award | Đơn vị Quyết thắng | year 2023",
      ],
      denies: [
        "Lữ đoàn 613 được tặng Cờ thi đua, hoàn thành nhiệm vụ giai đoạn 2019-2024.":
          "award | year 2019",
        "Lữ đoàn 613 đón nhận Bằng khen; năm 2026, đơn vị tiếp tục giúp dân.": "award | year 2026",
      ]
    ),
    RuleExamples(
      "award.year-of-sentence",
      gives: [
        "Năm 2021, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.": "award | Cờ thi đua | year 2021",
        "Kết thúc năm 2019, có 7 cá nhân được Lữ đoàn 613 tặng Giấy khen.":
          "award | Giấy khen | year 2019",
        "Từ kết quả năm 2020, Quân khu 5 tặng Bằng khen cho Trung đoàn 828.":
          "award | Bằng khen | year 2020",
      ],
      denies: [
        "Năm 2021, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.": "award | inferred",
        "Thành lập năm 1968, Lữ đoàn 613 được tặng Bằng khen năm 2023.": "award | year 1968",
      ]
    ),
    RuleExamples(
      "award.year-under-review",
      gives: [
        "Sáng 5/12, Lữ đoàn 613 tổ chức hội nghị tổng kết công tác năm 2023. Tại hội nghị, 5 tập thể được tặng Giấy khen.":
          "award | Giấy khen | year 2023",
        "Chiều 9/1/2023, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua năm 2022. Trung đoàn 828 được tặng Cờ thi đua.":
          "award | Cờ thi đua | year 2022",
        "Ngày 4/7, Lữ đoàn 613 tổ chức hội nghị sơ kết 6 tháng đầu năm 2024. Chỉ huy Lữ đoàn tặng Giấy khen cho 9 cá nhân.":
          "award | Giấy khen | year 2024",
      ],
      denies: [
        "Chiều 9/1/2023, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua năm 2022. Trung đoàn 828 được tặng Cờ thi đua.":
          "award | year 2023",
        "Ngày 4/1/2024, Lữ đoàn 613 tổ chức lễ phát động thi đua năm 2024. Dịp này, 9 cá nhân được tặng Giấy khen năm 2023.":
          "award | year 2024",
      ]
    ),
    RuleExamples(
      "award.year-given",
      gives: [
        "Học viện Lục quân được Chủ tịch nước tặng Huân chương Quân công hạng Nhì ngày 17/9/2020.":
          "award | year 2020 | inferred",
        "Hải đội 2 nhận Bằng khen của UBND tỉnh Cà Mau chiều 2/4/2024.":
          "award | year 2024 | inferred",
        "Ngày 18/2/2020, Lữ đoàn 613 tổ chức hội nghị ký kết giao ước thi đua. Năm qua, các đơn vị thi đua sôi nổi. Tiêu biểu, Tiểu đoàn 7 đạt danh hiệu Đơn vị quyết thắng.":
          "award | to Tiểu đoàn 7 | year 2019 | inferred",
        "Bộ Quốc phòng tặng Bằng khen cho Đồn Biên phòng Nậm Kha vào ngày 6/3/2018.":
          "award | year 2018 | inferred",
      ],
      denies: [
        "Ngày 17/9/2020, Lữ đoàn 613 tổ chức lễ đón nhận Cờ thi đua năm 2019.": "award | year 2020",
        "Đồn Biên phòng Nậm Kha được tặng Bằng khen.": "award | inferred",
      ]
    ),
    RuleExamples(
      "award.year-of-paragraph",
      gives: [
        "Ngày 12/1/2014, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị quân chính. Báo cáo nêu rõ: Năm 2013, LLVT tỉnh hoàn thành tốt nhiệm vụ. Trung đoàn 828 được tặng Bằng khen.":
          "award | to Trung đoàn 828 | year 2013 | inferred",
        "Năm 2016, Sư đoàn 347 diễn tập giỏi, kỷ luật nghiêm. Trung đoàn 828 được tặng Cờ thi đua. Lữ đoàn 613 được tặng Bằng khen.":
          "award | to Lữ đoàn 613 | year 2016 | inferred",
        "Chiều 9/1/2020, Lữ đoàn 613 tổ chức hội nghị. Đồng chí Lữ đoàn trưởng cho biết: Năm 2019, Lữ đoàn vượt chỉ tiêu huấn luyện. Tiểu đoàn 7 được tặng Giấy khen.":
          "award | to Tiểu đoàn 7 | year 2019 | inferred",
      ],
      denies: [
        "Ngày 12/1/2014, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị quân chính. Báo cáo nêu rõ: Năm 2013, LLVT tỉnh hoàn thành tốt nhiệm vụ. Tại hội nghị, Trung đoàn 828 được tặng Bằng khen.":
          "award | year 2013",
        "Ngày 12/1/2014, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị quân chính. Báo cáo nêu rõ: Năm 2013, LLVT tỉnh hoàn thành tốt nhiệm vụ.\n\nDịp này, Trung đoàn 828 được tặng Bằng khen.":
          "award | year 2013",
      ]
    ),
    RuleExamples(
      "award.year-of-text",
      gives: [
        "Ngày 17/9/2020, Hải đội 2 cứu 12 ngư dân gặp nạn. Hải đội 2 được Cảnh sát biển Việt Nam tặng Bằng khen.":
          "award | Bằng khen | to Hải đội 2 | year 2020 | inferred",
        "Đêm 3/8/2018, Thiếu úy Giàng A Sùng lao xuống suối cứu hai em nhỏ. Giàng A Sùng được tặng Huân chương Dũng cảm.":
          "award | Huân chương Dũng cảm | year 2018 | inferred",
        "Trưa 21/6/2019, Trung đoàn 828 dập tắt đám cháy rừng. UBND tỉnh tặng Bằng khen cho Trung đoàn 828.":
          "award | Bằng khen | to Trung đoàn 828 | year 2019 | inferred",
      ],
      denies: [
        "Thiếu úy Giàng A Sùng sinh ngày 3/8/1990, được tặng Huân chương Dũng cảm.":
          "award | year 1990",
        "Ngày 17/9/2020, Hải đội 2 cứu 12 ngư dân. Năm 2021, Hải đội 2 được tặng Bằng khen.":
          "award | year 2020",
      ]
    ),
    RuleExamples(
      "award.year-published",
      isNamed: false,
      gives: [
        "Lữ đoàn 613 đón nhận Bằng khen\n05/12/2023 10:15\n\nLữ đoàn 613 được Bộ Quốc phòng tặng Bằng khen vì thành tích giúp dân phòng, chống bão lụt.":
          "award | Bằng khen | year 2023 | inferred",
        "Khen kíp tàu cứu ngư dân\n17/08/2021 07:30\n\nHải đội 2 được Tư lệnh Cảnh sát biển tặng Bằng khen sau chuyến cứu nạn xuyên đêm trên vùng biển động.":
          "award | Bằng khen | year 2021 | inferred",
        "Chuyện ở Nậm Kha\n21/06/2019 08:00\n\nThiếu úy Giàng A Sùng được Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm vì cứu hai em nhỏ khỏi dòng nước lũ.":
          "award | Huy hiệu Tuổi trẻ dũng cảm | year 2019 | inferred",
      ],
      denies: [
        "Lữ đoàn 613 đón nhận Bằng khen\n05/12/2023 10:15\n\nLữ đoàn 613 được Bộ Quốc phòng tặng Bằng khen năm 2022 vì thành tích giúp dân phòng, chống bão lụt.":
          "award | year 2023",
        "Lữ đoàn 613 được tặng Bằng khen.": "award | inferred",
      ]
    ),
  ]

  /// The year of the day the event was held, told elsewhere.
  static let held = [
    (
      "Ngày 17/9/2020, Học viện Lục quân tổ chức lễ đón nhận Huân chương Quân công hạng Nhì.",
      "award | Huân chương Quân công | year 2020 | inferred | given 2020-09-17"
    ),
    (
      "Sáng 2/4/2024, Bệnh viện Quân y 7K tổ chức lễ kỷ niệm 50 năm Ngày thành lập. Bệnh viện được tặng Bằng khen.",
      "award | Bằng khen | year 2024 | inferred"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  /// Who gives, said elsewhere in the article.
  static let grantors = [
    (
      "Quân khu 5 tặng Huân chương Chiến công hạng Ba của Chủ tịch nước cho Lữ đoàn 613. Đại tá Lò Văn Ính nhận Huân chương Chiến công hạng Nhì.",
      "award | hạng Nhì | to Lò Văn Ính | by Chủ tịch nước"
    ),
    (
      "34 tướng lĩnh nhận Huân chương Quân công, Huân chương Bảo vệ Tổ quốc do Chủ tịch nước tặng thưởng. Lữ đoàn 613 ra quân.",
      "award | Huân chương Quân công | to 34 tướng lĩnh | by Chủ tịch nước"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test
  func aGrantorSaidElsewhereHasItsWords() throws {
    let text = """
      Quân khu 5 tặng Huân chương Chiến công hạng Ba của Chủ tịch nước cho Lữ đoàn 613. \
      Đại tá Lò Văn Ính nhận Huân chương Chiến công hạng Nhì.
      """
    let found = try record(of: text)
    let quotes = found.awards.flatMap(\.evidence).filter { $0.field == "grantor" }
      .map { found.article.quote($0.start, $0.end) }
    #expect(
      quotes == [
        "Quân khu 5 tặng Huân chương Chiến công hạng Ba của Chủ tịch nước cho Lữ đoàn 613."
      ]
    )
  }

  @Test(arguments: grantors)
  func knowsWhoGives(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: held)
  func anAwardIsOfTheYearItWasGiven(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: rules.flatMap(\.examples))
  func givesTheYear(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: [
    (
      "Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua năm 2023. Cờ thi đua năm 2023 được Thiếu tướng Trịnh Bá Lộc trao cho Lữ đoàn 613.",
      1
    ),
    ("Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính trao Cờ thi đua cho Sư đoàn 347.", 1),
    ("Lữ đoàn 613 ra quân. Có 5 tập thể, 5 cá nhân được tặng Bằng khen.", 2),
    ("Lữ đoàn 613 được tặng Bằng khen và Cờ thi đua.", 2),
    ("Lữ đoàn 613 và Trung đoàn 828 được tặng Bằng khen và Cờ thi đua.", 4),
  ])
  func eachAwardIsToldOnce(_ example: (text: String, count: Int)) throws {
    let awards = try record(of: example.text).awards
    #expect(awards.count == example.count, "\(awards)")
  }

  @Test
  func twoPresentersAreOfOneAward() throws {
    let text = "Thiếu tướng Trịnh Bá Lộc và Đại tá Lò Văn Ính trao Cờ thi đua cho Sư đoàn 347."
    #expect(try record(of: text).awards.map(\.presentedBy) == [["Trịnh Bá Lộc", "Lò Văn Ính"]])
  }

  /// A lead that says of a group what the text says of each.
  static let leads = [
    (
      "Chủ tịch nước truy tặng Huân chương Chiến công cho các đồng chí hy sinh.\n\nChủ tịch nước truy tặng Huân chương Chiến công hạng Nhất cho Đại úy Lê Quý Mão.",
      "award | Huân chương Chiến công | hạng Nhất | to Lê Quý Mão", true
    ),
    (
      "Chủ tịch nước truy tặng Huân chương Chiến công cho các đồng chí hy sinh.\n\nChủ tịch nước truy tặng Huân chương Chiến công hạng Nhất cho Đại úy Lê Quý Mão.",
      "award | to các đồng chí hy sinh", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: leads)
  func leavesVagueLeadsToWhatFollows(_ example: Example) throws {
    try check(example)
  }
}
