import Examples
import Testing

/// Awards' names with class and grantor.
@Suite
struct AwardPassTests {
  static let names = [
    (
      "Anh được tặng Huy chương Vì sự nghiệp gìn giữ hòa bình của Liên hợp quốc.",
      "award | Huy chương Vì sự nghiệp gìn giữ hòa bình | by Liên hợp quốc"
    ),
    (
      "Trao Kỷ niệm chương Vì sự nghiệp xây dựng và phát triển ngành cho 5 cá nhân.",
      "award | Kỷ niệm chương Vì sự nghiệp xây dựng và phát triển ngành"
    ),
    (
      "Hai tàu được tặng cờ: “Tuổi trẻ anh hùng bảo vệ Tổ quốc”.",
      "award | cờ “Tuổi trẻ anh hùng bảo vệ Tổ quốc”"
    ),
    (
      "Đơn vị được tặng Cờ thi đua “Đoàn cơ sở vững mạnh” của Tổng cục Chính trị.",
      "award | Cờ thi đua “Đoàn cơ sở vững mạnh” | by Tổng cục Chính trị"
    ),
    (
      "Chi bộ được tặng Giấy khen của Đảng ủy Lữ đoàn 613.", "award | Giấy khen | by Lữ đoàn 613"
    ),
    (
      "Có 3 tập thể nhận Giấy khen của Đảng ủy, Bộ Tư lệnh Quân khu 5.",
      "award | Giấy khen | by Bộ Tư lệnh Quân khu 5"
    ),
    (
      "Trao 4 Huân chương Bảo vệ Tổ quốc (3 hạng Nhất, 1 hạng Ba) cho các đồng chí.",
      "award | Huân chương Bảo vệ Tổ quốc | hạng Ba"
    ),
    (
      "Trao 4 Huân chương Bảo vệ Tổ quốc (3 hạng Nhất, 1 hạng Ba) cho các đồng chí.",
      "award | Huân chương Bảo vệ Tổ quốc | hạng Nhất"
    ),
    (
      "Nhận Huân chương Chiến công hạng Nhì, Ba của Chủ tịch nước.",
      "award | Huân chương Chiến công | hạng Nhì | by Chủ tịch nước"
    ),
    (
      "Trao Cờ thi đua Quyết thắng năm 2025 của Quân khu 5 cho đơn vị.",
      "award | Cờ thi đua Quyết thắng | by Quân khu 5"
    ),
    (
      "Đơn vị được tặng Huân chương Chiến công hạng Ba.",
      "award | Huân chương Chiến công | hạng Ba | by -"
    ),
    ("Anh nhận Huân chương Quân công hạng III.", "award | Huân chương Quân công | hạng III"),
    ("Tặng Cờ thi đua của Chính phủ cho 2 đơn vị.", "award | Cờ thi đua | by Chính phủ"),
    ("Tặng Bằng khen Bộ Quốc phòng cho 2 đơn vị.", "award | Bằng khen | by Bộ Quốc phòng"),
    (
      "Nhận Bằng khen của Bộ trưởng Bộ Quốc phòng.",
      "award | Bằng khen | by Bộ trưởng Bộ Quốc phòng"
    ),
    ("Nhận Giấy khen của Tư lệnh Quân khu 5.", "award | Giấy khen | by Tư lệnh Quân khu 5"),
    ("Được công nhận Chiến sỹ thi đua cơ sở.", "award | Chiến sỹ thi đua cơ sở"),
    ("Được công nhận CSTĐ toàn quân.", "award | Chiến sĩ thi đua toàn quân"),
    ("Đạt danh hiệu Đơn vị quyết thắng.", "award | Đơn vị Quyết thắng"),
    (
      "Tặng Kỷ niệm chương “Vì biển, đảo quê hương” cho 3 người.",
      "award | Kỷ niệm chương “Vì biển, đảo quê hương”"
    ),
    ("Nhận bằng khen và tiền thưởng.", "award | Bằng khen"),
    (
      "Được tặng Huân chương Quân công hạng Nhì (1984), hạng Nhất (1999).",
      "award | Huân chương Quân công | hạng Nhất"
    ),
    (
      "Tặng Kỷ niệm chương cho 5 hội viên.",
      "award | Kỷ niệm chương"
    ),
    (
      "Trao Kỷ niệm chương và Huy hiệu Chiến sĩ Nhà giàn cho 5 cá nhân.",
      "award | Kỷ niệm chương Chiến sĩ Nhà giàn"
    ),
    (
      "Trao Kỷ niệm chương và Huy hiệu Chiến sĩ Nhà giàn cho 5 cá nhân.",
      "award | Huy hiệu Chiến sĩ Nhà giàn"
    ),
    ("Trao Huy hiệu và Huy chương “Bền chí” cho 5 cá nhân.", "award | Huy hiệu “Bền chí”"),
    ("Các giấy khen được trao ngay trong đêm.", "award | Giấy khen"),
    (
      "Trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho đơn vị.",
      "award | Anh hùng Lực lượng vũ trang nhân dân"
    ),
    ("Truy tặng liệt sĩ Huân chương Bảo vệ Tổ quốc hạng Nhì.", "award | hạng Nhì"),
    ("Tặng Giấy khen của Học viện cho 31 người.", "award | Giấy khen | by Học viện"),
    ("Đạt danh hiệu “Đơn vị tiên tiến xuất sắc” nhiều năm.", "award | Đơn vị tiên tiến xuất sắc"),
    ("Đạt danh hiệu “Đơn vị tiên tiến” năm ấy.", "award | Đơn vị tiên tiến"),
    ("Tặng Bằng khen Quân khu 5 cho 3 người.", "award | Bằng khen | by Quân khu 5"),
    ("Được tặng Bằng khen Sư đoàn 347.", "award | Bằng khen | by Sư đoàn 347"),
    ("Tặng Cờ thi đua của Quân chủng Hải quân cho tàu.", "award | by Quân chủng Hải quân"),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    ("Bộ trưởng tặng Bằng khen Lữ đoàn 613 và Đại đội 3.", "award | Bằng khen | by Lữ đoàn 613"),
    ("Đạt danh hiệu “Đơn vị tiên tiến”, nhiều người vui.", "award | Đơn vị tiên tiến nhiều người"),
    ("Cờ đỏ sao vàng tung bay trên đỉnh núi.", "award"),
    ("Anh hùng thay người lính đảo!", "award"),
    (
      "Được tặng Huân chương Quân công hạng Nhì (1984), hạng Nhất (toàn đoàn).",
      "award | Huân chương Quân công | hạng Nhất"
    ),
    ("Trao Kỷ niệm chương và Bằng khen cho 5 cá nhân.", "award | Kỷ niệm chương"),
    ("Mẫu Kỷ niệm chương cho 5 hội viên đã in xong.", "award | Kỷ niệm chương"),
    ("Trao Huy hiệu và hoa cho 5 cá nhân.", "award"),
    ("Đơn vị treo cờ, khẩu hiệu chào mừng.", "award"),
    ("Huy chương đầu tiên thuộc về đoàn chủ nhà.", "award | Huy chương đầu tiên"),
    ("Nhận Giấy khen, Tư lệnh Quân khu 5 động viên anh.", "award | by Tư lệnh Quân khu 5"),
    (
      "Sư đoàn 347 đón nhận Huân chương\n\nSáng 12/12, Sư đoàn 347 làm lễ đón nhận phần thưởng.",
      "award | Huân chương Sáng"
    ),
    ("Trao Bằng khen, Bộ Quốc phòng ghi nhận đóng góp.", "award | by Bộ Quốc phòng"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: names + others)
  func readsAwards(_ example: Example) throws {
    try check(example)
  }

  /// Flags of prizes, dated classes, and whose a state's award is.
  static let lately = [
    (
      "Ban tổ chức trao Cờ giải Nhất toàn đoàn cho Lữ đoàn 613.",
      "award | Cờ giải Nhất toàn đoàn", true
    ),
    (
      "Ban tổ chức trao Cờ giải Nhất toàn đoàn cho Lữ đoàn 613.",
      "award | giải Nhất toàn đoàn", false
    ),
    (
      "Trao cờ giải Nhì cho đội bơi.",
      "award | Cờ giải Nhì", true
    ),
    (
      "Trao Giấy khen, giải Nhì cho đội bơi.",
      "award | Giấy khen giải Nhì", false
    ),
    (
      "Được tặng Huân chương Quân công hạng Ba năm 1999, hạng Nhì năm 2009.",
      "award | Huân chương Quân công | hạng Ba", true
    ),
    (
      "Được tặng Huân chương Quân công hạng Ba năm 1999, hạng Nhì năm 2009.",
      "award | Huân chương Quân công | hạng Nhì", true
    ),
    (
      "Nhận Huân chương Lao động hạng Nhì năm 2004, hạng Nhất năm 2014.",
      "award | Huân chương Lao động | hạng Nhất", true
    ),
    (
      "Được tặng Huân chương Quân công hạng Ba năm ấy, hạng Nhì toàn đoàn.",
      "award | Huân chương Quân công | hạng Nhì", false
    ),
    (
      "Sáng nay diễn ra lễ đón nhận Huân chương Lao động hạng Ba của Lữ đoàn 613.",
      "award | Huân chương Lao động | hạng Ba | by -", true
    ),
    (
      "Sáng nay diễn ra lễ đón nhận Huân chương Lao động hạng Ba của Lữ đoàn 613.",
      "award | Huân chương Lao động | by Lữ đoàn 613", false
    ),
    (
      "Anh dự lễ đón nhận Huân chương Bảo vệ Tổ quốc của Nhà máy Z758.",
      "award | by Nhà máy Z758", false
    ),
    (
      "Nhận Huân chương Lao động hạng Ba của Chủ tịch nước.",
      "award | Huân chương Lao động | by Chủ tịch nước", true
    ),
    (
      "Nhận Bằng khen của Lữ đoàn 613.",
      "award | Bằng khen | by Lữ đoàn 613", true
    ),
    (
      "Anh ba lần là Dũng sĩ diệt Mỹ.",
      "award | Dũng sĩ diệt Mỹ", true
    ),
    (
      "Trao Huy hiệu 45 năm tuổi Đảng tặng ông.",
      "award | Huy hiệu 45 năm tuổi Đảng", true
    ),
    (
      "Tặng danh hiệu Anh hùng LLVTND thời kỳ đổi mới cho đơn vị.",
      "award | Anh hùng Lực lượng vũ trang nhân dân thời kỳ đổi mới", true
    ),
    (
      "Trao Giải thưởng “Sao Vuông” cho 3 người.",
      "award | Giải thưởng “Sao Vuông”", true
    ),
    (
      "Nhận Cờ thưởng luân lưu của Quân khu 5.",
      "award | Cờ thưởng luân lưu | by Quân khu 5", true
    ),
    (
      "Đơn vị nhận Bằng khen của T.Ư Đoàn.",
      "award | Bằng khen | by Trung ương Đoàn", true
    ),
    (
      "Giải thưởng gồm tiền và hoa.",
      "award | Giải thưởng gồm tiền", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lately)
  func readsFlagsDatesAndGivers(_ example: Example) throws {
    try check(example)
  }

  /// Flags to fly, and prizes' councils.
  static let flags = [
    (
      "Lữ đoàn 613 trao cờ Tổ quốc cho ngư dân.",
      "award", false
    ),
    (
      "Đội hình mang cờ đỏ sao vàng diễu hành.",
      "award", false
    ),
    (
      "Quân khu 5 tặng Cờ thi đua cho Lữ đoàn 613.",
      "award | Cờ thi đua", true
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc, Chủ tịch Hội đồng Giải thưởng Tuổi trẻ sáng tạo phát biểu.",
      "award | Giải thưởng Tuổi trẻ sáng tạo", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: flags)
  func tellsFlagsToFlyFromAwards(_ example: Example) throws {
    try check(example)
  }
}
