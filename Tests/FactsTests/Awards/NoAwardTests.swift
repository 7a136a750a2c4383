import Examples
import Testing

/// Targets, plans, wishes, conditions, negations and praise: no award at all.
@Suite
struct NoAwardTests {
  static let targets = [
    "Năm 2024, Lữ đoàn 613 phấn đấu đạt danh hiệu Đơn vị Quyết thắng.",
    "Lữ đoàn 613 quyết tâm giành Cờ thi đua của Bộ Quốc phòng.",
    "Lữ đoàn 613 ra quân. Chỉ tiêu: 100% tiểu đoàn đạt danh hiệu Đơn vị tiên tiến; 20 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.",
    "Mục tiêu của Trung đoàn 828 là đạt danh hiệu Đơn vị Quyết thắng trong năm 2025.",
    "Lữ đoàn 613 ra quân. Đại hội xác định phấn đấu hằng năm có 80% quân nhân đạt danh hiệu Chiến sĩ tiên tiến.",
    "Sư đoàn 347 phấn đấu xây dựng đơn vị vững mạnh toàn diện “Mẫu mực, tiêu biểu”, được tặng Cờ thi đua của Chính phủ.",
    "Tiểu đoàn 7 đăng ký thi đua đạt danh hiệu Đơn vị Quyết thắng năm 2024.",
    "Lữ đoàn 613 ra quân. Các đơn vị giao ước giành danh hiệu Đơn vị Quyết thắng.",
    "Bộ đội thi đua lập công, hướng tới đón nhận Huân chương Quân công hạng Ba.",
    "Lữ đoàn 613 ra quân. Phấn đấu 100% cán bộ hoàn thành nhiệm vụ, 15% đạt danh hiệu Chiến sĩ thi đua cơ sở.",
    "Lữ đoàn 613 tập trung xây dựng đơn vị đạt danh hiệu Đơn vị huấn luyện giỏi.",
    "Để đạt danh hiệu Đơn vị Quyết thắng, Lữ đoàn 613 đẩy mạnh huấn luyện đêm.",
    "Lữ đoàn 613 thi đua giành danh hiệu Đơn vị Quyết thắng.",
    "Phong trào thi đua giành danh hiệu Chiến sĩ tiên tiến sôi nổi ở Lữ đoàn 613.",
    "Hưởng ứng phong trào, Lữ đoàn 613 ký giao ước đạt danh hiệu Đơn vị huấn luyện giỏi.",
    "Thiếu tướng Trịnh Bá Lộc yêu cầu Lữ đoàn 613 giành nhiều Cờ thi đua hơn nữa.",
    "Thiếu tướng Trịnh Bá Lộc chúc Lữ đoàn 613 sớm được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
    "Chỉ huy Lữ đoàn 613 mong muốn được Nhà nước tặng Huân chương Quân công.",
    "Nguyện vọng của bộ đội là được Chủ tịch nước phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Hải đội 2.",
    "Bộ đội Lữ đoàn 613 ngày đêm tập luyện để nhận Cờ thi đua.",
    "Muốn được tặng Cờ thi đua, Lữ đoàn 613 phải nỗ lực nhiều.",
  ]

  static let negations = [
    "Lữ đoàn 613 chưa được tặng Cờ thi đua của Bộ Quốc phòng.",
    "Năm 2022, Trung đoàn 828 không được tặng Bằng khen.",
    "Không tập thể nào của Sư đoàn 347 được tặng Cờ thi đua.",
    "Tiểu đoàn 7 không đạt danh hiệu Đơn vị Quyết thắng.",
    "Lữ đoàn 613 rút kinh nghiệm. Do để xảy ra vi phạm, 3 đơn vị không được công nhận danh hiệu Đơn vị tiên tiến.",
    "Lữ đoàn 613 chưa một lần nhận Cờ thi đua của Chính phủ.",
    "Lữ đoàn 613 rút kinh nghiệm. Không xét tặng danh hiệu Chiến sĩ thi đua cho 5 cá nhân vi phạm.",
    "Chưa đơn vị nào của Quân khu 5 được tặng Cờ thi đua.",
    "Lữ đoàn 613 tuy chưa đạt danh hiệu Đơn vị Quyết thắng nhưng đã tiến bộ.",
    "Lữ đoàn 613 bị tước danh hiệu Đơn vị Quyết thắng vì vi phạm.",
    "Lữ đoàn 613 bị thu hồi Bằng khen.",
    "Năm 2022, Lữ đoàn 613 suýt được tặng Cờ thi đua.",
  ]

  static let futures = [
    "Tháng tới, Lữ đoàn 613 sẽ được tặng Huân chương Quân công hạng Ba.",
    "Dịp này, Quân khu 5 sẽ trao Bằng khen cho 12 cá nhân.",
    "Dự kiến, Bộ Quốc phòng tặng Bằng khen cho 3 tập thể vào cuối năm.",
    "Theo kế hoạch, Sư đoàn 347 tổ chức lễ đón nhận Cờ thi đua vào ngày 22/12.",
    "Lữ đoàn 613 chuẩn bị đón nhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
    "Kết thúc đợt thi đua, Quân khu 5 sẽ khen thưởng 10 tập thể và 20 cá nhân.",
    "“Chúng tôi sẽ được tặng Bằng khen”, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 vui vẻ nói.",
    "Lữ đoàn 613 hứa sẽ giữ vững danh hiệu Đơn vị Quyết thắng.",
    "Quân khu 5 đang hoàn thiện thủ tục để Bộ Quốc phòng tặng Bằng khen cho Hải đội 2.",
  ]

  static let conditions = [
    "Nếu hoàn thành nhiệm vụ, Lữ đoàn 613 được tặng Bằng khen.",
    "Tập thể nào dẫn đầu thì được tặng Cờ thi đua của Quân khu 5.",
    "Lữ đoàn 613 ra quân. Danh hiệu Đơn vị Quyết thắng được tặng cho đơn vị đạt các tiêu chuẩn sau.",
    "Lữ đoàn 613 ra quân. Tiêu chuẩn tặng Cờ thi đua của Bộ Quốc phòng được quy định tại thông tư mới.",
    "Lữ đoàn 613 ra quân. Cá nhân có ba năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở thì được xét.",
    "Lữ đoàn 613 ra quân. Mỗi tập thể đạt danh hiệu Đơn vị tiên tiến được thưởng 5 triệu đồng theo quy định.",
    "Lữ đoàn 613 hoàn thành xuất sắc nhiệm vụ, xứng đáng được tặng Cờ thi đua của Chính phủ.",
    "Lữ đoàn 613 đủ điều kiện được tặng danh hiệu Đơn vị Quyết thắng.",
    "Lữ đoàn 613 có thể được tặng Cờ thi đua.",
    "Chỉ khi hoàn thành nhiệm vụ, Lữ đoàn 613 mới được tặng Bằng khen.",
    "Tỷ lệ đơn vị đạt danh hiệu Đơn vị Quyết thắng của Quân khu 5 tăng dần.",
    "Quy chế tặng Giấy khen của Lữ đoàn 613 được bổ sung.",
    "Các hình thức khen thưởng gồm: Bằng khen của Bộ Quốc phòng, Giấy khen của Quân khu 5.",
    "Có đúng Lữ đoàn 613 được tặng Cờ thi đua không?",
    "Ai được tặng Cờ thi đua của Quân khu 5?",
  ]

  static let praise = [
    "Thiếu tướng Trịnh Bá Lộc biểu dương Lữ đoàn 613 và 5 tập thể tiêu biểu.",
    "Bộ Quốc phòng ghi nhận, đánh giá cao thành tích của Sư đoàn 347.",
    "Tiêu biểu có các đơn vị: Lữ đoàn 613, Trung đoàn 828, Sư đoàn 347.",
    "Lữ đoàn 613 là điểm sáng trong phong trào thi đua của Quân khu 5.",
    "Đại tướng gửi thư khen cán bộ, chiến sĩ Lữ đoàn 613.",
    "Nhân dân yêu mến gọi Thiếu úy Giàng A Sùng là anh hùng.",
    "Lữ đoàn 613 xứng đáng là đơn vị anh hùng.",
    "Quân khu 5 tặng hoa, chúc mừng Lữ đoàn 613.",
    "Lữ đoàn 613 ra quân. Các đại biểu tặng quà, động viên 40 chiến sĩ mới.",
    "Công tác thi đua, khen thưởng của Sư đoàn 347 có nhiều đổi mới.",
    "Lữ đoàn 613 ra quân. Thủ trưởng đơn vị đã trao thưởng và chúc mừng các đội.",
    "Trung tướng Mai Xuân Đảo, Anh hùng Lực lượng vũ trang nhân dân, nguyên Tư lệnh Quân khu 5 dự lễ.",
    "Đồng đội gọi Đại úy Hà Văn Ngọc là Anh hùng Lực lượng vũ trang nhân dân.",
    "Cuốn sách kể về những Anh hùng Lực lượng vũ trang nhân dân của Quân khu 5.",
    "Lữ đoàn 613 treo Huân chương Quân công hạng Ba trong phòng truyền thống.",
    "Đại tá Lò Văn Ính được cấp trên tin tưởng, trao nhiệm vụ mới.",
  ]

  static let examples = (targets + negations + futures + conditions + praise).map {
    Example(text: $0, fact: "award", holds: false)
  }

  @Test(arguments: examples)
  func noAwardIsTold(_ example: Example) throws {
    try check(example)
  }

  /// An award told beside a target, a plan or a negation of another clause or sentence.
  static let besides = [
    (
      "Năm 2023, Lữ đoàn 613 được tặng Cờ thi đua. Năm 2024, Lữ đoàn 613 phấn đấu giành Bằng khen.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613"
    ),
    (
      "Không ngừng phấn đấu, Lữ đoàn 613 đã được tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
    (
      "Không chỉ huấn luyện giỏi, Trung đoàn 828 còn được tặng Bằng khen về dân vận.",
      "award | Bằng khen | conferred | to Trung đoàn 828"
    ),
    (
      "Nhờ quyết tâm cao, Sư đoàn 347 được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | conferred | to Sư đoàn 347"
    ),
    (
      "Lữ đoàn 613 không để xảy ra mất an toàn, được Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Không có vụ việc vi phạm, Lữ đoàn 613 được tặng danh hiệu Đơn vị Quyết thắng năm 2022.",
      "award | Đơn vị Quyết thắng | conferred | to Lữ đoàn 613 | year 2022"
    ),
    (
      "Ba năm liền không có vi phạm kỷ luật nghiêm trọng, Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | conferred | to Lữ đoàn 613"
    ),
    (
      "Với quyết tâm cao, Lữ đoàn 613 đã giành Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Lữ đoàn 613 hoàn thành 100% chỉ tiêu, được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613 | by Quân khu 5"
    ),
    (
      "Hoàn thành vượt mục tiêu đề ra, Trung đoàn 828 được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | conferred | to Trung đoàn 828 | by Chính phủ"
    ),
    (
      "Sư đoàn 347 xây dựng đơn vị vững mạnh toàn diện, được Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | conferred | to Sư đoàn 347"
    ),
    (
      "Đơn vị sẽ tiếp tục thi đua. Năm 2023, Lữ đoàn 613 được tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613 | year 2023"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test(arguments: besides)
  func whatIsGivenIsToldAllTheSame(_ example: Example) throws {
    try check(example)
  }
}
