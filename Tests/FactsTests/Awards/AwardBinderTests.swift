import Examples
import Testing

/// Awards bound to recipients, grantors and presenters.
@Suite
struct AwardBinderTests {
  static let rules = received + given

  static let received = [
    RuleExamples(
      "award.recipient-passive",
      gives: [
        "Lữ đoàn 613 được Bộ Quốc phòng tặng Bằng khen năm 2023.":
          "award | Bằng khen | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng | year 2023",
        "Lữ đoàn 613 được Nhà nước tặng Huân chương Lao động hạng Ba (năm 2013), Thủ tướng Chính phủ tặng Bằng khen (năm 2015), Bộ Quốc phòng tặng Cờ thi đua năm 2016.":
          "award | Cờ thi đua | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng | year 2016",
        "Năm 2022, Tiểu đoàn 7 được tặng danh hiệu Đơn vị Quyết thắng.":
          "award | Đơn vị Quyết thắng | conferred | to Tiểu đoàn 7 | year 2022",
        "Có 5 tập thể, 12 cá nhân được Tư lệnh Quân khu 5 tặng Bằng khen.":
          "award | Bằng khen | conferred | to 12 cá nhân",
        "Học viện Hải quân có 3 khoa, 2 tiểu đoàn được tặng Bằng khen.":
          "award | Bằng khen | conferred | to 3 khoa",
        "Trung đoàn 828 và Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.":
          "award | Cờ thi đua | conferred | to Trung đoàn 828 | by Chính phủ",
        "Thượng úy Tạ Minh Đức được công nhận danh hiệu Chiến sĩ thi đua toàn quân.":
          "award | Chiến sĩ thi đua toàn quân | conferred | to Tạ Minh Đức",
        "Đồn Biên phòng Nậm Kha vinh dự được Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Ba.":
          "award | Huân chương Chiến công | hạng Ba | to Đồn Biên phòng Nậm Kha | by Chủ tịch nước",
        "Liệt sĩ, Đại úy Hà Văn Ngọc được truy tặng Huân chương Dũng cảm.":
          "award | Huân chương Dũng cảm | conferred | to Hà Văn Ngọc",
      ],
      denies: [
        "Lữ đoàn 613 được đề nghị tặng Bằng khen.": "award | conferred",
        "Lữ đoàn 613 không được tặng Bằng khen năm nay.": "award",
        "Lữ đoàn 613 được tặng hoa và quà của địa phương.": "award",
        "Lữ đoàn 613 được Bộ Quốc phòng tặng Bằng khen năm 2023.": "award | to Bộ Quốc phòng",
      ]
    ),
    RuleExamples(
      "award.recipient-receives",
      gives: [
        "Học viện Lục quân đón nhận Huân chương Quân công hạng Nhì.":
          "award | Huân chương Quân công | hạng Nhì | conferred | to Học viện Lục quân",
        "Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng năm 2021.":
          "award | Đơn vị Quyết thắng | conferred | to Lữ đoàn 613 | year 2021",
        "Thiếu úy Giàng A Sùng nhận Bằng khen của Trung ương Đoàn.":
          "award | Bằng khen | conferred | to Giàng A Sùng | by Trung ương Đoàn",
        "Năm 2020, Vùng 3 Hải quân vinh dự đón nhận Cờ thi đua của Bộ Quốc phòng.":
          "award | Cờ thi đua | conferred | to Vùng 3 Hải quân | by Bộ Quốc phòng",
      ],
      denies: [
        "Lữ đoàn 613 phấn đấu đạt danh hiệu Đơn vị Quyết thắng.": "award",
        "Lữ đoàn 613 nhận nhiệm vụ huấn luyện chiến sĩ mới.": "award",
        "Lữ đoàn 613 chưa đạt danh hiệu Đơn vị Quyết thắng.": "award",
      ]
    ),
    RuleExamples(
      "award.recipient-passive-subject",
      gives: [
        "Trung đoàn 828 (Sư đoàn 347, Quân khu 5) được tặng Cờ thi đua, được tặng thưởng Huân chương Quân công hạng Nhất.":
          "award | Huân chương Quân công | to Trung đoàn 828",
        "Lữ đoàn 613 hoàn thành tốt nhiệm vụ, nhiều năm liền giữ vững nền nếp và được Bộ Quốc phòng tặng Cờ thi đua.":
          "award | Cờ thi đua | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng",
        "Với tinh thần dũng cảm, Hải đội 2 tìm thấy các ngư dân, đưa tất cả vào bờ an toàn, cứu chữa kịp thời và được tặng Bằng khen.":
          "award | Bằng khen | conferred | to Hải đội 2",
        "Sư đoàn 347 ra quân sớm, huấn luyện chắc; kết thúc năm được Quân khu 5 tặng Giấy khen.":
          "award | Giấy khen | conferred | to Sư đoàn 347",
      ],
      denies: [
        "Tại Quân khu 5, Lữ đoàn 613 huấn luyện giỏi và được tặng Bằng khen.":
          "award | to Quân khu 5",
        "Lữ đoàn 613 huấn luyện giỏi và được đề nghị tặng Bằng khen.": "award | conferred",
      ]
    ),
    RuleExamples(
      "award.recipient-receives-subject",
      gives: [
        "Lữ đoàn 613 huấn luyện chắc, kỷ luật nghiêm, nhiều năm liền đạt danh hiệu Đơn vị Quyết thắng.":
          "award | Đơn vị Quyết thắng | conferred | to Lữ đoàn 613",
        "Sư đoàn 347 hành quân sớm, bắn giỏi, rèn nghiêm, nhiều năm liền đạt danh hiệu Đơn vị huấn luyện giỏi.":
          "award | Đơn vị huấn luyện giỏi | conferred | to Sư đoàn 347",
        "Bệnh viện Quân y 7K đổi mới cách làm, phục vụ tận tâm và đón nhận Bằng khen của Bộ Y tế.":
          "award | Bằng khen | to Bệnh viện Quân y 7K | by Bộ Y tế",
      ],
      denies: [
        "Lữ đoàn 613 đề ra mục tiêu giữ vững nền nếp, đạt danh hiệu Đơn vị Quyết thắng.": "award",
        "Từ nay đến cuối năm, Lữ đoàn 613 sẽ giữ nghiêm kỷ luật, đạt danh hiệu Đơn vị Quyết thắng.":
          "award",
      ]
    ),
  ]

  static let given = [
    RuleExamples(
      "award.giver-active",
      gives: [
        "Bộ Quốc phòng tặng Bằng khen cho Lữ đoàn 613.":
          "award | Bằng khen | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng",
        "Thiếu tướng Trịnh Bá Lộc trao Cờ thi đua của Bộ Quốc phòng tặng Sư đoàn 347.":
          "award | Cờ thi đua | to Sư đoàn 347 | by Bộ Quốc phòng | from Trịnh Bá Lộc",
        "Nhân dịp này, Quân khu 5 tặng Giấy khen cho 11 tập thể và 24 cá nhân.":
          "award | Giấy khen | to 24 cá nhân | by Quân khu 5",
        "Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Ba cho Đại tá Lò Văn Ính.":
          "award | hạng Ba | conferred | to Lò Văn Ính | by Chủ tịch nước",
        "Thủ trưởng Lữ đoàn 613 trao Giấy khen cho 31 chiến sĩ mới.":
          "award | Giấy khen | to 31 chiến sĩ",
      ],
      denies: [
        "Quân khu 5 đề nghị Bộ Quốc phòng tặng Bằng khen cho Lữ đoàn 613.": "award | conferred",
        "Thiếu tướng Trịnh Bá Lộc trao Cờ thi đua của Bộ Quốc phòng tặng Sư đoàn 347.":
          "award | by Trịnh Bá Lộc",
        "Quân khu 5 tặng quà cho 15 hộ nghèo.": "award",
        "Đoàn công tác trao 30 suất học bổng cho học sinh nghèo.": "award",
      ]
    ),
    RuleExamples(
      "award.ceremony-of-host",
      gives: [
        "Sáng 5/12, Lữ đoàn 613 tổ chức Lễ đón nhận Huân chương Quân công hạng Ba.":
          "award | Huân chương Quân công | hạng Ba | conferred | to Lữ đoàn 613",
        "Bộ Tư lệnh Vùng 3 Hải quân tổ chức lễ đón nhận Cờ thi đua của Chính phủ.":
          "award | Cờ thi đua | conferred | to Vùng 3 Hải quân | by Chính phủ",
        "Ngày 2/4/2024, Bệnh viện Quân y 7K tổ chức Lễ kỷ niệm và đón nhận Huân chương Lao động hạng Nhì.":
          "award | Huân chương Lao động | hạng Nhì | to Bệnh viện Quân y 7K",
      ],
      denies: [
        "Lữ đoàn 613 chuẩn bị tổ chức Lễ đón nhận Huân chương Quân công hạng Ba vào tháng tới.":
          "award | conferred",
        "Lữ đoàn 613 tổ chức lễ đón nhận tân binh.": "award",
      ]
    ),
    RuleExamples(
      "award.commended",
      gives: [
        "Lữ đoàn 613 ra quân. Có 13 tập thể, 120 cá nhân được khen thưởng.":
          "award | khen thưởng | conferred | to 13 tập thể",
        "Ở Lữ đoàn 613, hội nghị thống nhất 8 tập thể và 15 cá nhân được đề nghị khen thưởng.":
          "award | khen thưởng | proposed | to 15 cá nhân",
        "Lữ đoàn 613 khen thưởng 6 tập thể và 9 cá nhân.":
          "award | khen thưởng | conferred | to 9 cá nhân",
        "Kết thúc hội thi, Lữ đoàn 613 trao thưởng cho 4 tập thể.":
          "award | khen thưởng | to 4 tập thể",
      ],
      denies: [
        "Lữ đoàn 613 làm tốt công tác thi đua, khen thưởng cho các đơn vị.": "award",
        "Quân khu 5 khen thưởng kịp thời, động viên bộ đội.": "award",
        "Lữ đoàn 613 ra quân. Đã có 8 tập thể và 15 cá nhân được đề nghị khen thưởng.":
          "award | conferred",
      ]
    ),
    RuleExamples(
      "award.line-of-list",
      gives: [
        "Danh sách khen thưởng tại hội nghị:\n- Bằng khen của Quân khu 5: 20 tập thể, 34 cá nhân.":
          "award | Bằng khen | conferred | to 34 cá nhân | by Quân khu 5",
        "Các đơn vị được khen thưởng:\n- Huân chương Lao động hạng Ba: Lữ đoàn 613.\n- Cờ thi đua của Bộ Quốc phòng: Tiểu đoàn 7; Trung đoàn 828.":
          "award | Cờ thi đua | conferred | to Trung đoàn 828 | by Bộ Quốc phòng",
        "Quân khu 5 đề nghị khen thưởng:\n1. Cờ thi đua của Chính phủ: Lữ đoàn 613.\n2. Bằng khen của Bộ Quốc phòng: Sư đoàn 347.":
          "award | Bằng khen | proposed | to Sư đoàn 347 | by Bộ Quốc phòng",
      ],
      denies: [
        "Dự kiến khen thưởng năm 2025:\n- Bằng khen của Quân khu 5: 20 tập thể.": "award",
        "Các danh hiệu thi đua gồm:\n- Bằng khen của Quân khu 5: 20 tập thể.": "award",
        "Quân khu 5 đề nghị khen thưởng:\n1. Cờ thi đua của Chính phủ: Lữ đoàn 613.":
          "award | conferred",
      ]
    ),
    RuleExamples(
      "award.prize-winner",
      gives: [
        "Lữ đoàn 613 bế mạc hội thi. Giải Nhất thuộc về Tiểu đoàn 3.":
          "award | giải Nhất | conferred | to Tiểu đoàn 3",
        "Kết quả hội thao: Giải Nhì: Trung đoàn 828 và Lữ đoàn 613.":
          "award | giải Nhì | conferred | to Lữ đoàn 613",
        "Kết thúc hội thi, giải Ba là Thượng úy Lò Văn Ính, Tiểu đoàn 3.":
          "award | giải Ba | conferred | to Lò Văn Ính",
      ],
      denies: [
        "Giải Nhất gồm tiền thưởng và Giấy chứng nhận. Sư đoàn 347 dự thi.": "award | giải Nhất",
        "Sư đoàn 347 tham dự hội thi cùng Lữ đoàn 613; giải Nhất trị giá 10 triệu đồng.":
          "award | giải Nhất",
      ]
    ),
    RuleExamples(
      "award.counted-title",
      gives: [
        "Năm 2024, Trung đoàn 828 có 73 Chiến sĩ thi đua.":
          "award | Chiến sĩ thi đua | conferred | to 73 cá nhân",
        "450 cá nhân của Sư đoàn 347 được tặng danh hiệu (trong đó 358 Chiến sĩ tiên tiến).":
          "award | Chiến sĩ tiên tiến | conferred | to 358 cá nhân",
        "Lữ đoàn 613 đề nghị công nhận 3 Đơn vị quyết thắng.":
          "award | Đơn vị quyết thắng | proposed | to 3 tập thể",
      ],
      denies: [
        "Năm 2024 Trung đoàn 828 phấn đấu có 73 Chiến sĩ thi đua.": "award",
        "Lữ đoàn 613 đề nghị công nhận 3 Đơn vị quyết thắng.": "award | conferred",
      ]
    ),
  ]

  /// Names made while binding; they stand in no source as a whole.
  static let composedNames: Set<String> = [
    "award.recipient-passive-subject", "award.recipient-receives-subject",
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func bindsAwards(_ example: Example) throws {
    try check(example)
  }

  /// Those behind `và` who only now get a title: the last of what is proposed.
  static let goesOn = [
    (
      "Quân khu 5 đề nghị tặng Cờ thi đua cho 6 tập thể; Bằng khen cho 14 cá nhân và 9 tập thể đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | proposed | to 9 tập thể", true
    ),
    (
      "Lữ đoàn 613 đề nghị tặng Cờ thi đua cho 2 tập thể; Giấy khen cho 4 đơn vị và 30 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.",
      "award | Chiến sĩ thi đua cơ sở | proposed | to 30 cá nhân", true
    ),
    (
      "Quân khu 5 đề nghị tặng Cờ thi đua cho 6 tập thể, Bằng khen cho 14 cá nhân và 9 tập thể đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | proposed | to 9 tập thể", true
    ),
    (
      "Lữ đoàn 613 đề nghị Quân khu 5 tặng Giấy khen cho 3 tập thể và 11 đơn vị đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | proposed | to 11 đơn vị", true
    ),
    (
      "Hội nghị của Sư đoàn 347 đề nghị tặng Bằng khen cho 2 tập thể và 21 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.",
      "award | Chiến sĩ thi đua cơ sở | proposed | to 21 cá nhân", true
    ),
    (
      "Quân khu 5 tặng Cờ thi đua cho 6 tập thể và 9 tập thể đạt danh hiệu Đơn vị Quyết thắng.",
      "award | proposed", false
    ),
    (
      "Lữ đoàn 613 đề nghị tặng Cờ thi đua cho 6 tập thể; toàn lữ đoàn có 9 tập thể đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | proposed", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: goesOn)
  func tellsTheLastOfAProposal(_ example: Example) throws {
    try check(example)
  }

  /// What a clause behind a semicolon goes on with, and what it does not.
  static let clauses = [
    (
      "Quân khu 5 tặng Bằng khen cho Tiểu đoàn 7; Tiểu đoàn 8; Tiểu đoàn 9.",
      "award | Bằng khen | to Tiểu đoàn 9", true
    ),
    (
      "Sư đoàn 347 trao giải Nhất cho Tiểu đoàn 7; Tiểu đoàn 8 gặt lúa giúp dân.",
      "award | giải Nhất | to Tiểu đoàn 7", true
    ),
    (
      "Sư đoàn 347 trao giải Nhất cho Tiểu đoàn 7; Tiểu đoàn 8 gặt lúa giúp dân.",
      "award | to Tiểu đoàn 8", false
    ),
    (
      "Sư đoàn 347 tặng Bằng khen cho Tiểu đoàn 7; Trung đoàn 828 hành quân về.",
      "award | to Trung đoàn 828", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: clauses)
  func goesOnWithListsOnly(_ example: Example) throws {
    try check(example)
  }
}
