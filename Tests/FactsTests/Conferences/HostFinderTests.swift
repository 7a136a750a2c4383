import Examples
import Testing

/// The unit that held an event, among those named.
@Suite
struct HostFinderTests {
  static let examples = [
    (
      "Ngày 22/7/2020, Đảng bộ Quân sự tỉnh tổ chức Đại hội đại biểu. Thiếu tướng Trịnh Bá Lộc, Phó Chính ủy dự; Lữ đoàn 613 chào mừng.",
      "event | by Lữ đoàn 613", false
    ),
    (
      "Tại Đại hội Thi đua yêu nước, Đại tá Lò Văn Ính phát biểu. Lữ đoàn 613, Lữ đoàn 618 được tặng Bằng khen.",
      "event | by Lữ đoàn 613", false
    ),
    (
      "Đại tướng Nguyễn Khắc Diệm chủ trì lễ trao quyết định. (Ảnh: Báo Quân đội nhân dân)",
      "event | by Báo Quân đội nhân dân", false
    ),
    (
      "Sáng 5/12, Phòng Chính trị, Sư đoàn 347 tổ chức hội thi.", "event | by Phòng Chính trị", true
    ),
    ("Sáng 5/12, Phòng Chính trị, Sư đoàn 347 tổ chức hội thi.", "event | by Sư đoàn 347", false),
    (
      "Ngày 9/4/2024, Lữ đoàn 613 phối hợp với Sư đoàn 347 tổ chức buổi giao lưu.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Ngày 9/4/2024, tại Sư đoàn 347, Lữ đoàn 613 tổ chức buổi tọa đàm.", "event | by Lữ đoàn 613",
      true
    ),
    (
      "Sáng 5/12, Đảng ủy, Bộ CHQS tỉnh Phú Thọ tổ chức hội nghị tổng kết năm 2023.",
      "event | by Bộ Chỉ huy Quân sự tỉnh Phú Thọ", true
    ),
    (
      "Được sự nhất trí của Quân khu 5, ngày 9/4/2024, Lữ đoàn 613 tổ chức hội thao.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Ngày 9/4/2024, Hội đồng Thi đua - Khen thưởng Quân khu 5 tổ chức phiên họp thứ nhất.",
      "event | by Quân khu 5", true
    ),
    (
      "Ngày 9/4/2024, Hội Phụ nữ, Học viện Lục quân tổ chức hội thi nấu ăn.",
      "event | by Học viện Lục quân", true
    ),
    (
      "Tiểu đoàn 7 thuộc Trung đoàn 828 tổ chức lễ tuyên thệ chiến sĩ mới ngày 4/3/2024.",
      "event | by Tiểu đoàn 7", true
    ),
    (
      "Ngày 9/4/2024, Khối thi đua số 2 Quân đoàn 34 tổ chức hội nghị sơ kết. Đại tá Lò Văn Ính, Phó Chính ủy Quân đoàn 34 dự.",
      "event | by Khối thi đua số 2", true
    ),
    (
      "Ngày 9/4/2024, Sư đoàn 347 (Quân khu 5, Bộ Quốc phòng) tổ chức hội thi.",
      "event | by Sư đoàn 347", true
    ),
    (
      "Thực hiện chỉ thị của Quân khu 5, ngày 9/4/2024, tại Bộ CHQS tỉnh Gia Lai tổ chức hội nghị sơ kết.",
      "event | by Bộ Chỉ huy Quân sự tỉnh Gia Lai", true
    ),
    (
      "Ban CHQS các huyện, thị xã thuộc Cụm thi đua số 6 vừa tổ chức hội nghị tổng kết phong trào thi đua năm 2016.",
      "event | tổng kết | by Cụm thi đua số 6", true
    ),
    (
      "Ngày 9/4/2024, Cụm thi đua Ban CHQS các huyện tổ chức hội nghị sơ kết. Đại tá Lò Văn Ính, Phó Chính ủy Bộ CHQS tỉnh Gia Lai dự.",
      "event | by Cụm thi đua Ban Chỉ huy Quân sự các huyện", true
    ),
    (
      "Ngày 9/4/2024, Quân khu 5 đã làm lễ công bố quyết định về công tác cán bộ.",
      "event | by Quân khu 5", true
    ),
    (
      "Sáng 22/11/2024, UBND huyện Ba Tơ tổ chức tổng kết nhiệm vụ quốc phòng, quân sự năm 2024. Ban CHQS huyện Ba Tơ được khen.",
      "event | by UBND huyện Ba Tơ", true
    ),
    (
      "Chiều 4-9-2025, Tỉnh ủy, UBND tỉnh Gia Lai tổ chức lễ kỷ niệm Ngày truyền thống LLVT tỉnh. Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 dự.",
      "event | by Tỉnh ủy", true
    ),
    (
      "Ngày 5/6/2023, UBND huyện Ba Tơ tổ chức hội nghị sơ kết công tác khuyến nông. Ban CHQS huyện Ba Tơ cử người dự.",
      "event", false
    ),
    (
      "Ngày 13/12/2024, Đại tướng Mai Xuân Đảo, Bộ trưởng Bộ Quốc phòng chủ trì Lễ trao huân chương. Dự có Thượng tướng Lại Đăng Khoa, Chủ nhiệm Tổng cục Chính trị.",
      "event | by Tổng cục Chính trị", false
    ),
    (
      "Ngày 9/4/2024, Lữ đoàn 613 và các đơn vị Sư đoàn 347, Trung đoàn 828 tổ chức hội thao.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Sáng 9/4/2024 Lữ đoàn 613 (Quân khu 5) và Tỉnh ủy Gia Lai, Trung đoàn 828 tổ chức gặp mặt.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Ngày 9/4/2024, Lữ đoàn 613, Lữ đoàn 618 và Trung đoàn 828 tổ chức hội thao.",
      "event | by Lữ đoàn 613", true
    ),
    (
      "Ngày 9/4/2024, sau khi kiểm tra Sư đoàn 347 và Lữ đoàn 618, Lữ đoàn 613 tổ chức hội nghị giao ban.",
      "event | by Sư đoàn 347", false
    ),
    (
      "Ngày 9/4/2024, tại Sư đoàn 347 và Trung đoàn 828, Lữ đoàn 613 tổ chức hội thao.",
      "event | by Sư đoàn 347", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: examples)
  func findsTheHost(_ example: Example) throws {
    try check(example)
  }

  /// The one that holds it, not whom it is part of or made of.
  static let chains = [
    (
      "Ngày 5/7/2024, Trung đoàn 828, Sư đoàn 347 bế mạc hội thao.",
      "event | by Trung đoàn 828", true
    ),
    (
      "Ngày 5/7/2024, Trung đoàn 828, Sư đoàn 347 bế mạc hội thao.",
      "event | by Sư đoàn 347", false
    ),
    (
      "Ngày 5/7/2024, Cụm thi đua số 1, gồm: Sư đoàn 347, Lữ đoàn 613 tổ chức hội nghị sơ kết.",
      "event | by Lữ đoàn 613", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: chains)
  func findsTheFirstOfAChain(_ example: Example) throws {
    try check(example)
  }
}
