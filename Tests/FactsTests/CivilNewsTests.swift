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

  /// Words of the armed forces in other news.
  static let homonyms = [
    "MB Bank tổ chức đại hội đồng cổ đông năm 2024; Chủ tịch HĐQT Lưu Trung Thái chủ trì.",
    "Học viện Báo chí tổ chức lễ khai giảng năm học 2023-2024. GS, TS Lê Văn Lợi phát biểu.",
    "Tổng cục Thuế tổ chức hội nghị tổng kết năm 2023. Tổng cục trưởng Mai Xuân Thành chủ trì.",
    "Tổng cục Thống kê công bố GDP quý I tăng 5,66%.",
    "Kho 66 trên đường Nguyễn Tất Thành bốc cháy đêm qua.",
    "Tàu 15 chở than mắc cạn; thuyền trưởng Nguyễn Văn Sáu được cứu.",
    "Đoàn 10 nghệ sĩ biểu diễn tại lễ hội, nhận Huy chương vàng liên hoan sân khấu năm 2023.",
    "Đội 7 tổ dân phố giành giải nhất hội thi nấu cơm; UBND phường tặng Giấy khen.",
    "Trung tâm 115 điều động 5 xe cấp cứu tới hiện trường.",
    "Phòng 201 nhà C bị cháy; ban quản lý tòa nhà họp khẩn.",
    "Khoa Ngoại thần kinh, Bệnh viện Việt Đức mổ thành công ca khó; Bộ Y tế tặng Bằng khen ê kíp.",
    "Nhà máy 2 của hãng sữa đạt danh hiệu Doanh nghiệp xanh năm 2023.",
    "Cụm 5 trường tổ chức hội thi giáo viên giỏi, trao Giấy khen cho 12 cá nhân.",
    "Trạm 9 thu phí bị ùn tắc; Thanh tra giao thông xử lý.",
    "Ca sĩ Đại Nhân, nhạc sĩ Trung Quân tổ chức đêm nhạc, trao học bổng cho trẻ nghèo.",
    "Trường Sa mùa biển động, ngư dân bám biển; giá cá tăng 20%.",
    "Trung tướng quân Trần Hưng Đạo được thờ tại đền Kiếp Bạc; lễ hội khai mạc ngày 20/8 âm lịch.",
    "Bộ Quốc phòng Nga thông báo đã bắn hạ 20 máy bay không người lái.",
    "Hải quân Mỹ và Hải quân Philippines tập trận chung từ ngày 5/12.",
    "Sư đoàn 3 bộ binh Ukraine rút khỏi thị trấn sau nhiều ngày giao tranh.",
    "Lễ bàn giao chức Tư lệnh Hạm đội Thái Bình Dương do Bộ trưởng Quốc phòng Mỹ chủ trì.",
  ]

  static let examples = (texts + homonyms).flatMap { text in
    ["unit", "officer", "event", "award", "theme", "change"].map {
      Example(text: text, fact: $0, holds: false)
    }
  }

  @Test(arguments: examples)
  func thereIsNothingOfTheArmedForces(_ example: Example) throws {
    try check(example)
  }
}
