import Examples
import Testing

/// Officers and their posts, each once, with units as the article resolves them.
@Suite
struct OfficerFactsTests {
  static let examples = [
    (
      "Phòng Hậu cần Lữ đoàn Pháo binh 414 tổ chức hội thi. Thượng tá Tô Quang Mẫn, Phó Lữ đoàn trưởng - Tham mưu trưởng trao giải.",
      "post | Tô Quang Mẫn | Tham mưu trưởng | @ Lữ đoàn Pháo binh 414"
    ),
    (
      "Quân khu 5 có các Phó Tư lệnh gồm: Thiếu tướng Trịnh Bá Lộc và Thiếu tướng Mạc Văn Khoát.",
      "post | Mạc Văn Khoát | Phó Tư lệnh"
    ),
    (
      "Bộ Quốc phòng hiện có 3 thứ trưởng gồm: Thượng tướng Lại Đăng Khoa (Tổng Tham mưu trưởng), Thượng tướng Mai Xuân Đảo, Trung tướng Trịnh Bá Lộc.",
      "post | Trịnh Bá Lộc | thứ trưởng | @ Bộ Quốc phòng"
    ),
    (
      "Dự hội nghị có các đồng chí Phó Tư lệnh Quân khu 5: Thiếu tướng Trịnh Bá Lộc; Thiếu tướng Mạc Văn Khoát và Thiếu tướng Tô Quang Mẫn.",
      "post | Tô Quang Mẫn | Phó Tư lệnh | @ Quân khu 5"
    ),
    (
      "Đại tá Lò Văn Ính quê ở Sơn La. Ông từng là Tham mưu trưởng Lữ đoàn 613; Phó Tư lệnh Quân khu 5.",
      "post | Lò Văn Ính | Phó Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "Như vậy, Quân khu 5 có Chính ủy Quân khu 5 là Thiếu tướng Trịnh Bá Lộc.",
      "post | Trịnh Bá Lộc | Chính ủy | @ Quân khu 5"
    ),
    (
      "Chính ủy Lữ đoàn 613 trước đó là Đại tá Lò Văn Ính.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | former"
    ),
    (
      "Trước đó, Đại tá Lò Văn Ính là Chính ủy Lữ đoàn 613.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | former"
    ),
    (
      "Trước đó, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 thăm bộ đội.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | current"
    ),
    (
      "Dự lễ có Trung tướng Lại Đăng Khoa, Phó Chủ nhiệm Tổng cục Chính trị và Tư lệnh Quân khu 5 - Thiếu tướng Trịnh Bá Lộc.",
      "post | Trịnh Bá Lộc | Tư lệnh | @ Quân khu 5"
    ),
    (
      "Trung tướng Lại Đăng Khoa, nguyên Phó Tư lệnh thứ nhất Quân khu 5 kể chuyện.",
      "post | Lại Đăng Khoa | Phó Tư lệnh thứ nhất | @ Quân khu 5 | former"
    ),
    (
      "Đại tá Lò Văn Ính, phi công lái chính, Phó Tham mưu trưởng Trung đoàn 828 hạ cánh an toàn.",
      "post | Lò Văn Ính | Phó Tham mưu trưởng | @ Trung đoàn 828"
    ),
    (
      "Trung tướng Lại Đăng Khoa Phó Tổng TMT Quân đội nhân dân Việt Nam chủ trì.",
      "post | Lại Đăng Khoa | Phó Tổng Tham mưu trưởng | @ Quân đội nhân dân Việt Nam"
    ),
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
    (
      "Thiếu tướng Trịnh Bá Lộc - Phó Bí thư Đảng ủy, Phó Tư lệnh - Tham mưu trưởng Quân khu 5 kiểm tra.",
      "post | Trịnh Bá Lộc | Phó Tư lệnh | @ Quân khu 5"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Tham mưu trưởng Quân khu 5, dự.",
      "post | Trịnh Bá Lộc | Tham mưu trưởng | @ Quân khu 5"
    ),
    (
      "Đại tướng Nguyễn Khắc Diệm, Bộ trưởng Bộ Quốc phòng, Chủ tịch Hội đồng Thi đua - Khen thưởng Bộ Quốc phòng chủ trì.",
      "post | Chủ tịch Hội đồng Thi đua - Khen thưởng | @ Bộ Quốc phòng"
    ),
    (
      "Các đồng chí Phó Tư lệnh Quân khu 5: Thiếu tướng Trịnh Bá Lộc, Thiếu tướng Mạc Văn Khoát cùng dự.",
      "post | Mạc Văn Khoát | Phó Tư lệnh | @ Quân khu 5"
    ),
    (
      "Thiếu tướng, Anh hùng LLVT nhân dân Trịnh Bá Lộc, nguyên Phó Tư lệnh Quân khu 5 kể chuyện.",
      "post | Trịnh Bá Lộc | Phó Tư lệnh | @ Quân khu 5 | former"
    ),
    (
      "thượng úy Tạ Minh Đức, đại đội trưởng Đại đội 3, Tiểu đoàn 7 nói.",
      "post | Tạ Minh Đức | Đại đội trưởng | @ Đại đội 3 | of Tiểu đoàn 7"
    ),
    (
      "Trung tá Vừ Mí Chứ, quyền Trung đoàn trưởng Trung đoàn 828 nhận nhiệm vụ.",
      "post | Vừ Mí Chứ | Trung đoàn trưởng | @ Trung đoàn 828 | acting"
    ),
    (
      "Chuẩn Đô đốc Mạc Đình Khải, Chính ủy Vùng 3 Hải quân; Đại tá Đoàn Bảo Nam, Chủ nhiệm Chính trị Vùng dự.",
      "post | Đoàn Bảo Nam | Chủ nhiệm Chính trị | @ Vùng 3 Hải quân"
    ),
    (
      "Đại tá Ngô Xuân Hải, Phó Trưởng phòng Tổ chức/Cục Chính trị/Quân khu 5 dự.",
      "post | Ngô Xuân Hải | Phó Trưởng phòng | @ Phòng Tổ chức | of Cục Chính trị"
    ),
    (
      "Đại úy Lê Quý Mão, Chính trị viên phó Tiểu đoàn 7 (Trung đoàn 828, Sư đoàn 347) hát.",
      "post | Lê Quý Mão | Chính trị viên phó | @ Tiểu đoàn 7 | of Trung đoàn 828"
    ),
    (
      "Trung tá Lý A Pao, Đồn trưởng Đồn Biên phòng Nậm Kha, BĐBP tỉnh Lai Châu nói.",
      "post | Lý A Pao | Đồn trưởng | @ Đồn Biên phòng Nậm Kha | of Bộ đội Biên phòng tỉnh Lai Châu"
    ),
    (
      "Đại tá Trần Quốc Huy, Giám đốc Học viện; Đại tá Bùi Thế Anh, Chính ủy Học viện Lục quân dự.",
      "post | Trần Quốc Huy | Giám đốc | @ Học viện Lục quân"
    ),
    (
      "Đồng chí Mai Xuân Đảo, Trung tướng, Tư lệnh Quân khu 5 kết luận.",
      "officer | Mai Xuân Đảo | Trung tướng"
    ),
    (
      "Đại tá Lò Văn Ính -Chính ủy Lữ đoàn 613- dự.", "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613"
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
    (
      "Các Thứ trưởng mới được bổ nhiệm gồm: Trung tướng Lại Đăng Khoa, Tư lệnh Quân khu 5.",
      "post | Lại Đăng Khoa | Thứ trưởng | current"
    ),
    ("Đại tá Lò Văn Ính, Phó Chính ủy Lữ đoàn 613 dự.", "post | Chính ủy"),
    ("Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc gắn Huân chương.", "post"),
    ("Thay mặt Đảng ủy, Bộ Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc chúc mừng.", "post"),
    ("Thay mặt Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc gắn Huân chương.", "post"),
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
