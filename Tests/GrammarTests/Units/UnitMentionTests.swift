import Examples
import Testing

/// Which unit may stand above another.
@Suite
struct UnitMentionTests {
  /// Which units have no others under them.
  static let ranks = [
    (
      "Khoa Chiến thuật, Tiểu đoàn 2 dẫn đầu hội thi.",
      "unit | Khoa Chiến thuật | < -", true
    ),
    (
      "Khoa Chiến thuật, Tiểu đoàn 2 dẫn đầu hội thi.",
      "unit | Khoa Chiến thuật | < Tiểu đoàn 2", false
    ),
    (
      "Tiểu đoàn 2, Khoa Chiến thuật dẫn đầu hội thi.",
      "unit | Tiểu đoàn 2 | < -", true
    ),
    (
      "Tiểu đoàn 2, Khoa Chiến thuật dẫn đầu hội thi.",
      "unit | Tiểu đoàn 2 | < Khoa Chiến thuật", false
    ),
    (
      "Ban CHQS huyện Ba Tơ, Phòng Hậu cần được khen.",
      "unit | Ban Chỉ huy Quân sự huyện Ba Tơ | < -", true
    ),
    (
      "Ban CHQS huyện Ba Tơ, Phòng Hậu cần được khen.",
      "unit | Ban Chỉ huy Quân sự huyện Ba Tơ | < Phòng Hậu cần", false
    ),
    (
      "Khoa Chiến thuật, Học viện Lục quân dẫn đầu hội thi.",
      "unit | Khoa Chiến thuật | < Học viện Lục quân", true
    ),
    (
      "Phòng Hậu cần, Trung đoàn 828 dẫn đầu hội thi.",
      "unit | Phòng Hậu cần | < Trung đoàn 828", true
    ),
    (
      "Ban CHQS huyện Ba Tơ, Bộ CHQS tỉnh Kon Tum được khen.",
      "unit | Ban Chỉ huy Quân sự huyện Ba Tơ | < Bộ Chỉ huy Quân sự tỉnh Kon Tum", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: ranks)
  func tellsWhatNoUnitHas(_ example: Example) throws {
    try check(example)
  }
}
