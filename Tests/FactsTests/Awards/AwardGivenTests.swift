import Examples
import Testing

/// Whom those who give name in lists and clauses of their own.
@Suite
struct AwardGivenTests {
  /// Recipients behind an award's colon.
  static let colons = [
    (
      "Quân khu 5 đề nghị xét tặng Huân chương Bảo vệ Tổ quốc hạng Ba: Lữ đoàn 613; Trung đoàn 828.",
      "award | Huân chương Bảo vệ Tổ quốc | proposed | to Lữ đoàn 613", true
    ),
    (
      "Quân khu 5 đề nghị xét tặng Huân chương Bảo vệ Tổ quốc hạng Ba: Lữ đoàn 613; Trung đoàn 828.",
      "award | Huân chương Bảo vệ Tổ quốc | proposed | to Trung đoàn 828", true
    ),
    (
      "Đề nghị xét tặng Huân chương Chiến công hạng Nhì: Đồn Biên phòng Nậm Kha; Đồn Biên phòng Pa Vệ.",
      "award | Huân chương Chiến công | proposed | to Đồn Biên phòng Pa Vệ", true
    ),
    (
      "Quân khu 5 tặng Bằng khen: Tiểu đoàn 7, Đại úy Lê Quý Mão.",
      "award | Bằng khen | conferred | to Lê Quý Mão", true
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 2 tập thể: Tiểu đoàn 7, Tiểu đoàn 8 của Lữ đoàn 613.",
      "award | to Lữ đoàn 613", false
    ),
    (
      "Đề nghị xét tặng Huân chương Chiến công năm 2023 theo ba bước: Lữ đoàn 613 lập hồ sơ.",
      "award | to Lữ đoàn 613", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: colons)
  func readsListsBehindColons(_ example: Example) throws {
    try check(example)
  }

  /// Whom papers are sent for.
  static let papers = [
    (
      "Quân khu 5 thống nhất danh sách 12 tập thể để trình Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | proposed | to 12 tập thể | by Bộ Quốc phòng", true
    ),
    (
      "Quân khu 5 thống nhất danh sách 12 tập thể để trình Bộ Quốc phòng tặng Bằng khen.",
      "award | conferred", false
    ),
    (
      "Lữ đoàn 613 đã hoàn tất hồ sơ trình Chủ tịch nước tặng Huân chương Quân công hạng Ba.",
      "award | Huân chương Quân công | proposed | to Lữ đoàn 613 | by Chủ tịch nước", true
    ),
    (
      "Thường vụ Đảng ủy Lữ đoàn 613 thông qua danh sách 5 cá nhân để trình Chính phủ tặng Bằng khen.",
      "award | Bằng khen | proposed | to 5 cá nhân | by Chính phủ", true
    ),
    (
      "Quân khu 5 trình Bộ Quốc phòng tặng Bằng khen.",
      "award | to Quân khu 5", false
    ),
    (
      "Sư đoàn 347 thông qua danh sách 5 cá nhân để trình Quân khu 5 tặng Bằng khen cho 2 tập thể.",
      "award | to 5 cá nhân", false
    ),
    (
      "Sư đoàn 347 thông qua danh sách 5 cá nhân để trình Quân khu 5 tặng Bằng khen cho 2 tập thể.",
      "award | Bằng khen | proposed | to 2 tập thể | by Quân khu 5", true
    ),
    (
      "Quá trình công tác, Đại tá Lò Văn Ính giúp Lữ đoàn 613; Quân khu 5 tặng Bằng khen cho 3 tập thể.",
      "award | proposed", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: papers)
  func tellsWhomPapersAreSentFor(_ example: Example) throws {
    try check(example)
  }

  /// A clause of a giver and an award alone, behind one that tells who got something.
  static let carried = [
    (
      "Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua; Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | conferred | to Lữ đoàn 613 | by Quân khu 5", true
    ),
    (
      "Năm 2023, Tiểu đoàn 7 được Quân khu 5 tặng Giấy khen; Bộ Quốc phòng tặng Bằng khen.",
      "award | Bằng khen | conferred | to Tiểu đoàn 7 | by Bộ Quốc phòng", true
    ),
    (
      "Đồn Biên phòng Nậm Kha được Chính phủ tặng Cờ thi đua; UBND tỉnh Lai Châu tặng Bằng khen.",
      "award | Bằng khen | to Đồn Biên phòng Nậm Kha | by UBND tỉnh Lai Châu", true
    ),
    (
      "Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua; Quân khu 5 tặng Bằng khen cho Trung đoàn 828.",
      "award | Bằng khen | to Lữ đoàn 613", false
    ),
    (
      "Lữ đoàn 613 được đề nghị tặng Cờ thi đua; Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613", false
    ),
    (
      "Lữ đoàn 613 được Bộ Quốc phòng tặng Cờ thi đua; Quân khu 5 tặng Bằng khen 4 cá nhân.",
      "award | Bằng khen | to Lữ đoàn 613", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: carried)
  func carriesWhoGotItOn(_ example: Example) throws {
    try check(example)
  }

  /// A giver told with the unit it is part of.
  static let chains = [
    (
      "Phòng Chính trị, Sư đoàn 347 tặng Giấy khen cho 5 tập thể.",
      "award | Giấy khen | to 5 tập thể | by Phòng Chính trị", true
    ),
    (
      "Phòng Chính trị, Sư đoàn 347 tặng Giấy khen cho 5 tập thể.",
      "award | by Sư đoàn 347", false
    ),
    (
      "Ban CHQS huyện Ba Tơ, Bộ CHQS tỉnh Kon Tum tặng Giấy khen cho 3 cá nhân.",
      "award | Giấy khen | to 3 cá nhân | by Ban Chỉ huy Quân sự huyện Ba Tơ", true
    ),
    (
      "Trung đoàn 828 thuộc Sư đoàn 347 tặng Giấy khen cho 5 cá nhân.",
      "award | Giấy khen | to 5 cá nhân | by Trung đoàn 828", true
    ),
    (
      "Trung đoàn 828 thuộc Sư đoàn 347 tặng Giấy khen cho 5 cá nhân.",
      "award | by Sư đoàn 347", false
    ),
    (
      "Xét đề nghị của Sư đoàn 347, Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613 | by Quân khu 5", true
    ),
    (
      "Xét đề nghị của Sư đoàn 347, Quân khu 5 tặng Bằng khen cho Lữ đoàn 613.",
      "award | by Sư đoàn 347", false
    ),
    (
      "Sư đoàn 347 tặng Giấy khen cho Trung đoàn 828, Quân khu 5 tặng Bằng khen cho 2 cá nhân.",
      "award | Bằng khen | to 2 cá nhân | by Quân khu 5", true
    ),
    (
      "Sư đoàn 347 tặng Giấy khen cho Trung đoàn 828, Quân khu 5 tặng Bằng khen cho 2 cá nhân.",
      "award | Bằng khen | by Trung đoàn 828", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: chains)
  func tellsGiversFromThoseAboveThem(_ example: Example) throws {
    try check(example)
  }

  /// Prizes handed over in one clause after another.
  static let clauses = [
    (
      "Đại tá Lò Văn Ính trao giải Nhất cho Tiểu đoàn 7; giải Nhì cho Tiểu đoàn 8.",
      "award | giải Nhì | to Tiểu đoàn 8 | from Lò Văn Ính", true
    ),
    (
      "Đại tá Lò Văn Ính trao giải Nhất cho Tiểu đoàn 7; giải Nhì cho Tiểu đoàn 8.",
      "award | giải Nhất | to Tiểu đoàn 8", false
    ),
    (
      "Ban tổ chức trao giải Nhất cho Đại đội 3; giải Nhì cho Đại đội 5; giải Ba cho Đại đội 6.",
      "award | giải Ba | to Đại đội 6", true
    ),
    (
      "Ban tổ chức trao giải Nhất cho Đại đội 3; giải Nhì cho Đại đội 5; giải Ba cho Đại đội 6.",
      "award | giải Nhì | to Đại đội 5", true
    ),
    (
      "Ban tổ chức trao giải Nhất cho Đại đội 3; giải Nhì cho Đại đội 5; giải Ba cho Đại đội 6.",
      "award | giải Ba | to Đại đội 3", false
    ),
  ].map {
    Example(text: "Sáng 5/12/2023, Lữ đoàn 613 bế mạc hội thi. " + $0.0, fact: $0.1, holds: $0.2)
  }

  @Test(arguments: clauses)
  func givesOnBehindASemicolon(_ example: Example) throws {
    try check(example)
  }
}
