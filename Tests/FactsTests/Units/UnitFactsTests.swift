import Examples
import Testing

/// The units of an article: each once, with the one above it, and nothing that is no unit.
@Suite
struct UnitFactsTests {
  static let examples = [
    (
      "Ban Chỉ huy quân sự thành phố Dĩ An ra quân. BCH Quân sự thành phố Dĩ An tặng quà.",
      "unit | Ban Chỉ huy Quân sự thành phố Dĩ An"
    ),
    (
      "BĐBP các tỉnh, thành phố: Lạng Sơn, Cao Bằng, Hải Phòng dự.",
      "unit | Bộ đội Biên phòng Cao Bằng"
    ),
    (
      "Thành lập Ban CHQS hai quận Thuận Hóa và Phú Xuân.",
      "unit | Ban Chỉ huy Quân sự quận Phú Xuân"
    ),
    ("Bộ Tư lệnh Hải quân ra quân.", "unit | Bộ Tư lệnh Hải quân | < Quân chủng Hải quân"),
    (
      "Dự có thủ trưởng Bộ Tham mưu, Cục Chính trị Hải quân.", "unit | Bộ Tham mưu Hải quân"
    ),
    ("Lữ đoàn Trinh sát Dù 74 nhảy dù.", "unit | Lữ đoàn Trinh sát Dù 74"),
    ("Tàu CSB 4032, 4033 ra khơi.", "unit | Tàu CSB 4033"),
    ("Tàu HQ-851 cập cảng.", "unit | Tàu HQ-851"),
    ("Đại úy Lê Quý Mão, Chỉ huy trưởng Nhà giàn DK1/6 trực.", "unit | Nhà giàn DK1/6"),
    ("Lữ đoàn 613 (Quân khu 5) ra quân.", "unit | Lữ đoàn 613 | < Quân khu 5"),
    ("Lữ đoàn 613 ra quân. Lữ đoàn 613 thuộc Quân khu 5.", "unit | Lữ đoàn 613 | < Quân khu 5"),
    ("Bộ Tư lệnh Quân khu 5 họp báo.", "unit | Bộ Tư lệnh Quân khu 5 | < Quân khu 5"),
    (
      "Bộ Chỉ huy BĐBP tỉnh Lai Châu tặng quà.",
      "unit | Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lai Châu | < Bộ đội Biên phòng tỉnh Lai Châu"
    ),
    (
      "Lữ đoàn Tàu pháo - Tên lửa 172, Vùng 3 Hải quân bắn đạn thật.",
      "unit | Lữ đoàn Tàu pháo - Tên lửa 172 | < Vùng 3 Hải quân"
    ),
    (
      "Hải đội 102, Hải đoàn 11, Vùng Cảnh sát biển 1 tuần tra.",
      "unit | Hải đoàn 11 | < Vùng Cảnh sát biển 1"
    ),
    ("Hải đoàn 18 Biên phòng tuần tra.", "unit | Hải đoàn 18 Biên phòng"),
    (
      "Bộ CHQS các tỉnh Bình Định, Phú Yên và Gia Lai giao quân.",
      "unit | Bộ Chỉ huy Quân sự tỉnh Phú Yên"
    ),
    (
      "Đồn Biên phòng cửa khẩu quốc tế Lao Bảo, BĐBP tỉnh Quảng Trị bắt ma túy.",
      "unit | Đồn Biên phòng cửa khẩu quốc tế Lao Bảo | < Bộ đội Biên phòng tỉnh Quảng Trị"
    ),
    (
      "Viện Kiểm sát quân sự Quân khu 5 truy tố.",
      "unit | Viện Kiểm sát quân sự Quân khu 5 | < Quân khu 5"
    ),
    (
      "Kho Xăng dầu 186, Cục Hậu cần Quân khu 3 tập dượt.",
      "unit | Kho Xăng dầu 186 | < Cục Hậu cần"
    ),
    (
      "Khoa Sư phạm quân sự, Học viện Chính trị hội giảng.",
      "unit | Khoa Sư phạm quân sự | < Học viện Chính trị"
    ),
    (
      "Xí nghiệp X52, Nhà máy Z751, Tổng cục Kỹ thuật sản xuất.",
      "unit | Xí nghiệp X52 | < Nhà máy Z751"
    ),
    (
      "Viện Y học dự phòng Quân đội phía Nam lấy mẫu.",
      "unit | Viện Y học dự phòng Quân đội phía Nam"
    ),
    ("Nhà máy Z755 xuất xưởng lô hàng mới.", "unit | Nhà máy Z755"),
    ("Quân chủng Hải quân - những chặng đường vẻ vang.", "unit | Quân chủng Hải quân"),
    ("Thủ trưởng Quân khu dự.", "unit | Quân khu | < -"),
    ("Đại tá Lò Văn Ính, Giám đốc Bệnh viện Đức Giang, khám bệnh.", "unit | Bệnh viện Đức Giang"),
    ("Cục Chính trị Quân khu 4 thăm bộ đội.", "unit | Cục Chính trị | < Quân khu 4"),
    ("Đảng ủy Quân khu 4 ra nghị quyết.", "unit | Quân khu 4"),
    ("Đảng bộ Lữ đoàn 613 tổ chức đại hội.", "unit | Lữ đoàn 613"),
    ("Bộ Tư lệnh TPHCM đón chiến sĩ mới.", "unit | Bộ Tư lệnh Thành phố Hồ Chí Minh"),
    ("Quân khu 1, 2, 3 ký kết hiệp đồng.", "unit | Quân khu 2"),
    ("LLVT Quân khu 5 giúp dân chống bão.", "unit | Quân khu 5"),
    ("Lữ đoàn 613 (QK5) - lá cờ đầu - ra quân.", "unit | Quân khu 5"),
    ("Phóng viên Báo Quân khu 5 - đơn vị anh hùng - tác nghiệp.", "unit | Báo Quân khu 5"),
    ("Trường bắn Phú Mỹ đón 300 chiến sĩ.", "unit | Trường bắn Phú Mỹ"),
    (
      "Khoa Hồi sức cấp cứu, Bệnh viện Quân y 4 trực.",
      "unit | Khoa Hồi sức cấp cứu | < Bệnh viện Quân y 4"
    ),
    (
      "Khoa Chẩn đoán hình ảnh (Bệnh viện Quân y 7) trực.",
      "unit | Khoa Chẩn đoán hình ảnh | < Bệnh viện Quân y 7"
    ),
    (
      "Đại tá Lò Văn Ính, Phó Chủ nhiệm Khoa Gây mê hồi sức, Bệnh viện Quân y 4 mổ.",
      "unit | Khoa Gây mê hồi sức | < Bệnh viện Quân y 4"
    ),
    ("Đồn BP CKQT Lao Bảo bắt ma túy.", "unit | Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo"),
    ("Đồn Biên phòng CK Nậm Kha tuần tra.", "unit | Đồn Biên phòng cửa khẩu Nậm Kha"),
    ("Trung đoàn 174, Đại đoàn 316 đánh đồi A1.", "unit | Trung đoàn 174 | < Đại đoàn 316"),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  /// Bodies, generic plurals and civil institutions.
  static let others = [
    "Quân ủy Trung ương ban hành nghị quyết.", "Quân đội nhân dân Việt Nam anh hùng.",
    "Ban CHQS các huyện báo cáo kết quả.", "Các phòng, ban cùng dự họp.",
    "UBND tỉnh Phú Thọ cấp kinh phí.", "Tỉnh ủy Lai Châu ra nghị quyết.",
    "Các quân khu, quân đoàn, quân chủng gửi báo cáo.", "Công an tỉnh Gia Lai phá án.",
    "Trường Đại học Bách khoa Hà Nội tuyển sinh.", "Bệnh viện Bạch Mai ghép tim thành công.",
    "Công ty Cổ phần Sữa Việt Nam tăng vốn.", "Văn phòng Chính phủ thông báo.",
    "Tập đoàn Dầu khí Việt Nam khởi công.", "Trung tâm Dự báo khí tượng phát tin bão.",
    "Vùng biển Tây Nam có mưa dông.", "Hội đồng nhân dân tỉnh họp kỳ cuối năm.",
    "Đoàn 15 xe chở hàng cứu trợ.", "Cục Thuế tỉnh thu vượt dự toán.",
  ].map { Example(text: $0, fact: "unit", holds: false) }

  /// A second name in brackets, a ship's mark.
  static let mistaken = [
    (
      "Trường Sĩ quan Lục quân 2 (Trường Đại học Nguyễn Huệ) khai giảng.",
      "unit | Trường Sĩ quan Lục quân 2 | < Trường Đại học Nguyễn Huệ"
    ),
    ("Báo Quân khu 5 - Ngày 15-12, Lữ đoàn 613 ra quân.", "unit | Báo Quân khu 5"),
    ("(QK5) - Sáng 15-12, Lữ đoàn 613 ra quân.", "unit | Quân khu 5"),
    ("Báo Hải quân Việt Nam – Sáng 2/3, Lữ đoàn 613 ra quân.", "unit | Báo Hải quân Việt Nam"),
    ("Hải quân Việt Nam - Sáng 2/3, Lữ đoàn 613 ra quân.", "unit | Hải quân Việt Nam"),
    ("Nhà máy Gạch Z đón khách.", "unit"),
    ("Lữ đoàn 613 bắn đạn thật tại Trường bắn Phú Mỹ.", "unit | Trường bắn Phú Mỹ"),
    ("Khối đại đoàn kết toàn dân được củng cố.", "unit | Đại đoàn"),
    ("Khoa Hồi sức cấp cứu tiếp nhận 5 người.", "unit"),
    ("Khoa Ngoại tiết niệu, Bệnh viện Việt Đức mổ ca khó.", "unit"),
    ("Tàu CSB 8004 của Vùng Cảnh sát biển 2 cứu nạn.", "unit | Cảnh sát biển"),
    ("Bộ đội Trung đoàn 828 đến từ nhiều vùng quê, Quân khu 5 khen.", "unit | Vùng"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others + mistaken)
  func tellsUnits(_ example: Example) throws {
    try check(example)
  }

  @Test
  func aUnitIsToldOnceWithItsMentions() throws {
    let text = "Lữ đoàn 613 ra quân. LỮ ĐOÀN 613 hành quân. Bộ đội Lữ đoàn 613 về đích."
    let units = try record(of: text).units
    #expect(units.map(\.name) == ["Lữ đoàn 613"])
    #expect(units.first?.evidence.count == 3)
  }

  @Test
  func theParentsWordsAreEvidence() throws {
    let units = try record(of: "Bộ đội Lữ đoàn 613 (Quân khu 5) ra quân.").units
    #expect(units.first?.evidence.map(\.field) == [nil, "parent"])
  }

  /// Levels that are no units, and whose faculties are told of.
  static let levels = [
    (
      "Lữ đoàn 613 giành giải Ba hội thao cấp Quân khu.",
      "unit | Lữ đoàn 613", true
    ),
    (
      "Lữ đoàn 613 giành giải Ba hội thao cấp Quân khu.",
      "unit | Quân khu", false
    ),
    (
      "Thủ trưởng Quân khu chúc mừng Lữ đoàn 613.",
      "unit | Quân khu", true
    ),
    (
      "Trường Sĩ quan Kỹ thuật Hóa học mở hội giảng. Khoa Chiến thuật dẫn đầu.",
      "unit | Khoa Chiến thuật", true
    ),
    (
      "Học viện Lục quân khai giảng. Bộ môn Bắn súng được biểu dương.",
      "unit | Bộ môn Bắn súng", true
    ),
    (
      "Học viện Lục quân và Trường Đại học Sông Lam ký kết hợp tác. Khoa Kinh tế dẫn đầu.",
      "unit | Khoa Kinh tế", false
    ),
    (
      "Lữ đoàn 613 huấn luyện. Khoa Kinh tế dẫn đầu.",
      "unit | Khoa Kinh tế", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: levels)
  func leavesOutLevelsAndOthersFaculties(_ example: Example) throws {
    try check(example)
  }

  /// Units that only an article tells to be the forces'.
  static let byArticle = [
    (
      "Học viện Hậu cần tổng kết năm học. Khoa Vận tải và Khoa Xăng dầu dẫn đầu.",
      "unit | Khoa Vận tải", true
    ),
    (
      "Nhà máy Z199 tổng kết năm. Phân xưởng A4 dẫn đầu.",
      "unit | Phân xưởng A4", true
    ),
    (
      "Báo Quân đội nhân dân xin trân trọng giới thiệu bài viết về Lữ đoàn 613.",
      "unit | Báo Quân đội nhân dân", false
    ),
    (
      "Kho K79 diễn tập chữa cháy.",
      "unit | Kho K79", true
    ),
    (
      "Kho lạnh của Công ty Hải sản diễn tập chữa cháy.",
      "unit | Kho lạnh", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: byArticle)
  func tellsUnitsByWhatTheArticleIsOn(_ example: Example) throws {
    try check(example)
  }
}
