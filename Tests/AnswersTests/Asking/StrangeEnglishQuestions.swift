/// More questions in English, written by someone who had not seen the grammar.
enum StrangeEnglishQuestions {
  static let table: [(asked: String, line: String)] = [
    (
      "When did Cục Xăng dầu get its emulation flag?",
      #"awards --award "Cờ thi đua" --unit "Cục Xăng dầu" --status conferred"#
    ),
    (
      "How many collectives did Military Region 4 commend with Bằng khen in 2022?",
      #"awards --year 2022 --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred --kind collective"#
    ),
    (
      "Who is the commander of Quân khu 4?",
      #"postings --unit "Quân khu 4" --position "Tư lệnh" --position "Chỉ huy trưởng" --position "Lữ đoàn trưởng""#
    ),
    (
      "Which officers served as Tham mưu trưởng of Military Region 2?",
      #"postings --unit "Quân khu 2" --position "Tham mưu trưởng""#
    ),
    (
      "What was Nhà máy Z731 nominated for in 2023?",
      #"awards --year 2023 --unit "Nhà máy Z731" --status proposed"#
    ),
    (
      "individuals who received orders in 2021",
      #"awards --year 2021 --award "Huân chương" --status conferred --kind individual"#
    ),
    (
      "Who chaired Military Region 4's interim review?",
      #"conferences --unit "Quân khu 4" --role chair --kind "sơ kết""#
    ),
    (
      "Name everyone who attended the 2022 interim review of Quân khu 4",
      #"conferences --year 2022 --unit "Quân khu 4" --role attends --kind "sơ kết""#
    ),
    (
      "What is the theme of the emulation drive of Cục Quân nhu in 2024?",
      #"themes --year 2024 --unit "Cục Quân nhu" --kind emulation"#
    ),
    ("What was Lữ đoàn 2 renamed to?", #"changes --unit "Lữ đoàn 2" --kind rename"#),
    ("When was Vi Thế Ngải appointed?", #"changes --officer "Vi Thế Ngải" --kind appointment"#),
    (
      "To which post was Vi Thế Ngải appointed?",
      #"changes --officer "Vi Thế Ngải" --kind appointment"#
    ),
    ("number of lieutenant generals", #"officers --rank "Trung tướng""#),
    ("Which units are directly under Military Region 4?", #"units --under "Quân khu 4""#),
    (
      "What has Báo Thử written about Cục Quân nhu?",
      #"articles --unit "Cục Quân nhu" --publisher "Báo Thử""#
    ),
    ("Conferences held in the first quarter of 2024", #"conferences --held 2024-01..2024-03"#),
    (
      "Who was awarded the Huân chương Bảo vệ Tổ quốc by the President?",
      #"awards --award "Huân chương Bảo vệ Tổ quốc" --grantor "Chủ tịch nước" --status conferred"#
    ),
    (
      "Commissar and commander of Military Region 4 in 2022",
      #"postings --unit "Quân khu 4" --position "Chính ủy" --position "Tư lệnh" --position "Chỉ huy trưởng" --position "Lữ đoàn trưởng" --on 2022"#
    ),
    (
      "Which order did Lò Văn Sính receive?",
      #"awards --award "Huân chương" --officer "Lò Văn Sính" --status conferred"#
    ),
    (
      "Where and when was the Cục Quân nhu year-end review for 2023?",
      #"conferences --year 2023 --unit "Cục Quân nhu" --kind "tổng kết""#
    ),
    (
      "Did Vùng 5 Hải quân hold a hội nghị quân chính?",
      #"conferences --unit "Vùng 5 Hải quân" --kind "quân chính""#
    ),
    ("Which military region does Division 942 belong to?", #"units --unit "Sư đoàn 942""#),
    (
      "certificates of merit from the Prime Minister",
      #"awards --award "Bằng khen" --grantor "Thủ tướng Chính phủ""#
    ),
    ("Did anyone retire in 2023?", #"changes --kind retirement --from 2023 --to 2023"#),
    ("Is any unit going to be merged?", #"changes --status planned --kind merger"#),
    ("All letters of commendation in 2023", #"awards --year 2023 --award "Giấy khen""#),
    (
      "Which units of the General Department of Technology were proposed for the Government's emulation flag?",
      #"awards --award "Cờ thi đua" --under "Tổng cục Kỹ thuật" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    ("Give me the career of Đoàn Khắc Tịnh", #"postings --officer "Đoàn Khắc Tịnh""#),
    (
      "Who gave a speech at the interim review of QK4?",
      #"conferences --unit "Quân khu 4" --role speaks --kind "sơ kết""#
    ),
    (
      "What post did Lương Quý Đạc hold at Quân khu 4?",
      #"postings --unit "Quân khu 4" --officer "Lương Quý Đạc""#
    ),
    (
      "Units that have received the emulation flag of the Ministry of National Defence",
      #"awards --award "Cờ thi đua" --grantor "Bộ Quốc phòng" --status conferred --kind collective"#
    ),
    (
      "List units proposed for the Government emulation flag of 2023",
      #"awards --year 2023 --award "Cờ thi đua" --grantor "Chính phủ" --status proposed --kind collective"#
    ),
    (
      "To how many individuals did Quân khu 4 give a Bằng khen?",
      #"awards --award "Bằng khen" --grantor "Quân khu 4" --grantor "Bộ Tư lệnh Quân khu 4" --status conferred --kind individual"#
    ),
    (
      "Who was deputy political commissar of Military Region 4 in 2020?",
      #"postings --unit "Quân khu 4" --position "Phó Chính ủy" --on 2020"#
    ),
    (
      "Who held the post of Tham mưu trưởng of Quân khu 2 in 2024?",
      #"postings --unit "Quân khu 2" --position "Tham mưu trưởng" --on 2024"#
    ),
    (
      "Is Nghiêm Bá Luyện a party secretary?",
      #"postings --officer "Nghiêm Bá Luyện" --position "Bí thư Đảng ủy""#
    ),
    ("Was there a conference on 5 January 2024?", #"conferences --held 2024-01-05"#),
    (
      "On what date did Tổng cục Kỹ thuật hold its year-end review for 2023?",
      #"conferences --year 2023 --unit "Tổng cục Kỹ thuật" --kind "tổng kết""#
    ),
    (
      "What is the emulation slogan of Vùng 5 Hải quân?",
      #"themes --unit "Vùng 5 Hải quân" --kind emulation"#
    ),
    (
      "task theme of Tổng cục Kỹ thuật for 2024",
      #"themes --year 2024 --unit "Tổng cục Kỹ thuật" --kind task"#
    ),
    (
      "When did Kiều Thị Nguyệt become Thiếu tướng?",
      #"changes --officer "Kiều Thị Nguyệt" --rank "Thiếu tướng" --kind promotion"#
    ),
    ("How many articles mention Quân khu 4?", #"articles --unit "Quân khu 4""#),
    ("articles published by Báo Khác", #"articles --publisher "Báo Khác""#),
    (
      "Who gave Division 942 a Bằng khen?",
      #"awards --award "Bằng khen" --unit "Sư đoàn 942" --status conferred"#
    ),
    (
      "Which Huân chương were given to Lữ đoàn 816?",
      #"awards --award "Huân chương" --unit "Lữ đoàn 816" --status conferred"#
    ),
    (
      "Recipients of Huân chương Bảo vệ Tổ quốc in 2021",
      #"awards --year 2021 --award "Huân chương Bảo vệ Tổ quốc" --status conferred"#
    ),
    ("Show the promotions of 2024", #"changes --kind promotion --from 2024 --to 2024"#),
    (
      "Units with the title Đơn vị Quyết thắng in 2023",
      #"awards --year 2023 --award "Đơn vị Quyết thắng" --kind collective"#
    ),
    (
      "Who has been Chỉ huy trưởng of Bộ CHQS Lâm Hải since September 2023?",
      #"postings --unit "Bộ Chỉ huy Quân sự tỉnh Lâm Hải" --position "Chỉ huy trưởng" --from 2023-09"#
    ),
    (
      "conferences that Tạ Hữu Phiên directed",
      #"conferences --officer "Tạ Hữu Phiên" --role directs"#
    ),
    (
      "Did Cục Xăng dầu receive anything in 2023?",
      #"awards --year 2023 --unit "Cục Xăng dầu" --status conferred"#
    ),
  ]
}
