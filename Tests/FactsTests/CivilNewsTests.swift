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

  /// The police, other ministries, firms, schools, players and soldiers of other countries.
  static let strangers = [
    "Ngày 20/2, Bộ trưởng Quốc phòng Nga trao Huân chương Dũng cảm cho Đô đốc Viktor Sokolov. Theo Bộ Quốc phòng Nga, Lữ đoàn 155 được tặng danh hiệu Cận vệ.",
    "Tổng cục Thuế tổ chức hội nghị tổng kết năm 2023; Trung tâm Huấn luyện thể thao được biểu dương. Hội nghị phát động thi đua năm 2024 với chủ đề “Về đích sớm”.",
    "Đại tá Nguyễn Hữu Phẩm, Phó Giám đốc Công an tỉnh Nghệ An cho biết đã khởi tố 5 bị can. Ngày 12/3, UBND tỉnh tặng Bằng khen cho Phòng Cảnh sát hình sự.",
    "Thiếu tướng Đinh Văn Nội, Giám đốc Công an thành phố Hà Nội chủ trì hội nghị tổng kết công tác năm 2023; trao Giấy khen cho 30 tập thể, 50 cá nhân.",
    "Thượng tá Lê Quốc Hương, Trưởng Công an quận 1 trao quyết định khen thưởng cho tổ tuần tra.",
    "Công an tỉnh Quảng Nam: Sơ kết 6 tháng đầu năm, Đại tá Nguyễn Hà Lãi, Giám đốc Công an tỉnh chủ trì; 20 tập thể được tặng Giấy khen.",
    "Trung đoàn Cảnh sát cơ động ra quân bảo đảm an toàn giao thông. Đại tá Nguyễn Tiến Đát phát biểu giao nhiệm vụ.",
    "Học viện Cảnh sát nhân dân khai giảng năm học mới; Trung tướng Trần Minh Hướng, Giám đốc Học viện phát biểu.",
    "Bị cáo nguyên là Đại úy công an, từng được tặng Giấy khen. Hội đồng xét xử ghi nhận tình tiết này.",
    "Công ty Cổ phần Dệt may Hòa Thọ vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ năm 2022 tại lễ kỷ niệm 60 năm thành lập.",
    "Sáng 10/1, Ngân hàng Công thương tổ chức Hội nghị tổng kết hoạt động kinh doanh năm 2023. Tổng Giám đốc Đỗ Thanh Sởn chủ trì; 12 chi nhánh được tặng Cờ thi đua của Ngân hàng Nhà nước.",
    "Cục Thuế tỉnh Bình Dương tổ chức hội nghị đối thoại với doanh nghiệp. Cục trưởng Nguyễn Văn Cống phát biểu chỉ đạo.",
    "Đội trưởng đội tuyển ghi bàn; huấn luyện viên nhận Huân chương Lao động hạng Nhì của Chủ tịch nước.",
    "Tòa án nhân dân tỉnh Khánh Hòa tuyên phạt bị cáo Trần Văn Tảm 12 năm tù. Viện Kiểm sát đề nghị mức án 13 năm.",
    "Bệnh viện Đa khoa tỉnh Phú Thọ tổ chức hội nghị khoa học năm 2024. BSCKII Nguyễn Huy Nghọc, Giám đốc bệnh viện chủ trì; trao 10 giải Nhất cho các đề tài.",
    "Sở Giáo dục và Đào tạo tổng kết năm học 2022-2023, trao tặng Cờ thi đua cho 24 đơn vị, Bằng khen cho 100 cá nhân.",
    "Giải quần vợt khai mạc ngày 5/6. Tay vợt Lý Hoàng Nám (Quân đội) giành giải Nhất đơn nam, nhận thưởng 50 triệu đồng.",
    "Đại sứ Nguyễn Quốc Cướng dự lễ kỷ niệm Quốc khánh; Tùy viên Quốc phòng, Đại tá James Fox phát biểu.",
    "Trung tướng quân đội Thái Lan chủ trì cuộc họp; Tư lệnh Lục quân Thái Lan tham dự.",
    "Cựu chiến binh Nguyễn Văn Thánh, 75 tuổi, nguyên Đại đội trưởng, mở xưởng mộc, được Hội Cựu chiến binh tỉnh tặng Bằng khen năm 2022.",
    "Hội thi tiếng hát công nhân: giải Nhất thuộc về Công ty May 10, giải Nhì: Công ty Giày Thượng Đình, giải Ba: Nhà máy Bia Hà Nội.",
    "Nhà máy nhiệt điện Vĩnh Tân 2 đón nhận Huân chương Lao động hạng Ba. Phó Thủ tướng trao huân chương cho đơn vị.",
    "Chi cục Kiểm lâm vùng II tổ chức tập huấn phòng cháy rừng; Chi cục trưởng Trần Văn Hái chủ trì.",
    "Tổng công ty Hàng không đạt danh hiệu hãng bay 4 sao, đón nhận Cờ thi đua của Chính phủ năm 2019.",
    "Khu quân sự cũ được chuyển thành công viên. Phó Chủ tịch UBND quận Trần Bá Cướng yêu cầu hoàn thành trước 30/4.",
  ]

  /// Other news that name a unit: it is one, and nothing else is told.
  static let passersBy = [
    "Đội bóng chuyền Bộ Tư lệnh Thông tin giành Huy chương Vàng giải vô địch quốc gia năm 2023.",
    "Ca sĩ Tùng Đương nhận danh hiệu Nghệ sĩ ưu tú. Đêm nhạc có sự tham gia của Nhà hát Ca múa nhạc Quân đội.",
    "Xe tải của Binh đoàn 15 va chạm xe máy trên quốc lộ 19. Công an huyện đang điều tra.",
    "Tiểu thuyết kể về Sư đoàn 5 trong chiến dịch Nguyễn Huệ; nhà văn nhận giải thưởng Hội Nhà văn năm 2020.",
    "Trường THPT Lê Hồng Phong đón nhận Huân chương Lao động hạng Nhất. Dự lễ có Trung tướng Nguyễn Quốc Thướng, cựu học sinh nhà trường.",
  ]

  @Test(
    arguments: passersBy.flatMap { text in
      ["event", "award", "theme", "change"].map { Example(text: text, fact: $0, holds: false) }
    }
  )
  func aUnitNamedInPassingDoesNothing(_ example: Example) throws {
    try check(example)
  }

  static let examples = (texts + homonyms + strangers).flatMap { text in
    ["unit", "officer", "event", "award", "theme", "change"].map {
      Example(text: text, fact: $0, holds: false)
    }
  }

  @Test(arguments: examples)
  func thereIsNothingOfTheArmedForces(_ example: Example) throws {
    try check(example)
  }
}
