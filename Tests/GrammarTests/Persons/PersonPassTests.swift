import Examples
import Testing

/// Persons with the posts printed around their names.
@Suite
struct PersonPassTests {
  static let rules = [
    RuleExamples(
      "person.rank-name-posts",
      gives: [
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 dự lễ.": "person | Lò Văn Ính | Đại tá",
        "Thiếu tướng Trịnh Bá Lộc (Phó Tư lệnh Quân khu 5) bấm nút.": "person | Trịnh Bá Lộc",
        "Thượng tá Vừ Mí Chứ - Trung đoàn trưởng Trung đoàn 828 hạ lệnh.": "person | Vừ Mí Chứ",
        "Trung tướng Mai Xuân Đảo là Tư lệnh Quân khu 5.": "person | Mai Xuân Đảo",
      ],
      denies: [
        "Đại tá Lò Văn Ính, đại diện cựu chiến binh, bồi hồi kể.": "post",
        "Lữ đoàn trưởng: Đại tá Lò Văn Ính\n\nChính ủy: Đại tá Tô Quang Mẫn":
          "post | Chính ủy | Lò Văn Ính",
        "Trung đoàn trưởng là Thiếu tá Lò Văn Ính, Chính ủy là Thiếu tá Tô Quang Mẫn.":
          "post | Chính ủy | Lò Văn Ính",
        "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 Thiếu tướng Trịnh Bá Lộc đi sau.":
          "post | Lò Văn Ính | @ Quân khu 5",
      ]
    ),
    RuleExamples(
      "person.address-name-posts",
      gives: [
        "Đồng chí Phan Thị Mỵ, Bí thư Tỉnh ủy trao quà.": "person | Phan Thị Mỵ",
        "Ông Lê Quốc Bảo, Phó Chủ tịch UBND tỉnh đọc thư.": "person | Lê Quốc Bảo",
        "Bà Đinh Thị Rơ - Chủ tịch Hội Phụ nữ xã nhận cờ.": "person | Đinh Thị Rơ",
      ],
      denies: [
        "Ông Lê Quốc Bảo, người dân bản Nà, kể lại.": "post",
        "Đồng chí Phan Thị Mỵ, quê ở Thái Bình, vào quân ngũ năm 1998.": "post",
      ]
    ),
    RuleExamples(
      "person.list-name-posts",
      gives: [
        "Dự có các đồng chí: Trần Công Lý, Bí thư Tỉnh ủy; Hoàng Thị Ngà, Phó Chủ tịch UBND tỉnh.":
          "person | Hoàng Thị Ngà",
        "Cùng đi có các đồng chí: Võ Tấn Lượng, Phó Bí thư Huyện ủy; Đoàn Xuân Mùi, Chủ tịch UBND xã.":
          "person | Võ Tấn Lượng",
        "Chủ trì là các đồng chí Lê Đình Sửu, Chính ủy Quân khu 5; Mai Xuân Đảo, Tư lệnh Quân khu 5.":
          "person | Mai Xuân Đảo",
      ],
      denies: [
        "Các đồng chí Võ Tấn Lượng, Đoàn Xuân Mùi được tuyên dương.": "post",
        "Các ông: Bùi Văn Chắt, Lò Văn Ên nhận bò giống từ quỹ.": "post",
      ]
    ),
    RuleExamples(
      "person.posts-name",
      gives: [
        "Phó Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc kết luận.":
          "person | Trịnh Bá Lộc | Thiếu tướng",
        "Chính ủy Lữ đoàn 613 Đại tá Lò Văn Ính thăm bếp ăn.": "person | Lò Văn Ính | Đại tá",
        "Bí thư Đảng ủy, Chính ủy Sư đoàn 347: Đại tá Tô Quang Mẫn mở đầu.":
          "person | Tô Quang Mẫn | Đại tá",
        "Trung đoàn trưởng Vừ Mí Chứ ra hiệu lệnh.": "person | Vừ Mí Chứ",
      ],
      denies: [
        "Theo quyết định của Tư lệnh Quân khu 5, Đại tá Lò Văn Ính nhận công tác mới.":
          "post | Tư lệnh | Lò Văn Ính",
        "Thừa lệnh Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc công bố lệnh.":
          "post | Tư lệnh | Trịnh Bá Lộc",
        "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc gắn huân chương.":
          "post | Chủ tịch nước | Trịnh Bá Lộc",
        "Thay mặt Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc gắn huân chương.":
          "post | Chủ tịch nước | Trịnh Bá Lộc",
        "Thay mặt Tư lệnh Quân khu 5, Đại tá Lò Văn Ính tặng hoa.": "post | Tư lệnh | Lò Văn Ính",
      ]
    ),
    RuleExamples(
      "person.title-alone",
      gives: [
        "Đồng chí Chính ủy Quân khu 5 căn dặn cán bộ.": "person | (title)",
        "Đồng chí Chủ nhiệm Chính trị nêu rõ ba nội dung.": "person | (title)",
        "Quà của đồng chí Tư lệnh Vùng 3 Hải quân gửi tặng các cháu.": "person | (title)",
      ],
      denies: [
        "Chính ủy Quân khu 5 căn dặn cán bộ.": "person",
        "Đồng chí ấy đã ở đảo 12 năm.": "person",
      ]
    ),
    RuleExamples(
      "person.known-name",
      gives: [
        "Đại tá Lò Văn Ính dự lễ. Theo Lò Văn Ính, cách làm này hiệu quả.":
          "person | Lò Văn Ính | -",
        "Thiếu úy Giàng A Sùng nhảy xuống suối. Giàng A Sùng kéo được hai em lên bờ.":
          "person | Giàng A Sùng | -",
        "Thượng tá Vừ Mí Chứ hạ lệnh. Khi ấy Vừ Mí Chứ đứng ở đài quan sát.":
          "person | Vừ Mí Chứ | -",
      ],
      denies: [
        "Giàng A Sùng kéo được hai em lên bờ.": "person",
        "Đại tá Lò Văn Ính dự lễ. Lò Văn Én đi vắng.": "person | Lò Văn Én",
      ]
    ),
    RuleExamples(
      "person.rank-given-name",
      gives: [
        "Đại úy Hà Văn Thuấn dẫn đoàn. Sáng sớm, Đại úy Thuấn đã có mặt ở bến.":
          "person | Hà Văn Thuấn | Đại úy",
        "Thiếu tá Đỗ Thị Ngân dạy giỏi. Theo Thiếu tá Ngân, học viên tiến bộ nhanh.":
          "person | Đỗ Thị Ngân | Thiếu tá",
        "Trung tá Lý A Pao kể chuyện. Nghe Trung tá Pao, ai cũng xúc động.":
          "person | Lý A Pao | Trung tá",
      ],
      denies: [
        "Đại úy Hà Văn Thuấn và Đại úy Lê Công Thuấn dẫn đoàn. Đại úy Thuấn bơi giỏi.":
          "person | Thuấn",
        "Đại úy Hà Văn Thuấn dẫn đoàn. Đại úy Khôi bơi giỏi.": "person | Khôi",
        "Thượng úy Hà Văn Thuấn dẫn đoàn. Đại úy Thuấn bơi giỏi.": "person | Đại úy",
      ]
    ),
    RuleExamples(
      "person.post-surname",
      gives: [
        "Bộ trưởng Nguyễn Khắc Diệm tiếp khách.": "person | Nguyễn Khắc Diệm",
        "Bí thư Tỉnh ủy Trần Công Lý về cơ sở.": "person | Trần Công Lý",
        "Thủ tướng Phạm Công Hoan kiểm tra công tác phòng, chống bão.": "person | Phạm Công Hoan",
      ],
      denies: [
        "Tư lệnh Việt Nam và các nước dự đối thoại.": "person | Việt Nam",
        "Trưởng phòng Đào tạo Lê Nin học tập.": "person | Đào tạo Lê",
      ]
    ),
  ]

  @Test(arguments: [
    ("Đại úy Hà Văn Thuấn dẫn đoàn. Đại úy Thuấn bơi giỏi.", 2),
    ("Đại úy Hà Văn Thuấn và Đại úy Lê Công Thuấn dẫn đoàn. Đại úy Thuấn bơi giỏi.", 2),
    ("Đại úy Hà Văn Thuấn dẫn đoàn. Đại úy Khôi bơi giỏi.", 1),
  ])
  func aGivenNameIsOneBearers(_ text: String, _ mentions: Int) throws {
    #expect(try analysis(of: text).persons.count == mentions)
  }

  /// The same rules under names made up while reading; they are in no source as a whole.
  static let composedNames: Set<String> = [
    "person.rank-name-posts", "person.address-name-posts", "person.list-name-posts",
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsPersons(_ example: Example) throws {
    // "person.posts-name" covers a surname behind a post: the outer rule is the one told.
    guard example.rule == "person.post-surname", example.holds else { return try check(example) }
    try check(Example(text: example.text, fact: example.fact, holds: true))
  }

  /// Posts behind a short remark in brackets.
  static let remarks = [
    (
      "Đại úy Lê Quý Mão (SN 1978), Chính trị viên phó Đồn Biên phòng Nậm Kha tuần tra.",
      "post | Chính trị viên phó | @ Đồn Biên phòng Nậm Kha | Lê Quý Mão", true
    ),
    (
      "Trung tá Lý A Pao (bên trái), Đồn trưởng Đồn Biên phòng Nậm Kha tặng hoa.",
      "post | Đồn trưởng | @ Đồn Biên phòng Nậm Kha | Lý A Pao", true
    ),
    (
      "Thượng tá Vừ Mí Chứ (đứng giữa) - Chính ủy Trung đoàn 828 hướng dẫn.",
      "post | Chính ủy | @ Trung đoàn 828 | Vừ Mí Chứ", true
    ),
    (
      "Đại úy Lê Quý Mão (SN 1978) gặp Chính ủy Trung đoàn 828.",
      "post | Lê Quý Mão", false
    ),
    (
      "Đại úy Lê Quý Mão (người Mường, nhà ở bản Nậm Kha, xã Mường Pồn, học rất giỏi), Chính ủy Trung đoàn 828.",
      "post | Lê Quý Mão", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: remarks)
  func readsPostsBehindRemarks(_ example: Example) throws {
    try check(example)
  }
}
