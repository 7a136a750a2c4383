import Examples
import Testing

/// Meetings and ceremonies with kind, subject and period.
@Suite
struct EventPassTests {
  static let named = [
    (
      "Ngày 7/6, Hải đoàn 18 tổ chức Hội nghị tuyên truyền về biển, đảo.", "event | tuyên truyền"
    ),
    ("Ngày 7/6, Lữ đoàn 613 tổ chức hội nghị phổ biến pháp luật.", "event | phổ biến"),
    ("Ngày 7/6, Bộ CHQS tỉnh tổ chức hội nghị giới thiệu mô hình mới.", "event | giới thiệu"),
    (
      "Chiều 21-12, Bộ CHQS tỉnh tổ chức sinh hoạt truyền thống kỷ niệm ngày thành lập.",
      "event | sinh hoạt truyền thống"
    ),
    (
      "Lữ đoàn 613 tổ chức Hội nghị tổng kết công tác huấn luyện năm 2023.",
      "event | tổng kết | review | period 2023 | about công tác huấn luyện"
    ),
    (
      "Sáng nay diễn ra lễ đón nhận Huân chương Bảo vệ Tổ quốc hạng Ba.",
      "event | lễ đón nhận | award"
    ),
    ("Đại hội Thi đua Quyết thắng giai đoạn 2019-2024 khai mạc.", "event | period 2019-2024"),
    (
      "Lữ đoàn 613 tổ chức sơ kết 6 tháng đầu năm 2022.",
      "event | sơ kết | period 6 tháng đầu năm 2022"
    ),
    ("Tọa đàm về xây dựng môi trường văn hóa thu hút đoàn viên.", "event | tọa đàm"),
    ("Tại hội nghị, các đại biểu thảo luận sôi nổi.", "event | reference"),
    ("Buổi lễ kết thúc trong niềm vui.", "event | reference"),
    (
      "Đảng ủy Lữ đoàn 613 tổ chức Hội nghị lần thứ 9 (phiên cuối năm) nhằm đánh giá kết quả năm 2023.",
      "event | reference"
    ),
    (
      "Lễ phát động Phong trào thi đua Quyết thắng năm 2024 của Lữ đoàn 613.",
      "event | lễ phát động | launch | period 2024"
    ),
    (
      "Hội nghị tổng kết công tác năm 2023 và triển khai nhiệm vụ năm 2024 kéo dài một ngày.",
      "event | tổng kết | period 2023"
    ),
    (
      "Quân khu 5 tổ chức Hội nghị quân chính năm 2022, phương hướng năm 2023.",
      "event | quân chính | period 2022"
    ),
    (
      "Quân khu 5 tổ chức lễ công bố quyết định về công tác cán bộ.",
      "event | lễ công bố quyết định | decision"
    ),
    (
      "Quân khu 5 tổ chức phiên họp Hội đồng Thi đua - Khen thưởng.",
      "event | phiên họp | about Hội đồng Thi đua - Khen thưởng"
    ),
    (
      "Quân khu 5 tổ chức gặp mặt cán bộ nghỉ hưu.",
      "event | gặp mặt | about cán bộ nghỉ hưu"
    ),
    (
      "Quân khu 5 tổ chức tập huấn cán bộ tuyên huấn năm 2024.",
      "event | tập huấn | period 2024"
    ),
    (
      "Quân khu 5 tổ chức lễ giao, nhận quân năm 2024.",
      "event | lễ giao, nhận quân | period 2024"
    ),
    (
      "Quân khu 5 tổ chức Hội nghị Quân chính năm 2023 và triển khai nhiệm vụ năm 2024.",
      "event | quân chính | period 2023"
    ),
    (
      "Quân khu 5 tổ chức lễ mít tinh kỷ niệm 78 năm Ngày truyền thống.",
      "event | lễ mít tinh kỷ niệm"
    ),
    (
      "Quân khu 5 tổ chức hội nghị quán triệt, triển khai nghị quyết.",
      "event | quán triệt, triển khai | about nghị quyết"
    ),
    (
      "Quân khu 5 tổ chức chương trình giao lưu “Tháng Năm nhớ Bác”.",
      "event | chương trình giao lưu"
    ),
    ("Thiếu tướng Trịnh Bá Lộc chủ trì giao ban tháng 11.", "event | giao ban"),
    ("Đại tá Lò Văn Ính chủ trì sơ kết quý I năm 2024.", "event | sơ kết"),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  static let others = [
    ("Hội nghị có mặt đông đủ các đại biểu.", "event | có mặt"),
    ("Quân khu 5 tổ chức hội nghị với sự tham gia của 200 đại biểu.", "event | với sự"),
    ("Lữ đoàn tổng kết được nhiều kinh nghiệm quý.", "event | tổng kết"),
    ("Bộ đội triển khai đội hình trong đêm.", "event"),
    ("Anh lễ phép chào mọi người.", "event"),
    (
      "Hội nghị tổng kết công tác năm 2023 và triển khai nhiệm vụ năm 2024 kéo dài một ngày.",
      "event | tổng kết | period 2024"
    ),
    ("Lễ hội đua thuyền thu hút du khách.", "event"),
    (
      "Quân khu 5 tổ chức trồng cây quanh doanh trại.",
      "event"
    ),
    (
      "Quân khu 5 tổ chức hành quân dã ngoại làm công tác dân vận.",
      "event"
    ),
    (
      "Quân khu 5 tổ chức kiểm tra bắn đạn thật.",
      "event"
    ),
    ("Đại hội cũng thông qua danh sách tặng Bằng khen.", "event | Đại hội"),
    ("Đại hội bầu Ban Chấp hành gồm 15 đồng chí.", "event | Đại hội"),
    ("Lữ đoàn 613 tổ chức buổi kiểm tra bắn đạn thật.", "event | buổi"),
    ("Tại buổi thăm, bộ đội vui mừng.", "event"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: named + others)
  func readsEvents(_ example: Example) throws {
    try check(example)
  }

  static let subjects = [
    (
      "Hội nghị tổng kết CTĐ, CTCT năm 2023 diễn ra sáng nay.",
      "event | about công tác đảng, công tác chính trị"
    ),
    (
      "Hội nghị sơ kết công tác hậu cần (HC) quý I diễn ra sáng nay.",
      "event | about công tác hậu cần quý I"
    ),
    ("Hội nghị quân chính năm 2023 diễn ra sáng nay.", "event | about -"),
    (
      "Hội nghị tổng kết công tác hậu cần năm 2023 diễn ra sáng nay.",
      "event | about công tác hậu cần"
    ),
    ("Quân khu 5 tổ chức Hội thao quân sự năm 2023.", "event | about quân sự"),
    (
      "Quân khu 5 tổ chức Lễ phát động đợt thi đua “Thần tốc, quyết thắng” năm 2023.",
      "event | about đợt thi đua “Thần tốc, quyết thắng”"
    ),
    (
      "Quân khu 5 tổ chức Lễ tổng kết và trao giải thưởng “Tuổi trẻ sáng tạo” năm 2020.",
      "event | Lễ tổng kết | period 2020"
    ),
    (
      "Quân khu 5 tổ chức bế mạc và trao giải Hội thi báo cáo viên giỏi năm 2023.",
      "event | bế mạc | about Hội thi báo cáo viên giỏi"
    ),
    (
      "Đại hội Thi đua Quyết thắng lần thứ X diễn ra sáng nay.",
      "event | about Thi đua Quyết thắng lần thứ X"
    ),
    (
      "Đảng bộ tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2020-2025.",
      "event | about đại biểu lần thứ X"
    ),
    ("Lữ đoàn 613 tổ chức lễ kỷ niệm sáng 5/12/2018.", "event | lễ kỷ niệm | about -"),
    (
      "Quân khu 5 tổ chức hội thảo khoa học về nghệ thuật quân sự.",
      "event | hội thảo khoa học | about về nghệ thuật quân sự"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test(arguments: subjects)
  func readsSubjects(_ example: Example) throws {
    try check(example)
  }

  /// Meetings that pass a draft, launches in another's name, second purposes.
  static let purposes = [
    (
      "Sáng nay, Đảng ủy Lữ đoàn 613 tổ chức hội nghị thông qua nội dung Đại hội Đảng bộ.",
      "event | thông qua", true
    ),
    (
      "Chiều 3/8, Trung đoàn 828 tổ chức hội nghị thông qua dự thảo văn kiện.",
      "event | thông qua", true
    ),
    (
      "Hội nghị đã thông qua dự thảo văn kiện.",
      "event | thông qua", false
    ),
    (
      "Ngày 5/9, Đại tá Lò Văn Ính thay mặt Thủ trưởng Lữ đoàn 613 phát động đợt thi đua cao điểm.",
      "event | phát động", false
    ),
    (
      "Ngày 5/9, Lữ đoàn 613 phát động đợt thi đua cao điểm.",
      "event | phát động", true
    ),
    (
      "Quân khu 5 tổ chức gặp mặt, tuyên dương điển hình tiên tiến.",
      "event | gặp mặt, tuyên dương", true
    ),
    (
      "Quân khu 5 tổ chức gặp mặt, trao Kỷ niệm chương cho 5 hội viên.",
      "event | gặp mặt", true
    ),
    (
      "Quân khu 5 tổ chức gặp mặt, trao Kỷ niệm chương cho 5 hội viên.",
      "event | gặp mặt, trao", false
    ),
    (
      "Lữ đoàn 613 tổ chức Hội nghị điển hình tiên tiến năm 2023.",
      "event | điển hình tiên tiến | period 2023", true
    ),
    (
      "Trung đoàn 828 tổ chức hội nghị điển hình tiên tiến.",
      "event | điển hình tiên tiến | review", true
    ),
    (
      "Lữ đoàn 613 có nhiều điển hình tiên tiến.",
      "event", false
    ),
    (
      "Lữ đoàn 613 tổ chức hội nghị tổng kết công tác hậu cần cuối năm 2023.",
      "event | tổng kết | about công tác hậu cần", true
    ),
    (
      "Lữ đoàn 613 tổ chức hội thao quân sự giữa năm 2023.",
      "event | hội thao | about quân sự", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: purposes)
  func readsPurposes(_ example: Example) throws {
    try check(example)
  }

  /// A session, whatever it is for.
  static let sessions = [
    (
      "Hội đồng thi đua, khen thưởng Quân khu 5 tổ chức phiên họp xét khen thưởng năm 2023.",
      "event | phiên họp", true
    ),
    (
      "Lữ đoàn 613 họp xét khen thưởng.",
      "event | phiên họp", false
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: sessions)
  func readsSessions(_ example: Example) throws {
    try check(example)
  }
}
