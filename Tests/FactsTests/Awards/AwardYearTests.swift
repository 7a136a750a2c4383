import Examples
import Testing

/// The year an award is for.
@Suite
struct AwardYearTests {
  static let examples = [
    (
      "Ngày 30/4/2016, Lữ đoàn 613 tổ chức lễ kỷ niệm. Diễn văn ôn lại truyền thống của Lữ đoàn. Với thành tích đó, Lữ đoàn 613 được tuyên dương danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
      "award | to Lữ đoàn 613 | year -"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 3 tập thể có thành tích trong diễn tập năm 2022; Lữ đoàn 613 được tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613 | year 2022"
    ),
    (
      "Lữ đoàn 613 ra quân. Năm 2019, Lữ đoàn được tặng Cờ thi đua; năm 2020 được Chính phủ tặng Bằng khen; 3 năm liền đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | year -"
    ),
    (
      "Ngày 18/10/2022, Quân khu 5 tổ chức gặp mặt. Báo cáo tại buổi gặp mặt nêu: 5 năm qua có 2 đồng chí được tặng Huân chương Quân công.",
      "award | Huân chương Quân công | year -"
    ),
    (
      "Ngày 22/9/2015, Lữ đoàn 613 tổ chức hội nghị. Qua 10 năm, Lữ đoàn được tặng 2 Cờ thi đua của Bộ Quốc phòng.",
      "award | Cờ thi đua | year -"
    ),
    (
      "Ngày 22/9/2015, Lữ đoàn 613 kỷ niệm. Trong 70 năm qua, Lữ đoàn được tặng thưởng Huân chương Hồ Chí Minh (năm 2010), nhiều Huân chương Quân công.",
      "award | Huân chương Quân công | year -"
    ),
    (
      "Ngày 14/8/2018, Lữ đoàn 613 tổ chức Đại hội Thi đua Quyết thắng. Giai đoạn 2013-2018, Lữ đoàn có 29 tập thể được tặng danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | to 29 tập thể | year -"
    ),
    (
      "Ngày 18/10/2015, Lữ đoàn 613 tổ chức lễ kỷ niệm. Những năm qua, Lữ đoàn nỗ lực thi đua. Tiểu đoàn 7 đón nhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân.",
      "award | to Tiểu đoàn 7 | year -"
    ),
    (
      "Ngày 18/10/2015, Lữ đoàn 613 tổ chức lễ kỷ niệm. Những năm qua, Lữ đoàn nỗ lực thi đua. Dịp này, Tiểu đoàn 7 đón nhận Bằng khen của Quân khu 5.",
      "award | to Tiểu đoàn 7 | year 2015"
    ),
    (
      "Ngày 4/5/2025, Lữ đoàn 613 kỷ niệm ngày thành lập. Lữ đoàn được Chính phủ tặng Bằng khen năm 2021; 12 năm liền đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | year -"
    ),
    (
      "Liên tục từ năm 2010 đến nay Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua, năm 2009 được Chủ tịch nước tặng Huân chương Quân công.",
      "award | Cờ thi đua | year -"
    ),
    (
      "Phong trào thi đua năm 2021 của Lữ đoàn 613 sôi nổi. Kết thúc năm, Lữ đoàn 613 được Quân khu 5 tặng Cờ thi đua.",
      "award | to Lữ đoàn 613 | year 2021"
    ),
    (
      "Ngày 26/3/2021, Quân khu 5 tổ chức Hội nghị tổng kết nhiệm vụ năm 2020, triển khai nhiệm vụ năm 2021 và trao tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613 | year 2020"
    ),
    (
      "Quân khu 5 tổ chức hội nghị tổng kết công tác hậu cần năm 2019, triển khai nhiệm vụ năm 2020; tặng Giấy khen cho 5 tập thể.",
      "award | Giấy khen | to 5 tập thể | year 2019"
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội Thi đua Quyết thắng. Dịp này, Quân khu 5 tặng Bằng khen cho 4 tập thể có thành tích 3 năm liền.",
      "award | Bằng khen | to 4 tập thể | year 2024"
    ),
    (
      "Sáng 18/9, tại Lạng Sơn, Quân khu 5 trao Bằng khen cho Lữ đoàn 613. Trước đó, ngày 13/3/2020, đơn vị bắt giữ 4 đối tượng.",
      "award | Bằng khen | to Lữ đoàn 613 | year 2020"
    ),
    (
      "Trong 60 năm qua, Lữ đoàn 613 được tặng Huân chương Quân công vào năm 1986, 12 Bằng khen.",
      "award | Huân chương Quân công | to Lữ đoàn 613 | year 1986"
    ),
    (
      "Trong 60 năm qua, Lữ đoàn 613 được tặng Huân chương Quân công vào năm 1986, 12 Bằng khen.",
      "award | Bằng khen | year -"
    ),
    (
      "Ngày 11/2/2014, Lữ đoàn 613 tổ chức gặp mặt. Liên tục từ năm 2009 đến nay, Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613 | year -"
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội. 5 năm liên tục (2019-2023), Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613 | year -"
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội. Năm 2019, Lữ đoàn được tặng Cờ thi đua, 5 năm liền đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | to Lữ đoàn 613 | year -"
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức đại hội. Trong 5 năm, Lữ đoàn có 2 tập thể được tặng Huân chương Lao động.",
      "award | Huân chương Lao động | to 2 tập thể | year -"
    ),
    (
      "Ngày 4/5/2024, Quân khu 5 trao cờ cho Lữ đoàn 613 vì thành tích trong 3 năm liền; đồng thời, trao Bằng khen cho 12 cán bộ.",
      "award | Bằng khen | to 12 cán bộ | year 2024"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  /// Awards of years past that tell no year of their own.
  static let past = [
    (
      "Ngày 20/12/2011, Quân khu 5 tổ chức lễ kỷ niệm. Trong 66 năm qua, Quân khu 5 được tặng Huân chương Sao vàng lần thứ 1 vào năm 1985, 12 Huân chương Hồ Chí Minh; 292 cá nhân được tặng Bằng khen.",
      "award | Bằng khen | to 292 cá nhân | year -", true
    ),
    (
      "Ngày 30/10/2016, Lữ đoàn 613 kỷ niệm. Lữ đoàn được tặng 4 Huân chương Quân công, 2 lần được tuyên dương đơn vị Anh hùng (1973, 1985).",
      "award | Huân chương Quân công | to Lữ đoàn 613 | year -", true
    ),
    (
      "Ngày 30/10/2016, Lữ đoàn 613 kỷ niệm. Lữ đoàn được tặng 4 Huân chương Quân công, 2 lần được tuyên dương đơn vị Anh hùng (1973, 1985).",
      "award | đơn vị Anh hùng | to Lữ đoàn 613 | year 1985", true
    ),
    (
      "Ngày 6/1/2024, Lữ đoàn 613 kỷ niệm ngày thành lập. Lữ đoàn được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân thời kỳ đổi mới (năm 1998), 2 Huân chương Quân công.",
      "award | Huân chương Quân công | to Lữ đoàn 613 | year -", true
    ),
    (
      "Ngày 4/7/2025, Lữ đoàn 613 tổ chức lễ kỷ niệm. Lữ đoàn đã 2 lần được tặng Huân chương Chiến công (năm 1968, 1979), Huân chương Quân công (năm 2010); 5 đồng chí được tặng Bằng khen.",
      "award | Bằng khen | to 5 đồng chí | year -", true
    ),
    (
      "Ngày 4/7/2025, Lữ đoàn 613 tổ chức lễ kỷ niệm. Lữ đoàn đã 2 lần được tặng Huân chương Chiến công (năm 1968, 1979). Dịp này, 5 đồng chí được tặng Bằng khen.",
      "award | Bằng khen | to 5 đồng chí | year 2025", true
    ),
    (
      "Ngày 5/12/2023, Quân khu 5 tổng kết năm 2023. Sư đoàn 347 được tuyên dương Anh hùng Lực lượng vũ trang nhân dân (năm 1976 và 1983), được tặng 1 Huân chương Sao vàng.",
      "award | Huân chương Sao vàng | year -", true
    ),
    (
      "Ngày 5/12/2023, Quân khu 5 tổng kết năm 2023. Sư đoàn 347 được tuyên dương Anh hùng Lực lượng vũ trang nhân dân (năm 1976 và 1983), được tặng 1 Huân chương Sao vàng.",
      "award | Huân chương Sao vàng | year 1983", false
    ),
    (
      "Ngày 5/12/2023, Quân khu 5 tổng kết năm 2023. Từ năm 2018 đến nay, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | year -", true
    ),
    (
      "Ngày 5/12/2023, Quân khu 5 tổng kết năm 2023. 5 năm liền (2018-2022), Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | year -", true
    ),
    (
      "Ngày 5/12/2023, Quân khu 5 tổng kết năm 2023. Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | year 2023", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: past)
  func awardsOfThePastHaveTheirOwnYearOrNone(_ example: Example) throws {
    try check(example)
  }

  /// One award a year, and none of a year told of something else.
  static let lists = [
    ("Lữ đoàn 613 được Chính phủ tặng Cờ thi đua năm 2021 và năm 2022.", [2021, 2022]),
    ("Lữ đoàn 613 được Chính phủ tặng Cờ thi đua các năm 2019, 2021 và 2022.", [2019, 2021, 2022]),
    ("Lữ đoàn 613 được Chính phủ tặng Cờ thi đua (2022, 2023).", [2022, 2023]),
    ("Năm 2017 và năm 2019, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.", [2017, 2019]),
    (
      "Lữ đoàn 613 ba năm liên tục (2016, 2017, 2018) được Chính phủ tặng Cờ thi đua.",
      [2016, 2017, 2018]
    ),
    ("Đại tá Lò Văn Ính được công nhận Chiến sĩ thi đua toàn quân năm 2020, 2023.", [2020, 2023]),
    ("Lữ đoàn 613 được đề nghị tặng Cờ thi đua năm 2021 và năm 2022.", [2021, 2022]),
    ("Chính phủ tặng Cờ thi đua năm 2021 cho Lữ đoàn 613.", [2021]),
    ("Trong các năm 2019, 2020, Lữ đoàn 613 được tặng Cờ thi đua.", [2019, 2020]),
    (
      "Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng 3 năm liên tiếp 2020, 2021, 2022.",
      [2020, 2021, 2022]
    ),
    ("Lữ đoàn 613 hai năm liền 2020, 2021 đạt danh hiệu Đơn vị Quyết thắng.", [2020, 2021]),
    ("Từ năm 2018 đến năm 2022, Lữ đoàn 613 được tặng Cờ thi đua.", []),
    ("Từ năm 2018 đến năm 2022 bận rộn; năm 2023, Lữ đoàn 613 được tặng Cờ thi đua.", [2023]),
    ("Lữ đoàn 613 được tặng Cờ thi đua năm 2021, năm 2022 được khen thưởng.", [2021]),
    ("Trong hai năm 2022, 2023, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua.", [2022]),
    ("Lữ đoàn 613 được tặng Cờ thi đua năm 2021, 2022 tập thể được biểu dương.", [2021]),
    ("Quân khu 5 tặng Cờ thi đua năm 2021 và năm 2022 cho 5 tập thể.", [2021]),
  ]

  @Test(arguments: lists)
  func anAwardOfManyYearsIsOneAYear(_ text: String, _ years: [Int]) throws {
    let awards = try record(of: text).awards.filter { $0.award != "khen thưởng" }
    #expect(awards.compactMap(\.year) == years)
    #expect(awards.allSatisfy { $0.recipient == awards.first?.recipient })
  }

  static let others = [
    (
      "Ngày 4/5/2024, Lữ đoàn 613 sơ kết năm 2024. Từ năm 2015 đến 2022, Lữ đoàn 613 đạt danh hiệu Đơn vị Quyết thắng.",
      "award | Đơn vị Quyết thắng | year 2024"
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 kỷ niệm ngày thành lập. Đảng bộ trong sạch; năm 2017 và năm 2019, Lữ đoàn được tặng Cờ thi đua; Tiểu đoàn 7 được tặng Huân chương Chiến công hạng Ba.",
      "award | Huân chương Chiến công | to Tiểu đoàn 7 | year 2019"
    ),
    (
      "Năm 2019, Lữ đoàn 613 ra đời. Phong trào năm 2021 sôi nổi. Kết thúc năm, Lữ đoàn 613 được Quân khu 5 tặng Cờ thi đua.",
      "award | year 2021"
    ),
    (
      "Quân khu 5 tổ chức Hội nghị tổng kết nhiệm vụ năm 2020, triển khai nhiệm vụ năm 2021 và trao tặng Bằng khen cho Lữ đoàn 613.",
      "award | year 2021"
    ),
    (
      "Từ năm 2011 đến nay, Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua.", "award | year 2011"
    ),
    (
      "Năm 2020, Lữ đoàn 613 được Chính phủ tặng Cờ thi đua; năm 2023, Lữ đoàn được Bộ Quốc phòng tặng Cờ thi đua.",
      "award | by Bộ Quốc phòng | year 2020"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others)
  func tellsTheYear(_ example: Example) throws {
    try check(example)
  }

  /// Counted over several years, or told of one.
  static let counts = [
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức hội nghị. Có 68 lượt tập thể được tặng Bằng khen.",
      "award | Bằng khen | to 68 lượt tập thể | year -", true
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức hội nghị. Có 68 lượt tập thể được tặng Bằng khen.",
      "award | Bằng khen | year 2024", false
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức hội nghị. Đã có 120 lượt đồng chí được tặng Giấy khen.",
      "award | Giấy khen | to 120 lượt đồng chí | year -", true
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức hội nghị. Năm 2023, 68 lượt tập thể được tặng Bằng khen.",
      "award | Bằng khen | to 68 lượt tập thể | year 2023", true
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 tổ chức hội nghị. Có 68 tập thể được tặng Bằng khen.",
      "award | Bằng khen | to 68 tập thể | year 2024", true
    ),
    (
      "Ngày 14/8/2018, Lữ đoàn 613 tổ chức đại hội. Trong phong trào thi đua Quyết thắng giai đoạn 2013-2018, 29 tập thể được tặng Bằng khen.",
      "award | Bằng khen | to 29 tập thể | year -", true
    ),
    (
      "Ngày 14/8/2018, Lữ đoàn 613 tổ chức đại hội. Trong phong trào thi đua Quyết thắng giai đoạn 2013-2018, 29 tập thể được tặng Bằng khen.",
      "award | Bằng khen | year 2018", false
    ),
    (
      "Ngày 14/8/2018, Lữ đoàn 613 tổ chức hội nghị tổng kết giai đoạn 2013-2018. Dịp này, 29 tập thể được tặng Bằng khen.",
      "award | Bằng khen | to 29 tập thể | year 2018", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: counts)
  func tellsCountsOverTheYears(_ example: Example) throws {
    try check(example)
  }

  /// A year a report opens with.
  static let paragraphs = [
    (
      "Ngày 12/1/2014, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị quân chính. Báo cáo nêu rõ: Năm 2013, LLVT tỉnh hoàn thành tốt nhiệm vụ. Trung đoàn 828 được tặng Bằng khen.",
      "award | to Trung đoàn 828 | year 2013", true
    ),
    (
      "Ngày 12/1/2014, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị quân chính. Báo cáo nêu rõ: Năm 2013, LLVT tỉnh hoàn thành tốt nhiệm vụ.\n\nDịp này, Trung đoàn 828 được tặng Bằng khen.",
      "award | to Trung đoàn 828 | year 2013", false
    ),
    (
      "Ngày 4/5/2024, Lữ đoàn 613 gặp mặt thợ giỏi. Đại úy Lê Quý Mão, Đại đội trưởng Đại đội 9 hai lần được tặng Bằng Lao động sáng tạo.",
      "award | to Lê Quý Mão | year 2024", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: paragraphs)
  func tellsTheYearAParagraphReportsOn(_ example: Example) throws {
    try check(example)
  }
}
