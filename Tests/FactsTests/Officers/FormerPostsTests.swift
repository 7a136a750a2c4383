import Examples
import Testing

/// Posts told of an officer's past.
@Suite
struct FormerPostsTests {
  static let examples =
    [
      (
        "Đại tá Lò Văn Ính từng giữ chức Trung đoàn trưởng Trung đoàn 828.",
        "post | Lò Văn Ính | Trung đoàn trưởng | @ Trung đoàn 828 | former"
      ),
      (
        "Đại tá Lò Văn Ính chỉ huy giỏi. Ông từng là Phó Lữ đoàn trưởng rồi Lữ đoàn trưởng Lữ đoàn 613; Phó Tham mưu trưởng Quân khu 5.",
        "post | Lò Văn Ính | Phó Tham mưu trưởng | @ Quân khu 5 | former"
      ),
      (
        "Đại tá Lò Văn Ính chỉ huy giỏi. Ông từng là Phó Lữ đoàn trưởng rồi Lữ đoàn trưởng Lữ đoàn 613.",
        "post | Lò Văn Ính | Lữ đoàn trưởng | @ Lữ đoàn 613 | former"
      ),
      (
        "Thiếu tướng Trịnh Bá Lộc nhấn mạnh: Đại tá Lò Văn Ính trưởng thành từ cơ sở, từng giữ chức vụ Lữ đoàn trưởng Lữ đoàn 613.",
        "post | Lò Văn Ính | Lữ đoàn trưởng | @ Lữ đoàn 613 | former"
      ),
      (
        "Trung tướng Mai Xuân Đảo sinh năm 1958; trước khi về Bộ, từng là Tư lệnh Quân khu 5.",
        "post | Mai Xuân Đảo | Tư lệnh | @ Quân khu 5 | former"
      ),
      (
        "Thiếu tướng Mai Xuân Đảo kể chuyện cũ. Từ năm 2010 đến năm 2014, ông là Sư đoàn trưởng Sư đoàn 347.",
        "post | Mai Xuân Đảo | Sư đoàn trưởng | @ Sư đoàn 347 | former"
      ),
      (
        "Từ năm 2005 đến 2008, Đại tá Lò Văn Ính giữ chức Chính ủy Lữ đoàn 613. Bộ đội nhớ ông đến năm 2020.",
        "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | former"
      ),
      (
        "Thiếu tướng Mai Xuân Đảo (khi đó là Thượng tá, Phó Trung đoàn trưởng Trung đoàn 828) kể lại trận đánh.",
        "post | Mai Xuân Đảo | Phó Trung đoàn trưởng | @ Trung đoàn 828 | former"
      ),
      (
        "Đại tá Lò Văn Ính, lúc đó là Lữ đoàn trưởng Lữ đoàn 613, trực tiếp chỉ huy.",
        "post | Lò Văn Ính | Lữ đoàn trưởng | @ Lữ đoàn 613 | former"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Đại tá Lò Văn Ính và Đại tá Tô Quang Mẫn trò chuyện. Ông từng là Chính ủy Lữ đoàn 613.",
        "post | former"
      ),
      ("Đại tá Lò Văn Ính từng gặp Tư lệnh Quân khu 5.", "post"),
      ("Đại tá Lò Văn Ính kể, khi đó Tư lệnh Quân khu 5 ra lệnh.", "post"),
      (
        "Đại tá Lò Văn Ính và Đại tá Tô Quang Mẫn trò chuyện. Từ năm 2010 đến năm 2014, ông là Chính ủy Lữ đoàn 613.",
        "post"
      ),
      (
        "Đại tá Lò Văn Ính kể. Từ năm 2010 đến năm 2014, ông gặp Chính ủy Lữ đoàn 613 nhiều lần.",
        "post"
      ),
      ("Đại tá Lò Văn Ính từng giữ chức Chính ủy Lữ đoàn 613.", "post | current"),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples)
  func tellsThePast(_ example: Example) throws {
    try check(example)
  }

  /// Posts behind a colon, and pronouns before the verb.
  static let lists = [
    (
      "Đại tá Lò Văn Ính từng đảm nhiệm các chức vụ: Trung đoàn trưởng Trung đoàn 828; Phó Sư đoàn trưởng Sư đoàn 347.",
      "post | Lò Văn Ính | Trung đoàn trưởng | @ Trung đoàn 828 | former", true
    ),
    (
      "Đại tá Lò Văn Ính từng đảm nhiệm các chức vụ: Trung đoàn trưởng Trung đoàn 828; Phó Sư đoàn trưởng Sư đoàn 347.",
      "post | Lò Văn Ính | Phó Sư đoàn trưởng | @ Sư đoàn 347 | former", true
    ),
    (
      "Đại tá Lò Văn Ính từng giữ các chức: Chính ủy Lữ đoàn 613; Phó Tham mưu trưởng Quân khu 5.",
      "post | Lò Văn Ính | Chính ủy | @ Lữ đoàn 613 | former", true
    ),
    (
      "Thiếu tướng Mai Xuân Đảo kể chuyện cũ. Trong kháng chiến, ông từng là Trung đoàn trưởng Trung đoàn 828.",
      "post | Mai Xuân Đảo | Trung đoàn trưởng | @ Trung đoàn 828 | former", true
    ),
    (
      "Thiếu tướng Mai Xuân Đảo kể chuyện cũ. Ngày ấy, đồng chí từng giữ chức Chính ủy Lữ đoàn 613.",
      "post | Mai Xuân Đảo | Chính ủy | @ Lữ đoàn 613 | former", true
    ),
    (
      "Thiếu tướng Mai Xuân Đảo kể chuyện cũ. Trong kháng chiến, cha ông Tư từng là Trung đoàn trưởng Trung đoàn 828.",
      "post | Mai Xuân Đảo", false
    ),
    (
      "Thiếu tướng Mai Xuân Đảo và Đại tá Lò Văn Ính kể chuyện cũ. Trong kháng chiến, ông từng là Trung đoàn trưởng Trung đoàn 828.",
      "post", false
    ),
    (
      "Đại tá Lò Văn Ính từng nói: Trung đoàn trưởng Trung đoàn 828 rất giỏi.",
      "post | Lò Văn Ính", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: lists)
  func readsListsAndPronouns(_ example: Example) throws {
    try check(example)
  }
}
