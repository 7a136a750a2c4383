import Examples
import Testing

/// Bare heads and short names take the article's full name.
@Suite
struct UnitResolutionTests {
  static let rules = [
    RuleExamples(
      "unit.bare-head-resolved",
      gives: [
        "Lữ đoàn Công binh 613 ra quân. Sáng nay, bộ đội Lữ đoàn đã lên đường.":
          "unit | Lữ đoàn Công binh 613",
        "Vùng Cảnh sát biển 2 cứu nạn ngư dân. Chỉ huy Vùng biểu dương kíp tàu.":
          "unit | Vùng Cảnh sát biển 2",
        "Học viện Lục quân khai giảng. Giám đốc Học viện đánh trống.": "unit | Học viện Lục quân",
        "Ban CHQS huyện Ba Tơ về nhì. Cùng ngày, Ban CHQS huyện Trà Bồng sơ kết; chỉ huy Ban CHQS huyện nêu rõ.":
          "unit | Ban Chỉ huy Quân sự huyện Trà Bồng",
        "BĐBP Lai Châu sơ kết. Chủ trì là thủ trưởng Bộ Chỉ huy BĐBP tỉnh.":
          "unit | Bộ Chỉ huy Bộ đội Biên phòng Lai Châu",
        "BĐBP tỉnh Lai Châu bám bản. Bộ Chỉ huy BĐBP tỉnh biểu dương; BĐBP Lai Châu tiếp tục giúp dân.":
          "unit | Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lai Châu",
        "Bộ Chỉ huy BĐBP tỉnh Lai Châu họp. Chỉ huy trưởng BĐBP tỉnh kết luận.":
          "unit | Bộ đội Biên phòng tỉnh Lai Châu",
        "Binh chủng Công binh họp. Binh chủng Công binh kết luận.\n\n* Cùng ngày, Binh chủng Pháo binh ra quân. Bộ đội Binh chủng vui mừng.":
          "unit | Binh chủng Pháo binh",
        "Binh chủng Công binh họp. Binh chủng Công binh kết luận.\n* Tại Hà Nội, Binh chủng Pháo binh ra quân. Bộ đội Binh chủng vui mừng.":
          "unit | Binh chủng Pháo binh",
        "Bộ CHQS tỉnh Phú Thọ tổ chức bắn đạn thật. Thủ trưởng Bộ CHQS tỉnh kiểm tra.":
          "unit | Bộ Chỉ huy Quân sự tỉnh Phú Thọ",
      ],
      denies: [
        "Lữ đoàn Công binh 613 ra quân. Sáng nay, bộ đội Lữ đoàn đã lên đường.": "unit | bare",
        "Sư đoàn 347 ra quân. Thủ trưởng Quân khu kiểm tra.": "unit | Quân khu 347",
        "Bộ Chỉ huy BĐBP tỉnh Lai Châu và Bộ Chỉ huy BĐBP tỉnh Nghệ An họp. BĐBP tỉnh ra quân.":
          "unit | Bộ đội Biên phòng tỉnh Lai Châu",
        "BĐBP Lai Châu và BĐBP Nghệ An ký kết. Bộ Chỉ huy BĐBP tỉnh chủ trì.":
          "unit | Bộ Chỉ huy Bộ đội Biên phòng Lai Châu",
        "Ban CHQS huyện Ba Tơ giao quân. Bộ CHQS tỉnh kiểm tra.":
          "unit | Bộ Chỉ huy Quân sự huyện Ba Tơ",
      ]
    )
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func resolvesBareHeads(_ example: Example) throws {
    try check(example)
  }

  /// Short forms that are names already: the longer one of the article is meant.
  static let lengthened = [
    Example(
      text: "Vùng 3 Hải quân nhận tàu mới. Tàu mới của Vùng 3 sẽ ra đảo.",
      fact: "unit | Vùng 3",
      holds: false
    ),
    Example(
      text: "Cảnh sát biển Việt Nam tổ chức hội thi. Cảnh sát biển cũng mở trại sáng tác.",
      fact: "unit | Cảnh sát biển",
      holds: false
    ),
    Example(
      text: "BĐBP tỉnh Lai Châu ra quân. Chỉ huy BĐBP Lai Châu kiểm tra các đồn.",
      fact: "unit | Bộ đội Biên phòng Lai Châu",
      holds: false
    ),
    Example(
      text:
        "Lữ đoàn 613 Công binh thi đua lập công\n\nSáng 5/12, bộ đội Lữ đoàn 613 vượt sông trong mưa lũ, hoàn thành tốt nhiệm vụ.",
      fact: "unit | Lữ đoàn 613 Công binh",
      holds: false
    ),
    Example(
      text: "Lữ đoàn 613 Công binh vượt sông trong mưa lũ, hoàn thành tốt nhiệm vụ.",
      fact: "unit | Lữ đoàn 613 Công binh",
      holds: true
    ),
    Example(
      text: "Sư đoàn Không quân 379 bay đêm. Phi công Sư đoàn 379 hoàn thành bài bay.",
      fact: "unit | Sư đoàn 379",
      holds: false
    ),
    Example(
      text: "Đoàn Kinh tế - Quốc phòng 338 ra quân. Bộ đội Đoàn 338 giúp dân.",
      fact: "unit | Đoàn 338",
      holds: false
    ),
    Example(
      text: "Đoàn Kinh tế - Quốc phòng 338 ra quân. Bộ đội Đoàn 969 giúp dân.",
      fact: "unit | Đoàn 969",
      holds: true
    ),
    Example(
      text: "Vùng 3 Hải quân nhận tàu mới. Tàu của Vùng 5 cũng có mặt.",
      fact: "unit | Vùng 5",
      holds: true
    ),
    Example(
      text: "Sư đoàn Không quân 379 bay đêm. Bộ đội Sư đoàn 347 hành quân.",
      fact: "unit | Sư đoàn 347",
      holds: true
    ),
    Example(
      text: "BĐBP tỉnh Lai Châu ra quân. Chỉ huy BĐBP Điện Biên sang trao đổi.",
      fact: "unit | Bộ đội Biên phòng Điện Biên",
      holds: true
    ),
  ]

  @Test(arguments: lengthened)
  func lengthensShortNames(_ example: Example) throws {
    try check(example)
  }

  @Test
  func anInstitutionIsNamedAfterItsSuperiorInFull() throws {
    let units = try analysis(of: "Quân khu 5 khai mạc giải. Bảo tàng Quân khu về nhất.").units.all
    #expect(units.contains { $0.name == "Bảo tàng Quân khu 5" })
    #expect(!units.contains { $0.name == "Bảo tàng Quân khu" })
  }

  @Test
  func ofTwoDistrictsTheOneNamedLastIsMeant() throws {
    let text =
      "Ban CHQS huyện Ba Tơ về nhì. Ban CHQS huyện Trà Bồng sơ kết. Chính trị viên Ban CHQS huyện chủ trì."
    #expect(try analysis(of: text).units.all.last?.name == "Ban Chỉ huy Quân sự huyện Trà Bồng")
  }

  @Test
  func ofTwoFullNamesTheOneNamedMostIsMeant() throws {
    let text = """
      Lữ đoàn 613 và Lữ đoàn 618 ra quân. Lữ đoàn 618 bắn giỏi. Lữ đoàn 618 về nhất. \
      Bộ đội Lữ đoàn vui mừng.
      """
    let units = try analysis(of: text).units.all
    #expect(units.last?.name == "Lữ đoàn 618")
    #expect(units.last?.rule == "unit.bare-head-resolved")
  }

  @Test
  func aHeadlineInCapitalsTakesTheNameOfTheText() throws {
    let headline = "LỮ ĐOÀN 613 HUẤN LUYỆN GIỎI\n\n"
    let one = try analysis(of: headline + "Sáng 5/12, Lữ đoàn 613 Hải quân ra quân.").units.all
    #expect(one.first?.name == "Lữ đoàn 613 Hải quân")
    let two = try analysis(of: headline + "Lữ đoàn 613 Hải quân thi với Lữ đoàn 613 Pháo binh.")
    #expect(two.units.all.first?.name != "Lữ đoàn 613 Hải quân")
    let other = try analysis(of: headline + "Sáng 5/12, Trung đoàn 613 ra quân.").units.all
    #expect(other.first?.name.hasPrefix("Lữ đoàn 613") == true)
  }
}
