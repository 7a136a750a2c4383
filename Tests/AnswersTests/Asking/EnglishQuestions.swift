/// Questions in English, and the question each is.
enum EnglishQuestions {
  static let table: [(asked: String, line: String)] = [
    // Awards.
    (
      "which units received Cờ thi đua in 2023",
      #"awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#
    ),
    (
      "Which units were awarded the emulation flag in 2023?",
      #"awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#
    ),
    (
      "who was proposed for the Cờ thi đua of Chính phủ in 2023",
      #"awards --year 2023 --award "Cờ thi đua" --grantor "Chính phủ" --status proposed"#
    ),
    (
      "how many Bằng khen did Quân khu 4 give in 2022",
      #"awards --year 2022 --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred"#
    ),
    (
      "How many certificates of merit were given by Military Region 4 in 2022?",
      #"awards --year 2022 --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred"#
    ),
    (
      "what did Cục Quân nhu receive in 2023?",
      #"awards --year 2023 --unit "Cục Quân nhu" --status conferred"#
    ),
    (
      "has Lữ đoàn 816 received the Cờ thi đua of the Ministry of Defence?",
      #"awards --award "Cờ thi đua" --unit "Lữ đoàn 816" --grantor "Bộ Quốc phòng" --status conferred"#
    ),
    ("list the awards of Cục Quân nhu for 2023", #"awards --year 2023 --unit "Cục Quân nhu""#),
    (
      "who received Huân chương Chiến công hạng Nhì",
      #"awards --award "Huân chương Chiến công" --class "hạng Nhì" --status conferred"#
    ),
    (
      "which units were nominated for the Government's emulation flag but have not received it?",
      #"awards --award "Cờ thi đua" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    ("awards given to Tạ Hữu Phiên", #"awards --officer "Tạ Hữu Phiên" --status conferred"#),
    (
      "who handed the Cờ thi đua to Lữ đoàn 816",
      #"awards --award "Cờ thi đua" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "Who got a Bằng khen from the Prime Minister between 2020 and 2023?",
      #"awards --year 2020..2023 --award "Bằng khen" --grantor "Thủ tướng Chính phủ" --status conferred"#
    ),
    (
      "units under Tổng cục Hậu cần proposed for Cờ thi đua",
      #"awards --award "Cờ thi đua" --under "Tổng cục Hậu cần" --status proposed --kind collective"#
    ),
    (
      "how many individuals received bang khen in 2022",
      #"awards --year 2022 --award "Bằng khen" --status conferred --kind individual"#
    ),
    (
      "when did Brigade 816 receive Huân chương Bảo vệ Tổ quốc?",
      #"awards --award "Huân chương Bảo vệ Tổ quốc" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "Bằng khen awarded in July 2022",
      #"awards --held 2022-07 --award "Bằng khen" --status conferred"#
    ),
    (
      "Which collectives won the title Đơn vị Quyết thắng in 2023",
      #"awards --year 2023 --award "Đơn vị Quyết thắng" --status conferred --kind collective"#
    ),
    (
      "second class Huân chương Chiến công",
      #"awards --award "Huân chương Chiến công" --class "hạng Nhì""#
    ),
    (
      "please show me all units of Quân khu 4 which received co thi dua in 2022",
      #"awards --year 2022 --award "Cờ thi đua" --under "Quân khu 4" --status conferred --kind collective"#
    ),

    // Posts and officers.
    (
      "who was Chính ủy of Quân khu 4 in 2022",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --on 2022"#
    ),
    (
      "who was the political commissar of Military Region 4 in 2022?",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --on 2022"#
    ),
    (
      "who was Tư lệnh of QK4 on 12 July 2022",
      #"postings --unit "Quân khu 4" --position "Tư lệnh" --on 2022-07-12"#
    ),
    (
      "Who has been chinh uy of QK4 since 2020",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --from 2020"#
    ),
    (
      "what positions did Thiếu tướng Tạ Hữu Phiên hold in 2023",
      #"postings --officer "Tạ Hữu Phiên" --on 2023"#
    ),
    (
      "former Tham mưu trưởng of Quân khu 4",
      #"postings --unit "Quân khu 4" --position "Tham mưu trưởng" --status former"#
    ),
    (
      "acting Lữ đoàn trưởng of the 816th Brigade",
      #"postings --unit "Lữ đoàn 816" --position "Lữ đoàn trưởng" --status acting"#
    ),
    ("list every chief of staff", #"postings --position "Tham mưu trưởng""#),
    ("who leads QK4?", #"postings --unit "Quân khu 4""#),
    ("all posts of Kiều Thị Nguyệt please", #"postings --officer "Kiều Thị Nguyệt""#),
    ("who is Kiều Thị Nguyệt", #"officers --officer "Kiều Thị Nguyệt""#),
    ("which officers hold the rank of Trung tướng", #"officers --rank "Trung tướng""#),
    ("how many major generals are there in the archive", #"officers --rank "Thiếu tướng""#),
    ("what is the rank of Tạ Hữu Phiên", #"officers --officer "Tạ Hữu Phiên""#),
    ("officers of Cục Quân nhu", #"officers --unit "Cục Quân nhu""#),

    // Conferences.
    (
      "who chaired the hội nghị tổng kết công tác đảng, công tác chính trị of 2023 at Tổng cục Kỹ thuật",
      #"conferences --year 2023 --unit "Tổng cục Kỹ thuật" --role chair --subject "công tác đảng, công tác chính trị" --kind "tổng kết""#
    ),
    (
      "who presided over the 2023 year-end review of Cục Quân nhu",
      #"conferences --year 2023 --unit "Cục Quân nhu" --role chair --kind "tổng kết""#
    ),
    (
      "when was the hội nghị quân chính 2023 of Vùng 5 Hải quân held?",
      #"conferences --year 2023 --unit "Vùng 5 Hải quân" --kind "quân chính""#
    ),
    ("which conferences were held in January 2024", "conferences --held 2024-01"),
    (
      "conferences chaired by Thiếu tướng Nghiêm Bá Luyện",
      #"conferences --officer "Nghiêm Bá Luyện" --role chair"#
    ),
    (
      "who presented the report at the tổng kết conference of Cục Quân nhu for 2023",
      #"conferences --year 2023 --unit "Cục Quân nhu" --role presents_report --kind "tổng kết""#
    ),
    (
      "which meetings did Lương Quý Đạc attend in 2022",
      #"conferences --held 2022 --officer "Lương Quý Đạc" --role attends"#
    ),
    ("where was the conference of Cục Quân nhu held?", #"conferences --unit "Cục Quân nhu""#),
    (
      "who spoke at the interim review of Quân khu 4 for the first half of 2022",
      #"conferences --unit "Quân khu 4" --role speaks --period "6 tháng đầu năm 2022" --kind "sơ kết""#
    ),

    // Themes.
    (
      "what was the emulation theme of Bộ Tham mưu for 2024",
      #"themes --year 2024 --unit "Bộ Tham mưu" --kind emulation"#
    ),
    ("themes of Vùng 5 Hải quân in 2024", #"themes --year 2024 --unit "Vùng 5 Hải quân""#),
    ("What slogan did Cục Quân nhu launch in 2024?", #"themes --year 2024 --unit "Cục Quân nhu""#),
    (
      "who launched the emulation movement of Bộ Tham mưu in 2024",
      #"themes --year 2024 --unit "Bộ Tham mưu" --kind emulation"#
    ),
    ("motto for the task of the year 2024", "themes --year 2024 --kind task"),

    // Changes.
    ("who was promoted in 2024", "changes --status done --kind promotion --from 2024 --to 2024"),
    (
      "who was promoted to Thiếu tướng in 2024?",
      #"changes --rank "Thiếu tướng" --status done --kind promotion --from 2024 --to 2024"#
    ),
    (
      "who was appointed Chỉ huy trưởng of Bộ CHQS tỉnh Lâm Hải",
      #"changes --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --position "Chỉ huy trưởng" --status done --kind appointment"#
    ),
    (
      "which units were dissolved in 2023",
      "changes --status done --kind dissolution --from 2023 --to 2023"
    ),
    ("which units will be merged", "changes --status planned --kind merger"),
    (
      "when was Bộ CHQS tỉnh Lâm Hải established?",
      #"changes --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --kind establishment"#
    ),
    ("who retired in 2023", "changes --kind retirement --from 2023 --to 2023"),
    ("what was Lữ đoàn 1 merged into", #"changes --unit "Lữ đoàn 1" --kind merger"#),
    ("units renamed since 2020", "changes --kind rename --from 2020"),

    // Units and articles.
    ("units under Tổng cục Hậu cần", #"units --under "Tổng cục Hậu cần""#),
    ("How many brigades are there?", #"units --kind "Lữ đoàn""#),
    ("which unit is above Lữ đoàn 816", #"units --unit "Lữ đoàn 816""#),
    ("articles about Lữ đoàn 816 in 2023", #"articles --held 2023 --unit "Lữ đoàn 816""#),
    (
      "how many articles did Báo Thử publish in 2024",
      #"articles --held 2024 --publisher "Báo Thử""#
    ),
    ("news on Thiếu tướng Tạ Hữu Phiên, please", #"articles --officer "Tạ Hữu Phiên""#),
  ]
}
