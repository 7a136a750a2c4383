import Examples
import Testing

/// Which unit stands above which.
@Suite
struct UnitLinksTests {
  @Test
  func aListThatGoesUpIsNoList() throws {
    let units = try analysis(of: "Hải đội 32, Hải đoàn 31 thuộc Vùng 3 Hải quân ra khơi.").units.all
    let small = try #require(units.first { $0.name == "Hải đội 32" })
    #expect(small.parent.map { units[$0].name } == "Hải đoàn 31")
  }

  static let rules = [
    RuleExamples(
      "unit.parent-comma",
      gives: [
        "Tiểu đoàn 7, Trung đoàn 828 bắn súng máy phòng không.":
          "unit | Tiểu đoàn 7 | < Trung đoàn 828",
        "Bệnh viện Quân y 196, Học viện Quân y khám bệnh cho dân.":
          "unit | Bệnh viện Quân y 196 | < Học viện Quân y",
        "Phòng Chính trị, Sư đoàn 347 tổ chức hội thi.": "unit | Phòng Chính trị | < Sư đoàn 347",
        "Biểu dương 3 tập thể: Kho K8, Lữ đoàn 613, Kho K9, Sư đoàn 347.":
          "unit | Kho K9 | < Sư đoàn 347",
        "Đại đội 3, Tiểu đoàn 7, Trung đoàn 828 gác ở đầu cầu.":
          "unit | Tiểu đoàn 7 | < Trung đoàn 828",
      ],
      denies: [
        "Quân khu 5, Lữ đoàn 613 phối hợp cứu nạn.": "unit | Quân khu 5 | < Lữ đoàn 613",
        "Biểu dương 3 tập thể: Kho K8, Kho K9, Sư đoàn 347.": "unit | Kho K9 | < Sư đoàn 347",
        "Biểu dương 2 đơn vị dẫn đầu năm 2022 gồm Kho K9, Sư đoàn 347.":
          "unit | Kho K9 | < Sư đoàn 347",
        "Trung đoàn 828, Trung đoàn 829, Sư đoàn 347 đều đạt giỏi.":
          "unit | Trung đoàn 829 | < Sư đoàn 347",
        "Lữ đoàn 613, Bộ CHQS tỉnh Phú Thọ cứu nạn.":
          "unit | Lữ đoàn 613 | < Bộ Chỉ huy Quân sự tỉnh Phú Thọ",
        "Trung đoàn 828; Sư đoàn 347 và Quân khu 5 cùng dự.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
        "Trung đoàn 828, Lữ đoàn 613 đồng giải Ba.": "unit | Trung đoàn 828 | < Lữ đoàn 613",
        "Bệnh viện Quân y 196, Học viện Quân y, Bệnh viện Quân y 197 cùng dự.":
          "unit | Bệnh viện Quân y 196 | < Học viện Quân y",
        "Bệnh viện Quân y 197, Bệnh viện Quân y 196 và Học viện Quân y cùng dự.":
          "unit | Bệnh viện Quân y 196 | < Học viện Quân y",
        "Quân khu 5, Quân đoàn 9, Bộ đội Biên phòng và Nhà máy Z99 tham luận.":
          "unit | Quân đoàn 9 | < Bộ đội Biên phòng",
        "Lữ đoàn 613, Trường Quân sự Quân khu 5 giải Ba.":
          "unit | Lữ đoàn 613 | < Trường Quân sự Quân khu 5",
        "Phòng Hậu cần, Đồn Biên phòng Nậm Kha được biểu dương.":
          "unit | Phòng Hậu cần | < Đồn Biên phòng Nậm Kha",
        "Tiểu đoàn 7, UBND xã Nà Hỳ tặng quà học sinh.": "unit | Tiểu đoàn 7 | < UBND xã Nà Hỳ",
        "Tiểu đoàn 7, Bảo tàng Quân khu 5 đồng giải Ba.":
          "unit | Tiểu đoàn 7 | < Bảo tàng Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.parent-slash",
      gives: [
        "Tiểu đoàn 7/Trung đoàn 828 đứng đầu hội thao.": "unit | Tiểu đoàn 7 | < Trung đoàn 828",
        "Đội quân y của e828/f347 khám bệnh; Lữ đoàn 613/Quân khu 5 cấp thuốc.":
          "unit | Lữ đoàn 613 | < Quân khu 5",
        "Đại đội 20/Lữ đoàn 613 dẫn đầu phần thi bơi.": "unit | Đại đội 20 | < Lữ đoàn 613",
      ],
      denies: [
        "Quân khu 5/Lữ đoàn 613 là hai nội dung của bảng.": "unit | Quân khu 5 | < Lữ đoàn 613",
        "Đạt 12/15 chỉ tiêu, Lữ đoàn 613 xếp thứ hai.": "unit | Lữ đoàn 15",
      ]
    ),
    RuleExamples(
      "unit.parent-bracket-list",
      gives: [
        "Tiểu đoàn 1, Tiểu đoàn 2 (Trung đoàn 828) nhận quân.":
          "unit | Tiểu đoàn 1 | < Trung đoàn 828",
        "Đại đội 3, Đại đội 5 và Đại đội 6 (Lữ đoàn 613) thi bắn.":
          "unit | Đại đội 3 | < Lữ đoàn 613",
        "Trung đoàn 828 và Trung đoàn 829 (Sư đoàn 347) nhận quân.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
      ],
      denies: [
        "Kho K8, Tiểu đoàn 2 (Trung đoàn 828) nhận quân.": "unit | Kho K8 | < Trung đoàn 828",
        "Tiểu đoàn 1; Tiểu đoàn 2 (Trung đoàn 828) nhận quân.":
          "unit | Tiểu đoàn 1 | < Trung đoàn 828",
        "Tiểu đoàn 1 (Lữ đoàn 613), Tiểu đoàn 2 (Trung đoàn 828) nhận quân.":
          "unit | Tiểu đoàn 1 | < Trung đoàn 828",
      ]
    ),
    RuleExamples(
      "unit.parent-bracket",
      gives: [
        "Lữ đoàn 613 (Quân khu 5) huấn luyện dã ngoại.": "unit | Lữ đoàn 613 | < Quân khu 5",
        "Trung đoàn 828 (Sư đoàn 347) diễn tập bắn đạn thật.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
        "Nhiều chiến sĩ Đồn Biên phòng Nậm Kha (BĐBP tỉnh Lai Châu) bám bản.":
          "unit | Đồn Biên phòng Nậm Kha | < Bộ đội Biên phòng tỉnh Lai Châu",
      ],
      denies: [
        "Quân khu 5 (Lữ đoàn 613 và Sư đoàn 347) diễn tập.": "unit | Quân khu 5 | < Lữ đoàn 613",
        "Lữ đoàn 613 (thành lập năm 1968) vượt sông.": "unit | Lữ đoàn 613 | < Lữ đoàn 1968",
      ]
    ),
    RuleExamples(
      "unit.parent-of",
      gives: [
        "Trung đoàn 828 của Sư đoàn 347 bắn giỏi.": "unit | Trung đoàn 828 | < Sư đoàn 347",
        "Tiểu đoàn 7 của Trung đoàn 828 được Quân khu 5 tặng Bằng khen.":
          "unit | Tiểu đoàn 7 | < Trung đoàn 828",
        "Bộ đội Lữ đoàn 613 của Quân khu 5 giúp dân gặt lúa.": "unit | Lữ đoàn 613 | < Quân khu 5",
      ],
      denies: [
        "Tặng Lữ đoàn 613 của Bộ Quốc phòng một lá cờ.": "unit | Lữ đoàn 613 | < Bộ Quốc phòng",
        "Quân khu 5 của Lữ đoàn 613 năm xưa.": "unit | Quân khu 5 | < Lữ đoàn 613",
        "Lữ đoàn 613 nhận Bằng khen của Quân khu 5.": "unit | Lữ đoàn 613 | < Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.parent-belongs",
      gives: [
        "Lữ đoàn 613 thuộc Quân khu 5 ra quân.": "unit | Lữ đoàn 613 | < Quân khu 5",
        "Kho K958 trực thuộc Cục Kỹ thuật được bảo quản tốt.": "unit | Kho K958 | < Cục Kỹ thuật",
        "Hải đội 2, thuộc Bộ đội Biên phòng tỉnh Cà Mau, tuần tra đêm.":
          "unit | Hải đội 2 | < Bộ đội Biên phòng tỉnh Cà Mau",
        "Chiến sĩ Trung đoàn 828 (thuộc Sư đoàn 347) giúp dân.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
      ],
      denies: [
        "Lữ đoàn 613 thuộc diện đơn vị huấn luyện điểm của Quân khu 5.":
          "unit | Lữ đoàn 613 | < diện",
        "Quân khu 5 và Lữ đoàn 613 thuộc nhiều đầu mối.": "unit | Quân khu 5 | < Lữ đoàn 613",
      ]
    ),
    RuleExamples(
      "unit.parent-belongs-list",
      gives: [
        "Tiểu đoàn 7, Tiểu đoàn 8 thuộc Trung đoàn 828 hành quân.":
          "unit | Tiểu đoàn 7 | < Trung đoàn 828",
        "Đồn Biên phòng Nậm Kha và Đồn Biên phòng Pa Vệ thuộc BĐBP tỉnh Lai Châu nhận hỗ trợ.":
          "unit | Đồn Biên phòng Nậm Kha | < Bộ đội Biên phòng tỉnh Lai Châu",
        "Lữ đoàn 613, Lữ đoàn 618 và Trung đoàn 828 trực thuộc Quân khu 5 đều dự.":
          "unit | Lữ đoàn 613 | < Quân khu 5",
      ],
      denies: [
        "Quân khu 7, Tiểu đoàn 8 thuộc Trung đoàn 828 hành quân.":
          "unit | Quân khu 7 | < Trung đoàn 828",
        "UBND xã Nà Hỳ, Tiểu đoàn 8 thuộc Trung đoàn 828 đắp đường.":
          "unit | UBND xã Nà Hỳ | < Trung đoàn 828",
      ]
    ),
    RuleExamples(
      "unit.parent-shared",
      gives: [
        "Phòng Tham mưu, Phòng Chính trị Lữ đoàn 613 tham gia.":
          "unit | Phòng Tham mưu | < Lữ đoàn 613",
        "Cục Hậu cần và Cục Kỹ thuật Quân khu 5 kiểm tra kho.": "unit | Cục Hậu cần | < Quân khu 5",
        "Cục Chính trị, Cục Kỹ thuật Quân đoàn 56 phát động quyên góp.":
          "unit | Cục Chính trị | < Quân đoàn 56",
        "Phòng Tham mưu, Phòng Chính trị Sư đoàn 347 thay nhau trực.":
          "unit | Phòng Tham mưu | < Sư đoàn 347",
        "Ban Tham mưu, Ban Chính trị Trung đoàn 828 chuẩn bị văn kiện.":
          "unit | Ban Tham mưu | < Trung đoàn 828",
      ],
      denies: [
        "Phòng Tham mưu; Phòng Chính trị Lữ đoàn 613 tham gia.":
          "unit | Phòng Tham mưu | < Quân khu 5",
        "Cục Hậu cần Quân khu 7 và Cục Kỹ thuật Quân khu 5 dự.":
          "unit | Cục Hậu cần | < Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.headquarters-shared",
      gives: [
        "Bộ Tham mưu, Cục Chính trị Quân khu 5 tổ chức hội thao.": "unit | Bộ Tham mưu Quân khu 5",
        "Bộ Tham mưu và Cục Hậu cần Quân đoàn 56 tham gia.": "unit | Bộ Tham mưu Quân đoàn 56",
        "Cán bộ Bộ Tham mưu, Cục Kỹ thuật Quân khu 7 đi trước.": "unit | Bộ Tham mưu Quân khu 7",
        "Bộ Tham mưu, Cục Chính trị Hải quân phối hợp.": "unit | Bộ Tham mưu Hải quân",
      ],
      denies: [
        "Bộ Tham mưu họp; Cục Chính trị Quân khu 5 chuẩn bị hội trường.":
          "unit | Bộ Tham mưu Cục Chính trị",
        "Bộ Tham mưu Quân khu 7, Cục Chính trị Quân khu 5 cùng dự.":
          "unit | Bộ Tham mưu Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.headquarters-comma",
      gives: [
        "Trợ lý Bộ Tham mưu, Quân khu 5 hướng dẫn bắn.": "unit | Bộ Tham mưu Quân khu 5",
        "Bộ Tham mưu, Binh đoàn 35 chúc mừng các đơn vị.": "unit | Bộ Tham mưu Binh đoàn 35",
        "Thủ trưởng Bộ Tham mưu, Vùng 3 Hải quân kiểm tra tàu.":
          "unit | Bộ Tham mưu Vùng 3 Hải quân",
      ],
      denies: [
        "Bộ Tham mưu, Lò Văn Ính và các trợ lý họp.": "unit | Bộ Tham mưu Lò Văn Ính",
        "Bộ Tham mưu; Quân khu 5 và các tỉnh cùng dự.": "unit | Bộ Tham mưu Quân khu 5",
      ]
    ),
    RuleExamples(
      "unit.parent-members",
      gives: [
        "Hai đơn vị trực thuộc Quân khu 5 là Lữ đoàn 613 và Trung đoàn 828 được kiểm tra.":
          "unit | Trung đoàn 828 | < Quân khu 5",
        "Ba đầu mối thuộc Lữ đoàn 613 gồm: Tiểu đoàn 7, Tiểu đoàn 8, Tiểu đoàn 9.":
          "unit | Tiểu đoàn 9 | < Lữ đoàn 613",
        "Các đơn vị thuộc Sư đoàn 347 (Trung đoàn 828, Trung đoàn 829) đều đạt giỏi.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
      ],
      denies: [
        "Các đơn vị thuộc Sư đoàn 347 cùng Trung đoàn 828 giúp dân.":
          "unit | Trung đoàn 828 | < Sư đoàn 347",
        "Quân khu 5 là đơn vị bạn, Lữ đoàn 613 học tập kinh nghiệm.":
          "unit | Lữ đoàn 613 | < Quân khu 5",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func linksUnits(_ example: Example) throws {
    try check(example)
  }

  /// A plant by two names.
  static let aliases = [
    (
      "Công ty TNHH MTV Hóa chất 97 (Nhà máy Z197) sơ kết. Nhà máy Z197 được tặng Bằng khen.",
      "unit | Công ty TNHH MTV Hóa chất 97", true
    ),
    (
      "Công ty TNHH MTV Hóa chất 97 (Nhà máy Z197) sơ kết. Nhà máy Z197 được tặng Bằng khen.",
      "unit | Nhà máy Z197", false
    ),
    (
      "Công ty TNHH MTV Hóa chất 97 (Nhà máy Z197) sơ kết.",
      "unit | Công ty TNHH MTV Hóa chất 97 | < -", true
    ),
    (
      "Xí nghiệp 59 (Nhà máy Z758) ra quân. Nhà máy Z758 về nhất.",
      "unit | Nhà máy Z758", false
    ),
    (
      "Nhà máy Z197 (Cục Quân khí) sơ kết.",
      "unit | Nhà máy Z197 | < Cục Quân khí", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: aliases)
  func tellsOtherNamesFromSuperiors(_ example: Example) throws {
    try check(example)
  }

  /// Squadrons, counted lists, and organs of one headquarters.
  static let lately = [
    (
      "Hải đội 32 của Vùng 3 Hải quân ra khơi.",
      "unit | Hải đội 32 | < Vùng 3 Hải quân", true
    ),
    (
      "Phi đội 2 của Trung đoàn 828 bay đêm.",
      "unit | Phi đội 2 | < Trung đoàn 828", true
    ),
    (
      "Đội Điều trị 24 của Sư đoàn 347 cứu người.",
      "unit | Đội Điều trị 24 | < Sư đoàn 347", true
    ),
    (
      "Khen 4 tập thể: Kho K9, Sư đoàn 347, đội văn nghệ và tổ nuôi quân.",
      "unit | Kho K9 | < Sư đoàn 347", false
    ),
    (
      "Biểu dương 3 tập thể: Kho K8, Kho K9, Sư đoàn 347 và 7 cá nhân.",
      "unit | Kho K9 | < Sư đoàn 347", false
    ),
    (
      "Biểu dương 3 tập thể: Tiểu đoàn 7, Trung đoàn 828, đội văn nghệ, tổ xe và tổ nuôi quân.",
      "unit | Tiểu đoàn 7 | < Trung đoàn 828", true
    ),
    (
      "Bộ Tham mưu, Cục Chính trị, Văn phòng Bộ Tư lệnh Quân khu 5 cùng dự.",
      "unit | Bộ Tham mưu | < Bộ Tư lệnh Quân khu 5", true
    ),
    (
      "Bộ Tham mưu, Cục Chính trị, Văn phòng Bộ Tư lệnh Quân khu 5 cùng dự.",
      "unit | Cục Chính trị | < Bộ Tư lệnh Quân khu 5", true
    ),
    (
      "Bộ Tham mưu, Cục Chính trị, Văn phòng Bộ Tư lệnh Quân khu 5 cùng dự.",
      "unit | Bộ Tham mưu Bộ Tư lệnh Quân khu 5", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lately)
  func linksLatelyKnownKinds(_ example: Example) throws {
    try check(example)
  }

  /// Members of a list are not above each other.
  static let apart = [
    (
      "Khen thưởng Lữ đoàn Thông tin 80, Trung đoàn 43, Bộ CHQS tỉnh Nghệ An.",
      "unit | Trung đoàn 43 | < Bộ Chỉ huy Quân sự tỉnh Nghệ An", false
    ),
    (
      "Khen thưởng Trung đoàn 43, Bộ CHQS tỉnh Nghệ An.",
      "unit | Trung đoàn 43 | < Bộ Chỉ huy Quân sự tỉnh Nghệ An", true
    ),
    (
      "Tiểu đoàn Tăng thiết giáp 36, Ban CHQS quận Hồng Bàng cùng tập.",
      "unit | Tiểu đoàn Tăng thiết giáp 36 | < Ban Chỉ huy Quân sự quận Hồng Bàng", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: apart)
  func keepsMembersApart(_ example: Example) throws {
    try check(example)
  }
}
