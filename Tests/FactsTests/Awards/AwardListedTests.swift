import Examples
import Testing

/// Who won the prizes a contest's report lists.
@Suite
struct AwardListedTests {
  private static let contest = "Sáng 5/12/2023, Lữ đoàn 613 tổ chức hội thi. "

  static let examples = [
    ("Tiểu đoàn 8 và Tiểu đoàn 9 đồng giải Nhì.", "award | giải Nhì | to Tiểu đoàn 8", true),
    (
      "Giải Nhất thuộc về Tiểu đoàn 7; Tiểu đoàn 8 và Tiểu đoàn 9 đồng giải Nhì.",
      "award | giải Nhì | to Tiểu đoàn 9", true
    ),
    (
      "Giải Nhất thuộc về Tiểu đoàn 7; Tiểu đoàn 8 và Tiểu đoàn 9 đồng giải Nhì.",
      "award | giải Nhì | to Tiểu đoàn 7", false
    ),
    ("Tiểu đoàn 8 và Tiểu đoàn 9 cùng tranh giải Nhì.", "award | giải Nhì", false),
    (
      "Giải Nhất, giải Nhì và giải Ba lần lượt thuộc về Tiểu đoàn 7, Tiểu đoàn 8 và Tiểu đoàn 9.",
      "award | giải Nhất | to Tiểu đoàn 7", true
    ),
    (
      "Giải Nhất, giải Nhì và giải Ba lần lượt thuộc về Tiểu đoàn 7, Tiểu đoàn 8 và Tiểu đoàn 9.",
      "award | giải Nhì | to Tiểu đoàn 8", true
    ),
    (
      "Giải Nhất, giải Nhì và giải Ba lần lượt thuộc về Tiểu đoàn 7, Tiểu đoàn 8 và Tiểu đoàn 9.",
      "award | giải Ba | to Tiểu đoàn 7", false
    ),
    ("Giải Ba trao cho Đại đội 16.", "award | giải Ba | to Đại đội 16", true),
    ("Giải Ba được trao cho Đại đội 16.", "award | giải Ba | to Đại đội 16", true),
    ("Giải Ba sẽ được trao cho Đại đội 16 vào cuối năm.", "award | giải Ba", false),
    ("Giải Ba có quà trao cho Đại đội 16.", "award | giải Ba", false),
    (
      "Hai cá nhân đạt giải Nhất được đề nghị Quân khu 5 tặng Giấy khen.",
      "award | giải Nhất | to 2 cá nhân", false
    ),
    (
      "Hai cá nhân đạt giải Nhất được đề nghị Quân khu 5 tặng Giấy khen.",
      "award | Giấy khen | proposed | to 2 cá nhân | by Quân khu 5", true
    ),
    (
      "Hai cá nhân đạt giải Nhất, được đề nghị tặng Giấy khen.",
      "award | giải Nhất | conferred | to 2 cá nhân", true
    ),
    ("Hai cá nhân đạt giải Nhất.", "award | giải Nhất | conferred | to 2 cá nhân", true),
  ].map { Example(text: contest + $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func readsPrizes(_ example: Example) throws {
    try check(example)
  }

  private static let speeches = [
    (
      "Đại tá Lò Văn Ính thông báo, lữ đoàn đang được Quân khu 5 đề nghị Chính phủ tặng Cờ thi đua.",
      "award | Cờ thi đua | proposed | to Lữ đoàn 613 | by Chính phủ", true
    ),
    (
      "Đại tá Lò Văn Ính thông báo, lữ đoàn đang được Quân khu 5 đề nghị Chính phủ tặng Cờ thi đua.",
      "award | to Lò Văn Ính", false
    ),
    (
      "Được sự ủy nhiệm của Chủ tịch nước, Đại tá Lò Văn Ính trao Huân chương Quân công hạng Ba cho Lữ đoàn 613.",
      "award | Huân chương Quân công | conferred | to Lữ đoàn 613 | by Chủ tịch nước", true
    ),
    (
      "Dịp này, 3 cá nhân được Trung ương Hội Liên hiệp Phụ nữ Việt Nam tặng Bằng khen.",
      "award | Bằng khen | to 3 cá nhân | by Trung ương Hội Liên hiệp Phụ nữ Việt Nam", true
    ),
    (
      "Dịp này, Phân xưởng A2 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Phân xưởng A2 | by Quân khu 5", true
    ),
    ("Đại tá Lò Văn Ính được Quân khu 5 tặng Bằng khen.", "award | to Lò Văn Ính", true),
  ].map { Example(text: contest + $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: speeches)
  func tellsWhoseItIs(_ example: Example) throws {
    try check(example)
  }

  /// Prizes right before who won them.
  static let bare = [
    (
      "Tiểu đoàn 7 đạt giải Nhất; giải Nhì Tiểu đoàn 8 và đồng giải Ba Tiểu đoàn 9 và Đại đội 16.",
      "award | giải Nhì | to Tiểu đoàn 8", true
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất; giải Nhì Tiểu đoàn 8 và đồng giải Ba Tiểu đoàn 9 và Đại đội 16.",
      "award | giải Ba | to Tiểu đoàn 9", true
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất; giải Nhì Tiểu đoàn 8 và đồng giải Ba Tiểu đoàn 9 và Đại đội 16.",
      "award | giải Ba | to Đại đội 16", true
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất; giải Nhì Tiểu đoàn 8 và đồng giải Ba Tiểu đoàn 9 và Đại đội 16.",
      "award | giải Nhì | to Tiểu đoàn 9", false
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất; giải Nhì Tiểu đoàn 8 và đồng giải Ba Tiểu đoàn 9 và Đại đội 16.",
      "award | giải Ba | to Tiểu đoàn 8", false
    ),
    (
      "Ở môn bắn súng: giải Nhất Đại đội 3, giải Nhì Đại đội 5.",
      "award | giải Nhất | to Đại đội 3", true
    ),
    (
      "Ở môn bắn súng: giải Nhất Đại đội 3, giải Nhì Đại đội 5.",
      "award | giải Nhì | to Đại đội 5", true
    ),
    (
      "Môn bơi vũ trang: giải Nhất Thượng úy Tạ Minh Đức.",
      "award | giải Nhất | to Tạ Minh Đức", true
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất Quân khu 5.",
      "award | giải Nhất | to Quân khu 5", false
    ),
    (
      "Năm ngoái, giải Nhất Sư đoàn 347 được Tiểu đoàn 7 đoạt lại.",
      "award | giải Nhất | to Sư đoàn 347", false
    ),
  ].map { Example(text: contest + $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: bare)
  func readsPrizesToldBare(_ example: Example) throws {
    try check(example)
  }
}
