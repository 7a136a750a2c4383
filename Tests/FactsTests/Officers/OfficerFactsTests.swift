import Examples
import Testing

/// Officers and their posts, each once, with units as the article resolves them.
@Suite
struct OfficerFactsTests {
  static let examples = [
    (
      "Đại tá Lò Văn Ính, Bí thư Đảng ủy, Chính ủy Lữ đoàn 613 dự lễ.",
      "post | Lò Văn Ính | Bí thư Đảng ủy | @ Lữ đoàn 613 | current"
    ),
    (
      "Lữ đoàn Công binh 613 ra quân. Đại tá Lò Văn Ính, Chính ủy Lữ đoàn dự lễ.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn Công binh 613"
    ),
    (
      "Lữ đoàn Công binh 613 ra quân. Đại tá Lò Văn Ính, Lữ đoàn trưởng phát lệnh.",
      "post | Lò Văn Ính | Lữ đoàn trưởng | @ Lữ đoàn Công binh 613"
    ),
    (
      "Thượng tá Cao Thị Hoa, Trưởng phòng Quân y, Cục Hậu cần Quân khu 5 khám bệnh.",
      "post | Cao Thị Hoa | Trưởng phòng | @ Phòng Quân y | of Cục Hậu cần"
    ),
    (
      "Đại úy Lê Quý Mão, Chính trị viên Tiểu đoàn 7, Trung đoàn 828 dẫn đầu.",
      "post | Lê Quý Mão | Chính trị viên | @ Tiểu đoàn 7 | of Trung đoàn 828"
    ),
    ("Thượng tá Vừ Mí Chứ đi trước.", "officer | Vừ Mí Chứ | Thượng tá"),
    ("Chúng tôi hỏi đại tá Lò Văn Ính về chuyện cũ.", "officer | Lò Văn Ính | Đại tá"),
    (
      "Trung tướng Mai Xuân Đảo, nguyên Tư lệnh Quân khu 5 viết lưu bút.",
      "post | Mai Xuân Đảo | Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "Đại tướng Nguyễn Khắc Diệm, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng tiếp khách.",
      "post | Nguyễn Khắc Diệm | Bộ trưởng | @ Bộ Quốc phòng"
    ),
    (
      "Đại tá Lò Văn Ính dự. Đồng chí Lò Văn Ính, Chính ủy Lữ đoàn 613 phát biểu.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613"
    ),
    (
      "ĐẠI TÁ LÒ VĂN ÍNH, CHÍNH ỦY LỮ ĐOÀN 613\n\nĐại tá Lò Văn Ính vào quân ngũ năm 1988, từng qua nhiều đơn vị ở biên giới phía Bắc.",
      "officer | Lò Văn Ính | Đại tá"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    ("Đại tá Lò Văn Ính, Phó Chính ủy Lữ đoàn 613 dự.", "post | Chính ủy"),
    ("Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc gắn Huân chương.", "post"),
    ("Thay mặt Đảng ủy, Bộ Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc chúc mừng.", "post"),
    ("Thừa lệnh Tư lệnh Quân khu 5, Đại tá Lò Văn Ính công bố quyết định.", "post"),
    ("Đồng chí Phan Thị Mỵ, Bí thư Tỉnh ủy trao quà.", "officer"),
    ("Theo ông Nguyễn Hữu Quýt, giá lúa đang lên.", "officer"),
    ("Một đại tá về hưu kể chuyện xưa.", "officer"),
    ("Sĩ quan cấp úy, cấp tá dự lớp học.", "officer"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others)
  func tellsOfficers(_ example: Example) throws {
    try check(example)
  }

  @Test
  func anOfficerWithoutAPostHasNone() throws {
    #expect(try record(of: "Thượng tá Vừ Mí Chứ đi trước.").officers.map(\.postings) == [[]])
  }

  @Test
  func aPostSaidTwiceIsOne() throws {
    let text = """
      Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì. Kết luận, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn \
      biểu dương bộ đội.
      """
    let officers = try record(of: text).officers
    #expect(officers.count == 1)
    #expect(officers.first?.postings.count == 1)
    #expect(officers.first?.evidence.count == 2)
  }
}
