import Examples
import Testing

/// Units renamed, merged, dissolved and founded.
@Suite
struct UnitChangesTests {
  static let rules: [RuleExamples] = [
    RuleExamples(
      "change.rename",
      gives: [
        "Trường Quân chính Quân khu 5 được đổi tên thành Trường Quân sự Quân khu 5.":
          "change | rename | @ Trường Quân chính Quân khu 5 | into Trường Quân sự Quân khu 5",
        "Bộ Quốc phòng quyết định đổi tên Bộ CHQS tỉnh Gia Lai thành Bộ CHQS thành phố Pleiku thuộc Quân khu 5.":
          "change | rename | @ Bộ Chỉ huy Quân sự tỉnh Gia Lai | into Bộ Chỉ huy Quân sự thành phố Pleiku | by Bộ Quốc phòng",
        "Trung đoàn 828 được phát triển thành Lữ đoàn 828.":
          "change | rename | @ Trung đoàn 828 | into Lữ đoàn 828",
        "Lễ công bố quyết định tổ chức lại Đoàn 613 thành Lữ đoàn 613.":
          "change | rename | @ Đoàn 613 | into Lữ đoàn 613",
        "Ngày 1/2/2020, Trung đoàn 828 được đổi tên từ Trung đoàn 829.":
          "change | rename | @ Trung đoàn 829 | into Trung đoàn 828",
      ],
      denies: [
        "Lữ đoàn 613 tổ chức lại nơi ăn ở thành nền nếp.": "change",
        "Phố cũ được đổi tên thành phố Lữ đoàn 613.": "change",
        "Công ty Sông Lam đổi tên thành Tập đoàn Sông Lam, Lữ đoàn 613 chúc mừng.": "change",
      ]
    ),
    RuleExamples(
      "change.merger",
      gives: [
        "Hợp nhất Lữ đoàn 613, Lữ đoàn 618 và Trung đoàn 828 thành Sư đoàn 620.":
          "change | merger | of Lữ đoàn 613 | of Lữ đoàn 618 | of Trung đoàn 828 | into Sư đoàn 620",
        "Sáp nhập Ban CHQS huyện Kbang vào Ban CHQS huyện Đak Pơ.":
          "change | merger | of Ban Chỉ huy Quân sự huyện Kbang | into Ban Chỉ huy Quân sự huyện Đak Pơ",
        "Thành lập Lữ đoàn 620 trên cơ sở hợp nhất Trung đoàn 828 và Trung đoàn 829.":
          "change | merger | of Trung đoàn 828 | of Trung đoàn 829 | into Lữ đoàn 620",
        "Lữ đoàn 613 và Lữ đoàn 618 được sáp nhập từ ngày 1/7/2024.":
          "change | merger | of Lữ đoàn 613 | of Lữ đoàn 618 | on 2024-07-01",
        "Quân khu 5 chuẩn bị sáp nhập Cục Hậu cần và Cục Kỹ thuật Quân khu 5 trở thành Cục Hậu cần - Kỹ thuật Quân khu 5.":
          "change | merger | of Cục Hậu cần | of Cục Kỹ thuật | into Cục Hậu cần - Kỹ thuật | planned",
      ],
      denies: [
        "Sáp nhập xã Nà Hỳ và xã Nà Khoa, Lữ đoàn 613 giúp dân dọn trụ sở.": "change",
        "Thực hiện chủ trương sáp nhập tỉnh, Lữ đoàn 613 và Lữ đoàn 618 phối hợp.": "change",
        "Sau khi sáp nhập, Lữ đoàn 613 và Lữ đoàn 618 nhanh chóng ổn định.": "change",
        "Lữ đoàn 613 quán triệt chủ trương sáp nhập các đầu mối.": "change",
      ]
    ),
    RuleExamples(
      "change.dissolution",
      gives: [
        "Quân khu 5 công bố quyết định giải thể Tiểu đoàn 9.":
          "change | dissolution | @ Tiểu đoàn 9",
        "Giải thể Ban CHQS huyện Chư Sê và Ban CHQS huyện Kbang.":
          "change | dissolution | @ Ban Chỉ huy Quân sự huyện Kbang",
        "Tiểu đoàn 9 được giải thể từ ngày 1/7/2024.":
          "change | dissolution | @ Tiểu đoàn 9 | on 2024-07-01",
      ],
      denies: [
        "Giải thể, sáp nhập các chi đoàn ở Lữ đoàn 613 là việc của đại hội.": "change",
        "Quân khu 5 giải thể 5 Ban CHQS huyện.": "change",
        "Sau khi giải thể Tiểu đoàn 9, bộ đội về Lữ đoàn 613.": "change",
        "Bộ Tư lệnh Quân khu 5 khai mạc giải thể thao toàn quân.": "change",
      ]
    ),
    RuleExamples(
      "change.establishment",
      gives: [
        "Bộ Quốc phòng quyết định thành lập Lữ đoàn 622 ngày 3/8/2023.":
          "change | establishment | @ Lữ đoàn 622 | on 2023-08-03 | by Bộ Quốc phòng",
        "Được thành lập ngày 24/3/1967, Sư đoàn 347 là đơn vị chủ lực.":
          "change | establishment | @ Sư đoàn 347 | on 1967-03-24",
        "Sư đoàn 347 được thành lập ngày 24/3/1967 tại Gia Lai.":
          "change | establishment | @ Sư đoàn 347",
        "Lữ đoàn 613 (tiền thân là Trung đoàn 828) thành lập ngày 5/3/1975.":
          "change | establishment | @ Lữ đoàn 613",
        "Ngày 5/3/1975, Lữ đoàn 613 được thành lập.": "change | establishment | on 1975-03-05",
        "Công bố quyết định thành lập và trao Quân kỳ quyết thắng cho Lữ đoàn 622.":
          "change | establishment | @ Lữ đoàn 622",
        "Trung đoàn 828 được thành lập trên cơ sở Tiểu đoàn 9.":
          "change | establishment | @ Trung đoàn 828",
        "Công bố quyết định thành lập Lữ đoàn 622, Lữ đoàn 624.":
          "change | establishment | @ Lữ đoàn 624",
      ],
      denies: [
        "Lữ đoàn 613 kỷ niệm 55 năm Ngày thành lập.": "change",
        "Lễ kỷ niệm 50 năm thành lập Sư đoàn 347 diễn ra sáng 5/12/2023.": "change",
        "Từ khi thành lập Lữ đoàn 613 đến nay, cán bộ luôn đoàn kết.": "change",
        "Lữ đoàn 613 thành lập tổ công tác giúp dân.": "change",
        "Sư đoàn 347 được thành lập trong kháng chiến.": "change",
        "Chi đoàn Đại đội 3 được thành lập ngày 3/8/2023.": "change",
        "Thành lập Lữ đoàn 620 trên cơ sở hợp nhất Trung đoàn 828 và Trung đoàn 829.":
          "change | establishment",
        "Năm 1967, Bộ Quốc phòng thành lập Sư đoàn 347, nay là năm 2023.": "change",
      ]
    ),
  ]

  @Test(arguments: rules.flatMap(\.examples))
  func readsWhatBecomesOfUnits(_ example: Example) throws {
    try check(example)
  }
}
