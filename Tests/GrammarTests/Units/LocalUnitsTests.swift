import Examples
import Testing

/// Units named by where they are, and bodies.
@Suite
struct LocalUnitsTests {
  static let rules = places + bodies

  static let places = [
    RuleExamples(
      "unit.head-place",
      gives: [
        "Bộ CHQS tỉnh Phú Thọ kiểm tra công tác tuyển quân.":
          "unit | Bộ Chỉ huy Quân sự tỉnh Phú Thọ | military",
        "Ban CHQS huyện Mường Pồn giao quân đủ chỉ tiêu.":
          "unit | Ban Chỉ huy Quân sự huyện Mường Pồn",
        "Đồn Biên phòng Nậm Kha tặng cờ Tổ quốc cho ngư dân.": "unit | Đồn Biên phòng Nậm Kha",
        "Đồn Biên phòng Nậm Kha 2 được tặng Bằng khen.": "unit | Đồn Biên phòng Nậm Kha 2",
        "Chiến sĩ các Đồn Biên phòng Nậm Kha 3, Cát Trụ dự hội thi.":
          "unit | Đồn Biên phòng Nậm Kha 3",
        "BĐBP tỉnh Kiên Giang bắt giữ tàu chở dầu lậu.":
          "unit | Bộ đội Biên phòng tỉnh Kiên Giang",
        "Bộ Chỉ huy Quân sự (CHQS) tỉnh Lâm Đồng mở hội thao.":
          "unit | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng",
        "Ban CHQS quận 11 tổ chức khám tuyển.": "unit | Ban Chỉ huy Quân sự quận 11",
        "BĐBP Bà Rịa - Vũng Tàu sửa lưới giúp ngư dân.":
          "unit | Bộ đội Biên phòng Bà Rịa - Vũng Tàu",
        "Đảng ủy Quân sự tỉnh Sơn La ra nghị quyết.": "unit | Bộ Chỉ huy Quân sự tỉnh Sơn La",
        "Đảng bộ Quân sự thành phố Đà Nẵng sinh hoạt chuyên đề.":
          "unit | Bộ Chỉ huy Quân sự thành phố Đà Nẵng",
        "BĐBP TPHCM trồng rừng ngập mặn.": "unit | Bộ đội Biên phòng Thành phố Hồ Chí Minh",
      ],
      denies: [
        "Ban CHQS các huyện báo cáo kết quả bốc thăm.": "unit | Ban Chỉ huy Quân sự huyện",
        "Công an tỉnh Phú Thọ bắt nhóm cho vay nặng lãi.": "unit",
        "Đồn biên phòng, đại đội và tổ công tác ở vùng cao.": "unit | Đồn Biên phòng biên phòng",
        "Đảng ủy Quân sự huyện Ba Tơ ra nghị quyết.": "unit | Bộ Chỉ huy Quân sự huyện Ba Tơ",
        "Đồn Biên phòng Nậm Kha 2 lần được tặng Bằng khen.": "unit | Đồn Biên phòng Nậm Kha 2",
        "Đồn Biên phòng Nậm Kha 5 năm liền được tặng Bằng khen.": "unit | Đồn Biên phòng Nậm Kha 5",
      ]
    ),
    RuleExamples(
      "unit.head-place-list",
      gives: [
        "Ban CHQS các xã Mường Lạn, Nà Hỳ và Pá Khoang tập huấn.":
          "unit | Ban Chỉ huy Quân sự xã Nà Hỳ",
        "Bộ CHQS các tỉnh Gia Lai, Kon Tum ký kết hiệp đồng.":
          "unit | Bộ Chỉ huy Quân sự tỉnh Kon Tum",
        "Ban CHQS xã Tân Lập, Bình Hòa nhận vũ khí trang bị.":
          "unit | Ban Chỉ huy Quân sự xã Bình Hòa",
        "BĐBP Quảng Trị, Thanh Hóa phối hợp tuần tra.": "unit | Bộ đội Biên phòng Thanh Hóa",
      ],
      denies: [
        "Ban CHQS xã Tân Lập, Đại tá Ngô Xuân Hải và nhân dân dự.":
          "unit | Ban Chỉ huy Quân sự xã Đại tá",
        "Bộ CHQS tỉnh Gia Lai, Sư đoàn 347 cùng tham gia.": "unit | Bộ Chỉ huy Quân sự tỉnh Sư",
        "Bộ CHQS tỉnh Gia Lai, UBND huyện tặng quà hộ nghèo.":
          "unit | Bộ Chỉ huy Quân sự tỉnh UBND",
      ]
    ),
    RuleExamples(
      "unit.force",
      gives: [
        "Bộ đội Biên phòng kỷ niệm ngày truyền thống.": "unit | Bộ đội Biên phòng | military",
        "Phóng sự kể về người lính BĐBP nơi đầu sóng.": "unit | Bộ đội Biên phòng",
        "Các trinh sát của Bộ đội Biên phòng phá án lớn.": "unit | Bộ đội Biên phòng",
      ],
      denies: [
        "Các anh bộ đội ở biên phòng thường nhớ nhà.": "unit",
        "Bộ đội Biên phòng tỉnh Kiên Giang ra quân.": "unit | Bộ đội Biên phòng",
      ]
    ),
    RuleExamples(
      "unit.area",
      gives: [
        "Ban Chỉ huy Phòng thủ khu vực 3 - Long Khánh ra mắt.":
          "unit | Ban Chỉ huy Phòng thủ khu vực 3 - Long Khánh | military",
        "Ban CH PTKV 2 quản lý 14 xã, phường.": "unit | Ban Chỉ huy Phòng thủ khu vực 2",
        "Chỉ huy Ban Chỉ huy PTKV 5 - Đức Cơ thăm già làng.":
          "unit | Ban Chỉ huy Phòng thủ khu vực 5 - Đức Cơ",
      ],
      denies: [
        "Thế trận khu vực phòng thủ 3 - 5 năm tới được củng cố.":
          "unit | Ban Chỉ huy Phòng thủ khu vực 3 - 5",
        "Diễn tập khu vực phòng thủ huyện đạt kết quả tốt.": "unit",
      ]
    ),
  ]

  static let bodies = [
    RuleExamples(
      "body.civil",
      gives: [
        "UBND tỉnh Phú Thọ tặng quà chiến sĩ mới.": "body | UBND tỉnh Phú Thọ",
        "Sở Y tế cử hai đoàn bác sĩ lên vùng cao.": "body | Sở Y tế",
        "Hội Cựu chiến binh huyện Ba Tơ xây nhà nghĩa tình.":
          "body | Hội Cựu chiến binh huyện Ba Tơ",
      ],
      denies: [
        "UBND huyện và nhân dân tiễn các tân binh.": "unit",
        "Công an tỉnh Nam Định bắt đối tượng truy nã.": "unit",
      ]
    ),
    RuleExamples(
      "body.party",
      gives: [
        "Nghị quyết của Quân ủy Trung ương được quán triệt.": "body | Quân ủy Trung ương",
        "Theo quy định của Bộ Chính trị, việc này thực hiện từ tháng 7.": "body | Bộ Chính trị",
        "Đoàn kiểm tra của Ban Bí thư làm việc tại tỉnh.": "body | Ban Bí thư",
      ],
      denies: [
        "Quân ủy Trung ương ban hành nghị quyết mới.": "unit",
        "Đồng chí bí thư chi bộ cùng các đảng viên ra đồng.": "body | Ban Bí thư",
      ]
    ),
    RuleExamples(
      "body.state",
      gives: [
        "Chính phủ ban hành nghị định mới.": "body | Chính phủ",
        "Kỳ họp của Quốc hội kéo dài ba tuần.": "body | Quốc hội",
        "Đảng, Nhà nước luôn quan tâm người có công.": "body | Đảng, Nhà nước",
      ],
      denies: [
        "Chính phủ chỉ đạo hỗ trợ vùng lũ.": "unit",
        "Một người dân nhà nước gọi về trao tài sản.": "body | Nhà nước nhân dân",
      ]
    ),
    RuleExamples(
      "body.foreign",
      gives: [
        "Bộ Quốc phòng Nga thông báo về cuộc tập trận.": "body | Bộ Quốc phòng Nga",
        "Hải quân Mỹ và các nước tập trận chung.": "body | Hải quân Mỹ",
        "Đoàn của Quân đội Ấn Độ thăm Học viện Lục quân.": "body | Quân đội Ấn Độ",
      ],
      denies: [
        "Bộ Quốc phòng Nga thông báo về cuộc tập trận.": "unit",
        "Bộ Quốc phòng tổ chức lễ đón.": "body",
      ]
    ),
    RuleExamples(
      "body.office",
      gives: [
        "Thủ tướng Chính phủ ký công điện khẩn.": "body | Thủ tướng Chính phủ",
        "Lệnh của Chủ tịch nước được công bố.": "body | Chủ tịch nước",
        "Theo chỉ thị của Thủ tướng, các tỉnh lập tổ công tác.": "body | Thủ tướng Chính phủ",
      ],
      denies: [
        "Thủ tướng Chính phủ ký công điện khẩn.": "unit",
        "Vị chủ tịch ấy nước mắt lưng tròng.": "body | Chủ tịch nước",
      ]
    ),
    RuleExamples(
      "body.council",
      gives: [
        "Hội đồng Thi đua - Khen thưởng họp phiên thứ nhất.":
          "body | Hội đồng Thi đua - Khen thưởng",
        "Ban Giám đốc và các khoa nhận hoa chúc mừng.": "body | Ban Giám đốc",
        "Ban Giám hiệu và các thầy cô dự lễ.": "body | Ban Giám hiệu",
      ],
      denies: [
        "Hội đồng Thi đua - Khen thưởng họp phiên thứ nhất.": "unit",
        "Hội đồng quân nhân đại đội sinh hoạt định kỳ.": "body | Hội đồng Thi đua - Khen thưởng",
      ]
    ),
    RuleExamples(
      "body.force",
      gives: [
        "Quân đội nhân dân Việt Nam tròn 75 tuổi.": "body | Quân đội nhân dân Việt Nam",
        "Phẩm chất của Quân đội nhân dân (QĐND) Việt Nam được phát huy.":
          "body | Quân đội nhân dân Việt Nam",
        "Đoàn đại biểu QĐND Việt Nam lên đường dự hội thao.": "body | Quân đội nhân dân Việt Nam",
      ],
      denies: [
        "Quân đội nhân dân Việt Nam tròn 75 tuổi.": "unit",
        "Quân đội và nhân dân cùng nhau đắp đê.": "body | Quân đội nhân dân Việt Nam",
      ]
    ),
    RuleExamples(
      "body.committee",
      gives: [
        "Ban Thường vụ Đảng ủy ra nghị quyết lãnh đạo.": "body | Ban Thường vụ Đảng ủy",
        "Các đồng chí trong Ban Chấp hành Đảng bộ biểu quyết.": "body | Ban Chấp hành Đảng bộ",
        "Ban Thường vụ và chỉ huy các cấp cùng dự.": "body | Ban Thường vụ",
      ],
      denies: [
        "Ban Thường vụ Đảng ủy ra nghị quyết lãnh đạo.": "unit",
        "Ban chấp hành lệnh của chỉ huy thì trận địa bị bắn phá.": "unit",
      ]
    ),
    RuleExamples(
      "body.forces",
      gives: [
        "LLVT tỉnh Hòa Bình đón nhận Huân chương.": "body | Lực lượng vũ trang tỉnh Hòa Bình",
        "Lực lượng vũ trang thành phố Huế ra quân.": "body | Lực lượng vũ trang thành phố Huế",
        "Ngày truyền thống Lực lượng vũ trang nhân dân tỉnh Lạng Sơn.":
          "body | Lực lượng vũ trang tỉnh Lạng Sơn",
      ],
      denies: [
        "LLVT Quân khu 5 thi đua lập công.": "body",
        "Anh hùng Lực lượng vũ trang nhân dân kể chuyện.": "body",
        "LLVT tỉnh Hòa Bình đón nhận Huân chương.": "unit",
      ]
    ),
    RuleExamples(
      "body.mixed",
      gives: [
        "Cán bộ Cục Trinh sát trao đổi kinh nghiệm.": "body | Cục Trinh sát",
        "Tin do Cục Trinh sát cung cấp.": "body | Cục Trinh sát",
        "Cục Trinh sát bắt giữ nhiều đối tượng.": "body | Cục Trinh sát",
      ],
      denies: [
        "Tiểu đoàn Trinh sát 31 luyện tập vượt sông.": "body",
        "Cục bộ có nơi mưa trinh sát không bay được.": "body",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsUnits(_ example: Example) throws {
    try check(example)
  }

  /// Districts and towns in a list.
  static let lists = [
    (
      "Ban CHQS huyện Mường Pồn, thị xã Đức Phổ giao quân.",
      "unit | Ban Chỉ huy Quân sự thị xã Đức Phổ", true
    ),
    (
      "Ban CHQS huyện Ba Tơ, thị xã Đức Phổ và huyện Trà Bồng giao quân.",
      "unit | Ban Chỉ huy Quân sự thị xã Đức Phổ", true
    ),
    (
      "Ban CHQS huyện Ba Tơ, thị xã Đức Phổ và huyện Trà Bồng giao quân.",
      "unit | Ban Chỉ huy Quân sự huyện Trà Bồng", true
    ),
    (
      "Ban CHQS huyện Vĩnh Thạnh, thành phố Cần Thơ giao quân.",
      "unit | Ban Chỉ huy Quân sự huyện Vĩnh Thạnh", true
    ),
    (
      "Ban CHQS huyện Vĩnh Thạnh, thành phố Cần Thơ giao quân.",
      "unit | Ban Chỉ huy Quân sự thành phố Cần Thơ", false
    ),
    (
      "Bộ CHQS tỉnh Gia Lai, thành phố Pleiku đón quân.",
      "unit | Bộ Chỉ huy Quân sự thành phố Pleiku", false
    ),
    (
      "Ban CHQS huyện Ba Tơ, Sơn Mường được tặng Bằng khen.",
      "unit | Ban Chỉ huy Quân sự huyện Sơn Mường", true
    ),
    (
      "Ban CHQS huyện Mường Pồn, Nà Hỳ, Pá Khoang được tặng Cờ.",
      "unit | Ban Chỉ huy Quân sự huyện Nà Hỳ", true
    ),
    (
      "Ban CHQS huyện Mường Pồn, Nà Hỳ, Pá Khoang được tặng Cờ.",
      "unit | Ban Chỉ huy Quân sự huyện Pá Khoang", true
    ),
    (
      "Ban CHQS huyện Ba Tơ, Nguyễn Hữu Quýt được tặng Bằng khen.",
      "unit | Ban Chỉ huy Quân sự huyện Nguyễn Hữu Quýt", false
    ),
    (
      "Ban CHQS huyện Ba Tơ, Thác Bạc đổ nước ngày đêm.",
      "unit | Ban Chỉ huy Quân sự huyện Thác Bạc", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lists)
  func readsListsOfPlaces(_ example: Example) throws {
    try check(example)
  }

  /// Posts of harbours, and districts whose names open like units.
  static let harbours = [
    (
      "Đồn Biên phòng cửa khẩu cảng Phú Quý tuần tra.",
      "unit | Đồn Biên phòng cửa khẩu cảng Phú Quý", true
    ),
    (
      "Đồn Biên phòng cửa khẩu cảng biển đã lâu năm.",
      "unit | Đồn Biên phòng cửa khẩu cảng biển đã", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: harbours)
  func readsHarboursAndListedDistricts(_ example: Example) throws {
    try check(example)
  }
}
