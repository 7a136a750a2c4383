import Examples
import Testing

/// Whole names, short names and bare heads.
@Suite
struct UnitParserTests {
  static let rules = [
    RuleExamples(
      "unit.initials",
      gives: [
        "Tổng công ty Đông Bắc (TCTĐB) ra quân. Lãnh đạo TCTĐB dự lễ.":
          "unit | Tổng công ty Đông Bắc",
        "Tổng công ty Tân Cảng Sài Gòn (TCSG) đón khách. Tổng Giám đốc TCSG phát biểu.":
          "unit | Tổng công ty Tân Cảng Sài Gòn",
        "Trung tâm Kỹ thuật Tăng thiết giáp (TTKTTTG) sơ kết. Xưởng của TTKTTTG được khen.":
          "unit | Trung tâm Kỹ thuật Tăng thiết giáp",
      ],
      denies: [
        "Cán bộ TCTĐB ra quân. Tổng công ty (mới thành lập) dự.": "unit | Tổng công ty Đông Bắc",
        "Kế hoạch tác chiến (KHTC) được duyệt. Nội dung KHTC đầy đủ.": "unit",
      ]
    ),
    RuleExamples(
      "unit.fixed-name",
      gives: [
        "Bộ Quốc phòng gửi điện khen các lực lượng cứu nạn.": "unit | Bộ Quốc phòng | military",
        "TCCT hướng dẫn sinh hoạt chính trị.": "unit | Tổng cục Chính trị",
        "Đoàn công tác BTTM kiểm tra tại đảo.": "unit | Bộ Tổng Tham mưu",
        "Quân chủng PK-KQ ra quân huấn luyện.": "unit | Quân chủng Phòng không - Không quân",
      ],
      denies: [
        "Các bộ, ngành và quốc phòng địa phương phối hợp.": "unit",
        "Tổng cục Thuế công bố số thu quý I.": "unit | military",
      ]
    ),
    RuleExamples(
      "unit.short-name",
      gives: [
        "Cảnh sát biển xua đuổi tàu cá nước ngoài.": "unit | Cảnh sát biển | military",
        "Tàu CSB cứu ba thuyền viên.": "unit | Cảnh sát biển",
        "Cán bộ Cảnh sát biển lên lớp về luật.": "unit | Cảnh sát biển",
      ],
      denies: [
        "Cảnh sát giao thông phạt 20 lái xe trên đường ven biển.": "unit",
        "Vùng Cảnh sát biển 2 đón tàu về cảng.": "unit | Cảnh sát biển",
        "Ngư dân nhận Kỷ niệm chương “Vì sự nghiệp xây dựng Cảnh sát biển Việt Nam”.": "unit",
      ]
    ),
    RuleExamples(
      "unit.service-name",
      gives: [
        "Chính ủy Hải quân thăm gia đình chính sách.": "unit | Quân chủng Hải quân",
        "Đại tá Lò Văn Ính, Phó Tư lệnh Hải quân, kiểm tra tàu.": "unit | Quân chủng Hải quân",
        "Tư lệnh Phòng không - Không quân ban bố lệnh.":
          "unit | Quân chủng Phòng không - Không quân",
      ],
      denies: [
        "Lực lượng hải quân các nước giao lưu bóng chuyền.": "unit | Quân chủng Hải quân",
        "Hải quân nước bạn thăm cảng Cam Ranh.": "unit | Quân chủng Hải quân",
      ]
    ),
    RuleExamples(
      "unit.bare-head",
      gives: [
        "Thủ trưởng Quân khu chúc mừng đơn vị.": "unit | Quân khu | bare",
        "Bộ đội Lữ đoàn gặt lúa giúp dân.": "unit | Lữ đoàn | bare",
        "Nhà trường đổi mới cách dạy.": "unit | Nhà trường | bare",
      ],
      denies: [
        "Cán bộ các quân khu, quân đoàn về dự.": "unit",
        "Lữ đoàn Công binh 613 gặt lúa giúp dân.": "unit | bare",
        "Trong toàn trung đoàn không có vụ việc nào.": "unit",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsUnits(_ example: Example) throws {
    try check(example)
  }

  /// `Trung đoàn tự vệ`, and units lately known.
  static let selves = [
    (
      "Trung đoàn tự vệ Thành xưa kia đánh giỏi.",
      "unit | bare", false
    ),
    (
      "Đại đội tự vệ bám trụ trận địa.",
      "unit", false
    ),
    (
      "Trung đoàn tự hào về truyền thống.",
      "unit | Trung đoàn | bare", true
    ),
    (
      "Đội PCMT&TP bắt 3 đối tượng.",
      "unit | Đội Phòng, chống ma túy và tội phạm", true
    ),
    (
      "Tiểu đoàn DBĐV 3 huấn luyện.",
      "unit | Tiểu đoàn Dự bị động viên 3", true
    ),
    (
      "Đại đội Vệ binh 5 gác đêm.",
      "unit | Đại đội Vệ binh 5", true
    ),
    (
      "Bộ môn Trinh sát hóa học bắn giỏi.",
      "unit | Bộ môn Trinh sát hóa học", true
    ),
    (
      "Bộ Tư lệnh Quân khu 5 Bế mạc Hội thao",
      "unit | Bộ Tư lệnh Quân khu 5", true
    ),
    (
      "Bộ Tư lệnh Quân khu 5 Bế mạc Hội thao",
      "unit | Quân khu 5 Bế mạc", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: selves)
  func leavesSelfDefenceApart(_ example: Example) throws {
    try check(example)
  }

  /// Heads that are part of another word.
  static let inside = [
    (
      "Khoa học Quân sự phát triển nhanh.",
      "unit | Khoa học Quân sự", false
    ),
    (
      "Bắn đạn thật tại thao trường Bàu Đồn.",
      "unit", false
    ),
    (
      "Phòng Phòng, chống ma túy và tội phạm BĐBP tỉnh Sơn La lập công.",
      "unit | Phòng Phòng, chống ma túy và tội phạm | < Bộ đội Biên phòng tỉnh Sơn La", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: inside)
  func readsNoUnitInsideAnotherWord(_ example: Example) throws {
    try check(example)
  }
}
