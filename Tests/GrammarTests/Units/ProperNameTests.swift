import Examples
import Testing

@testable import Grammar

/// How far a proper name goes.
@Suite
struct ProperNameTests {
  /// Reads a text behind one word more: a name stands behind its head.
  private func names(_ text: String) throws -> (document: Document, names: ProperName) {
    let document = try analysis(of: "Phòng " + text).document
    let taken = [Bool](repeating: false, count: document.tokens.count + 1)
    return (document, ProperName(document: document, taken: taken))
  }

  @Test(arguments: [
    ("Quân nhu kịp thời báo cáo", "Quân nhu"), ("Thanh Sơn đã về", "Thanh Sơn"),
    ("Kế hoạch và Đầu tư đã họp", "Kế hoạch và Đầu tư"),
    ("Tài chính, Doanh trại", "Tài chính"), ("Cán bộ giành giải", "Cán bộ"),
    ("Trực thăng miền Nam được tặng", "Trực thăng miền Nam"),
    ("Trực thăng miền Nam Định", "Trực thăng"),
    ("Cứu hộ - Cứu nạn cùng dự", "Cứu hộ - Cứu nạn"),
    ("Tuyên huấn Đại tá Lê Văn Bình", "Tuyên huấn"), ("Bến Hải được tặng thưởng", "Bến Hải"),
    ("PCMT&TP và Đồn Nậm Kha", "PCMT&TP"), ("Tuyên huấn & Cán bộ", "Tuyên huấn"),
    ("Trinh sát hóa học đã họp", "Trinh sát hóa học"),
    ("Trinh sát hóa học, công binh", "Trinh sát hóa học"),
    ("Nội tổng hợp đã họp", "Nội tổng hợp"), ("Ngoại chấn thương đã họp", "Ngoại chấn thương"),
  ])
  func aNameEndsWithItsLastPart(_ example: (text: String, name: String)) throws {
    let (document, names) = try names(example.text)
    let end = try #require(names.end(from: 1))
    #expect(document.words(1..<end) == example.name)
  }

  @Test(arguments: [
    "kịp thời tham mưu", "được tặng", "Đại tá Lê Văn Bình", "2023 kết quả",
    "Bế mạc hội thao", "Khai mạc hội thi", "Kỷ niệm ngày thành lập",
  ])
  func noNameStartsHere(_ text: String) throws {
    #expect(try names(text).names.end(from: 1) == nil)
  }

  @Test(arguments: [
    ("Lai Châu tổ chức", "Lai Châu"), ("Bà Rịa - Vũng Tàu tổ chức", "Bà Rịa - Vũng Tàu"),
    ("Mường Pồn tổ chức", "Mường Pồn"), ("Ia Pnôn, Ia Dom", "Ia Pnôn"),
  ])
  func aPlaceIsAKnownOneOrCapitals(_ example: (text: String, name: String)) throws {
    let (document, names) = try names(example.text)
    let end = try #require(names.place(at: 1))
    #expect(document.words(1..<end) == example.name)
  }

  @Test
  func tokensOfPersonsNamesAreNoPlaces() throws {
    let document = try analysis(of: "Thanh Sơn").document
    let taken = [Bool](repeating: true, count: document.tokens.count + 1)
    #expect(ProperName(document: document, taken: taken).place(at: 0) == nil)
    #expect(ProperName(document: document, taken: taken).end(from: 0) == nil)
  }

  /// Who heads an organ is named behind its field.
  static let heads = [
    (
      "Trưởng Ban Dân vận Phùng Văn Quế phát biểu.",
      "unit | Ban Dân vận Phùng Văn Quế", false
    ),
    (
      "Ban CHQS huyện Đắk R'lấp tập bắn.",
      "unit | Ban Chỉ huy Quân sự huyện Đắk R'lấp", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: heads)
  func tellsHeadsNamesFromFields(_ example: Example) throws {
    try check(example)
  }
}
