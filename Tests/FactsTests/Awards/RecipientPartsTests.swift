import Examples
import Testing

/// Who gets an award, told in brackets, on lines of their own, by an office or a pronoun.
@Suite
struct RecipientPartsTests {
  /// Words in brackets, lists under a line of their own, offices and those who give.
  static let examples = [
    (
      "Đại úy Siu Hyar, Trung đoàn 828 và Trung úy Lò Văn Ính đạt giải Nhì hội thi của Sư đoàn 347.",
      "award | giải Nhì | to Trung đoàn 828", false
    ),
    (
      "Đại úy Siu Hyar, Trung đoàn 828 và Trung úy Lò Văn Ính đạt giải Nhì hội thi của Sư đoàn 347.",
      "award | giải Nhì | to Siu Hyar", true
    ),
    (
      "Quân khu 5 trao Bằng khen cho Đại úy Siu Hyar, Trung đoàn 828 và Trung úy Lò Văn Ính.",
      "award | Bằng khen | to Trung đoàn 828", false
    ),
    (
      "Quân khu 5 trao Bằng khen cho Đại úy Siu Hyar, Trung đoàn 828 và Lữ đoàn 613.",
      "award | Bằng khen | to Trung đoàn 828", true
    ),
    (
      "Trao danh hiệu Anh hùng Lao động cho 3 tập thể, gồm: Binh đoàn 16 (Bộ Quốc phòng), Lữ đoàn 613 (Quân khu 5); Bệnh viện Bạch Mai (Bộ Y tế).",
      "award | to Lữ đoàn 613", true
    ),
    (
      "Trao danh hiệu Anh hùng Lao động cho 3 tập thể, gồm: Binh đoàn 16 (Bộ Quốc phòng), Lữ đoàn 613 (Quân khu 5); Bệnh viện Bạch Mai (Bộ Y tế).",
      "award | to Bộ Quốc phòng", false
    ),
    (
      "Trao danh hiệu Anh hùng Lao động cho 3 tập thể, gồm: Binh đoàn 16 (Bộ Quốc phòng), Lữ đoàn 613 (Quân khu 5); Bệnh viện Bạch Mai (Bộ Y tế).",
      "award | to Bệnh viện Bạch Mai", false
    ),
    (
      "Thiếu tá Lò Văn Ính (Phòng Chính trị) đoạt giải Nhất hội thi của Sư đoàn 347.",
      "award | giải Nhất | to Lò Văn Ính", true
    ),
    (
      "Thiếu tá Lò Văn Ính (Phòng Chính trị) đoạt giải Nhất hội thi của Sư đoàn 347.",
      "award | giải Nhất | to Phòng Chính trị", false
    ),
    (
      "Hội thao của Sư đoàn 347: giải Nhất khối thường trực thuộc về Trung đoàn 828.",
      "award | giải Nhất | to Trung đoàn 828", true
    ),
    (
      "Giải Nhất hội thao làm nức lòng bộ đội thuộc Trung đoàn 828.", "award | to Trung đoàn 828",
      false
    ),
    (
      "Campuchia trao Huân chương Hữu nghị cho Chỉ huy trưởng BĐBP tỉnh Lai Châu.",
      "award | to Bộ đội Biên phòng tỉnh Lai Châu", false
    ),
    (
      "Nhiều năm liền Lữ đoàn 613 được tặng Cờ thi đua của Lữ đoàn 613.", "award | to Lữ đoàn 613",
      false
    ),
    (
      "Quân khu 5 công bố quyết định tặng Huân chương Quân công tặng:\n\nI – Huân chương Quân công hạng Nhì\n\n1. Đại tá Lò Văn Ính, nguyên Chính ủy Lữ đoàn 613.\n\n2. Đại tá Tô Quang Mẫn, nguyên Phó Tư lệnh Quân khu 5.\n\nII – Huân chương Quân công hạng Ba\n\n1. Đại tá Phan Tấn Lực, nguyên Chính ủy Trung đoàn 828.",
      "award | hạng Nhì | to Tô Quang Mẫn", true
    ),
    (
      "Quân khu 5 công bố quyết định tặng Huân chương Quân công tặng:\n\nI – Huân chương Quân công hạng Nhì\n\n1. Đại tá Lò Văn Ính, nguyên Chính ủy Lữ đoàn 613.\n\nII – Huân chương Quân công hạng Ba\n\n1. Đại tá Phan Tấn Lực, nguyên Chính ủy Trung đoàn 828.",
      "award | hạng Ba | to Phan Tấn Lực", true
    ),
    (
      "Huân chương Quân công hạng Nhì\n\nĐại tá Lò Văn Ính, nguyên Chính ủy Lữ đoàn 613, kể chuyện xưa.",
      "award | to Lò Văn Ính", false
    ),
    (
      "Bộ Tư lệnh Quân khu 5 quyết định truy tặng Bằng khen đối với Trung úy Hà Văn Ngọc, đã hy sinh; trao tặng Bằng khen đối với Đại úy Lê Quý Mão.",
      "award | Bằng khen | to Lê Quý Mão | by Bộ Tư lệnh Quân khu 5", true
    ),
    (
      "Tổng cục Chính trị trao Bằng khen tặng 10 Gương mặt trẻ tiêu biểu toàn quân.",
      "award | Bằng khen | to 10 Gương mặt trẻ tiêu biểu toàn quân", true
    ),
    (
      "Lữ đoàn 613 đón nhận Huân chương Quân công. Thừa ủy quyền của Chủ tịch nước, Trung tướng Mai Xuân Đảo gắn Huân chương Quân công lên Quân kỳ của đơn vị.",
      "award | Huân chương Quân công | to Lữ đoàn 613", true
    ),
    (
      "Ban tổ chức trao giải Nhất tập thể cho đội thi Quân khu 5, giải Nhì cho các đội: Sư đoàn 347, Lữ đoàn 613; giải Ba cho các đội: Trung đoàn 828, Lữ đoàn 618.",
      "award | giải Ba | to Lữ đoàn 618", true
    ),
    (
      "Học viện Lục quân tổ chức lễ kỷ niệm 70 năm Ngày truyền thống Bệnh viện Quân y 7A và đón nhận Huân chương Quân công.",
      "award | Huân chương Quân công | to Bệnh viện Quân y 7A", true
    ),
    (
      "Học viện Lục quân tổ chức lễ kỷ niệm 70 năm Ngày truyền thống Bệnh viện Quân y 7A và đón nhận Huân chương Quân công.",
      "award | to Học viện Lục quân", false
    ),
    (
      "Đại úy Lê Quý Mão, Lữ đoàn 613 cứu dân trong lũ. Anh được Bộ trưởng Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | to Lê Quý Mão | by Bộ trưởng Bộ Quốc phòng", true
    ),
    (
      "Lữ đoàn 613 giúp dân. Binh nhất Y Thao Niê, chiến sĩ Trung đội 1 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Y Thao Niê", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 10 nữ quân nhân, trong đó có Đại úy Hà Văn Ngọc.",
      "award | Bằng khen | to 10 nữ quân nhân", true
    ),
    (
      "Lễ tang Đại tá Lê Quý Mão, nguyên Chính ủy Sư đoàn 347 được tổ chức sáng nay. Với những cống hiến, đồng chí được tặng thưởng Huân chương Độc lập hạng Ba.",
      "award | Huân chương Độc lập | to Lê Quý Mão", true
    ),
    (
      "Lữ đoàn 613 được Bộ Tổng Tham mưu tặng Bằng khen năm 2021, Tư lệnh Quân khu 5 tặng Giấy khen năm 2022; năm 2023 được Chủ tịch UBND tỉnh Kon Tum tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613", true
    ),
    (
      "Lữ đoàn 613 được Bộ Tổng Tham mưu tặng Bằng khen năm 2021, Tư lệnh Quân khu 5 tặng Giấy khen năm 2022; năm 2023 được Chủ tịch UBND tỉnh Kon Tum tặng Cờ thi đua.",
      "award | Cờ thi đua | to tư lệnh", false
    ),
    (
      "3 tập thể của Lữ đoàn 613 được tặng Bằng khen, trong đó có Tiểu đoàn 2.",
      "award | Bằng khen | to 3 tập thể", true
    ),
    (
      "3 tập thể của Lữ đoàn 613 được tặng Bằng khen, trong đó có Tiểu đoàn 2.",
      "award | Bằng khen | to Tiểu đoàn 2", false
    ),
    (
      "Sáng 12/8/2023, Bộ CHQS tỉnh dự lễ. Trung đoàn Cảnh sát cơ động được tặng Bằng khen của Bộ Công an.",
      "award | Bằng khen", false
    ),
    (
      "Trao Huân chương Lao động hạng Nhì cho Công ty Trực thăng miền Nam và Huân chương Lao động hạng Ba cho Đại tá Lò Văn Ính của Quân khu 5.",
      "award | hạng Ba | to Lò Văn Ính", true
    ),
    (
      "Hội thi ở Lữ đoàn 613: Trung đoàn 828 giành giải Nhất\n\nNgày 5/12/2023, Lữ đoàn 613 tổ chức bế mạc hội thi. Ban giám khảo trao giải Nhất tập thể cho Trung đoàn 828.",
      "award | giải Nhất", false
    ),
    (
      "Năm 2021, Quân khu 5 có 2 tập thể được Bộ Quốc phòng tặng Cờ thi đua (Lữ đoàn 613 và Trung đoàn 828).",
      "award | Cờ thi đua | to Trung đoàn 828 | by Bộ Quốc phòng", true
    ),
    (
      "Năm 2021, Lữ đoàn 613 được tặng Cờ thi đua (Bộ Quốc phòng).", "award | to Bộ Quốc phòng",
      false
    ),
    (
      "Lữ đoàn 613 ra quân. Năm 2019, đơn vị được Bộ Quốc phòng tặng Cờ thi đua; năm 2020 được Chính phủ tặng Bằng khen. Thượng tá Ma Seo Páo được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613 | by Chính phủ", true
    ),
    (
      "Tổng công ty Đông Bắc (TCTĐB) tổ chức lễ đón nhận phần thưởng. Trung tướng Mai Xuân Đảo trao Huân chương Quân công cho TCTĐB.",
      "award | Huân chương Quân công | to Tổng công ty Đông Bắc", true
    ),
    (
      "Chủ tịch nước truy tặng Huân chương Quân công cho 2 quân nhân Lữ đoàn 613. Các liệt sĩ được truy tặng gồm: Thượng tá Ma Seo Páo, Phó Lữ đoàn trưởng; Thiếu tá Hà Văn Ngọc, phi công.",
      "award | Huân chương Quân công | to Hà Văn Ngọc | by Chủ tịch nước", true
    ),
    (
      "Chủ tịch nước truy tặng Huân chương Quân công cho Lữ đoàn 613. Thượng tá Ma Seo Páo được tặng hoa. Cùng dự có: Thiếu tá Hà Văn Ngọc.",
      "award | to Hà Văn Ngọc", false
    ),
    (
      "Lữ đoàn 613 được Nhà nước tặng Huân chương Lao động hạng Ba (năm 2013), Thủ tướng Chính phủ tặng Bằng khen (năm 2015).",
      "award | Bằng khen | to Lữ đoàn 613 | by Thủ tướng Chính phủ | year 2015", true
    ),
    (
      "Thượng tá Ma Seo Páo, Lữ đoàn trưởng Lữ đoàn 618 cho biết đơn vị vừa được Bộ Tổng Tham mưu tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 618", true
    ),
    (
      "Thượng tá Ma Seo Páo, Lữ đoàn trưởng Lữ đoàn 618 cho biết đơn vị vừa được Bộ Tổng Tham mưu tặng Cờ thi đua.",
      "award | to Ma Seo Páo", false
    ),
    (
      "Sáng 14/4/2023, 63 cán bộ, nhân viên Bệnh viện Quân y 7A của Việt Nam được trao tặng Huân chương Chiến công.",
      "award | Huân chương Chiến công | to 63 cán bộ, nhân viên", true
    ),
    (
      "Quân khu 5 tặng danh hiệu Thầy thuốc Ưu tú cho 12 bác sĩ.", "award | to 12 bác sĩ", true
    ),
    (
      "Gần 500 tập thể ở Lữ đoàn 613 được tặng Giấy khen\n\nNgày 5/12/2023, Lữ đoàn 613 tổ chức hội nghị tổng kết. Có 487 tập thể được tặng Giấy khen trong dịp này.",
      "award | Giấy khen | to 500 tập thể", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func readsRecipients(_ example: Example) throws {
    try check(example)
  }

  /// Persons, and the places printed behind them.
  static let places = [
    (
      "Quân khu 5 tặng Bằng khen cho Thượng úy Lê Quý Mão, Lữ đoàn 613, Quân khu 5.",
      "award | Bằng khen | to Lê Quý Mão", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Thượng úy Lê Quý Mão, Lữ đoàn 613, Quân khu 5.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Thượng úy Lê Quý Mão, Trung đoàn 828 và Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613", true
    ),
    (
      "Đại úy Lê Quý Mão, Tổ trưởng Tổ 3, Phân xưởng A4, Nhà máy Z199 được tặng Bằng khen.",
      "award | Bằng khen | to Lê Quý Mão", true
    ),
    (
      "Đại úy Lê Quý Mão, Tổ trưởng Tổ 3, Phân xưởng A4, Nhà máy Z199 được tặng Bằng khen.",
      "award | to Nhà máy Z199", false
    ),
    (
      "Thượng sĩ Lý A Pao - Lớp Thông tin 3 - Đại đội 5 - Tiểu đoàn 3 được tặng Giấy khen.",
      "award | Giấy khen | to Lý A Pao", true
    ),
    (
      "Thượng sĩ Lý A Pao - Lớp Thông tin 3 - Đại đội 5 - Tiểu đoàn 3 được tặng Giấy khen.",
      "award | to Tiểu đoàn 3", false
    ),
    (
      "Sư đoàn 347 tổng kết hội thi. 14 tập thể thuộc các đoàn 327, 338, 379 được tặng Bằng khen.",
      "award | Bằng khen | to 14 tập thể", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: places)
  func tellsPersonsFromTheirPlaces(_ example: Example) throws {
    try check(example)
  }
}
