import Examples
import Testing

/// Who confers an award, and who only hands it over.
@Suite
struct AwardGiverTests {
  static let examples = [
    (
      "Dịp này, Cục Quân nhu công bố quyết định của Tổng cục trưởng tặng Bằng khen cho Trung đoàn 828.",
      "award | to Trung đoàn 828 | by Tổng cục trưởng"
    ),
    (
      "Quân khu 5 đang hoàn thiện hồ sơ trình Chủ tịch nước tặng thưởng Huân chương Quân công cho Lữ đoàn 613.",
      "award | proposed | to Lữ đoàn 613 | by Chủ tịch nước"
    ),
    (
      "Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by Chủ tịch UBND tỉnh Gia Lai"
    ),
    (
      "Lữ đoàn 613 được Tư lệnh Quân khu 5 tặng Bằng khen.",
      "award | to Lữ đoàn 613 | by Tư lệnh Quân khu 5"
    ),
    (
      "Tại hội nghị, Bộ trưởng Bộ Quốc phòng tặng Bằng khen cho 3 tập thể của Lữ đoàn 613.",
      "award | to 3 tập thể | by Bộ trưởng Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 đề nghị Chính phủ tặng Cờ thi đua cho Sư đoàn 347, đề nghị Bộ Quốc phòng tặng Bằng khen cho 3 cá nhân.",
      "award | Bằng khen | proposed | to 3 cá nhân | by Bộ Quốc phòng"
    ),
    (
      "Trung tướng Trịnh Bá Lộc, Tư lệnh Quân khu 5 dự và trao Bằng khen cho 8 tập thể.",
      "award | Bằng khen | to 8 tập thể | from Trịnh Bá Lộc"
    ),
    (
      "Theo Quyết định của Chủ tịch nước, Lữ đoàn 613 được tặng Huân chương Quân công hạng Ba.",
      "award | to Lữ đoàn 613 | by Chủ tịch nước"
    ),
    (
      "Căn cứ Quyết định của Bộ trưởng Bộ Quốc phòng, Trung đoàn 828 được tặng Bằng khen.",
      "award | to Trung đoàn 828 | by Bộ trưởng Bộ Quốc phòng"
    ),
    (
      "Theo quyết định của Thủ tướng Chính phủ, 3 tập thể của Lữ đoàn 613 được tặng Bằng khen.",
      "award | to 3 tập thể | by Thủ tướng Chính phủ"
    ),
    (
      "Lữ đoàn 613 đón nhận Huân chương Quân công hạng Ba do Thượng tướng Trịnh Bá Lộc, Thứ trưởng Bộ Quốc phòng, thay mặt Chủ tịch nước trao tặng.",
      "award | to Lữ đoàn 613 | by Chủ tịch nước | from Trịnh Bá Lộc"
    ),
    (
      "Hải đội 2 nhận Bằng khen do Đại tá Lò Văn Ính trao tặng.",
      "award | Bằng khen | to Hải đội 2 | from Lò Văn Ính"
    ),
    (
      "Sư đoàn 347 đón nhận Cờ thi đua do Trung tướng Trịnh Bá Lộc thừa ủy quyền của Chính phủ trao.",
      "award | Cờ thi đua | to Sư đoàn 347 | by Chính phủ | from Trịnh Bá Lộc"
    ),
    (
      "Quân khu 5 trao Huân chương Bảo vệ Tổ quốc hạng Ba cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by -"
    ),
    (
      "Lữ đoàn 613 được Quân khu 5 trao Huân chương Chiến công hạng Ba.",
      "award | to Lữ đoàn 613 | by -"
    ),
    (
      "Chính phủ tặng Huân chương Độc lập hạng Ba cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by Chính phủ"
    ),
    (
      "Năm 2023, Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua, Quân khu 5 tặng danh hiệu “Đơn vị Quyết thắng”.",
      "award | Đơn vị Quyết thắng | to Lữ đoàn 613 | by Quân khu 5"
    ),
    (
      "Thừa ủy quyền của Thủ tướng Chính phủ, Thiếu tướng Trịnh Bá Lộc trao Bằng khen cho Lữ đoàn 613; trao Bằng khen cho 5 cá nhân.",
      "award | Bằng khen | to 5 cá nhân | by Thủ tướng Chính phủ"
    ),
    (
      "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc trao Huân chương Quân công cho Lữ đoàn 613; Đại tá Lò Văn Ính trao Huân chương Chiến công cho Tiểu đoàn 7.",
      "award | Huân chương Chiến công | to Tiểu đoàn 7 | by Chủ tịch nước"
    ),
    (
      "Hội nghị đề nghị Quân khu 5 tặng Cờ thi đua cho Lữ đoàn 613; tặng Bằng khen cho 5 cá nhân.",
      "award | Bằng khen | proposed | to 5 cá nhân | by Quân khu 5"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể, Bộ Quốc phòng tặng Giấy khen cho 2 cá nhân.",
      "award | Giấy khen | to 2 cá nhân | by Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Lữ đoàn 613, Sư đoàn 347 tặng Giấy khen cho 2 cá nhân.",
      "award | Giấy khen | to 2 cá nhân | by Sư đoàn 347"
    ),
    (
      "Thay mặt Đảng ủy, Bộ Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc trao Bằng khen cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by Bộ Tư lệnh Quân khu 5 | from Trịnh Bá Lộc"
    ),
    (
      "Thừa ủy quyền của Bộ trưởng Bộ Quốc phòng, Thiếu tướng Trịnh Bá Lộc trao Bằng khen của Bộ trưởng cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by Bộ trưởng Bộ Quốc phòng"
    ),
    (
      "Đại tá Lò Văn Ính, Cục trưởng Cục Quân nhu dự. Lữ đoàn 613 nhận Giấy khen của Cục trưởng.",
      "award | to Lữ đoàn 613 | by Cục trưởng Cục Quân nhu"
    ),
    (
      "Lữ đoàn 613 nhận Giấy khen của Cục trưởng.", "award | to Lữ đoàn 613 | by Cục trưởng"
    ),
    (
      "Thiếu tướng Lê Quang Trình trao Bằng khen cho Lữ đoàn 613.",
      "award | conferred | to Lữ đoàn 613 | from Lê Quang Trình"
    ),
    (
      "Bí thư Tỉnh ủy trao Bằng khen của Ban Thường vụ Tỉnh ủy cho 2 tổ chức đảng và 3 đảng viên hoàn thành xuất sắc nhiệm vụ của Lữ đoàn 613.",
      "award | Bằng khen | to 3 đảng viên hoàn thành xuất sắc nhiệm vụ | by Ban Thường vụ Tỉnh ủy"
    ),
    (
      "Tổng Tham mưu trưởng đã tặng Bằng khen cho Lữ đoàn 613.",
      "award | to Lữ đoàn 613 | by Tổng Tham mưu trưởng"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Lữ đoàn 613; tặng Giấy khen 30 tập thể.",
      "award | Giấy khen | to 30 tập thể | by Quân khu 5"
    ),
    (
      "Bộ trưởng Bộ Quốc phòng tặng Bằng khen Lữ đoàn 613 và Trung tá Tô Quang Mẫn.",
      "award | to Lữ đoàn 613 | by Bộ trưởng Bộ Quốc phòng"
    ),
    (
      "Bộ trưởng Bộ Quốc phòng tặng Bằng khen Lữ đoàn 613 và Trung tá Tô Quang Mẫn.",
      "award | to Tô Quang Mẫn | by Bộ trưởng Bộ Quốc phòng"
    ),
    (
      "Tiểu đoàn 7 được tặng Bằng khen Sư đoàn 347.", "award | to Tiểu đoàn 7 | by Sư đoàn 347"
    ),
    (
      "Thủ trưởng Quân khu 5 quyết định khen thưởng 5 tập thể.",
      "award | khen thưởng | to 5 tập thể | by Quân khu 5"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    (
      "Thay mặt Bộ Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc trao Huân chương Quân công hạng Ba cho Lữ đoàn 613.",
      "award | by Bộ Tư lệnh Quân khu 5"
    ),
    (
      "Thay mặt Bộ Tư lệnh Quân khu 5, Thiếu tướng Trịnh Bá Lộc trao Bằng khen của Bộ Quốc phòng cho Lữ đoàn 613.",
      "award | by Bộ Tư lệnh Quân khu 5"
    ),
    (
      "Đại tá Lò Văn Ính, Cục trưởng Cục Quân nhu dự. Lữ đoàn 613 nhận Bằng khen của Tổng cục trưởng.",
      "award | by Tổng cục trưởng Cục Quân nhu"
    ),
    ("Phó Tư lệnh đã tặng Bằng khen cho Lữ đoàn 613.", "award | by Phó Tư lệnh"),
    ("Trao tặng Bằng khen Sư đoàn 347 cho Tiểu đoàn 7.", "award | to Sư đoàn 347"),
    ("Tiểu đoàn 7 được tặng Bằng khen Sư đoàn 347.", "award | to Sư đoàn 347"),
    (
      "Phó Tư lệnh Quân khu 5 trao Bằng khen cho 8 tập thể.", "award | by Phó Tư lệnh Quân khu 5"
    ),
    (
      "Theo quyết định của Chủ tịch nước, Thủ tướng Chính phủ, Lữ đoàn 613 được tặng Bằng khen.",
      "award | by Chủ tịch nước"
    ),
    (
      "Quân khu 5 trao Huân chương Bảo vệ Tổ quốc hạng Ba cho Lữ đoàn 613.", "award | by Quân khu 5"
    ),
    (
      "Lữ đoàn 613 được Quân khu 5 trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
      "award | by Quân khu 5"
    ),
    (
      "Năm 2023, Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua, Quân khu 5 tặng danh hiệu “Đơn vị Quyết thắng”.",
      "award | Đơn vị Quyết thắng | by Bộ Quốc phòng"
    ),
    ("Trung đoàn 828 nhận Bằng khen do Đại tá Lò Văn Ính trao.", "award | by Lò Văn Ính"),
    (
      "Thừa ủy quyền của Thủ tướng Chính phủ, Thiếu tướng Trịnh Bá Lộc trao Bằng khen cho Lữ đoàn 613; Đại tá Lò Văn Ính trao Giấy khen cho 5 cá nhân.",
      "award | Giấy khen | by Thủ tướng Chính phủ"
    ),
    (
      "Hội nghị đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613; quyết định tặng Giấy khen cho 5 cá nhân.",
      "award | Giấy khen | by Bộ Quốc phòng"
    ),
    (
      "Căn cứ Quyết định của Bộ trưởng Bộ Quốc phòng, Trung đoàn 828 được tặng Bằng khen.",
      "award | to Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể, Bộ Quốc phòng tặng Giấy khen cho 2 cá nhân.",
      "award | to Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho Lữ đoàn 613, Sư đoàn 347 tặng Giấy khen cho 2 cá nhân.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Ngày 7/10/2022, Bộ Quốc phòng trao Huân chương Chiến công hạng Ba cho Lữ đoàn 613.",
      "award | Huân chương Chiến công | by Bộ Quốc phòng"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  static let decisions = [
    (
      "Ngày 7/10/2022, Bộ Quốc phòng quyết định tặng Huân chương Chiến công hạng Ba cho Lữ đoàn 613.",
      "award | Huân chương Chiến công | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Ngày 7/10/2022, Lữ đoàn 613 được Bộ Quốc phòng quyết định tặng Huân chương Chiến công hạng Ba.",
      "award | Huân chương Chiến công | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Ngày 7/10/2022, Quân khu 5 quyết định tặng Kỷ niệm chương cho 5 hội viên.",
      "award | Kỷ niệm chương | conferred | to 5 hội viên | by Quân khu 5"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test(arguments: decisions)
  func whoDecidesConfers(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: examples + others)
  func tellsWhoGives(_ example: Example) throws {
    try check(example)
  }

  /// Who asks for itself, and who for others.
  static let askers = [
    (
      "Trung đoàn 828 đề nghị Bộ Quốc phòng tặng Cờ thi đua.",
      "award | Cờ thi đua | proposed | to Trung đoàn 828 | by Bộ Quốc phòng", true
    ),
    (
      "Năm 2021, Trung đoàn 828 đề nghị Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | proposed | to Trung đoàn 828", true
    ),
    (
      "Quân khu 5 đề nghị Bộ Quốc phòng tặng Cờ thi đua.",
      "award | to Quân khu 5", false
    ),
    (
      "Trung đoàn 828 đề nghị Sư đoàn 347 tặng Giấy khen cho Tiểu đoàn 7.",
      "award | to Trung đoàn 828", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: askers)
  func tellsWhoAsksForItself(_ example: Example) throws {
    try check(example)
  }
}
