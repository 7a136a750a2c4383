import Examples
import Testing

/// The unit whose congress an article tells of, where nobody is said to hold it.
@Suite
struct EventHostsTests {
  static let congresses = [
    (
      "Ngày 5/12/2020, Đại hội đại biểu Đảng bộ Quân chủng Hải quân lần thứ X khai mạc. Thiếu tướng Trịnh Bá Lộc dự và chỉ đạo.",
      "event | Đại hội | by Quân chủng Hải quân | on 2020-12-05"
    ),
    (
      "Sáng 5/12/2020, diễn ra Đại hội Đảng bộ Quân khu 5 lần thứ XI. Thiếu tướng Trịnh Bá Lộc chủ trì.",
      "event | Đại hội | by Quân khu 5"
    ),
    (
      "Ngày 5/12/2023, Lữ đoàn 613, Lữ đoàn 618 dự Đại hội Thi đua Quyết thắng Quân chủng Hải quân. Thiếu tướng Trịnh Bá Lộc chủ trì đại hội.",
      "event | Đại hội | by Quân chủng Hải quân"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    (
      "Ngày 5/12/2020, chào mừng Đại hội Đảng bộ Quân khu 5, Lữ đoàn 613 trồng 500 cây xanh.",
      "event"
    ),
    (
      "Lập thành tích hướng tới Đại hội Thi đua Quyết thắng Quân khu 5, Lữ đoàn 613 trồng cây.",
      "event | by Quân khu 5"
    ),
    (
      "Ngày 5/12/2020, Đại hội Thi đua Quyết thắng toàn quân khai mạc. Dự có đại biểu Quân khu 5 và Lữ đoàn 613.",
      "event | by Quân khu 5"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  /// A meeting somebody above chairs is no unit's below, unless it is said to be.
  static let chaired = [
    (
      "Chiều 3/10/2024, Đại tướng Mai Xuân Đảo, Bộ trưởng Bộ Quốc phòng chủ trì hội nghị công bố quyết định về công tác cán bộ. Quân đoàn 12 có Tư lệnh mới; Quân đoàn 12 chúc mừng.",
      "event | by Quân đoàn 12", false
    ),
    (
      "Chiều 3/10/2024, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 chủ trì hội nghị tổng kết. Lữ đoàn 613 có nhiều điển hình; Lữ đoàn 613 được biểu dương.",
      "event | by Lữ đoàn 613", false
    ),
    (
      "Chiều 3/10/2024, Lữ đoàn 613 tổ chức hội nghị tổng kết. Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 chủ trì hội nghị.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Chiều 3/10/2024, Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì hội nghị tổng kết. Lữ đoàn 613 được biểu dương.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Quân khu 5 tổng kết\n\nChiều 3/10/2024, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 chủ trì hội nghị tổng kết.",
      "event | by Quân khu 5", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: chaired)
  func knowsWhoseMeetingAChairHolds(_ example: Example) throws {
    try check(example)
  }

  @Test(arguments: congresses + others)
  func findsWhoseCongressItIs(_ example: Example) throws {
    try check(example)
  }
}
