import Examples
import Testing
import Text

@testable import Grammar

/// Where sentences end.
@Suite
struct SentenceTests {
  private func sentences(of text: String) throws -> [String] {
    let document = try analysis(of: text).document
    return document.sentences.map { document.words($0.tokens) }
  }

  @Test(arguments: [
    ("Một việc. Hai việc! Ba việc? Bốn việc.", 4),
    ("Bộ đội về TP. Hồ Chí Minh lúc 5 giờ.", 1),
    ("TS. Nguyễn Văn Quý và ThS. Lê Thị Hoa lên lớp.", 1),
    ("Đoàn đến H. Ba Tơ và P. Tân Lập trong ngày.", 1),
    ("Đơn vị trồng 1.200 cây, đạt 98.5 phần trăm.", 1),
    ("Ngày 5.11, bộ đội lên đường.", 1), ("Ngày 5. 11, bộ đội lên đường.", 1),
    ("Tặng cờ cho Lữ đoàn 524. 7 tập thể nhận Giấy khen.", 2),
    ("Đơn vị dẫn đầu năm 2023. 3 cá nhân được khen.", 2),
    ("“Quyết thắng!” là khẩu hiệu của đơn vị.", 1),
    ("Còn nhiều việc phải làm… và anh lại lên đường.", 1),
    ("Còn nhiều việc phải làm… Anh lại lên đường.", 2),
    ("Dự có các đồng chí: A; B; C.", 1),
    ("Giải Nhì: Trung úy Lê Quý Mão (Vùng 1). 16 đồng chí được khen.", 2),
    ("Bài bắn số 1 (súng AK). Kết quả đạt giỏi.", 2),
  ])
  func aSentenceEndsAtItsMark(_ example: (text: String, count: Int)) throws {
    let found = try sentences(of: example.text)
    #expect(found.count == example.count, "\(found)")
  }

  @Test
  func aCaptionOnTwoLinesIsOneSentence() throws {
    let text = """
      Lữ đoàn 613 tổ chức hội nghị tổng kết phong trào thi đua và công tác khen thưởng năm 2023.
      Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613
      phát biểu tại hội nghị
      Quang cảnh hội nghị
      """
    let found = try sentences(of: text)
    #expect(found.contains("Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 phát biểu tại hội nghị"))
    #expect(found.count == 3, "\(found)")
  }

  @Test
  func aLineInCapitalsStartsASentence() throws {
    #expect(try sentences(of: "Lữ đoàn 613 ra quân\nĐại tá Lò Văn Ính dự").count == 2)
  }

  @Test
  func theSentencesHoldEveryTokenInOrder() throws {
    let text = "Một. Hai; ba\nbốn, “năm”. Sáu…\n\nBảy - TP. Huế (tám)."
    let document = try analysis(of: text).document
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
  }

  @Test
  func aSentenceKnowsItsZone() throws {
    let text = """
      Lữ đoàn 613 ra quân huấn luyện

      Sáng 5/12, Lữ đoàn 613 tổ chức lễ ra quân huấn luyện năm 2024 tại thao trường Đồng Mô. \
      Các kíp xe hành quân.
      """
    let document = try analysis(of: text).document
    #expect(document.sentences.map(\.zone) == [.headline, .body, .body])
  }
}
