import Examples
import Testing

/// Slogans of drives and of a year's task.
@Suite
struct ThemeFactsTests {
  static let rules = [
    RuleExamples(
      "theme.cue-quote",
      gives: [
        "Lữ đoàn 613 phát động phong trào thi đua năm 2024 với chủ đề “Kỷ cương, sáng tạo, bứt phá”.":
          "theme | Kỷ cương, sáng tạo, bứt phá | emulation | year 2024 | by Lữ đoàn 613",
        "Lữ đoàn 613 phát động phong trào thi đua năm 2025 với chủ đề 'Dân chủ, kỷ cương'.":
          "theme | Dân chủ, kỷ cương | year 2025",
        "Khối thi đua số 2 Quân đoàn 34 tổ chức lễ phát động phong trào thi đua Quyết thắng năm 2026. Khối đã đánh giá hoạt động thi đua năm 2025. Theo đó, phong trào có chủ đề “Kỷ cương, về đích”. Đại tá Lò Văn Ính dự.":
          "theme | Kỷ cương, về đích | year 2025 | by Khối thi đua số 2",
        "Lữ đoàn 613 tổ chức hội nghị tổng kết năm 2022. Các đơn vị bám sát sự chỉ đạo của Bộ Quốc phòng, Tổng cục Chính trị, tổ chức phong trào Thi đua Quyết thắng với chủ đề “Thực chất, quyết thắng”.":
          "theme | Thực chất, quyết thắng | by Lữ đoàn 613",
        "Chủ đề thi đua năm 2023 của Quân khu 5 là \"Đoàn kết, chủ động, về đích sớm\".":
          "theme | Đoàn kết, chủ động, về đích sớm | emulation | year 2023",
        "Trung đoàn 828 phát động đợt thi đua cao điểm năm 2022 có chủ đề: «Thần tốc, chắc thắng».":
          "theme | Thần tốc, chắc thắng | year 2022 | by Trung đoàn 828",
        "Phong trào thi đua Quyết thắng năm 2025 mang chủ đề “Toàn quân ‘Một ý chí’, chắc tay súng” được hưởng ứng.":
          "theme | Toàn quân ‘Một ý chí’, chắc tay súng | year 2025",
      ],
      denies: [
        "Triển lãm ảnh với chủ đề “Sắc màu quê hương” thu hút người xem.": "theme",
        "Buổi tọa đàm với chủ đề “Sách và cuộc sống” diễn ra sôi nổi.": "theme",
        "Học sinh thi vẽ tranh chủ đề “Em yêu biển đảo”.": "theme",
      ]
    ),
    RuleExamples(
      "theme.cue-colon",
      gives: [
        "Lữ đoàn 613 phát động phong trào thi đua năm 2024 với chủ đề: Kỷ cương, sáng tạo, bứt phá.":
          "theme | Kỷ cương, sáng tạo, bứt phá | year 2024",
        "Quân khu 5 phát động đợt thi đua đặc biệt năm 2021, có chủ đề: Chung sức vượt khó, thắng dịch bệnh.":
          "theme | Chung sức vượt khó, thắng dịch bệnh | year 2021",
        "Phong trào thi đua năm 2023 của Học viện Lục quân có chủ đề: Dạy tốt, học tốt, rèn nghiêm; được mọi người hưởng ứng.":
          "theme | Dạy tốt, học tốt, rèn nghiêm | year 2023",
      ],
      denies: [
        "Các bài viết có nhiều chủ đề: quê hương, tình yêu và người lính.": "theme",
        "Trại sáng tác có chủ đề: Biển bạc quê em, rừng vàng quê em.": "theme",
      ]
    ),
    RuleExamples(
      "theme.drive-quote",
      gives: [
        "Lữ đoàn 613 phát động đợt thi đua cao điểm “60 ngày đêm vượt nắng, thắng mưa” năm 2023.":
          "theme | 60 ngày đêm vượt nắng, thắng mưa | emulation | year 2023 | by Lữ đoàn 613",
        "Năm 2022, Sư đoàn 347 mở đợt thi đua đột kích “Vượt rừng, mở lối, giữ chốt”.":
          "theme | Vượt rừng, mở lối, giữ chốt | year 2022",
        "Quân khu 5 phát động đợt thi đua đặc biệt \"Toàn quân một lòng chống dịch\" năm 2021.":
          "theme | Toàn quân một lòng chống dịch | year 2021",
      ],
      denies: [
        "Lữ đoàn 613 hưởng ứng phong trào thi đua “Dân vận khéo”.": "theme",
        "Cuộc vận động “Học tập và làm theo Bác” được duy trì ở Lữ đoàn 613.": "theme",
      ]
    ),
    RuleExamples(
      "theme.year",
      gives: [
        "Lữ đoàn 613 phát động phong trào thi đua năm 2024 với chủ đề “Kỷ cương, sáng tạo”.":
          "theme | Kỷ cương, sáng tạo | year 2024",
        "Năm 2023, Lữ đoàn 613 phát động thi đua với chủ đề “Đoàn kết, kỷ luật, về đích sớm”.":
          "theme | Đoàn kết, kỷ luật, về đích sớm | year 2023",
        "Quân khu 5 tổng kết phong trào thi đua năm 2023 với chủ đề “Chủ động, vượt khó”; phát động phong trào thi đua năm 2024 với chủ đề “Đổi mới, bứt phá”.":
          "theme | Đổi mới, bứt phá | year 2024",
      ],
      denies: [
        "Quân khu 5 tổng kết phong trào thi đua năm 2023 với chủ đề “Chủ động, vượt khó”; phát động phong trào thi đua năm 2024 với chủ đề “Đổi mới, bứt phá”.":
          "theme | Chủ động, vượt khó | year 2024",
        "Thành lập năm 1968, nay Lữ đoàn 613 phát động phong trào thi đua năm 2024 với chủ đề “Kỷ cương, sáng tạo”.":
          "theme | year 1968",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsThemes(_ example: Example) throws {
    try check(example)
  }

  static let others = [
    (
      "Khẩu hiệu “Đảo là nhà, biển cả là quê hương” kẻ trên bức tường của Lữ đoàn 613.", "theme",
      false
    ),
    (
      "Ngày 9/10/2019, Bộ CHQS tỉnh Phú Thọ phát động đợt thi đua với chủ đề “75 ngày sáng tạo”.",
      "theme | 75 ngày sáng tạo | year 2019", true
    ),
    (
      "Lữ đoàn 613 phát động phong trào thi đua năm 2024 với chủ đề Kỷ cương, sáng tạo, bứt phá.",
      "theme | Kỷ cương, sáng tạo, bứt phá | year 2024", true
    ),
    (
      "Lữ đoàn 613 phát động đợt thi đua đột kích năm 2024 với chủ đề 'Vượt nắng, thắng mưa'.",
      "theme | Vượt nắng, thắng mưa | year 2024", true
    ),
    (
      "Lữ đoàn 613 phát động đợt thi đua năm 2024 với chủ đề “Tuổi trẻ xung kích, “5 không” trong giao thông”.",
      "theme | Tuổi trẻ xung kích, “5 không” trong giao thông | year 2024", true
    ),
    (
      "Lữ đoàn 613 phát động đợt thi đua cao điểm mang tên “50 ngày đêm thần tốc” từ ngày 1/3 đến 19/4/2023.",
      "theme | 50 ngày đêm thần tốc | emulation | year 2023", true
    ),
    ("Lữ đoàn 613 tổ chức hội thi với chủ đề “Bếp ăn xanh” ngày 3/8/2023.", "theme", false),
    ("Với phương châm “4 tại chỗ”, Lữ đoàn 613 chủ động chống bão.", "theme", false),
    (
      "Trung đoàn 828 phát động thi đua năm 2022 với chủ đề “Thần tốc”. Chủ đề “Thần tốc” được các đại đội hưởng ứng.",
      "theme | Thần tốc | year 2022", true
    ),
    (
      "Thực hiện chủ đề năm 2023 của Quân khu 5 “Năm kỷ luật, an toàn”, Lữ đoàn 613 siết chặt nền nếp.",
      "theme | Năm kỷ luật, an toàn | task | year 2023", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: others)
  func tellsThemesFromOtherSlogans(_ example: Example) throws {
    try check(example)
  }

  @Test
  func oneThemeIsToldOnce() throws {
    let text = """
      Trung đoàn 828 phát động thi đua năm 2022 với chủ đề “Thần tốc, chắc thắng”. Với chủ đề “Thần \
      tốc, chắc thắng”, thi đua năm 2022 sẽ sôi nổi.
      """
    #expect(try record(of: text).themes.count == 1)
  }
}
