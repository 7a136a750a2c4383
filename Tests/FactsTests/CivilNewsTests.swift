import Examples
import Testing

/// News of other worlds has no facts of the armed forces.
@Suite
struct CivilNewsTests {
  static let texts = [
    "Đội tuyển Việt Nam giành huy chương vàng\n\nTối 15/12, đội tuyển Việt Nam thắng Thái Lan 3-2 trong trận chung kết. Huấn luyện viên trưởng biểu dương tinh thần thi đấu của các cầu thủ, trao băng đội trưởng cho Nguyễn Quang Hải.",
    "Ngân hàng báo lãi quý I\n\nSáng 20/4, Đại hội đồng cổ đông thường niên năm 2024 do Chủ tịch Hội đồng quản trị Trần Thị Vân chủ trì đã thông qua kế hoạch lợi nhuận 5.000 tỷ đồng, tăng vốn điều lệ.",
    "Tổng kết năm học 2023-2024\n\nNgày 28/5, Trường THPT Nguyễn Du tổ chức lễ tổng kết năm học, trao Giấy khen cho 120 học sinh giỏi. Cô Lê Thị Hồng, Hiệu trưởng nhà trường phát biểu chúc mừng.",
    "Bệnh viện Chợ Rẫy ghép gan thành công\n\nCa mổ kéo dài 10 giờ do PGS, TS Phạm Văn Tấn chủ trì. Bệnh viện được Bộ Y tế tặng Bằng khen năm 2023 vì thành tích ghép tạng.",
    "UBND tỉnh Phú Thọ tổng kết công tác dân số\n\nChiều 5/12, UBND tỉnh Phú Thọ tổ chức hội nghị tổng kết năm 2023. Ông Trần Công Lý, Phó Chủ tịch UBND tỉnh chủ trì; 10 tập thể được tặng Bằng khen.",
    "Giải vô địch cờ vua trẻ\n\nKỳ thủ 12 tuổi giành cờ luân lưu sau chín ván đấu; ban tổ chức trao 30 huy chương. Giải đấu do Liên đoàn Cờ tổ chức tại Cần Thơ với chủ đề “Trí tuệ trẻ”.",
    "Giá vàng tăng mạnh\n\nPhiên sáng 9/4, giá vàng trong nước vượt 80 triệu đồng một lượng. Theo ông Nguyễn Hữu Quýt, giám đốc một công ty vàng bạc, nhu cầu mua tăng 20% so với quý I.",
    "Liên hoan phim\n\nLễ trao giải Bông sen vàng diễn ra tối 25/11. Đạo diễn Lê Hoàng Nam nhận giải đạo diễn xuất sắc; phim Người lính già đoạt giải thưởng của ban giám khảo.",
    "Công an tỉnh Nam Định phá đường dây ma túy\n\nNgày 3/8, Công an tỉnh bắt 5 đối tượng. Đại diện Ban Giám đốc biểu dương chiến công của Phòng Cảnh sát hình sự; UBND tỉnh thưởng nóng 50 triệu đồng.",
    "Hội nghị khuyến nông\n\nSáng 12/3, Sở Nông nghiệp phối hợp với Hội Nông dân huyện Ba Vì tổ chức hội nghị sơ kết vụ đông; phát động phong trào thi đua “Cánh đồng không rác” năm 2024.",
    "Chuyện tình người lính cứu hỏa\n\nBộ phim kể về một tiểu đội trưởng trẻ yêu cô giáo làng. Vai nam chính do diễn viên Hà Việt Dũng đảm nhận; phim sẽ ra rạp ngày 30/4.",
    "Thời tiết hôm nay\n\nVùng biển Tây Nam có mưa dông, gió giật cấp 7. Trung tâm Dự báo khí tượng thủy văn cảnh báo lốc xoáy, sóng lớn; tàu thuyền cần tránh trú.",
    "Tập đoàn công nghệ ra mắt điện thoại\n\nTại sự kiện ngày 10/9, tổng giám đốc tập đoàn giới thiệu dòng máy mới với chủ đề “Vượt giới hạn”. Sản phẩm được trao giải thiết kế năm 2024.",
    "Chung kết bóng đá nữ\n\nTrên sân Thống Nhất, đội chủ nhà thắng 2-1. Tiền đạo Huỳnh Thị Như ghi bàn quyết định và được bầu là cầu thủ xuất sắc, nhận cúp cùng 20 triệu đồng.",
    "Khai mạc lễ hội hoa\n\nTối 18/12, lễ hội hoa năm 2024 khai mạc với chủ đề “Sắc màu cao nguyên”. Chủ tịch UBND thành phố phát biểu khai mạc, trao kỷ niệm chương cho các nghệ nhân.",
    "Doanh nghiệp xuất khẩu gạo\n\nÔng Võ Tấn Lượng, Tổng Giám đốc Công ty Cổ phần Lộc Trời cho biết quý II công ty xuất 200.000 tấn gạo, được tỉnh An Giang tặng Bằng khen doanh nghiệp tiêu biểu.",
    "Quốc hội thảo luận về luật\n\nSáng 24/5, Quốc hội thảo luận dự án Luật Thi đua, khen thưởng. Đại biểu Trần Thị Dung đề nghị quy định rõ tiêu chuẩn tặng Huân chương Lao động.",
    "Giải chạy vì cộng đồng\n\nHơn 3.000 vận động viên dự giải chạy sáng 7/1. Nhà vô địch cự ly 21 km là anh Bùi Văn Chắt; ban tổ chức trao tặng 100 suất học bổng cho học sinh nghèo.",
    "Quân cờ đen trắng\n\nTrận cờ người ở hội làng có hai tướng, hai sĩ, năm tốt. Lệnh kỳ phất, quân pháo qua sông, quân mã lùi về giữ thành; bà con vỗ tay khen hay.",
    "Họp báo ra mắt sách\n\nNhà văn Lê Minh Khôi giới thiệu tiểu thuyết mới về những năm tháng ở trường đại học. Buổi tọa đàm với chủ đề “Viết và sống” có 200 bạn đọc tham dự.",
  ]

  static let examples = texts.flatMap { text in
    ["unit", "officer", "event", "award", "theme", "change"].map {
      Example(text: text, fact: $0, holds: false)
    }
  }

  @Test(arguments: examples)
  func thereIsNothingOfTheArmedForces(_ example: Example) throws {
    try check(example)
  }
}
