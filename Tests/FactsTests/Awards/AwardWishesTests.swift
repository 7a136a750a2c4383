import Examples
import Foundation
import Testing

/// Wishes, rules and questions tell no award; what others are to decide is proposed.
@Suite
struct AwardWishesTests {
  static let wishes = [
    "Thiếu tướng Trịnh Bá Lộc yêu cầu Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng.",
    "Thiếu tướng Trịnh Bá Lộc mong muốn Lữ đoàn 613 được tặng Cờ thi đua.",
    "Mọi cá nhân đạt danh hiệu Chiến sĩ thi đua được thưởng phép.",
    "Lữ đoàn 613 có được tặng Cờ thi đua năm nay?",
    "Tập thể đạt danh hiệu Đơn vị Quyết thắng thì được khen.",
  ].map { Example(text: $0, fact: "award", holds: false) }

  static let told = [
    (
      "Thiếu tướng Trịnh Bá Lộc chúc mừng Lữ đoàn 613 được tặng Cờ thi đua.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613"
    ),
    (
      "Đáp ứng yêu cầu nhiệm vụ, Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | conferred | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 ký giao ước thi đua, Tiểu đoàn 7 đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | conferred | to Tiểu đoàn 7"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc yêu cầu Lữ đoàn 613, đơn vị được tặng Cờ thi đua, phát huy truyền thống.",
      "award | Cờ thi đua | conferred"
    ),
    (
      "Quân khu 5 trao Bằng khen cho 8 tập thể, trình diễn võ thuật chào mừng.",
      "award | Bằng khen | conferred | to 8 tập thể"
    ),
    (
      "Quân khu 5 giới thiệu điển hình tiên tiến, Thượng úy Tạ Minh Đức nhận Bằng khen.",
      "award | Bằng khen | conferred | to Tạ Minh Đức"
    ),
    (
      "Quân khu 5 đề nghị cấp trên: Tặng Cờ thi đua cho Sư đoàn 347. Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 được Cụm thi đua suy tôn là đơn vị dẫn đầu và được Bộ Quốc phòng tặng Cờ thi đua.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 được bầu là đơn vị dẫn đầu và nhận Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613"
    ),
    (
      "Bạn đọc bình chọn 10 gương mặt trẻ; Thượng úy Tạ Minh Đức được tặng Bằng khen.",
      "award | Bằng khen | conferred | to Tạ Minh Đức"
    ),
    (
      "Quân khu 5 giới thiệu sách; Lữ đoàn 613 nhận Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let open = [
    (
      "Lữ đoàn 613 được bình chọn nhận Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Lữ đoàn 613 được hội nghị bầu nhận Cờ thi đua.", "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 họp xét tặng Bằng khen cho 8 tập thể.", "award | Bằng khen | to 8 tập thể"
    ),
    (
      "Quân khu 5 duyệt danh sách tặng Bằng khen cho 8 tập thể, trình Bộ Quốc phòng phê duyệt.",
      "award | Bằng khen | to 8 tập thể"
    ),
    (
      "Việc tặng Cờ thi đua cho Lữ đoàn 613 đang được xem xét.",
      "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 giới thiệu Thượng úy Tạ Minh Đức nhận Bằng khen.",
      "award | Bằng khen | to Tạ Minh Đức"
    ),
    (
      "Các đơn vị được đề nghị các cấp khen thưởng: Chính phủ tặng Cờ thi đua cho Sư đoàn 347; Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 đã thẩm định hồ sơ tặng Bằng khen cho 5 tập thể.",
      "award | Bằng khen | to 5 tập thể"
    ),
    (
      "Hội nghị nhất trí bầu Lữ đoàn 613 nhận Cờ thi đua.", "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Khối thi đua giới thiệu Lữ đoàn 613 nhận Cờ thi đua, Sư đoàn 347 nhận Bằng khen.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Hội nghị suy tôn Lữ đoàn 613 nhận Cờ thi đua; Sư đoàn 347 nhận Bằng khen.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Hội nghị suy tôn Lữ đoàn 613 là đơn vị dẫn đầu, được tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Hội nghị bình bầu Lữ đoàn 613 được tặng Cờ thi đua, Sư đoàn 347 được tặng Bằng khen.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Đảng ủy trình Bộ Quốc phòng tặng Bằng khen cho 3 tập thể; trình Chủ tịch nước tặng Huân chương Lao động cho Lữ đoàn 613.",
      "award | Huân chương Lao động | to Lữ đoàn 613"
    ),
    (
      "Cụm thi đua đề nghị: Chính phủ tặng Cờ thi đua cho Sư đoàn 347; Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 đề nghị cấp trên:\n- Tặng Cờ thi đua cho Sư đoàn 347.\n- Tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
  ]

  static let targets = [
    (
      "Thiếu tướng Trịnh Bá Lộc đề nghị Lữ đoàn 613 đổi mới, mỗi năm có ít nhất 1 tập thể được tặng Cờ thi đua của Chính phủ.",
      "award"
    ),
    ("Quân khu 5 phát động; Phấn đấu năm 2024, Lữ đoàn 613 được tặng Cờ thi đua.", "award"),
    ("Phấn đấu đến hết năm 2025, Lữ đoàn 613 được tặng Cờ thi đua.", "award"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: wishes + targets + told)
  func tellsOnlyWhatWas(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: open)
  func whatOthersDecideIsProposed(_ text: String, _ fact: String) throws {
    let parts = fact.components(separatedBy: " | ")
    let proposed = ([parts[0], parts[1], "proposed"] + parts.dropFirst(2)).joined(separator: " | ")
    try check(Example(text: text, fact: proposed, holds: true))
    try check(Example(text: text, fact: "award | conferred", holds: false))
  }
}
