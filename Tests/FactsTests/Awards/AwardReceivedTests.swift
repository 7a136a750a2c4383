import Examples
import Testing

/// Awards told of those who received them.
@Suite
struct AwardReceivedTests {
  /// Which of those something is given to.
  static let uncounted = [
    (
      "Ban tổ chức trao cờ cho các đoàn vận động viên đạt giải Nhất.",
      "award | giải Nhất", false
    ),
    (
      "Đại tá Lò Văn Ính trao phần thưởng cho các kíp xe đoạt giải Nhì.",
      "award | giải Nhì", false
    ),
    (
      "Đại tá Lò Văn Ính tặng hoa cho các đội bơi đạt giải Ba.",
      "award | giải Ba", false
    ),
    (
      "Tiểu đoàn 7 đạt giải Nhất.",
      "award | giải Nhất | to Tiểu đoàn 7", true
    ),
    (
      "Ban tổ chức trao phần thưởng cho 3 tập thể đạt giải Nhất.",
      "award | giải Nhất | to 3 tập thể", true
    ),
  ].map {
    Example(text: "Sáng 5/12/2023, Lữ đoàn 613 bế mạc hội thao. " + $0.0, fact: $0.1, holds: $0.2)
  }

  @Test(arguments: uncounted)
  func leavesOutThoseOnlyDescribed(_ example: Example) throws {
    try check(example)
  }

  /// Those something is given to behind a unit that is told of.
  static let behind = [
    (
      "Đồn Biên phòng Nậm Kha được Quân khu 5 khen, tặng Giấy khen cho 3 cá nhân.",
      "award | Giấy khen | to 3 cá nhân", true
    ),
    (
      "Đồn Biên phòng Nậm Kha được Quân khu 5 khen, tặng Giấy khen cho 3 cá nhân.",
      "award | Giấy khen | to Đồn Biên phòng Nậm Kha", false
    ),
    (
      "Tiểu đoàn 7 được Lữ đoàn 613 biểu dương, tặng Giấy khen cho 8 chiến sĩ.",
      "award | Giấy khen | to 8 chiến sĩ", true
    ),
    (
      "Tiểu đoàn 7 được Lữ đoàn 613 biểu dương, tặng Giấy khen cho 8 chiến sĩ.",
      "award | to Tiểu đoàn 7", false
    ),
    (
      "Tiểu đoàn 7 được Lữ đoàn 613 tặng Giấy khen vì giúp dân.",
      "award | Giấy khen | to Tiểu đoàn 7", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: behind)
  func findsThoseBehindTheAward(_ example: Example) throws {
    try check(example)
  }

  /// A prize behind brackets that only say where its winner belongs.
  static let brackets = [
    (
      "Lữ đoàn 613 giành giải Nhất, Trung đoàn 828 (Sư đoàn 347) giải Nhì.",
      "award | giải Nhì | to Trung đoàn 828", true
    ),
    (
      "Lữ đoàn 613 giành giải Nhất, Trung đoàn 828 (Sư đoàn 347) giải Nhì.",
      "award | giải Nhì | to Sư đoàn 347", false
    ),
    (
      "Lữ đoàn 613 giành giải Nhất, Trung đoàn 828 (Sư đoàn 347) giải Nhì.",
      "award | giải Nhì | to Lữ đoàn 613", false
    ),
    (
      "Thượng úy Tạ Minh Đức giành giải Nhất, Đại úy Lê Quý Mão (Lữ đoàn 613) giải Nhì.",
      "award | giải Nhì | to Lê Quý Mão", true
    ),
    (
      "Thượng úy Tạ Minh Đức giành giải Nhất, Đại úy Lê Quý Mão (Lữ đoàn 613) giải Nhì.",
      "award | giải Nhì | to Lữ đoàn 613", false
    ),
    (
      "Sư đoàn 347 giành giải Nhất, Tiểu đoàn 7 (Lữ đoàn 613) giải Ba.",
      "award | giải Ba | to Tiểu đoàn 7", true
    ),
  ].map {
    Example(text: "Sáng 5/12/2023, Quân khu 5 tổ chức hội thao. " + $0.0, fact: $0.1, holds: $0.2)
  }

  @Test(arguments: brackets)
  func findsWinnersBeforeBrackets(_ example: Example) throws {
    try check(example)
  }

  /// What nobody is said to give, and what is no award.
  static let beside = [
    (
      "Đại úy Lê Quý Mão được Bộ Quốc phòng tặng Bằng khen; là Chiến sĩ thi đua cơ sở.",
      "award | Bằng khen | to Lê Quý Mão | by Bộ Quốc phòng", true
    ),
    (
      "Đại úy Lê Quý Mão được Bộ Quốc phòng tặng Bằng khen; là Chiến sĩ thi đua cơ sở.",
      "award | Chiến sĩ thi đua cơ sở | by Bộ Quốc phòng", false
    ),
    (
      "Sư đoàn 347 tổ chức hội thao. Thượng tá Ma Seo Páo, Chính ủy Trung đoàn 828 tặng hoa cho các đoàn đạt giải Nhất.",
      "award | to Ma Seo Páo", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: beside)
  func tellsWhatStandsBesideAnAward(_ example: Example) throws {
    try check(example)
  }
}
