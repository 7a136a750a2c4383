import Examples
import Testing

/// Units named by a number, a name of their own, or by what they are part of.
@Suite
struct UnitPatternsTests {
  static let rules = numbers + names + organs + headquarters

  static let numbers = [
    RuleExamples(
      "unit.head-number",
      gives: [
        "Lữ đoàn Công binh 613 đã bàn giao ba cây cầu dã chiến.":
          "unit | Lữ đoàn Công binh 613 | military",
        "Cán bộ, chiến sĩ Trung đoàn 828 giúp dân dựng lại nhà sau bão.": "unit | Trung đoàn 828",
        "Bệnh viện Quân y 7K nhận thêm 30 giường bệnh.": "unit | Bệnh viện Quân y 7K",
        "Hàng hóa được chuyển về Kho K958 trong đêm.": "unit | Kho K958",
        "Đoàn Kinh tế - Quốc phòng 397 trồng mới 40 ha cà phê.":
          "unit | Đoàn Kinh tế - Quốc phòng 397",
        "Phong trào của Quân khu 5 năm 2024 sôi nổi từ đầu.": "unit | Quân khu 5",
        "Nhiệm vụ của Lữ đoàn 613 năm 2023 rất nặng.": "unit | Lữ đoàn 613",
        "Chỉ huy Lữ đoàn 613 và Lữ đoàn 618": "unit | Lữ đoàn 618",
        "QK9 mở lớp bồi dưỡng kiến thức cho cán bộ các xã.": "unit | Quân khu 9",
      ],
      denies: [
        "Trong năm, 3 lữ đoàn và 12 trung đoàn tổ chức diễn tập.": "unit | Lữ đoàn 12",
        "Tàu chở 120 hành khách rời cảng lúc rạng sáng.": "unit",
        "Kho lương thực 200 tấn được chuyển về vùng lũ.": "unit | Kho 200",
        "Đoàn 15 xe ô tô chở quà lên biên giới.": "unit | military",
      ]
    ),
    RuleExamples(
      "unit.head-number-list",
      gives: [
        "Đoàn kiểm tra làm việc với các Quân khu 1, 2 và 4.": "unit | Quân khu 2",
        "Đại diện Quân khu 3, 4, 5 trao đổi kinh nghiệm.": "unit | Quân khu 5",
        "Lữ đoàn Công binh 613, 617 hiệp đồng vượt sông.": "unit | Lữ đoàn Công binh 617",
        "Trung đoàn 828 và 829, Sư đoàn 347 cùng bắn giỏi.": "unit | Trung đoàn 829",
        "Tiểu đoàn 7 và 8 bắn đạn thật bài 2.": "unit | Tiểu đoàn 8",
      ],
      denies: [
        "Trung đoàn 828, 5 tập thể và 7 cá nhân được biểu dương.": "unit | Trung đoàn 5",
        "Dự có đại diện Sư đoàn 347 và 12 đồng chí cựu chiến binh.": "unit | Sư đoàn 12",
        "Tại Lữ đoàn 613, 100% quân số tham gia chạy vũ trang.": "unit | Lữ đoàn 100",
      ]
    ),
    RuleExamples(
      "unit.region",
      gives: [
        "Vùng 3 Hải quân tổ chức cứu kéo tàu cá gặp nạn.": "unit | Vùng 3 Hải quân | military",
        "Bộ đội Vùng 5 chúc Tết đồng bào trên đảo.": "unit | Vùng 5",
        "Tàu của Vùng D Hải quân cập cảng an toàn.": "unit | Vùng D Hải quân",
      ],
      denies: [
        "Vùng biển Tây Nam có gió giật cấp 8.": "unit | Vùng biển",
        "Vùng 200 hải lý là vùng đặc quyền kinh tế.": "unit | Vùng 200",
      ]
    ),
    RuleExamples(
      "unit.headquarters-number",
      gives: [
        "Bộ Tư lệnh 969 đón đoàn đại biểu vào Lăng viếng Bác.": "unit | Bộ Tư lệnh 969 | military",
        "Thủ trưởng Bộ Tư lệnh 871 kiểm tra sẵn sàng chiến đấu.": "unit | Bộ Tư lệnh 871",
        "Cán bộ Bộ Tư lệnh 47 dự lớp bồi dưỡng.": "unit | Bộ Tư lệnh 47",
      ],
      denies: [
        "Bộ Tư lệnh, 12 cơ quan và nhà trường cùng dự.": "unit | Bộ Tư lệnh 12",
        "Dự họp có Bộ Tư lệnh, 3 quân khu và 2 quân chủng.": "unit | Bộ Tư lệnh 3",
      ]
    ),
  ]

  static let names = [
    RuleExamples(
      "unit.head-name",
      gives: [
        "Trung đoàn Bến Hải đón chiến sĩ mới về đơn vị.": "unit | Trung đoàn Bến Hải | military",
        "Học viện Tình báo Quốc phòng khai giảng khóa mới.": "unit | Học viện Tình báo Quốc phòng",
        "Nhà máy Z758 đưa dây chuyền mới vào sản xuất.": "unit | Nhà máy Z758",
        "Trường Sĩ quan Kỹ thuật Hóa học mở đợt hội giảng.":
          "unit | Trường Sĩ quan Kỹ thuật Hóa học | military",
      ],
      denies: [
        "Công ty Cổ phần Sông Lam giới thiệu mẫu xe mới.": "unit | military",
        "Học viện sẽ tuyển 200 sinh viên ngành báo chí.": "unit | Học viện sẽ",
        "Cuộc sống ở trung đoàn Bến còn nhiều khó khăn.": "unit | Trung đoàn Bến",
      ]
    ),
    RuleExamples(
      "unit.known-name",
      gives: [
        "Binh chủng Đặc công tổng kết đợt hội thao.": "unit | Binh chủng Đặc công | military",
        "Học viện Lục quân tiếp đoàn khách nước ngoài.": "unit | Học viện Lục quân",
        "Cục Quân nhu cấp bổ sung quân trang mùa đông.": "unit | Cục Quân nhu",
        "Cục KH&ĐT rà soát dự án kho mới.": "unit | Cục Kế hoạch và Đầu tư",
        "Cục Kỹ thuật Binh chủng kiểm tra xe công binh.": "unit | Cục Kỹ thuật Binh chủng",
        "Binh chủng Pháo binh - Tên lửa bắn đạn thật.":
          "unit | Binh chủng Pháo binh - Tên lửa",
      ],
      denies: [
        "Các binh chủng đặc công, công binh cùng tham gia.": "unit | Binh chủng Đặc công",
        "Anh học viện chính trị rồi về quê dạy học.": "unit | Học viện Chính trị",
        "Tổ xe thuộc Cục Kỹ thuật, Binh chủng Công binh lên đường.":
          "unit | Cục Kỹ thuật Binh chủng",
      ]
    ),
    RuleExamples(
      "unit.institution-of-unit",
      gives: [
        "Trường Quân sự Quân khu 9 bế giảng lớp tiểu đội trưởng.":
          "unit | Trường Quân sự Quân khu 9 | < Quân khu 9",
        "Bảo tàng Quân đoàn 56 mở cửa đón khách tham quan.":
          "unit | Bảo tàng Quân đoàn 56 | < Quân đoàn 56",
        "Đoàn Văn công Quân khu 2 biểu diễn phục vụ bộ đội.":
          "unit | Đoàn Văn công Quân khu 2 | < Quân khu 2",
      ],
      denies: [
        "Đoàn thăm bệnh viện tại Quân khu 3 rồi về Hà Nội.": "unit | Bệnh viện Quân khu 3",
        "Nhà máy, Quân khu 5 và địa phương cùng ký quy chế.": "unit | Nhà máy Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.company",
      gives: [
        "Viettel khai trương trạm phát sóng trên đảo.":
          "unit | Tập đoàn Công nghiệp - Viễn thông Quân đội",
        "Đoàn viên của Viettel hiến máu cứu người.":
          "unit | Tập đoàn Công nghiệp - Viễn thông Quân đội",
        "Quân khu 7 và Viettel ký kết quy chế phối hợp.":
          "unit | Tập đoàn Công nghiệp - Viễn thông Quân đội",
      ],
      denies: [
        "Khách hàng dùng mạng di động được giảm cước.": "unit",
        "Tập đoàn bán lẻ mở thêm 20 siêu thị.": "unit | military",
      ]
    ),
    RuleExamples(
      "unit.company-place",
      gives: [
        "Viettel tỉnh Hà Giang phủ sóng các đồn biên giới.":
          "unit | Viettel tỉnh Hà Giang | < Tập đoàn Công nghiệp - Viễn thông Quân đội",
        "Viettel thành phố Đà Nẵng ủng hộ quỹ vì người nghèo.":
          "unit | Viettel thành phố Đà Nẵng",
        "Kỹ sư Viettel TP Hải Phòng khắc phục sự cố đường truyền.": "unit | Viettel TP Hải Phòng",
      ],
      denies: [
        "Viettel cùng tỉnh Hà Giang khởi công khu nhà ở.": "unit | Viettel tỉnh Hà Giang",
        "Viettel và thành phố Đà Nẵng hợp tác chuyển đổi số.": "unit | Viettel thành phố Đà Nẵng",
      ]
    ),
  ]

  static let organs = [
    RuleExamples(
      "unit.organ-name",
      gives: [
        "Phòng Tham mưu, Lữ đoàn 613 xây dựng kế hoạch.": "unit | Phòng Tham mưu | < Lữ đoàn 613",
        "Ban Tuyên huấn phát động cuộc thi viết về chiến sĩ.": "unit | Ban Tuyên huấn",
        "Phòng Hậu cần đã cấp đủ quân trang.": "unit | Phòng Hậu cần | military",
        "Ban Quân nhu tham mưu cho chỉ huy về bếp ăn.": "unit | Ban Quân nhu",
        "Phòng tham mưu Sư đoàn 347 được khen.": "unit | Phòng tham mưu | < Sư đoàn 347",
        "Khoa Nội tim mạch cứu sống một ngư dân.": "unit | Khoa Nội tim mạch",
        "Cục Hậu cần Quân khu 5 chuẩn bị lương khô.": "unit | Cục Hậu cần | < Quân khu 5",
      ],
      denies: [
        "Các đại biểu vào phòng họp lúc 8 giờ.": "unit",
        "Phòng Giáo dục và Đào tạo huyện trao học bổng.": "unit | military",
        "Cục diện chiến trường thay đổi từ mùa xuân ấy.": "unit | military",
      ]
    ),
    RuleExamples(
      "unit.organ-name-list",
      gives: [
        "Đại diện Cục Dân vận, Tổ chức, Cán bộ cùng dự.": "unit | Cục Tổ chức",
        "Cán bộ Phòng Tham mưu, Chính trị và Kỹ thuật trực 24 giờ.": "unit | Phòng Kỹ thuật",
        "Chỉ huy Ban Quân lực, Tài chính báo cáo kết quả.": "unit | Ban Tài chính",
        "Thủ trưởng Cục Tham mưu, Chính trị và các trợ lý cùng dự.": "unit | Cục Chính trị",
        "Khen hai phòng: Phòng Doanh trại, Quân nhu; tặng hoa văn công.": "unit | Phòng Quân nhu",
      ],
      denies: [
        "Cục Chính trị, Quân khu 5 phối hợp với tỉnh đoàn.": "unit | Cục Quân khu 5",
        "Phòng Hậu cần, Đại tá Võ Minh Tâm và các trợ lý cùng dự.": "unit | Phòng Đại tá",
      ]
    ),
    RuleExamples(
      "unit.organ-of-unit",
      gives: [
        "Văn phòng Bộ Quốc phòng ban hành kế hoạch.":
          "unit | Văn phòng Bộ Quốc phòng | < Bộ Quốc phòng",
        "Thanh tra Quân khu 3 kết luận đợt kiểm tra.": "unit | Thanh tra Quân khu 3 | < Quân khu 3",
        "Văn phòng Quân đoàn 56 bảo đảm tốt công tác lễ tân.": "unit | Văn phòng Quân đoàn 56",
      ],
      denies: [
        "Văn phòng UBND tỉnh Phú Thọ thông báo lịch tiếp dân.": "unit | military",
        "Văn phòng, Quân khu 3 và các sở cùng họp.": "unit | Văn phòng Quân khu 3",
      ]
    ),
    RuleExamples(
      "unit.parent-glued",
      gives: [
        "Cục Chính trị Quân khu 4 khen các cây bút trẻ.": "unit | Cục Chính trị | < Quân khu 4",
        "Cục Hậu cần QK4 chở lương khô vào vùng lũ.": "unit | Cục Hậu cần | < Quân khu 4",
        "Phòng Kỹ thuật Lữ đoàn 613 có sáng kiến mới.": "unit | Phòng Kỹ thuật | < Lữ đoàn 613",
        "Cục Kỹ thuật Hải quân nghiệm thu đề tài.": "unit | Cục Kỹ thuật | < Quân chủng Hải quân",
        "Phòng Tham mưu Sư đoàn 347 bàn giao tài liệu.": "unit | Phòng Tham mưu | < Sư đoàn 347",
        "Ban Chính trị Lữ đoàn 613 chấm báo tường.": "unit | Ban Chính trị | < Lữ đoàn 613",
        "Tổ công tác của Ban Chính trị Trung đoàn 828 về xã.":
          "unit | Ban Chính trị | < Trung đoàn 828",
      ],
      denies: [
        "Cục Chính trị và Quân khu 4 thống nhất nội dung.": "unit | Cục Chính trị | < Quân khu 4",
        "Phòng Kỹ thuật báo cáo Lữ đoàn 613 kết quả kiểm tra.":
          "unit | Phòng Kỹ thuật | < Lữ đoàn 613",
      ]
    ),
  ]

  static let headquarters = [
    RuleExamples(
      "unit.headquarters-of-unit",
      gives: [
        "Bộ Tư lệnh Quân khu 4 gặp mặt báo chí.": "unit | Bộ Tư lệnh Quân khu 4",
        "Bộ Tham mưu Quân đoàn 56 triển khai luyện tập.": "unit | Bộ Tham mưu Quân đoàn 56",
        "Bộ Tư lệnh Vùng 3 Hải quân tiếp nhận tàu mới.": "unit | Bộ Tư lệnh Vùng 3 Hải quân",
      ],
      denies: [
        "Bộ Tư lệnh và Quân khu 4 là hai cách gọi trong bài.": "unit | Bộ Tư lệnh Quân khu 4",
        "Bộ Tham mưu cùng Quân đoàn 56 và các địa phương họp bàn.":
          "unit | Bộ Tham mưu Quân đoàn 56",
      ]
    ),
    RuleExamples(
      "unit.headquarters-of-arm",
      gives: [
        "Bộ Tham mưu Hải quân tập huấn cán bộ.": "unit | Bộ Tham mưu Hải quân | military",
        "Bộ Tư lệnh Đặc công duyệt phương án bắn.": "unit | Bộ Tư lệnh Đặc công | military",
        "Đoàn công tác của Bộ Tư lệnh Tăng thiết giáp kiểm tra xe.":
          "unit | Bộ Tư lệnh Tăng thiết giáp",
        "Bộ Tư lệnh Thông tin liên lạc thử nghiệm thiết bị mới.":
          "unit | Bộ Tư lệnh Thông tin liên lạc",
      ],
      denies: [
        "Bộ Tư lệnh đặc biệt coi trọng công tác huấn luyện.": "unit | Bộ Tư lệnh đặc biệt",
        "Bộ Tư lệnh thông tin kịp thời cho nhân dân biết.": "unit | Bộ Tư lệnh Thông tin",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsUnits(_ example: Example) throws {
    try check(example)
  }

  /// Names that close with small words and a number, and those before a name.
  static let tails = [
    (
      "Công ty Cơ điện và vật liệu nổ 37 được tặng Bằng khen.",
      "unit | Công ty Cơ điện và vật liệu nổ 37", true
    ),
    (
      "Công ty Xây dựng công trình hàng không 648 được tặng Bằng khen.",
      "unit | Công ty Xây dựng công trình hàng không 648", true
    ),
    (
      "Xí nghiệp Cơ khí và sửa chữa ô tô 59, Cục Kỹ thuật dẫn đầu.",
      "unit | Xí nghiệp Cơ khí và sửa chữa ô tô 59", true
    ),
    (
      "Công ty Cao su Sông Lam trồng mới 500 ha.",
      "unit | Công ty Cao su Sông Lam trồng mới 500", false
    ),
    (
      "Công ty Cơ điện và nhân dân góp 37 triệu đồng.",
      "unit | Công ty Cơ điện và nhân dân góp 37", false
    ),
    (
      "Trưởng phòng Tuyên huấn Đỗ Thị Ngân dự lễ.",
      "unit | Phòng Tuyên huấn", true
    ),
    (
      "Trưởng phòng Tuyên huấn Đỗ Thị Ngân dự lễ.",
      "unit | Phòng Tuyên huấn Đỗ Thị Ngân", false
    ),
    (
      "Trưởng ban Tuyên huấn Phùng Văn Quế dự lễ.",
      "unit | Ban Tuyên huấn", true
    ),
    (
      "Khoa Ngoại chấn thương, Bệnh viện Quân y 196 cứu người.",
      "unit | Khoa Ngoại chấn thương", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: tails)
  func readsTailsPrintedSmall(_ example: Example) throws {
    try check(example)
  }

  /// Plants printed small but known by a code.
  static let codes = [
    (
      "Giám đốc nhà máy Z178 phát biểu.",
      "unit | Nhà máy Z178", true
    ),
    (
      "Giám đốc nhà máy gạch phát biểu.",
      "unit", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: codes)
  func readsPlantsByTheirCode(_ example: Example) throws {
    try check(example)
  }
}
