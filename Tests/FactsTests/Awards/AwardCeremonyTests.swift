import Examples
import Testing

/// Awards of ceremonies, and those a headline only announces.
@Suite
struct AwardCeremonyTests {
  static let examples = [
    (
      "Quân khu 5 tổ chức lễ đón nhận danh hiệu Anh hùng LLVT cho Lữ đoàn 613 và Trung đoàn 828.",
      "award | Anh hùng LLVT | to Trung đoàn 828"
    ),
    (
      "Cục Hậu cần tổ chức đón nhận Huân chương Chiến công hạng Nhì cho Hải đội 2.",
      "award | Huân chương Chiến công | to Hải đội 2"
    ),
    (
      "Sư đoàn 347 tổ chức đón nhận Cờ thi đua cho Trung đoàn 828.",
      "award | Cờ thi đua | to Trung đoàn 828"
    ),
    (
      "Ngày 3/8/2022, Lữ đoàn 613 tổ chức lễ kỷ niệm 40 năm ngày truyền thống. Đại tá Lò Văn Ính đại diện lực lượng đón nhận Huân chương Quân công hạng Ba do Thượng tướng Trịnh Bá Lộc thay mặt Chủ tịch nước trao tặng.",
      "award | to Lữ đoàn 613 | by Chủ tịch nước | from Trịnh Bá Lộc"
    ),
    (
      "Lữ đoàn có 28 tập thể, 193 cá nhân được Bộ Quốc phòng biểu dương, khen thưởng.",
      "award | khen thưởng | to 193 cá nhân | by Bộ Quốc phòng"
    ),
    (
      "Hội nghị kết thúc. Sư đoàn 347 đã trao thưởng cho 12 tập thể và 21 cá nhân.",
      "award | khen thưởng | to 12 tập thể | by Sư đoàn 347"
    ),
    (
      "Đại hội thành công, 11 tập thể được Quân khu 5 tôn vinh, khen thưởng.",
      "award | khen thưởng | to 11 tập thể"
    ),
    (
      "Ban tổ chức trao giải. Kết quả: Nhất toàn đoàn: Trung đoàn 828; giải Nhì: Lữ đoàn 613.",
      "award | Nhất toàn đoàn | to Trung đoàn 828"
    ),
    (
      "Đơn vị nhận huân chương Chiến công\n\nQuân khu 5 trao Huân chương Chiến công hạng Nhì cho Lữ đoàn 613.",
      "award | Huân chương Chiến công | hạng Nhì | to Lữ đoàn 613"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    (
      "Quân khu 5 tổ chức lễ đón nhận danh hiệu Anh hùng LLVT cho Lữ đoàn 613 và Trung đoàn 828.",
      "award | to Quân khu 5"
    ),
    (
      "Đơn vị nhận huân chương Chiến công\n\nQuân khu 5 trao Huân chương Chiến công hạng Nhì cho Lữ đoàn 613.",
      "award | to Quân khu 5"
    ),
    (
      "Ca sĩ Hoàng Mỹ Lệ nhận danh hiệu Nghệ sĩ ưu tú. Đêm diễn có sự tham gia của Lữ đoàn 613.",
      "award"
    ),
    (
      "Bộ Quốc phòng tổ chức Lễ công bố quyết định công nhận nhà giáo đạt danh hiệu giảng viên dạy giỏi.",
      "award | to Bộ Quốc phòng"
    ),
    (
      "Gia đình bác Ba Tòng được tặng Bằng khen. Lữ đoàn 613 đến chúc mừng.",
      "award | to Lữ đoàn 613"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others)
  func readsCeremonies(_ example: Example) throws {
    try check(example)
  }
}
