import Examples
import Testing

/// Recipients that a number counts, or words announce, and names tell.
@Suite
struct RecipientsNamedTests {
  static let examples = [
    (
      "Quân khu 5 trao giải Nhì cho các đồng chí Lê Văn Tú, Sư đoàn 347 và Trần Minh Đức, Lữ đoàn 613.",
      "award | to Trần Minh Đức", true
    ),
    (
      "Quân khu 5 trao giải Nhì cho các đồng chí Lê Văn Tú, Sư đoàn 347 và Trần Minh Đức, Lữ đoàn 613.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Thượng úy Lê Văn Tú, Sư đoàn 347 và Lữ đoàn 613.",
      "award | to Lữ đoàn 613", true
    ),
    (
      "Quân khu 5 khen thưởng 10 tập thể và 15 cá nhân có thành tích trong phong trào thi đua Quyết thắng Lữ đoàn 613.",
      "award | to 15 cá nhân", true
    ),
    (
      "Quân khu 5 khen thưởng 10 tập thể có thành tích trong phong trào thi đua Quyết thắng Lữ đoàn 613.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể (Lữ đoàn 613, Trung đoàn 828) và 7 cá nhân.",
      "award | to Trung đoàn 828", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể (Lữ đoàn 613, Trung đoàn 828) và 7 cá nhân.",
      "award | to 7 cá nhân", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể (Lữ đoàn 613, Trung đoàn 828) và 7 cá nhân.",
      "award | to 4 tập thể", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể (Lữ đoàn 613) và 7 cá nhân.", "award | to 4 tập thể",
      true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể: Kho K8, Kho K9, Sư đoàn 347 và 7 cá nhân.",
      "award | to Sư đoàn 347", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể: Kho K8, Kho K9, Sư đoàn 347 và 7 cá nhân.",
      "award | to 7 cá nhân", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể: Kho K8, Kho K9, Sư đoàn 347 và 7 cá nhân.",
      "award | to 3 tập thể", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 2 tập thể: Kho K8, Kho K9 và 2 cá nhân: Đại úy Lê Quý Mão, Đại úy Lò Văn Ính.",
      "award | to Lò Văn Ính", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 2 tập thể: Kho K8, Kho K9 và 2 cá nhân: Đại úy Lê Quý Mão, Đại úy Lò Văn Ính.",
      "award | to 2 cá nhân", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Hải đội 301 và các đồng chí: Đại úy Lê Quý Mão, Đại úy Lò Văn Ính.",
      "award | to Lò Văn Ính", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Hải đội 301 và các đồng chí: Đại úy Lê Quý Mão, Đại úy Lò Văn Ính.",
      "award | to các đồng chí", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 cá nhân: Nguyễn Văn Hùng, lái xe; Trần Thị Mai, Trưởng ban Tài chính Lữ đoàn 613; Lê Quang Hà, y tá.",
      "award | to Lê Quang Hà", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 12 cán bộ đạt danh hiệu “Gương mặt trẻ tiêu biểu” cấp Quân khu năm 2016.",
      "award | to Quân khu", false
    ),
    (
      "Các đồng chí: Thượng tá Lò Văn Ính, Chính ủy Lữ đoàn 613; Trung tá Lê Quý Mão, Phó Chính ủy được tặng Bằng khen.",
      "award | to Lò Văn Ính", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 9 tập thể; Thiếu tá Lò Văn Ính, Chính ủy Lữ đoàn 613; Thiếu tá Lê Quý Mão được nhận Giấy khen của Sư đoàn 347.",
      "award | Giấy khen | to Lò Văn Ính | by Sư đoàn 347", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 9 tập thể; Thiếu tá Lò Văn Ính, Chính ủy Lữ đoàn 613; Thiếu tá Lê Quý Mão được nhận Giấy khen của Sư đoàn 347.",
      "award | Bằng khen | to Lò Văn Ính", false
    ),
    (
      "Trường Sĩ quan Thông tin tổ chức hội nghị. Khoa Chiến thuật được tặng Bằng khen, nhà trường được Quân khu 5 tặng Cờ thi đua.",
      "award | Cờ thi đua | to Trường Sĩ quan Thông tin", true
    ),
    (
      "Trường Sĩ quan Thông tin tổ chức hội nghị. Khoa Chiến thuật được tặng Bằng khen, nhà trường được Quân khu 5 tặng Cờ thi đua.",
      "award | Cờ thi đua | to Khoa Chiến thuật", false
    ),
    (
      "Dịp này, 16 đồng chí được Quân khu 5 công nhận danh hiệu “Cán bộ huấn luyện giỏi”.",
      "award | Cán bộ huấn luyện giỏi | to 16 đồng chí | by Quân khu 5", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Lữ đoàn 613 và 2 cá nhân gồm: Trung tá Lữ Văn Ba, Chính trị viên phó; Thượng úy Lò Văn Ính.",
      "award | to Lữ Văn Ba", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Lữ đoàn 613 và 2 cá nhân gồm: Trung tá Lữ Văn Ba, Chính trị viên phó; Thượng úy Lò Văn Ính.",
      "award | to 2 cá nhân", false
    ),
    (
      "Quân khu 5 tặng Giấy khen cho 3 đồng chí: Thiếu tá Lò Văn Ính; Trần Bảo An, nhân viên Phòng Hậu cần; Lê Thị Hoa, Phòng Chính trị.",
      "award | to Lê Thị Hoa", true
    ),
    (
      "Quân khu 5 tặng Giấy khen cho 3 đồng chí: Thiếu tá Lò Văn Ính; Trần Bảo An, nhân viên Phòng Hậu cần; Lê Thị Hoa, Phòng Chính trị.",
      "award | to Phòng Chính trị", false
    ),
    (
      "Quân khu 5 tặng Giấy khen cho 3 đồng chí: Thiếu tá Lò Văn Ính; Trần Bảo An, nhân viên Phòng Hậu cần; Lê Thị Hoa, Phòng Chính trị.",
      "award | to nhân viên Phòng Hậu cần", false
    ),
    (
      "Quân khu 5 tặng Giấy khen cho Thiếu tá Lò Văn Ính, Phòng Chính trị và Kho K8.",
      "award | to Phòng Chính trị", true
    ),
    (
      "Đại tá Tô Quang Mẫn và Thiếu tá Lò Văn Ính, lái máy xúc Tiểu đoàn 3 được tặng Bằng khen.",
      "award | to Lò Văn Ính", true
    ),
    (
      "Đại tá Tô Quang Mẫn và Thiếu tá Lò Văn Ính, lái máy xúc Tiểu đoàn 3 được tặng Bằng khen.",
      "award | to Tiểu đoàn 3", false
    ),
    (
      "Lữ đoàn 613 tổng kết năm 2023. Có 2 câu lạc bộ được Hội Phụ nữ tặng Giấy khen.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Lữ đoàn 613 trao giải. Có 45 công trình đoạt giải, gồm: 3 giải Nhất, 9 giải Nhì.", "award",
      false
    ),
    (
      "Lữ đoàn 613 trao giải. Sư đoàn 347 đoạt 3 giải Nhất.", "award | giải Nhất | to Sư đoàn 347",
      true
    ),
    (
      "Khen thưởng Lữ đoàn 613 cứu dân\n\nNgày 7/10/2022, Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | khen thưởng", false
    ),
    (
      "Khen thưởng Lữ đoàn 613 cứu dân\n\nNgày 7/10/2022, Quân khu 5 tặng Bằng khen cho Sư đoàn 347.",
      "award | khen thưởng | to Lữ đoàn 613", true
    ),
    (
      "Ngày 7/10/2022, Quân khu 5 tặng Bằng khen cho Lữ đoàn 613. Trong 5 năm qua, Lữ đoàn 613 được tặng 7 Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613 | year -", true
    ),
    (
      "Ngày 7/10/2022, Quân khu 5 tặng Bằng khen cho Lữ đoàn 613. Trong 5 năm qua, Lữ đoàn 613 được tặng 7 Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613 | by Quân khu 5 | year 2022", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func tellsThemByName(_ example: Example) throws {
    try check(example)
  }
}
