import Testing

@testable import Text

@Suite
struct WrappedLinesTests {
  private func read(_ text: String) throws -> [String] {
    let article = try Reader.article(bytes: Array(text.utf8), path: "/a.txt", format: .text)
    return String(decoding: article.text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let paragraphs = [
    "Lữ đoàn 977 tổng kết công tác hậu cần và phát động thi đua năm 2024",
    "Sáng 5-1-2024, tại thị xã Bản Mây, Lữ đoàn 977, Binh chủng Công binh tổ chức Hội nghị tổng kết công tác hậu cần năm 2023. "
      + "Đại tá Hà Văn Cám, Chính ủy Lữ đoàn 977 chủ trì hội nghị.",
    "Năm qua, các bếp ăn đều có vườn rau, ao cá; bộ đội được ăn đủ định lượng, quân số khỏe đạt trên 99 phần trăm. "
      + "Kết thúc năm, Lữ đoàn được Bộ Quốc phòng tặng Cờ thi đua.",
  ]

  /// Lines as wide as the words allow.
  private func wrapped(_ text: String, _ width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty || line.count + 1 + word.count <= width {
        lines[lines.count - 1] += (line.isEmpty ? "" : " ") + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [56, 64, 72, 80])
  func paragraphsAreWholeAgain(width: Int) throws {
    let lines = Self.paragraphs.map { wrapped($0, width) }
    #expect(try read(lines.joined(separator: "\n\n")) == Self.paragraphs)
    #expect(try read(lines.joined(separator: "\r\n\r\n")) == Self.paragraphs)
  }

  @Test
  func withoutEmptyLinesASentencesEndMayPartThem() throws {
    let lines = try read(Self.paragraphs.map { wrapped($0, 56) }.joined(separator: "\n"))
    #expect(lines.first == Self.paragraphs[0])
    #expect(lines.joined(separator: " ") == Self.paragraphs.joined(separator: " "))
    for line in lines.dropFirst() { #expect(line.hasSuffix("."), "\(line)") }
  }

  @Test
  func whatIsJoinedIsCutNoMore() throws {
    let once = try read(Self.paragraphs.map { wrapped($0, 72) }.joined(separator: "\n\n"))
    #expect(try read(once.joined(separator: "\n")) == once)
  }

  @Test
  func headingsItemsAndDatelinesStayApart() throws {
    let text = """
      LỮ ĐOÀN 977 TỔNG KẾT CÔNG TÁC HẬU CẦN NĂM 2023 VÀ PHÁT ĐỘNG THI
      ĐUA QUYẾT THẮNG NĂM 2024
      05/01/2024 - 08:30
      Sáng nay, Lữ đoàn 977, Binh chủng Công binh, quân chủng Phòng không
      - Không quân tổ chức hội nghị tổng kết công tác hậu cần năm 2023 và
      phát động thi đua. Kết quả nổi bật trong năm qua của đơn vị và của
      từng bếp ăn gồm có:
      - Vườn rau, ao cá, chuồng trại ở các đại đội được củng cố, mở rộng
      thêm
      - Bếp ăn chính quy
      1. Quân số khỏe đạt trên 99 phần trăm trong cả năm vừa qua của đơn
      vị.
      HÀ MẬN
      """
    #expect(
      try read(text) == [
        "LỮ ĐOÀN 977 TỔNG KẾT CÔNG TÁC HẬU CẦN NĂM 2023 VÀ PHÁT ĐỘNG THI ĐUA QUYẾT THẮNG NĂM 2024",
        "05/01/2024 - 08:30",
        "Sáng nay, Lữ đoàn 977, Binh chủng Công binh, quân chủng Phòng không - Không quân tổ chức hội nghị tổng kết "
          + "công tác hậu cần năm 2023 và phát động thi đua. Kết quả nổi bật trong năm qua của đơn vị và của "
          + "từng bếp ăn gồm có:",
        "- Vườn rau, ao cá, chuồng trại ở các đại đội được củng cố, mở rộng thêm",
        "- Bếp ăn chính quy",
        "1. Quân số khỏe đạt trên 99 phần trăm trong cả năm vừa qua của đơn vị.",
        "HÀ MẬN",
      ]
    )
  }

  @Test(arguments: [
    // Paragraphs, one a line.
    paragraphs.joined(separator: "\n"),
    // A list.
    "Kết quả thi đua năm 2023\nlữ đoàn 977 dẫn đầu\nlữ đoàn 978 thứ nhì\nlữ đoàn 979 thứ ba\nlữ đoàn 980 thứ tư",
    // Verses.
    "Bộ đội về làng\nrộn ràng xóm nhỏ\nbà con ra ngõ\nđón các anh về\ntình quân dân nặng lời thề",
  ])
  func whatWasNotCutStays(text: String) throws {
    #expect(try read(text) == text.split(separator: "\n").map(String.init))
  }
}
