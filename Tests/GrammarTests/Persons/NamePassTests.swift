import Examples
import Grammar
import Testing

/// Names behind ranks and address words, before posts are read.
@Suite
struct NamePassTests {
  static let rules = [
    RuleExamples(
      "person.shared-rank",
      gives: [
        "Dự có 4 thượng tướng, Thứ trưởng Bộ Quốc phòng: Lò Văn Ính, Vừ Mí Chứ, Tô Quang Mẫn và Lê Quý Mão.":
          "person | Tô Quang Mẫn | Thượng tướng",
        "Trao cho 2 đại tá: Lò Văn Ính và Vừ Mí Chứ.": "person | Vừ Mí Chứ | Đại tá",
        "Có 3 thiếu tướng được tặng: Tô Quang Mẫn, Lê Quý Mão, Lò Văn Ính.":
          "person | Lê Quý Mão | Thiếu tướng",
      ],
      denies: [
        "Dự có 4 thượng tướng và nhiều đại biểu: Quân khu 5, Quân khu 7.": "person",
        "Phòng 4 đại tá Lò Văn Ính trực: Vừ Mí Chứ ghi sổ.": "person | Vừ Mí Chứ | Đại tá",
      ]
    ),
    RuleExamples(
      "person.rank-name",
      gives: [
        "Thiếu tướng Trịnh Bá Lộc đến thăm bộ đội.": "person | Trịnh Bá Lộc | Thiếu tướng",
        "Chuẩn Đô đốc Mạc Đình Khải duyệt đội ngũ.": "person | Mạc Đình Khải | Chuẩn Đô đốc",
        "Thượng tướng, PGS, TS Vi Hồng Thái giảng bài đầu tiên.":
          "person | Vi Hồng Thái | Thượng tướng",
        "Người cứu em bé là trung úy Giàng A Sùng.": "person | Giàng A Sùng | Trung úy",
        "Trung tá QNCN Hồ Thị Lài nấu ăn giỏi nhất.": "person | Hồ Thị Lài | Trung tá",
        "Thiếu tá Ông Thị Mai Lài nấu ăn giỏi.": "person | Ông Thị Mai Lài | Thiếu tá",
        "Đại tá, ông Hồ Thị Lài đến thăm bộ đội.": "person | Hồ Thị Lài | Đại tá",
        "Thượng tá phi công Hồ Văn Lài bay đêm.": "person | Hồ Văn Lài | Thượng tá",
        "Theo Đại úy Y Blăm Niê, bà con đã yên tâm.": "person | Y Blăm Niê | Đại úy",
        "ĐẠI TÁ LƯƠNG THẾ VIÊN KIỂM TRA TRẬN ĐỊA": "person | LƯƠNG THẾ VIÊN | Đại tá",
      ],
      denies: [
        "Một thiếu tướng Việt Nam dự hội thảo.": "person | Việt Nam",
        "Thiếu tướng Tư lệnh Quân khu phát biểu.": "person | Tư lệnh Quân khu",
        "Anh được phong Đại tá Quân đội năm ấy.": "person",
        "Trung tá và các chiến sĩ cùng lên đường.": "person",
      ]
    ),
    RuleExamples(
      "person.address-name",
      gives: [
        "Đồng chí Phan Thị Mỵ trao quà cho các cháu.": "person | Phan Thị Mỵ | -",
        "Ông Nguyễn Hữu Quýt hiến 200 mét vuông đất.": "person | Nguyễn Hữu Quýt | -",
        "Chúng tôi gặp bà Đinh Thị Rơ ở đầu làng.": "person | Đinh Thị Rơ | -",
        "Đ/c Lê Quốc Bảo làm trưởng đoàn.": "person | Lê Quốc Bảo | -",
      ],
      denies: [
        "Đồng chí Tư lệnh Quân khu biểu dương đơn vị.": "person | Tư lệnh Quân",
        "Đồng chí Chính ủy thăm hỏi từng người.": "person | Chính ủy",
        "Anh Bộ đội Cụ Hồ là hình ảnh đẹp.": "person",
      ]
    ),
    RuleExamples(
      "person.list-name",
      gives: [
        "Trúng cử có các đồng chí: Trần Công Lý; Hoàng Thị Ngà; Ma Seo Páo.":
          "person | Hoàng Thị Ngà | -",
        "Các đồng chí Võ Tấn Lượng, Đoàn Xuân Mùi được tuyên dương.": "person | Đoàn Xuân Mùi | -",
        "Quà được trao cho các ông: Bùi Văn Chắt, Lò Văn Ên và Hà Văn Tỉnh.":
          "person | Hà Văn Tỉnh | -",
        "Thăng quân hàm Đại tá cho 3 đồng chí: Lê Hoàng Mão, Chính ủy Lữ đoàn 613; Bùi Chí Ên, bác sĩ.":
          "person | Bùi Chí Ên | -",
        "Tuyên dương bốn cán bộ có thành tích xuất sắc: Trần Thị Ngà, Ma Văn Páo.":
          "person | Trần Thị Ngà | -",
      ],
      denies: [
        "Các đồng chí lãnh đạo tỉnh, Hội Cựu chiến binh và nhân dân cùng dự.": "person",
        "Tặng quà 5 đồng chí ở các tỉnh: Hà Giang, Cao Bằng, Lạng Sơn.": "person",
        "Chương trình có 2 nội dung: Hồ Chí Minh với bộ đội; văn nghệ.": "person | Hồ Chí Minh",
        "Các đồng chí trong đoàn đã qua Hà Giang, Hoàng Su Phì và Lý Sơn.": "person",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsNames(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: [
    "Đại tướng Valery Zaluzhny thôi chức.", "Đại tá James Fox phát biểu.",
    "Trung tướng Joseph Smith thăm Hà Nội.",
  ])
  func foreignersAreNoOfficers(_ text: String) throws {
    #expect(try analysis(of: text).persons.isEmpty)
  }

  @Test
  func aNameStartsInItsOwnSentence() throws {
    let analysis = try analysis(of: "Thăm thân nhân liệt sĩ. Trung tướng Mai Xuân Đảo dự.")
    let person = try #require(analysis.persons.first)
    #expect(analysis.document.words(person.tokens) == "Trung tướng Mai Xuân Đảo")
  }

  @Test(arguments: [
    ("Trung tá Hà Văn Đạt được khen.", "Hà Văn Đạt"),
    ("Cán bộ Nguyễn Thị Lê Hân nhận giải. Đại úy H'Yam Niê chúc mừng.", "Nguyễn Thị Lê Hân"),
    ("Đại tá Đinh Công Tráng Chính ủy Lữ đoàn 613 dự.", "Đinh Công Tráng"),
    ("Thiếu tá K'Brêu dẫn đường. Đại úy H'Yam Niê đi cùng.", "H'Yam Niê"),
    ("Đại tá Lò Văn Ính, đại diện chỉ huy, nói vậy.", "Lò Văn Ính"),
    ("Đại tá Trương Lân\nTrưởng đoàn công tác", "Trương Lân"),
    ("Thượng úy TẠ MINH ĐỨC Trợ lý Tác huấn", "TẠ MINH ĐỨC"),
  ])
  func namesEndWhereTheNextWordIsNone(_ example: (text: String, name: String)) throws {
    let names = try analysis(of: example.text).persons.map(\.name)
    #expect(names.contains(example.name), "found: \(names)")
  }

  /// `Phó`: a surname, or a post.
  static let deputies = [
    (
      "Thiếu tướng Phó Đức Kiểm dự lễ.",
      "person | Phó Đức Kiểm | Thiếu tướng", true
    ),
    (
      "Đại tá Phó Bá Lương chủ trì.",
      "person | Phó Bá Lương | Đại tá", true
    ),
    (
      "Trung tướng Trịnh Bá Lộc Phó Tổng TMT dự lễ.",
      "person | Trịnh Bá Lộc | Trung tướng", true
    ),
    (
      "Trung tướng Trịnh Bá Lộc Phó Tổng TMT dự lễ.",
      "person | Trịnh Bá Lộc Phó Tổng", false
    ),
    (
      "Thiếu tướng Phó Tư lệnh Quân khu 5 dự lễ.",
      "person | Phó Tư lệnh", false
    ),
    (
      "Đại tá Phó Chính ủy Lữ đoàn 613 dự lễ.",
      "person | Phó Chính ủy", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: deputies)
  func tellsSurnamesFromDeputies(_ example: Example) throws {
    try check(example)
  }
}
