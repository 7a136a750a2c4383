/// More questions in Vietnamese, written by someone who had not seen the grammar.
enum StrangeVietnameseQuestions {
  static let table: [(asked: String, line: String)] = [
    (
      "Cục Xăng dầu nhận được Cờ thi đua năm nào?",
      #"awards --award "Cờ thi đua" --unit "Cục Xăng dầu" --status conferred"#
    ),
    (
      "Cho hỏi Tư lệnh Quân khu 4 là ai vậy?", #"postings --unit "Quân khu 4" --position "Tư lệnh""#
    ),
    (
      "Nhà máy Z731 được đề nghị tặng cái gì năm 2023?",
      #"awards --year 2023 --unit "Nhà máy Z731" --status proposed"#
    ),
    (
      "những cá nhân được tặng Huân chương năm 2021",
      #"awards --year 2021 --award "Huân chương" --status conferred --kind individual"#
    ),
    (
      "Hội nghị sơ kết của Quân khu 4 do ai chủ trì?",
      #"conferences --unit "Quân khu 4" --role chair --kind "sơ kết""#
    ),
    (
      "Kể tên các đại biểu dự hội nghị sơ kết 6 tháng đầu năm 2022 của Quân khu 4",
      #"conferences --unit "Quân khu 4" --role attends --period "6 tháng đầu năm 2022" --kind "sơ kết""#
    ),
    (
      "Chủ đề Phong trào Thi đua Quyết thắng năm 2024 của Cục Quân nhu là gì?",
      #"themes --year 2024 --unit "Cục Quân nhu" --kind emulation"#
    ),
    ("Lữ đoàn 2 đổi tên thành gì?", #"changes --unit "Lữ đoàn 2" --kind rename"#),
    (
      "Đồng chí Vi Thế Ngải được bổ nhiệm chức vụ gì?",
      #"changes --officer "Vi Thế Ngải" --status done --kind appointment"#
    ),
    ("Có bao nhiêu trung tướng?", #"officers --rank "Trung tướng""#),
    ("Quân khu 4 có những đơn vị trực thuộc nào?", #"units --under "Quân khu 4""#),
    ("Báo Thử viết gì về Cục Quân nhu?", #"articles --unit "Cục Quân nhu" --publisher "Báo Thử""#),
    ("Danh sách các hội nghị trong quý 1 năm 2024", #"conferences --held 2024-01..2024-03"#),
    (
      "Ai được Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc?",
      #"awards --award "Huân chương Bảo vệ Tổ quốc" --grantor "Chủ tịch nước" --status conferred"#
    ),
    (
      "Chính uỷ, Tư lệnh Quân khu 4 năm 2022 là những ai?",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --position "Tư lệnh" --on 2022"#
    ),
    (
      "Thượng tá Lò Văn Sính nhận huân chương gì?",
      #"awards --award "Huân chương" --officer "Lò Văn Sính" --status conferred"#
    ),
    (
      "Hội nghị tổng kết công tác quân nhu năm 2023 diễn ra ngày nào, ở đâu?",
      #"conferences --year 2023 --subject "công tác quân nhu" --kind "tổng kết""#
    ),
    (
      "Vùng 5 Hải quân tổ chức hội nghị quân chính vào ngày nào?",
      #"conferences --unit "Vùng 5 Hải quân" --kind "quân chính""#
    ),
    ("Sư đoàn 942 thuộc quân khu nào?", #"units --unit "Sư đoàn 942""#),
    (
      "bằng khen của thủ tướng chính phủ",
      #"awards --award "Bằng khen" --grantor "Thủ tướng Chính phủ""#
    ),
    ("Có ai nghỉ hưu trong năm 2023 không?", #"changes --kind retirement --from 2023 --to 2023"#),
    ("Đơn vị nào sẽ sáp nhập?", #"changes --status planned --kind merger"#),
    ("giấy khen năm 2023", #"awards --year 2023 --award "Giấy khen""#),
    (
      "Các đơn vị của Tổng cục Kỹ thuật được đề nghị tặng cờ thi đua của chính phủ năm 2023",
      #"awards --year 2023 --award "Cờ thi đua" --under "Tổng cục Kỹ thuật" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    (
      "Trung tướng Đoàn Khắc Tịnh đã kinh qua những chức vụ nào?",
      #"postings --officer "Đoàn Khắc Tịnh""#
    ),
    (
      "Ai phát biểu tại hội nghị sơ kết 6 tháng đầu năm 2022 của QK4?",
      #"conferences --unit "Quân khu 4" --role speaks --period "6 tháng đầu năm 2022" --kind "sơ kết""#
    ),
    (
      "tin nào nhắc đến Vùng 5 Hải quân trong tháng 1/2024",
      #"articles --held 2024-01 --unit "Vùng 5 Hải quân""#
    ),
    (
      "Trung tướng Lương Quý Đạc giữ chức gì ở Quân khu 4?",
      #"postings --unit "Quân khu 4" --officer "Lương Quý Đạc""#
    ),
    ("ai là cục trưởng cục quân nhu", #"postings --unit "Cục Quân nhu" --position "Cục trưởng""#),
    (
      "Những đơn vị nào đã được tặng cờ thi đua của Bộ Quốc phòng?",
      #"awards --award "Cờ thi đua" --grantor "Bộ Quốc phòng" --status conferred --kind collective"#
    ),
    (
      "Cho biết danh sách đơn vị được đề nghị tặng cờ thi đua của Chính phủ năm 2023",
      #"awards --year 2023 --award "Cờ thi đua" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    (
      "Quân khu 4 trao bằng khen cho bao nhiêu cá nhân?",
      #"awards --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred --kind individual"#
    ),
    (
      "Phó Chính ủy Quân khu 4 năm 2020 là ai?",
      #"postings --unit "Quân khu 4" --position "Phó Chính ủy" --on 2020"#
    ),
    (
      "Đồng chí nào giữ cương vị Tham mưu trưởng Quân khu 2 năm 2024?",
      #"postings --unit "Quân khu 2" --position "Tham mưu trưởng" --on 2024"#
    ),
    (
      "Thiếu tướng Nghiêm Bá Luyện là bí thư đảng ủy ở đâu?",
      #"postings --officer "Nghiêm Bá Luyện" --position "Bí thư Đảng ủy""#
    ),
    ("Có hội nghị nào diễn ra vào ngày 5/1/2024 không?", #"conferences --held 2024-01-05"#),
    (
      "Ai dự hội nghị sơ kết của Quân khu 4 năm 2022?",
      #"conferences --year 2022 --unit "Quân khu 4" --role attends --kind "sơ kết""#
    ),
    (
      "Tổng cục Kỹ thuật họp tổng kết năm 2023 hôm nào?",
      #"conferences --year 2023 --unit "Tổng cục Kỹ thuật" --kind "tổng kết""#
    ),
    (
      "Vùng 5 Hải quân phát động thi đua với khẩu hiệu gì?",
      #"themes --unit "Vùng 5 Hải quân" --kind emulation"#
    ),
    (
      "nhiệm vụ năm 2024 của Tổng cục Kỹ thuật có chủ đề gì",
      #"themes --year 2024 --unit "Tổng cục Kỹ thuật" --kind task"#
    ),
    (
      "Kiều Thị Nguyệt lên thiếu tướng năm nào?",
      #"changes --officer "Kiều Thị Nguyệt" --rank "Thiếu tướng" --kind promotion"#
    ),
    ("Bao nhiêu bài báo nhắc đến Quân khu 4?", #"articles --unit "Quân khu 4""#),
    ("Các bài đăng trên Báo Khác", #"articles --publisher "Báo Khác""#),
    ("Tổng cục Hậu cần gồm những đơn vị nào?", #"units --under "Tổng cục Hậu cần""#),
    (
      "Sư đoàn 942 được ai tặng bằng khen?",
      #"awards --award "Bằng khen" --unit "Sư đoàn 942" --status conferred"#
    ),
    (
      "Huân chương nào được trao cho Lữ đoàn 816?",
      #"awards --award "Huân chương" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "Ai nhận huân chương Bảo vệ tổ quốc năm 2021?",
      #"awards --year 2021 --award "Huân chương Bảo vệ Tổ quốc" --status conferred"#
    ),
    (
      "Đơn vị quyết thắng năm 2023 là những đơn vị nào?",
      #"awards --year 2023 --award "Đơn vị Quyết thắng" --kind collective"#
    ),
    (
      "Ai là chỉ huy trưởng Bộ CHQS Lâm Hải từ tháng 9 năm 2023?",
      #"postings --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --position "Chỉ huy trưởng" --from 2023-09"#
    ),
    (
      "Hội nghị nào do Thiếu tướng Tạ Hữu Phiên chủ trì?",
      #"conferences --officer "Tạ Hữu Phiên" --role chair"#
    ),
    ("thượng tá ở Lữ đoàn 816", #"officers --unit "Lữ đoàn 816" --rank "Thượng tá""#),
    (
      "Năm 2021 Cục Quân nhu được Thủ tướng tặng gì?",
      #"awards --year 2021 --unit "Cục Quân nhu" --grantor "Thủ tướng Chính phủ" --status conferred"#
    ),
  ]
}
