import Examples
import Testing

/// Who a clause without a recipient of its own is told of.
@Suite
struct AwardSubjectTests {
  /// A unit that only says of what level a contest is.
  static let levels = [
    (
      "Tiểu đoàn 7 huấn luyện giỏi, tham gia hội thao cấp Quân khu được tặng Cờ thi đua.",
      "award | Cờ thi đua | to Tiểu đoàn 7", true
    ),
    (
      "Tiểu đoàn 7 huấn luyện giỏi, tham gia hội thao cấp Quân khu được tặng Cờ thi đua.",
      "award | to Quân khu", false
    ),
    (
      "Trung đoàn 828 huấn luyện chắc, bắn giỏi, dự hội thi cấp Sư đoàn được tặng Giấy khen.",
      "award | Giấy khen | to Trung đoàn 828", true
    ),
    (
      "Trung đoàn 828 huấn luyện chắc, bắn giỏi, dự hội thi cấp Sư đoàn được tặng Giấy khen.",
      "award | to Sư đoàn", false
    ),
    (
      "Lữ đoàn 613 dự hội diễn cấp Quân khu được tặng Bằng khen.",
      "award | to Quân khu", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: levels)
  func passesLevelsOver(_ example: Example) throws {
    try check(example)
  }

  /// A unit in brackets behind a person: where he serves.
  static let homes = [
    (
      "Trung sĩ Lý A Pao (Trung đoàn 828) giành giải Nhất và được tặng Giấy khen.",
      "award | Giấy khen | to Lý A Pao", true
    ),
    (
      "Trung sĩ Lý A Pao (Trung đoàn 828) giành giải Nhất và được tặng Giấy khen.",
      "award | Giấy khen | to Trung đoàn 828", false
    ),
    (
      "Đại úy Hà Văn Ngọc (Lữ đoàn 613) vượt khó học giỏi và được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Hà Văn Ngọc | by Quân khu 5", true
    ),
    (
      "Đại úy Hà Văn Ngọc (Lữ đoàn 613) vượt khó học giỏi và được Quân khu 5 tặng Bằng khen.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Tiểu đoàn 7 (Trung đoàn 828) huấn luyện giỏi và được tặng Cờ thi đua.",
      "award | Cờ thi đua | to Tiểu đoàn 7", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: homes)
  func passesHomesOver(_ example: Example) throws {
    try check(example)
  }

  /// A person told of between commas.
  static let described = [
    (
      "Thiếu úy Giàng A Sùng, người đã cứu 3 học sinh khỏi dòng lũ, được tặng Bằng khen và được Quân khu 5 tặng Giấy khen.",
      "award | Bằng khen | to Giàng A Sùng", true
    ),
    (
      "Thiếu úy Giàng A Sùng, người đã cứu 3 học sinh khỏi dòng lũ, được tặng Bằng khen và được Quân khu 5 tặng Giấy khen.",
      "award | Giấy khen | to Giàng A Sùng | by Quân khu 5", true
    ),
    (
      "Thiếu úy Giàng A Sùng, người đã cứu 3 học sinh khỏi dòng lũ, được tặng Bằng khen và được Quân khu 5 tặng Giấy khen.",
      "award | to 3 học sinh", false
    ),
    (
      "Đại úy Lê Quý Mão, người đã dìu 4 đồng chí qua suối, được Lữ đoàn 613 tặng Giấy khen.",
      "award | Giấy khen | to Lê Quý Mão | by Lữ đoàn 613", true
    ),
    (
      "Đại úy Lê Quý Mão, người đã dìu 4 đồng chí qua suối, được Lữ đoàn 613 tặng Giấy khen.",
      "award | to 4 đồng chí", false
    ),
    (
      "Đại úy Lê Quý Mão, người đã dẫn đường; 4 đồng chí trong tổ được Lữ đoàn 613 tặng Giấy khen.",
      "award | Giấy khen | to 4 đồng chí", true
    ),
    (
      "Đại úy Lê Quý Mão, người đã dẫn đường; 4 đồng chí trong tổ được Lữ đoàn 613 tặng Giấy khen.",
      "award | to Lê Quý Mão", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: described)
  func findsWhomAClauseTellsOf(_ example: Example) throws {
    try check(example)
  }

  /// Pronouns before adverbs, and of an earlier clause.
  static let pronouns = [
    (
      "Đại tá Lò Văn Ính nghỉ hưu. Ông từng là chiến sĩ quân y, bốn lần bị thương; 3 lần được tặng Huân chương Chiến công.",
      "award | Huân chương Chiến công | to Lò Văn Ính", true
    ),
    (
      "Thiếu tá Đỗ Thị Ngân dạy giỏi. Chị được tặng Giấy khen và đoạt giải Nhất.",
      "award | Giấy khen | to Đỗ Thị Ngân", true
    ),
    (
      "Thiếu tá Đỗ Thị Ngân dạy giỏi. Chị được tặng Giấy khen và đoạt giải Nhất.",
      "award | giải Nhất | to Đỗ Thị Ngân", true
    ),
    (
      "Đại úy Hà Văn Ngọc dẫn đầu lớp. Anh cũng đã được tặng Bằng khen.",
      "award | Bằng khen | to Hà Văn Ngọc", true
    ),
    (
      "Đại úy Hà Văn Ngọc dẫn đầu lớp. Đồng chí vừa được tặng Bằng khen.",
      "award | Bằng khen | to Hà Văn Ngọc", true
    ),
    (
      "Sáng 5/12/2023, Lữ đoàn 613 sơ kết. Đại úy Hà Văn Ngọc dẫn đầu lớp. Anh dự lễ, Tiểu đoàn 7 đã được tặng Bằng khen.",
      "award | Bằng khen | to Tiểu đoàn 7", true
    ),
    (
      "Sáng 5/12/2023, Lữ đoàn 613 sơ kết. Đại úy Hà Văn Ngọc dẫn đầu lớp. Anh dự lễ, Tiểu đoàn 7 đã được tặng Bằng khen.",
      "award | to Hà Văn Ngọc", false
    ),
    (
      "Sáng 5/12/2023, Lữ đoàn 613 sơ kết. Đại úy Hà Văn Ngọc dẫn đầu lớp. Người anh được tặng Bằng khen.",
      "award | Bằng khen | to Hà Văn Ngọc", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: pronouns)
  func findsWhoAPronounIs(_ example: Example) throws {
    try check(example)
  }

  /// Whom a pronoun at the verb of the next sentence stands for.
  static let standIns = [
    (
      "Thượng úy Giàng A Sùng là y sĩ Tiểu đoàn 7. Năm 2009, anh đoạt giải Nhì hội thi quân y.",
      "award | giải Nhì | to Giàng A Sùng | year 2009", true
    ),
    (
      "Thượng úy Giàng A Sùng là y sĩ Tiểu đoàn 7. Năm 2010, anh được Sư đoàn 347 tặng Giấy khen.",
      "award | Giấy khen | to Giàng A Sùng | by Sư đoàn 347 | year 2010", true
    ),
    (
      "Thượng úy Giàng A Sùng là y sĩ Tiểu đoàn 7. Năm 2009, anh đoạt giải Nhì hội thi quân y.",
      "award | to Tiểu đoàn 7", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: standIns)
  func tellsWhomTheNextSentenceIsOf(_ example: Example) throws {
    try check(example)
  }
}
