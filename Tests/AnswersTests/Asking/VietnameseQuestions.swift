/// Questions in Vietnamese, and the question each is.
enum VietnameseQuestions {
  static let table: [(asked: String, line: String)] = [
    // What units were called, and what became of them.
    ("tien than cua lu doan 816 la don vi nao", #"changes --unit "Lữ đoàn 816" --kind rename"#),
    ("Tên cũ của Lữ đoàn 816 là gì", #"changes --unit "Lữ đoàn 816" --kind rename"#),
    ("Lữ đoàn 1 sáp nhập vào đâu?", #"changes --unit "Lữ đoàn 1" --kind merger"#),
    // Awards.
    (
      "đơn vị nào được tặng Cờ thi đua năm 2023?",
      #"awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#
    ),
    (
      "don vi nao duoc tang co thi dua nam 2023",
      #"awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#
    ),
    (
      "Đơn vị nào được tặng Cờ thi đua năm 2023?",
      #"awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#
    ),
    (
      "Năm 2023, những đơn vị nào được đề nghị tặng Cờ thi đua của Chính phủ?",
      #"awards --year 2023 --award "Cờ thi đua" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    (
      "bao nhiêu Bằng khen Quân khu 4 trao năm 2022",
      #"awards --year 2022 --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred"#
    ),
    (
      "QK4 đã tặng bao nhiêu bằng khen hồi 2022?",
      #"awards --year 2022 --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred"#
    ),
    (
      "Cục Quân nhu được tặng những gì trong năm 2023",
      #"awards --year 2023 --unit "Cục Quân nhu" --status conferred"#
    ),
    (
      "ai được tặng Huân chương Chiến công hạng Nhì",
      #"awards --award "Huân chương Chiến công" --class "hạng Nhì" --status conferred"#
    ),
    (
      "Lữ đoàn 816 đã nhận Cờ thi đua của Bộ Quốc phòng chưa?",
      #"awards --award "Cờ thi đua" --unit "Lữ đoàn 816" --grantor "Bộ Quốc phòng" --status conferred"#
    ),
    (
      "Đơn vị nào được đề nghị tặng Cờ thi đua nhưng chưa được tặng?",
      #"awards --award "Cờ thi đua" --status proposed --kind collective"#
    ),
    (
      "danh sách tập thể, cá nhân được Thủ tướng Chính phủ tặng bằng khen từ 2020 đến 2023",
      #"awards --year 2020..2023 --award "Bằng khen" --grantor "Thủ tướng Chính phủ" --status conferred"#
    ),
    (
      "cho tôi biết các phần thưởng của Cục Quân nhu năm 2023",
      #"awards --year 2023 --unit "Cục Quân nhu""#
    ),
    (
      "ai trao Cờ thi đua cho Lữ đoàn 816",
      #"awards --award "Cờ thi đua" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "Huân chương Bảo vệ Tổ quốc hạng ba năm 2021 tặng cho ai?",
      #"awards --year 2021 --award "Huân chương Bảo vệ Tổ quốc" --class "hạng Ba" --status conferred"#
    ),
    (
      "cstd toàn quân năm 2023 gồm những ai ạ",
      #"awards --year 2023 --award "Chiến sĩ thi đua toàn quân""#
    ),
    (
      "Thiếu tướng Tạ Hữu Phiên được tặng thưởng gì",
      #"awards --officer "Tạ Hữu Phiên" --status conferred"#
    ),
    (
      "những tập thể nào đạt danh hiệu Đơn vị Quyết thắng 2023",
      #"awards --year 2023 --award "Đơn vị Quyết thắng" --status conferred --kind collective"#
    ),
    (
      "các đơn vị thuộc Tổng cục Hậu cần được đề nghị tặng cờ thi đua",
      #"awards --award "Cờ thi đua" --under "Tổng cục Hậu cần" --status proposed --kind collective"#
    ),
    (
      "có bao nhiêu cá nhân được tặng bằng khen năm 2022",
      #"awards --year 2022 --award "Bằng khen" --status conferred --kind individual"#
    ),
    (
      "năm nào Lữ đoàn 816 nhận Huân chương Bảo vệ Tổ quốc?",
      #"awards --award "Huân chương Bảo vệ Tổ quốc" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "bằng khen trao tháng 7/2022",
      #"awards --held 2022-07 --award "Bằng khen" --status conferred"#
    ),
    (
      "Những đơn vị nào của Quân khu 4 được tặng cờ thi đua năm 2022",
      #"awards --year 2022 --award "Cờ thi đua" --under "Quân khu 4" --status conferred --kind collective"#
    ),
    (
      "Tổng số Giấy khen đã trao cho Cục Quân nhu",
      #"awards --award "Giấy khen" --unit "Cục Quân nhu" --status conferred"#
    ),
    (
      "cờ thi đua Bộ Quốc phòng năm 2022 và 2023",
      #"awards --year 2022 --year 2023 --award "Cờ thi đua" --grantor "Bộ Quốc phòng""#
    ),
    (
      "Chính phủ tặng cờ thi đua cho những đơn vị nào",
      #"awards --award "Cờ thi đua" --grantor "Chính phủ" --status conferred --kind collective"#
    ),

    // Posts and officers.
    (
      "Chính ủy Quân khu 4 năm 2022 là ai",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --on 2022"#
    ),
    (
      "ai là chính uỷ QK4 năm 2022?",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --on 2022"#
    ),
    ("chinh uy quan khu 4 la ai", #"postings --unit "Quân khu 4" --position "Chính ủy""#),
    (
      "Ai giữ chức Tư lệnh Quân khu 4 vào ngày 12/7/2022",
      #"postings --unit "Quân khu 4" --position "Tư lệnh" --on 2022-07-12"#
    ),
    (
      "Những ai từng là Chính ủy Quân khu 4 từ năm 2020 đến năm 2024?",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --from 2020 --to 2024"#
    ),
    (
      "Thiếu tướng Tạ Hữu Phiên giữ chức vụ gì năm 2023",
      #"postings --officer "Tạ Hữu Phiên" --on 2023"#
    ),
    (
      "nguyên Tham mưu trưởng Quân khu 4 là ai",
      #"postings --unit "Quân khu 4" --position "Tham mưu trưởng" --status former"#
    ),
    (
      "Quyền Lữ đoàn trưởng Lữ đoàn 816 là đồng chí nào",
      #"postings --unit "Lữ đoàn 816" --position "Lữ đoàn trưởng" --status acting"#
    ),
    ("Các tham mưu trưởng", #"postings --position "Tham mưu trưởng""#),
    (
      "Cục trưởng Cục Quân nhu, TCHC tên gì ạ",
      #"postings --unit "Cục Quân nhu, Tổng cục Hậu cần" --position "Cục trưởng""#
    ),
    ("Lãnh đạo, chỉ huy Quân khu 4 gồm những ai", #"postings --unit "Quân khu 4""#),
    (
      "Đại tá Kiều Thị Nguyệt làm gì ở Cục Quân nhu",
      #"postings --unit "Cục Quân nhu" --officer "Kiều Thị Nguyệt""#
    ),
    ("Đại tá Kiều Thị Nguyệt là ai", #"officers --officer "Kiều Thị Nguyệt""#),
    (
      "có những sĩ quan nào mang quân hàm Trung tướng",
      #"officers --rank "Trung tướng""#
    ),
    ("bao nhiêu thiếu tướng trong kho", #"officers --rank "Thiếu tướng""#),
    ("quân hàm của Tạ Hữu Phiên", #"officers --officer "Tạ Hữu Phiên""#),
    ("các đại tá ở Cục Quân nhu", #"officers --unit "Cục Quân nhu" --rank "Đại tá""#),

    // Conferences.
    (
      "ai chủ trì hội nghị tổng kết công tác đảng, công tác chính trị năm 2023 ở Tổng cục Kỹ thuật",
      #"conferences --year 2023 --unit "Tổng cục Kỹ thuật" --role chair --subject "công tác đảng, công tác chính trị" --kind "tổng kết""#
    ),
    (
      "Ai chu tri hoi nghi tong ket CTD, CTCT nam 2023 cua TCKT?",
      #"conferences --year 2023 --unit "Tổng cục Kỹ thuật" --role chair --subject "công tác đảng, công tác chính trị" --kind "tổng kết""#
    ),
    (
      "Hội nghị quân chính năm 2023 của Vùng 5 Hải quân diễn ra khi nào",
      #"conferences --year 2023 --unit "Vùng 5 Hải quân" --kind "quân chính""#
    ),
    ("những hội nghị nào được tổ chức trong tháng 1 năm 2024", "conferences --held 2024-01"),
    (
      "Quân khu 4 sơ kết 6 tháng đầu năm 2022 ngày nào",
      #"conferences --unit "Quân khu 4" --period "6 tháng đầu năm 2022" --kind "sơ kết""#
    ),
    (
      "Đại hội thi đua quyết thắng của Sư đoàn Phòng không 384 ai phát biểu chỉ đạo",
      #"conferences --unit "Sư đoàn Phòng không 384" --role directs --subject "Thi đua Quyết thắng" --kind "đại hội""#
    ),
    (
      "Thiếu tướng Nghiêm Bá Luyện chủ trì những hội nghị nào?",
      #"conferences --officer "Nghiêm Bá Luyện" --role chair"#
    ),
    (
      "ai trình bày báo cáo tại hội nghị tổng kết năm 2023 của Cục Quân nhu",
      #"conferences --year 2023 --unit "Cục Quân nhu" --role presents_report --kind "tổng kết""#
    ),
    (
      "Trung tướng Lương Quý Đạc đã dự hội nghị nào trong năm 2022",
      #"conferences --held 2022 --officer "Lương Quý Đạc" --role attends"#
    ),
    ("hội nghị của Cục Quân nhu tổ chức ở đâu", #"conferences --unit "Cục Quân nhu""#),

    // Themes.
    (
      "chủ đề thi đua năm 2024 của Bộ Tham mưu",
      #"themes --year 2024 --unit "Bộ Tham mưu" --kind emulation"#
    ),
    (
      "chu de thi dua cua vung 5 hai quan nam 2024 la gi",
      #"themes --year 2024 --unit "Vùng 5 Hải quân" --kind emulation"#
    ),
    (
      "Cục Quân nhu phát động phong trào thi đua năm 2024 với chủ đề gì?",
      #"themes --year 2024 --unit "Cục Quân nhu" --kind emulation"#
    ),
    (
      "khẩu hiệu hành động của Vùng 5 Hải quân năm 2024",
      #"themes --year 2024 --unit "Vùng 5 Hải quân""#
    ),
    ("các chủ đề nhiệm vụ năm 2024", "themes --year 2024 --kind task"),
    (
      "ai phát động phong trào thi đua năm 2024 ở Bộ Tham mưu",
      #"themes --year 2024 --unit "Bộ Tham mưu" --kind emulation"#
    ),

    // Changes.
    (
      "ai được thăng quân hàm năm 2024",
      "changes --status done --kind promotion --from 2024 --to 2024"
    ),
    (
      "Những ai được bổ nhiệm Chỉ huy trưởng Bộ CHQS tỉnh Lâm Hải",
      #"changes --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --position "Chỉ huy trưởng" --status done --kind appointment"#
    ),
    (
      "đơn vị nào bị giải thể trong năm 2023",
      "changes --status done --kind dissolution --from 2023 --to 2023"
    ),
    ("Lữ đoàn 1 sáp nhập vào đơn vị nào", #"changes --unit "Lữ đoàn 1" --kind merger"#),
    (
      "Bộ CHQS tỉnh Lâm Hải thành lập khi nào",
      #"changes --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --kind establishment"#
    ),
    (
      "Đại tá Kiều Thị Nguyệt được thăng thiếu tướng khi nào",
      #"changes --officer "Kiều Thị Nguyệt" --rank "Thiếu tướng" --status done --kind promotion"#
    ),
    ("ai sẽ nghỉ hưu", "changes --status planned --kind retirement"),
    ("đơn vị nào đổi tên sau năm 2020", "changes --kind rename --from 2021"),

    // Units and articles.
    ("đơn vị nào trực thuộc Tổng cục Hậu cần", #"units --under "Tổng cục Hậu cần""#),
    ("TCHC có những cục nào", #"units --under "Tổng cục Hậu cần" --kind Cục"#),
    ("cấp trên của Lữ đoàn 816 là đơn vị nào", #"units --unit "Lữ đoàn 816""#),
    ("có bao nhiêu lữ đoàn", #"units --kind "Lữ đoàn""#),
    ("bài báo nào viết về Lữ đoàn 816 năm 2023", #"articles --held 2023 --unit "Lữ đoàn 816""#),
    ("tin bài về Thiếu tướng Tạ Hữu Phiên", #"articles --officer "Tạ Hữu Phiên""#),
    ("Báo Thử đăng bao nhiêu bài trong năm 2024", #"articles --held 2024 --publisher "Báo Thử""#),
  ]
}
