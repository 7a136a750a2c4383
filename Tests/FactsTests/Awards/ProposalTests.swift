import Examples
import Testing

/// A proposal is never told as an award: nothing in these texts was conferred.
@Suite
struct ProposalTests {
  static let texts = [
    "Lữ đoàn 613 bình bầu. Tiểu đoàn 9 là ứng viên nhận Cờ thi đua của Quân khu 5.",
    "Lữ đoàn 613 bình bầu. Có 3 tập thể được Quân khu 5 hiệp y khen thưởng.",
    "Tiểu đoàn 9 được Lữ đoàn 613 giới thiệu để Quân khu 5 tặng Bằng khen.",
    "Lữ đoàn 613 lập hồ sơ để Quân khu 5 tặng Bằng khen cho Tiểu đoàn 9.",
    "Lữ đoàn 613 đang được đề nghị tặng thưởng:\n\n- Huân chương Quân công hạng Ba\n\n- Huân chương Chiến công hạng Nhì",
    "Hội đồng biểu quyết đề nghị Thủ tướng Chính phủ tặng Cờ thi đua cho 12 đơn vị; Bộ Quốc phòng tặng Cờ thi đua cho 61 đơn vị.",
    "Lữ đoàn 613 được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.",
    "Quân khu 5 đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Sư đoàn 347.",
    "Quân khu 5 đề nghị Bộ Quốc phòng đề nghị Chính phủ tặng Cờ thi đua cho Sư đoàn 347.",
    "Hội đồng thống nhất đề nghị tặng Huân chương Chiến công hạng Ba cho Đồn Biên phòng Nậm Kha.",
    "Lữ đoàn 613, Trung đoàn 828 và 12 cá nhân được đề nghị cấp trên tặng Bằng khen.",
    "Đề nghị Chủ tịch nước phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Hải đội 2.",
    "Hội nghị đề xuất tặng danh hiệu Đơn vị Quyết thắng cho Tiểu đoàn 7.",
    "Lữ đoàn 613 được đề xuất tặng Bằng khen của Thủ tướng Chính phủ.",
    "Đảng ủy Lữ đoàn 613 kiến nghị Quân khu 5 tặng Bằng khen cho 8 tập thể.",
    "Bộ Tư lệnh Quân khu 5 trình Bộ Quốc phòng tặng Huân chương Bảo vệ Tổ quốc hạng Ba cho 3 cá nhân.",
    "Hồ sơ trình Chủ tịch nước tặng Huân chương Quân công cho Sư đoàn 347 đã hoàn tất.",
    "Lữ đoàn 613 bình bầu. Hội đồng họp xét tặng danh hiệu Chiến sĩ thi đua toàn quân cho 6 cá nhân.",
    "Lữ đoàn 613 bình bầu. Có 4 cá nhân được xét, đề nghị tặng Bằng khen của Bộ Quốc phòng.",
    "Hội đồng xét duyệt, đề nghị công nhận danh hiệu Chiến sĩ thi đua toàn quốc cho Đại tá Lò Văn Ính.",
    "Đại tá Lò Văn Ính được bình xét, đề nghị tặng Bằng khen năm 2023.",
    "Quân khu 5 đề nghị tặng Cờ thi đua cho Sư đoàn 347; tặng Bằng khen cho Lữ đoàn 613.",
    "Quân khu 5 đề nghị: tặng Cờ thi đua cho Sư đoàn 347, tặng Bằng khen cho Lữ đoàn 613 và Trung đoàn 828.",
    "Sư đoàn 347 được đề nghị tặng Cờ thi đua; Lữ đoàn 613, Bằng khen; Trung đoàn 828, Giấy khen.",
    "Hai đơn vị được đề nghị tặng Cờ thi đua của Chính phủ là Sư đoàn 347 và Lữ đoàn 613.",
    "Danh sách đề nghị tặng Cờ thi đua gồm: Sư đoàn 347, Lữ đoàn 613.",
    "Đề nghị tặng Huân chương cho Sư đoàn 347\n\nNgày 5/12, Quân khu 5 họp Hội đồng Thi đua - Khen thưởng, xem xét hồ sơ của các cơ quan, đơn vị.",
    "Đề nghị phong tặng Anh hùng cho Hải đội 2\n\nBộ Quốc phòng lấy ý kiến nhân dân về việc đề nghị phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân đối với Hải đội 2.",
    "Lữ đoàn 613 ra quân. Căn cứ kết quả bình xét, 13 tập thể và 120 cá nhân được đề nghị khen thưởng.",
    "Lữ đoàn 613 bình bầu. Hội nghị biểu quyết đề nghị khen thưởng 5 tập thể, 9 cá nhân.",
    "Trung đoàn 828 đang làm thủ tục đề nghị cấp trên tặng thưởng Huân chương Chiến công hạng Nhì.",
    "Với thành tích đó, Hải đội 2 đã được Bộ Tư lệnh Vùng đề nghị Bộ Tư lệnh Cảnh sát biển tặng Bằng khen.",
    "Chi bộ đã giới thiệu, đề nghị xét tặng Kỷ niệm chương cho Thượng tá Vừ Mí Chứ.",
    "Tập thể Ban Giám đốc nhất trí đề nghị Nhà nước tặng danh hiệu Thầy thuốc Ưu tú cho Đại tá Cao Thị Hoa.",
    "Lữ đoàn 613 được suy tôn là đơn vị dẫn đầu Cụm, đề nghị Chính phủ tặng Cờ thi đua.",
    "100% đại biểu đồng ý suy tôn, đề nghị tặng Cờ thi đua cho Lữ đoàn 613.",
    "Khối thi đua suy tôn Lữ đoàn 613 dẫn đầu, đề nghị Bộ Quốc phòng tặng Cờ thi đua.",
    "Bộ CHQS tỉnh Gia Lai được Khối thi đua bình chọn, đề nghị Chính phủ tặng Cờ thi đua năm 2023.",
    "Quân khu 5 báo cáo, đề nghị Bộ Quốc phòng quyết định tặng Bằng khen cho 10 cá nhân.",
    "Trên cơ sở đề nghị tặng Bằng khen của Lữ đoàn 613, cơ quan chức năng thẩm định hồ sơ của 7 cá nhân.",
    "Thượng úy Tạ Minh Đức được đề cử nhận danh hiệu Gương mặt trẻ tiêu biểu toàn quân.",
    "Đồng chí Chủ nhiệm Chính trị đề nghị các đơn vị chọn người xứng đáng để tặng Bằng khen.",
    "Sư đoàn 347 đề nghị Quân khu 5, Bộ Quốc phòng tặng Bằng khen, Giấy khen cho 15 cá nhân.",
    "Đề nghị cấp có thẩm quyền truy tặng Huân chương Dũng cảm cho Đại úy Hà Văn Ngọc.",
    "Đại úy Hà Văn Ngọc được cấp ủy, chỉ huy đề nghị truy tặng Huân chương Dũng cảm.",
    "Lữ đoàn 613 bình bầu. Hội đồng đã thông qua danh sách 5 tập thể đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "Lữ đoàn 613 bình bầu. Có hai tập thể được đề nghị xét tặng Giải thưởng Nhà nước.",
    "Lữ đoàn 613 được Quân khu 5 lựa chọn, lập hồ sơ đề nghị Chủ tịch nước phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
    "Đơn vị hoàn thiện hồ sơ trình cấp trên xét tặng danh hiệu Đơn vị Quyết thắng.",
    "Bộ Quốc phòng đang xem xét việc tặng Bằng khen cho Hải đội 2.",
    "Nhân dân trong bản kiến nghị tỉnh tặng Bằng khen cho Thiếu úy Giàng A Sùng.",
    "Được đề nghị tặng Cờ thi đua của Bộ Quốc phòng: Sư đoàn 347; của Quân khu: Lữ đoàn 613.",
    "Đề nghị tặng: Cờ thi đua cho Sư đoàn 347; Bằng khen cho Lữ đoàn 613.",
    "Ngày 5/12, Hội đồng Thi đua - Khen thưởng Quân khu 5 bỏ phiếu suy tôn Lữ đoàn 613 nhận Cờ thi đua của Bộ Quốc phòng.",
    "Sáng 5/12, Quân khu 5 họp bình bầu. Danh sách đề nghị Chính phủ tặng Cờ thi đua, Thủ tướng Chính phủ tặng Bằng khen năm 2023: Lữ đoàn 613; Đại tá Lò Văn Ính.",
    "Lữ đoàn 613 đã được Quân khu 5 trình Bộ Quốc phòng tặng Bằng khen.",
    "Tờ trình đề nghị tặng Huân chương Lao động hạng Ba cho Bệnh viện Quân y 7K đã được ký.",
    "Thường vụ Đảng ủy nhất trí trình Thủ tướng Chính phủ tặng Bằng khen cho Đại tá Lò Văn Ính.",
    "Lữ đoàn 613 là đơn vị được lựa chọn đề nghị tặng thưởng Huân chương Bảo vệ Tổ quốc hạng Nhì.",
    "Sáng 5/12, Quân khu 5 tổng kết. Có 2 tập thể đề nghị tặng Cờ thi đua của Chính phủ, 5 tập thể đề nghị tặng Cờ thi đua của Bộ Quốc phòng.",
    "Lữ đoàn 613 (đề nghị tặng Cờ thi đua của Chính phủ), Sư đoàn 347 (đề nghị tặng Bằng khen) là hai đơn vị tiêu biểu.",
    "Sáng 5/12, Quân khu 5 tổng kết. Kết quả: 01 tập thể được đề nghị tặng Cờ thi đua của Chính phủ; 03 tập thể, Cờ thi đua của Bộ Quốc phòng; 05 cá nhân, Bằng khen.",
    "Các đồng chí được đề nghị tặng Huân chương Bảo vệ Tổ quốc gồm: Đại tá Lò Văn Ính, Thượng tá Vừ Mí Chứ.",
    "Hồ sơ xét tặng danh hiệu Nhà giáo ưu tú của Đại tá Cao Thị Hoa hợp lệ.",
    "Lễ bảo vệ thành tích đề nghị tặng danh hiệu Anh hùng của Hải đội 2 diễn ra sáng nay.",
    "Đại tá Lò Văn Ính đề nghị trao Bằng khen cho Thượng úy Tạ Minh Đức ngay tại thao trường.",
    "QUÂN KHU 5 ĐỀ NGHỊ TẶNG CỜ THI ĐUA CHO LỮ ĐOÀN 613\n\nNgày 5/12, hội đồng thi đua họp phiên cuối năm tại Đà Nẵng để bàn việc bình bầu.",
    "Đề nghị Chính phủ tặng Cờ thi đua: Sư đoàn 347\n\nNgày 5/12, hội đồng thi đua họp phiên cuối năm tại Đà Nẵng để bàn việc bình bầu.",
    "Lữ đoàn 613 - đơn vị được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân\n\nLữ đoàn 613 có nhiều thành tích.",
    "Ngày 5/12, Quân khu 5 họp Hội đồng Thi đua - Khen thưởng, thống nhất đề nghị cấp trên các hình thức khen sau đây:\n- Tặng Cờ thi đua của Chính phủ cho Lữ đoàn 613.\n- Tặng Bằng khen của Bộ Quốc phòng cho Sư đoàn 347.",
    "Ngày 5/12, Quân khu 5 họp, thống nhất đề nghị cấp trên: Tặng Cờ thi đua của Chính phủ cho Lữ đoàn 613. Tặng Bằng khen của Bộ Quốc phòng cho Sư đoàn 347.",
    "Hội đồng Thi đua - Khen thưởng Quân khu 5 đề nghị:\n1. Cờ thi đua của Chính phủ: Lữ đoàn 613.\n2. Bằng khen của Bộ Quốc phòng: Sư đoàn 347.",
    "Quân khu 5 trình Bộ Quốc phòng danh sách khen thưởng, trong đó tặng Cờ thi đua cho Lữ đoàn 613, tặng Bằng khen cho 5 tập thể.",
    "Quân khu 5 đề nghị Bộ Quốc phòng khen thưởng 12 tập thể, trong đó Lữ đoàn 613 được tặng Cờ thi đua.",
    "Quân khu 5 lấy ý kiến nhân dân về việc tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Hải đội 2.",
    "Quân khu 5 xin ý kiến Bộ Quốc phòng việc tặng Bằng khen cho Lữ đoàn 613.",
    "Quân khu 5 thông qua danh sách tặng Bằng khen cho 8 tập thể, trình Bộ Quốc phòng quyết định.",
    "Việc tặng Cờ thi đua cho Lữ đoàn 613 đang được Bộ Quốc phòng xem xét.",
    "Đề xuất của Quân khu 5 về tặng Bằng khen cho Lữ đoàn 613 đã được ghi nhận.",
    "Lữ đoàn 613 được bình chọn là đơn vị tiêu biểu để đề nghị nhận Cờ thi đua.",
    "Quân khu 5 giới thiệu Thượng úy Tạ Minh Đức nhận danh hiệu Gương mặt trẻ tiêu biểu toàn quân.",
    "Lữ đoàn 613 lọt vào danh sách nhận Cờ thi đua của Chính phủ.",
    "Đại tá Lò Văn Ính đạt 95% số phiếu đề nghị công nhận Chiến sĩ thi đua toàn quân.",
  ]

  /// What is proposed, to whom.
  static let proposed = [
    (
      "Tiểu đoàn 9 được Lữ đoàn 613 giới thiệu để Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | proposed | to Tiểu đoàn 9 | by Quân khu 5"
    ),
    (
      "Lữ đoàn 613 được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | proposed | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Sư đoàn 347.",
      "award | Cờ thi đua | proposed | to Sư đoàn 347 | by Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 đề nghị Bộ Quốc phòng đề nghị Chính phủ tặng Cờ thi đua cho Sư đoàn 347.",
      "award | Cờ thi đua | proposed | to Sư đoàn 347"
    ),
    (
      "Sư đoàn 347 được đề nghị Bộ Quốc phòng đề nghị tặng Huân chương Quân công hạng Ba.",
      "award | Huân chương Quân công | proposed | to Sư đoàn 347 | by -"
    ),
    (
      "Lữ đoàn 613, Trung đoàn 828 và 12 cá nhân được đề nghị cấp trên tặng Bằng khen.",
      "award | Bằng khen | proposed | to 12 cá nhân"
    ),
    (
      "Hội nghị đề xuất tặng danh hiệu Đơn vị Quyết thắng cho Tiểu đoàn 7.",
      "award | Đơn vị Quyết thắng | proposed | to Tiểu đoàn 7"
    ),
    (
      "Đảng ủy Lữ đoàn 613 kiến nghị Quân khu 5 tặng Bằng khen cho 8 tập thể.",
      "award | Bằng khen | proposed | to 8 tập thể | by Quân khu 5"
    ),
    (
      "Quân khu 5 đề nghị tặng Cờ thi đua cho Sư đoàn 347; tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | proposed | to Lữ đoàn 613"
    ),
    (
      "Sư đoàn 347 được đề nghị tặng Cờ thi đua; Lữ đoàn 613, Bằng khen; Trung đoàn 828, Giấy khen.",
      "award | Bằng khen | proposed | to Lữ đoàn 613"
    ),
    (
      "Hai đơn vị được đề nghị tặng Cờ thi đua của Chính phủ là Sư đoàn 347 và Lữ đoàn 613.",
      "award | Cờ thi đua | proposed | to Sư đoàn 347 | by Chính phủ"
    ),
    (
      "Đề nghị phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Hải đội 2.",
      "award | Anh hùng Lực lượng vũ trang nhân dân | proposed | to Hải đội 2"
    ),
    (
      "Lữ đoàn 613 ra quân. Căn cứ kết quả bình xét, 13 tập thể và 120 cá nhân được đề nghị khen thưởng.",
      "award | khen thưởng | proposed | to 120 cá nhân"
    ),
    (
      "Đại úy Hà Văn Ngọc được cấp ủy, chỉ huy đề nghị truy tặng Huân chương Dũng cảm.",
      "award | Huân chương Dũng cảm | proposed | to Hà Văn Ngọc"
    ),
    (
      "Hội đồng xét duyệt, đề nghị công nhận danh hiệu Chiến sĩ thi đua toàn quốc cho Đại tá Lò Văn Ính.",
      "award | Chiến sĩ thi đua toàn quốc | proposed | to Lò Văn Ính"
    ),
    (
      "Lữ đoàn 613 đã được Quân khu 5 trình Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | proposed | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Các đồng chí được đề nghị tặng Huân chương Bảo vệ Tổ quốc gồm: Đại tá Lò Văn Ính, Thượng tá Vừ Mí Chứ.",
      "award | Huân chương Bảo vệ Tổ quốc | proposed | to Vừ Mí Chứ"
    ),
    (
      "Sáng 5/12, Quân khu 5 tổng kết. Có 2 tập thể đề nghị tặng Cờ thi đua của Chính phủ, 5 tập thể đề nghị tặng Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | proposed | to 5 tập thể | by Bộ Quốc phòng"
    ),
    (
      "Sáng 5/12, Quân khu 5 tổng kết. Kết quả: 01 tập thể được đề nghị tặng Cờ thi đua của Chính phủ; 03 tập thể, Cờ thi đua của Bộ Quốc phòng; 05 cá nhân, Bằng khen.",
      "award | Bằng khen | proposed | to 5 cá nhân"
    ),
    (
      "Lữ đoàn 613 - đơn vị được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân\n\nLữ đoàn 613 có nhiều thành tích.",
      "award | Anh hùng Lực lượng vũ trang nhân dân | proposed | to Lữ đoàn 613"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  /// Proposals of one sentence do not colour what another, or another clause, says was given.
  static let besides = [
    (
      "Lữ đoàn 613 được tặng Cờ thi đua năm 2022. Năm nay, đơn vị được đề nghị tặng Bằng khen.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 ra quân. Tại hội nghị, 5 tập thể được tặng Giấy khen; 3 tập thể được đề nghị tặng Bằng khen.",
      "award | Giấy khen | conferred | to 5 tập thể"
    ),
    (
      "Lữ đoàn 613 ra quân. Tại hội nghị, 5 tập thể được tặng Giấy khen; 3 tập thể được đề nghị tặng Bằng khen.",
      "award | Bằng khen | proposed | to 3 tập thể"
    ),
    (
      "Theo đề nghị của Tư lệnh Quân khu 5, Bộ Quốc phòng đã tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
    (
      "Đại tá Lò Văn Ính đề nghị các đơn vị giữ nghiêm kỷ luật. Lữ đoàn 613 được tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 quyết định tặng Bằng khen cho 8 tập thể, đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613.",
      "award | Bằng khen | conferred | to 8 tập thể | by Quân khu 5"
    ),
    (
      "Quân khu 5 quyết định tặng Bằng khen cho 8 tập thể và đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613.",
      "award | Cờ thi đua | proposed | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Xét đề nghị của Quân khu 5, Bộ Quốc phòng tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng"
    ),
    (
      "Sáng 5/12, Quân khu 5 tổng kết. Hai tập thể, ba cá nhân được đề nghị Chủ tịch nước tặng thưởng Huân chương Chiến công; 7 cá nhân được tặng Bằng khen của Bộ Quốc phòng.",
      "award | Bằng khen | conferred | to 7 cá nhân | by Bộ Quốc phòng"
    ),
    (
      "Có 5 cá nhân được cấp ủy cơ sở đề nghị; Thượng úy Tạ Minh Đức được công nhận Chiến sĩ thi đua toàn quân.",
      "award | Chiến sĩ thi đua toàn quân | conferred | to Tạ Minh Đức"
    ),
    (
      "Lữ đoàn 613 được tặng Bằng khen theo đề nghị của Quân khu 5.",
      "award | Bằng khen | conferred | to Lữ đoàn 613"
    ),
    (
      "Sau khi được Quân khu 5 đề nghị, ngày 5/12, Lữ đoàn 613 đã được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | conferred | to Lữ đoàn 613 | by Chính phủ"
    ),
    (
      "Hội đồng đề nghị Chính phủ tặng Cờ thi đua cho Lữ đoàn 613; Bộ Quốc phòng đã tặng Bằng khen cho Sư đoàn 347.",
      "award | Bằng khen | conferred | to Sư đoàn 347"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let examples = texts.map { Example(text: $0, fact: "award | conferred", holds: false) }

  @Test(arguments: examples)
  func nothingIsConferred(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: proposed)
  func whatIsProposedIsTold(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: besides)
  func aProposalReachesNoFurtherThanItsClause(_ example: Example) throws {
    try check(example)
  }

  static let decided = [
    "Hội nghị đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613; nhất trí tặng Bằng khen cho 5 cá nhân.",
    "Quân khu 5 trình cấp trên tặng Huân chương Chiến công hạng Ba cho Lữ đoàn 613; quyết định tặng Bằng khen cho 5 cá nhân.",
    "Đại hội cũng thông qua danh sách đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613; thống nhất tặng Bằng khen cho 5 cá nhân.",
  ]

  @Test(arguments: decided)
  func whatIsGivenBehindAProposalIsConferred(_ text: String) throws {
    let awards = try record(of: text).awards
    #expect(awards.map(\.status) == [.proposed, .conferred])
    #expect(awards.last?.grantor != "Bộ Quốc phòng")
  }

  static let undecided = [
    "Quân khu 5 đề nghị Bộ Quốc phòng xem xét, quyết định tặng Cờ thi đua cho Lữ đoàn 613; quyết định tặng Bằng khen cho 5 cá nhân.",
    "Hội nghị đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613; tặng Bằng khen cho 5 cá nhân.",
    "Hội nghị đề nghị Bộ Quốc phòng tặng Cờ thi đua cho Lữ đoàn 613; nhất trí đề nghị tặng Bằng khen cho 5 cá nhân.",
    "Quân khu 5 thông qua danh sách khen thưởng, trình Bộ Quốc phòng quyết định:\n- Bằng khen của Bộ Quốc phòng: Sư đoàn 347, Lữ đoàn 613.",
  ]

  @Test(arguments: undecided)
  func whatOthersAreAskedForIsProposed(_ text: String) throws {
    #expect(try record(of: text).awards.map(\.status) == [.proposed, .proposed])
  }

  @Test(arguments: ["Đề nghị", "ĐỀ NGHỊ", "đề  nghị", "đề\u{A0}nghị", "đe\u{302}\u{300} nghị"])
  func aProposalIsKnownHoweverItIsWritten(_ word: String) throws {
    let text = "Sư đoàn 347 được \(word) tặng Cờ thi đua của Bộ Quốc phòng."
    #expect(try record(of: text).awards.map(\.status) == [.proposed])
  }

  /// Every word of proposing with every verb, or none, behind it.
  static let combinations = [
    "đề nghị", "đề xuất", "kiến nghị", "trình", "xét", "xét, đề nghị", "đề cử",
  ]
  .flatMap { propose in
    ["tặng", "tặng thưởng", "trao tặng", "công nhận", "phong tặng", "nhận", ""].map {
      propose + " " + $0
    }
  }

  private static let awards = [
    "Bằng khen", "Giấy khen", "Cờ thi đua", "Huân chương Chiến công hạng Nhất",
    "danh hiệu Đơn vị Quyết thắng", "danh hiệu Anh hùng Lực lượng vũ trang nhân dân",
    "Kỷ niệm chương “Vì biển, đảo quê hương”", "danh hiệu Chiến sĩ thi đua cơ sở",
  ]

  @Test(arguments: combinations)
  func noAwardIsConferredByAProposal(_ words: String) throws {
    let conferred = try Self.awards.flatMap { award in
      [
        "Lữ đoàn 613 được \(words) \(award).",
        "Quân khu 5 \(words) \(award) cho Lữ đoàn 613.",
        "Hội nghị đã \(words) \(award) cho Lữ đoàn 613 và 5 cá nhân.",
        "Lữ đoàn 613 được Quân khu 5 \(words) \(award) năm 2023.",
      ]
    }.filter { text in try record(of: text).awards.contains { $0.status == .conferred } }
    if knownMisses.contains(words) {
      #expect(!conferred.isEmpty, "right now: take it out of knownMisses")
    } else {
      #expect(conferred.isEmpty)
    }
  }
}
