import Examples
import Testing

/// Which event an article reports, and who held it.
@Suite
struct EventChoiceTests {
  static let rules = [
    RuleExamples(
      "conference.unit-holds-event",
      gives: [
        "Ngày 5/12/2023, Quân khu 7 tổ chức hội nghị.": "event | by Quân khu 7 | on 2023-12-05",
        "Sáng 5/12, Lữ đoàn 613 tổ chức Hội nghị tổng kết công tác năm 2023.":
          "event | tổng kết | by Lữ đoàn 613 | period 2023",
        "Đảng ủy, Bộ Tư lệnh Quân khu 5 tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2024.":
          "event | sơ kết | by Bộ Tư lệnh Quân khu 5",
        "Ngày 17-9, Phòng Chính trị, Sư đoàn 347 tổ chức tọa đàm về văn hóa quân sự.":
          "event | tọa đàm | by Phòng Chính trị",
        "Trung đoàn 828 phối hợp với Huyện đoàn Ba Tơ tổ chức lễ ra quân huấn luyện ngày 4/3/2024.":
          "event | lễ ra quân huấn luyện | by Trung đoàn 828",
      ],
      denies: [
        "Lữ đoàn 613 đã phục vụ tốt lễ kỷ niệm 70 năm chiến thắng.": "event",
        "Lữ đoàn 613 sẽ tổ chức hội nghị tổng kết vào cuối năm.": "event",
        "Tại Sư đoàn 347, Quân khu 5 tổ chức hội nghị tổng kết năm 2023.": "event | by Sư đoàn 347",
        "UBND tỉnh Phú Thọ tổ chức hội nghị tổng kết công tác năm 2023.": "event",
        "Tại buổi làm việc, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 báo cáo kết quả diễn tập khu vực phòng thủ.":
          "event | diễn tập",
      ]
    ),
    RuleExamples(
      "conference.unit-event",
      gives: [
        "Quân khu 5 tổng kết công tác tuyển quân\n\nChiều 5/12, hội nghị có 200 đại biểu dự do Thiếu tướng Trịnh Bá Lộc chủ trì tại thành phố Đà Nẵng.":
          "event | tổng kết | by Quân khu 5",
        "Lữ đoàn 613 sơ kết 6 tháng đầu năm 2024. Đại tá Lò Văn Ính chủ trì.":
          "event | sơ kết | by Lữ đoàn 613",
        "Ngày 21/6/2022, Quân khu 7 gặp mặt các cơ quan báo chí.":
          "event | gặp mặt | by Quân khu 7",
        "Sáng 12/5/2024, Học viện Lục quân tọa đàm về chuyển đổi số.":
          "event | tọa đàm | by Học viện Lục quân",
        "Ngày 4/3/2024, Trung đoàn 828 khai mạc hội thao thể thao quốc phòng.":
          "event | by Trung đoàn 828",
      ],
      denies: [
        "Lữ đoàn 613 tổng kết được nhiều bài học sau chuyến hành quân.": "event",
        "UBND tỉnh Phú Thọ sơ kết quý I.": "event",
      ]
    ),
    RuleExamples(
      "conference.unit-acts-there",
      gives: [
        "Tại hội nghị giao ban tháng 9, Bộ Tư lệnh Quân khu 5 đã tổ chức thông báo quyết định.":
          "event | giao ban | by Bộ Tư lệnh Quân khu 5",
        "Tại lễ ra quân huấn luyện năm 2024, Lữ đoàn 613 tổ chức diễu hành.":
          "event | lễ ra quân huấn luyện | by Lữ đoàn 613",
        "Tại hội nghị sơ kết 6 tháng đầu năm 2024, Trung đoàn 828 tiến hành chấm điểm các đại đội.":
          "event | sơ kết | by Trung đoàn 828",
      ],
      denies: [
        "Tại hội nghị sơ kết công tác khuyến nông, UBND tỉnh Phú Thọ tổ chức trao quà.": "event",
        "Tại Sư đoàn 347, Lữ đoàn 613 tổ chức hội nghị sơ kết.": "event | by Sư đoàn 347",
      ]
    ),
    RuleExamples(
      "conference.headline-colon",
      gives: [
        "Quân khu 5: Tổng kết công tác tuyển quân năm 2023\n\nChiều 5/12, Thiếu tướng Trịnh Bá Lộc chủ trì; dự có đại diện các tỉnh, thành phố trên địa bàn và các cơ quan.":
          "event | tổng kết | by Quân khu 5",
        "Lữ đoàn 613: Phát động thi đua cao điểm\n\nSáng nay, bộ đội ký kết giao ước thi đua trước cờ; các tiểu đoàn hứa hẹn về đích trước thời gian.":
          "event | phát động | by Lữ đoàn 613",
        "Vùng 3 Hải quân: Sơ kết công tác huấn luyện\n\nSáng 9/4, các tàu báo cáo kết quả; chỉ huy các hải đội thảo luận về những khâu yếu và cách khắc phục.":
          "event | sơ kết | by Vùng 3 Hải quân",
      ],
      denies: [
        "Tỉnh Phú Thọ: Tổng kết công tác khuyến nông\n\nSáng 5/12, hội nghị khuyến nông có 150 nông dân tham dự, bàn về giống lúa mới cho vụ sau.":
          "event",
        "Quân khu 5: Giúp dân gặt lúa chạy bão\n\nChiều nay, hơn 300 bộ đội xuống đồng cùng bà con gặt lúa; đến tối mới nghỉ tay ăn cơm ngay tại bờ ruộng.":
          "event",
      ]
    ),
    RuleExamples(
      "conference.held-by",
      gives: [
        "Sáng 5/12/2023, hội nghị tổng kết phong trào thi đua do Quân khu 5 tổ chức đã khép lại.":
          "event | tổng kết | by Quân khu 5 | on 2023-12-05",
        "Ngày 9/4/2024, lễ trao tặng Huy hiệu 40 năm tuổi Đảng do Đảng ủy Lữ đoàn 613 tổ chức diễn ra trang trọng.":
          "event | by Lữ đoàn 613",
        "Tọa đàm về chuyển đổi số do Học viện Lục quân tổ chức ngày 12/5/2023 thu hút học viên.":
          "event | tọa đàm | by Học viện Lục quân",
      ],
      denies: [
        "Hội nghị tổng kết do Sở Y tế tổ chức sáng 5/12/2023.": "event",
        "Hội nghị tổng kết ngày 5/12/2023 do Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 chủ trì.":
          "event | by Thiếu tướng",
      ]
    ),
    RuleExamples(
      "conference.event-of-unit",
      gives: [
        "Sáng 5/12/2023, Thiếu tướng Trịnh Bá Lộc chủ trì hội nghị tổng kết công tác của Quân khu 5.":
          "event | tổng kết | by Quân khu 5",
        "Thượng tướng Vi Hồng Thái dự Đại hội Thi đua Quyết thắng của Học viện Lục quân ngày 12/5/2024.":
          "event | by Học viện Lục quân",
        "Ngày 9/4/2024 diễn ra lễ ra quân huấn luyện của Lữ đoàn 613.": "event | by Lữ đoàn 613",
      ],
      denies: [
        "Sáng 5/12/2023, hội nghị tổng kết của UBND tỉnh Phú Thọ khai mạc.": "event",
        "Hội nghị tổng kết ngày 5/12/2023 nghe ý kiến của Thiếu tướng Trịnh Bá Lộc.":
          "event | by Trịnh Bá Lộc",
      ]
    ),
    RuleExamples(
      "conference.held-at",
      gives: [
        "Sáng 5/12/2023, tại Lữ đoàn 613 đã diễn ra hội nghị tổng kết mô hình điểm.":
          "event | tổng kết | by Lữ đoàn 613",
        "Ngày 9/4/2024, ở Học viện Lục quân diễn ra lễ tốt nghiệp.": "event | by Học viện Lục quân",
        "Chiều 12/5/2024, tại Bộ Tư lệnh Quân khu 5 diễn ra lễ bàn giao chức trách.":
          "event | by Bộ Tư lệnh Quân khu 5",
      ],
      denies: [
        "Sáng 5/12/2023, tại Lữ đoàn 613, Quân khu 7 tổ chức hội nghị tổng kết.":
          "event | by Lữ đoàn 613",
        "Sáng 5/12/2023, tại nhà văn hóa xã diễn ra hội nghị tổng kết vụ mùa.": "event",
      ]
    ),
    RuleExamples(
      "conference.named",
      gives: [
        "Lữ đoàn 613 ra quân\n\nNgày 5/12/2023 diễn ra hội nghị tổng kết công tác huấn luyện. Lữ đoàn 613 có nhiều sáng kiến; Lữ đoàn 613 bắn giỏi.":
          "event | tổng kết | by Lữ đoàn 613",
        "Bài học ở Sư đoàn 347\n\nThiếu tướng Trịnh Bá Lộc dự và chủ trì hội nghị rút kinh nghiệm diễn tập. Các trung đoàn của Sư đoàn 347 đều báo cáo.":
          "event | rút kinh nghiệm | by Sư đoàn 347",
        "Ngày 9/4/2024, lễ bế giảng đã khép lại khóa học. Học viện Lục quân tiễn 300 học viên lên đường.":
          "event | lễ bế giảng | by Học viện Lục quân",
      ],
      denies: [
        "Ngày 9/4/2024, lễ bế giảng đã khép lại khóa học của trường làng.": "event",
        "Chưa có hội nghị tổng kết nào về việc này.": "event",
      ]
    ),
    RuleExamples(
      "conference.implied",
      gives: [
        "Hội nghị xác định năm tới là năm bản lề. Phát biểu tại hội nghị, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 yêu cầu các đơn vị bám sát kế hoạch.":
          "event | - | by Lữ đoàn 613",
        "Đại tá Vừ Mí Chứ, Trung đoàn trưởng Trung đoàn 828 chủ trì hội nghị.":
          "event | - | by Trung đoàn 828",
        "Dự hội nghị có Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5.":
          "event | - | by Quân khu 5",
      ],
      denies: [
        "Hội nghị xác định năm tới là năm bản lề của ngành nông nghiệp.": "event",
        "Đại tá Vừ Mí Chứ, Trung đoàn trưởng Trung đoàn 828 đi kiểm tra thao trường.": "event",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func choosesTheEvent(_ example: Example) throws {
    try check(example)
  }
}
