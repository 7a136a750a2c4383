import Examples
import Testing

/// Lists of posts, and where each is held.
@Suite
struct PositionParserTests {
  static let rules = [
    RuleExamples(
      "position.head",
      gives: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 dự lễ.":
          "post | Chính ủy | @ Lữ đoàn 613 | current",
        "Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh, Tham mưu trưởng Quân khu 5 kiểm tra.":
          "post | Phó Tư lệnh | @ Quân khu 5",
        "Đại tá Tô Quang Mẫn, Bí thư Đảng ủy, Chính ủy Sư đoàn 347 chúc mừng.":
          "post | Bí thư Đảng ủy | @ Sư đoàn 347",
        "Thiếu tướng Mạc Văn Khoát, Phó Tư lệnh kiêm Tham mưu trưởng Vùng 3 Hải quân dự.":
          "post | Tham mưu trưởng | @ Vùng 3 Hải quân",
        "Đại tá Phan Tấn Lực, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ tiếp đoàn.":
          "post | Chỉ huy trưởng | @ Bộ Chỉ huy Quân sự tỉnh Phú Thọ",
        "Thượng tá Ma Seo Páo, Phó Lữ đoàn trưởng Tham mưu trưởng Lữ đoàn 618 hướng dẫn.":
          "post | Phó Lữ đoàn trưởng | @ Lữ đoàn 618",
      ],
      denies: [
        "Đại tá Lò Văn Ính, Phó Chính ủy Lữ đoàn 613 dự lễ.": "post | Chính ủy",
        "Đại tá Lò Văn Ính cùng Chính ủy Lữ đoàn 613 dự lễ.": "post | Lò Văn Ính",
        "Đại tá Lò Văn Ính đến Bộ Tư lệnh Vùng 3 Hải quân làm việc.": "post | Tư lệnh",
        "Được Chính ủy giúp đỡ, Đại tá Lò Văn Ính tiến bộ nhanh.": "post | Lò Văn Ính",
      ]
    ),
    RuleExamples(
      "position.own",
      gives: [
        "Đại tướng Nguyễn Khắc Diệm, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng tiếp khách.":
          "post | Ủy viên Bộ Chính trị | @ Bộ Chính trị",
        "Thượng tướng Vi Hồng Thái, Ủy viên Thường vụ Quân ủy Trung ương thăm đảo.":
          "post | Ủy viên Thường vụ Quân ủy Trung ương",
        "Trung tướng Mai Xuân Đảo, Ủy viên Trung ương Đảng, Tư lệnh Quân khu 5 dự.":
          "post | Ủy viên Trung ương Đảng",
        "Đại tướng Nguyễn Khắc Diệm, Phó Bí thư Quân ủy Trung ương gửi thư.":
          "post | Phó Bí thư Quân ủy Trung ương | @ Quân ủy Trung ương",
      ],
      denies: [
        "Trung tướng Mai Xuân Đảo, Ủy viên Trung ương Đảng, Tư lệnh Quân khu 5 dự.":
          "post | Ủy viên Trung ương Đảng | @ Quân khu 5",
        "Nghị quyết của Bộ Chính trị được Trung tướng Mai Xuân Đảo quán triệt.":
          "post | Mai Xuân Đảo",
      ]
    ),
    RuleExamples(
      "position.civil",
      gives: [
        "Đại tá Phan Tấn Lực, Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ dự.":
          "post | Ủy viên Ban Thường vụ Tỉnh ủy",
        "Đồng chí Phan Thị Mỵ, Bí thư Tỉnh ủy Lai Châu trao quà.": "post | Bí thư Tỉnh ủy",
        "Ông Trần Công Lý, Phó Bí thư Huyện ủy cảm ơn bộ đội.": "post | Phó Bí thư Huyện ủy",
      ],
      denies: [
        "Tỉnh ủy Lai Châu gửi lẵng hoa chúc mừng Đại tá Phan Tấn Lực.": "post | Phan Tấn Lực",
        "Thường trực Tỉnh ủy, UBND tỉnh cùng Đại tá Phan Tấn Lực thắp hương.":
          "post | Phan Tấn Lực",
      ]
    ),
    RuleExamples(
      "position.field",
      gives: [
        "Thượng úy Tạ Minh Đức, Trợ lý Tác huấn, Lữ đoàn 613 lên lớp.":
          "post | Trợ lý Tác huấn | @ Lữ đoàn 613",
        "Đại úy Y Blăm Niê, Trợ lý Dân vận Trung đoàn 828 phiên dịch.": "post | Trợ lý Dân vận",
        "Thiếu tá Đỗ Thị Ngân, Trợ lý Phụ nữ, Phòng Chính trị, Sư đoàn 347 dẫn chương trình.":
          "post | Trợ lý Phụ nữ",
      ],
      denies: [
        "Các trợ lý tác huấn cùng Thượng úy Tạ Minh Đức thức trắng đêm.": "post | Tạ Minh Đức",
        "Thượng úy Tạ Minh Đức được các nhân viên khen ngợi.": "post",
      ]
    ),
    RuleExamples(
      "position.noun",
      gives: [
        "Đại tá Ngô Xuân Hải, Trưởng phòng Tuyên huấn, Cục Chính trị Quân khu 5 dự.":
          "post | Trưởng phòng | @ Phòng Tuyên huấn",
        "Thượng tá, TS Cao Thị Hoa, Chủ nhiệm Khoa Nội tim mạch mổ chính.":
          "post | Chủ nhiệm Khoa | @ Khoa Nội tim mạch",
        "Trung tá Lý A Pao, Phó trưởng ban Tổ chức, Lữ đoàn 613 kể.":
          "post | Phó trưởng ban | @ Ban Tổ chức",
        "Thượng tá Ma Seo Páo, Trưởng phòng Tác chiến Sư đoàn 347 vẽ sơ đồ.":
          "post | Trưởng phòng | @ Phòng Tác chiến",
        "Thiếu tá Hà Văn Ngọc, Chủ nhiệm Kho K958 hướng dẫn.": "post | Chủ nhiệm Kho | @ Kho K958",
      ],
      denies: [
        "Đại tá Ngô Xuân Hải vào phòng Tuyên huấn lấy tài liệu.": "post",
        "Đại tá Ngô Xuân Hải, Trưởng ban Tổ chức hội thi, tổng kết điểm.": "post | Trưởng ban",
      ]
    ),
    RuleExamples(
      "position.bodyhead",
      gives: [
        "Ông Lê Quốc Bảo, Trưởng Công an xã cùng bộ đội tuần tra.": "post | Trưởng",
        "Đại úy Hà Văn Ngọc, Phó trưởng Công an huyện Ba Tơ, phối hợp phá án.":
          "post | Phó trưởng | @ Công an huyện Ba Tơ",
        "Ông Trần Công Lý, Trưởng Tỉnh đoàn, khai mạc trại hè.": "post | Trưởng",
      ],
      denies: [
        "Đại tá Ngô Xuân Hải, Trưởng đoàn công tác, tặng quà.": "post",
        "Đại tá Ngô Xuân Hải trưởng thành từ người lính binh nhì.": "post",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsPosts(_ example: Example) throws {
    try check(example)
  }

  /// How a post is held, and of which unit.
  static let standings = [
    (
      "Trung tướng Mai Xuân Đảo, Tư lệnh Quân khu 5, nay là Phó Tổng Tham mưu trưởng dự.",
      "post | Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Phó Chính ủy Quân khu 5, nay là Chính ủy Quân khu 7 dự.",
      "post | Chính ủy | @ Quân khu 7 | current"
    ),
    (
      "Trung tướng Mai Xuân Đảo, hiện giữ chức Tư lệnh Quân khu 5 dự.",
      "post | Tư lệnh | @ Quân khu 5 | current"
    ),
    (
      "Đại tá Lò Văn Ính, nguyên Chính ủy Lữ đoàn 613 kể.",
      "post | Chính ủy | @ Lữ đoàn 613 | former"
    ),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Ủy viên Trung ương Đảng, nguyên Tư lệnh Quân khu 5 dự.",
      "post | Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "Thượng tá Ma Seo Páo, quyền Lữ đoàn trưởng Lữ đoàn 618 dự.", "post | Lữ đoàn trưởng | acting"
    ),
    (
      "Đại tá Lò Văn Ính, Phó Chính ủy, phụ trách Chính ủy Lữ đoàn 613 dự.",
      "post | Chính ủy | acting"
    ),
    (
      "Nguyên Tư lệnh Quân khu 5, Trung tướng Mai Xuân Đảo viết lưu bút.", "post | Tư lệnh | former"
    ),
    (
      "Đại tá Lò Văn Ính, Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra dự.",
      "post | Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy, Chủ tịch Hội đồng Thi đua - Khen thưởng Lữ đoàn 613 kết luận.",
      "post | Chủ tịch Hội đồng Thi đua - Khen thưởng | @ Lữ đoàn 613"
    ),
    (
      "Đại úy Lê Quý Mão, Chính trị viên Tiểu đoàn 7, Trung đoàn 828 dẫn đầu.",
      "post | Chính trị viên | @ Tiểu đoàn 7"
    ),
    ("Đại tá Lò Văn Ính, Chính ủy thăm nhà bếp.", "post | Chính ủy | @ -"),
    (
      "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613, Cụm trưởng Cụm thi đua kết luận.",
      "post | Cụm trưởng Cụm thi đua | @ -"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613, Cụm trưởng chủ trì.", "post | Cụm trưởng | @ -"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy BĐBP Hà Tĩnh, Cụm trưởng chủ trì.", "post | Cụm trưởng | @ -"
    ),
    (
      "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613, Bí thư Đảng ủy chủ trì.",
      "post | Bí thư Đảng ủy | @ Lữ đoàn 613"
    ),
    (
      "Trung tướng Mai Xuân Đảo, Phó Tư lệnh Quân khu 5, Chủ tịch Hội đồng bình chọn, dự.",
      "post | Chủ tịch Hội đồng bình chọn | @ -"
    ),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Ủy viên Trung ương Đảng (khóa XI, XII), nguyên Tư lệnh Quân khu 5 dự.",
      "post | Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "Đại úy Lê Quý Mão, bác sĩ Bệnh viện Quân y 7A, Bí thư Chi đoàn dự.",
      "post | bác sĩ | @ Bệnh viện Quân y 7A"
    ),
    (
      "Thượng úy Tạ Minh Đức, Trưởng ban Thanh niên thuộc Phòng Chính trị Sư đoàn 347 dẫn đường.",
      "post | Trưởng ban Thanh niên | @ Phòng Chính trị"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let mistaken = [
    (
      "Trung tướng Mai Xuân Đảo, Phó Tư lệnh Quân khu 5, Tư lệnh lực lượng phái bộ trao huy chương.",
      "post | Tư lệnh | @ Quân khu 5"
    ),
    (
      "Thăng quân hàm đối với Đại tá Lò Văn Ính, Phó Tư lệnh Quân khu 5; Bộ trưởng Bộ Quốc phòng quyết định bổ nhiệm Đại tá Tô Quang Mẫn.",
      "post | Bộ trưởng"
    ),
    (
      "Trung tướng Mai Xuân Đảo, Phó Tư lệnh Quân khu 5, Chủ tịch Hội đồng bình chọn, dự.",
      "post | Chủ tịch | @ Quân khu 5"
    ),
    ("Đại úy Lê Quý Mão, bác sĩ trẻ, khám bệnh cho dân.", "post | bác sĩ"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: mistaken)
  func readsNoPostThatIsNone(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: standings)
  func readsStandingAndUnit(_ example: Example) throws {
    try check(example)
  }

  /// Another's posts behind a semicolon, years of a post, and posts lately known.
  static let lately = [
    (
      "Đại tá Phan Tấn Lực, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ; Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Nguyễn Hữu Quýt dự.",
      "post | Chỉ huy trưởng | Phan Tấn Lực", true
    ),
    (
      "Đại tá Phan Tấn Lực, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ; Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Nguyễn Hữu Quýt dự.",
      "post | Phó Bí thư Tỉnh ủy | Nguyễn Hữu Quýt", true
    ),
    (
      "Đại tá Phan Tấn Lực, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ; Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Nguyễn Hữu Quýt dự.",
      "post | Phó Bí thư Tỉnh ủy | Phan Tấn Lực", false
    ),
    (
      "Đại tá Phan Tấn Lực, Chỉ huy trưởng Bộ CHQS tỉnh Phú Thọ; Phó Bí thư Đảng ủy Quân sự tỉnh dự.",
      "post | Phó Bí thư Đảng ủy Quân sự | Phan Tấn Lực", true
    ),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Chính ủy Quân khu 5 (2006-2012), nguyên Tư lệnh Quân khu 5 dự.",
      "post | Tư lệnh | @ Quân khu 5 | former", true
    ),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Phó Tư lệnh (2001 - 2005), Chính ủy Quân khu 5 dự.",
      "post | Chính ủy | @ Quân khu 5", true
    ),
    (
      "Trung tướng Mai Xuân Đảo, Chính ủy Quân khu 5 (ảnh), Tư lệnh Quân khu 7 bắt tay.",
      "post | Tư lệnh | Mai Xuân Đảo", false
    ),
    (
      "Trung tá Lý A Pao, Trung đoàn phó Trung đoàn 828 kiểm tra.",
      "post | Trung đoàn phó | @ Trung đoàn 828", true
    ),
    (
      "Thượng tá Vừ Mí Chứ, Lữ đoàn phó Lữ đoàn 613 kiểm tra.",
      "post | Lữ đoàn phó | @ Lữ đoàn 613", true
    ),
    (
      "Đại úy Lê Quý Mão, Đồn phó Đồn Biên phòng Nậm Kha tuần tra.",
      "post | Đồn phó | @ Đồn Biên phòng Nậm Kha", true
    ),
    (
      "Thượng tá Vừ Mí Chứ, Chủ nhiệm bay Trung đoàn 828 hạ lệnh.",
      "post | Chủ nhiệm bay | @ Trung đoàn 828", true
    ),
    (
      "Đại tướng Nguyễn Khắc Diệm, Bộ trưởng Quốc phòng tiếp khách.",
      "post | Bộ trưởng | @ Bộ Quốc phòng", true
    ),
    (
      "Thiếu tá Đỗ Thị Ngân, Ủy viên T.Ư Đoàn phát biểu.",
      "post | Ủy viên Trung ương Đoàn | @ Trung ương Đoàn", true
    ),
    (
      "Ông Trần Công Lý, Trưởng Ban Tổ chức Tỉnh ủy trao hoa.",
      "post | Trưởng Ban Tổ chức Tỉnh ủy", true
    ),
    (
      "Ông Trần Công Lý, Trưởng Ban Nội chính Trung ương trao hoa.",
      "post | Trưởng Ban Nội chính Trung ương | @ Ban Nội chính Trung ương", true
    ),
    (
      "Các chủ nhiệm bay cùng Đại úy Lê Quý Mão trực.",
      "post | Lê Quý Mão", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lately)
  func readsListsTermsAndNewPosts(_ example: Example) throws {
    try check(example)
  }

  /// Posts told apart by who may have them.
  static let beyond = [
    (
      "Thừa ủy quyền Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc trao Huân chương.",
      "post | Trịnh Bá Lộc | Chủ tịch nước", false
    ),
    (
      "Thượng tá Ma Seo Páo, Phó Tham mưu trưởng - Trưởng ban Trinh sát BĐBP tỉnh Kon Tum.",
      "post | Phó Tham mưu trưởng | @ Bộ đội Biên phòng tỉnh Kon Tum", true
    ),
    (
      "Thiếu tá Lý A Pao, Trưởng ban Tổ chức thuộc Phòng Chính trị Sư đoàn 347.",
      "post | Trưởng ban Tổ chức | @ Phòng Chính trị", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: beyond)
  func tellsPostsByWhatHasThem(_ example: Example) throws {
    try check(example)
  }
}
