import Testing

@testable import Text

private func joined(_ text: String) throws -> [String] {
  let (_, lines) = try MarkdownReader.read(Array(text.utf8))
  return lines.lines.map(lines.string)
}

@Test
func linesOfAParagraphAreOne() throws {
  let text = """
    # Lữ đoàn 5 tổng kết công tác

    Sáng 5-1-2024, tại Hà Nội, Lữ đoàn 5 tổ chức hội nghị do
    Đại tá Hà Văn Cám, Chính ủy Lữ đoàn chủ trì. Hội nghị
    đánh giá năm
    2023.\r
    Lữ đoàn được tặng **Cờ thi
    đua**.

    Đoạn thứ hai
       thụt vào.
    """
  #expect(
    try joined(text) == [
      "Lữ đoàn 5 tổng kết công tác",
      "Sáng 5-1-2024, tại Hà Nội, Lữ đoàn 5 tổ chức hội nghị do Đại tá Hà Văn Cám, Chính ủy Lữ đoàn chủ trì. Hội nghị đánh giá năm 2023. Lữ đoàn được tặng Cờ thi đua.",
      "Đoạn thứ hai thụt vào.",
    ]
  )
}

@Test(arguments: [
  "# Đầu đề\nmột dòng", "Mục một\n===", "Mục hai\n---\nmột dòng", "- một\n- hai\n+ ba\n* bốn",
  "1. một\n2. hai", "Gồm có:\n1. một\n2) hai", "> lời\n> dẫn", "| a | b |\n|---|---|\n| 1 | 2 |",
  "```\nmột\nhai\n```\nba", "~~~~\nmột\n```\nhai\n~~~~", "Trước:\n\n    một\n    hai",
  "một\n***\nhai", "<div>\nmột\n</div>", "trước\n![ảnh](a.jpg)\nsau",
  "trước\n[1]: https://tin.example",
  "a) một\nb) hai", "**Mục**\nmột dòng",
])
func whatHasItsOwnLinesKeepsThem(_ text: String) throws {
  #expect(MarkdownParagraphs.joined(Array(text.utf8)) == Array(text.utf8))
}

@Test(arguments: [
  ("dòng một  \ndòng hai", ["dòng một", "dòng hai"]),
  ("dòng một\\\ndòng hai", ["dòng một", "dòng hai"]),
  ("dòng một<br>\ndòng hai", ["dòng một<br>", "dòng hai"]),
  ("dòng một \ndòng hai", ["dòng một dòng hai"]),
  (
    "- việc thứ nhất dài\n  hai dòng\n- việc thứ hai",
    ["- việc thứ nhất dài hai dòng", "- việc thứ hai"]
  ),
  ("tổng kết năm\n2023. Năm nay", ["tổng kết năm 2023. Năm nay"]),
  ("được tặng\n12. Những", ["được tặng 12. Những"]),
  ("biểu dương **đơn vị**\n**giỏi** nhất", ["biểu dương đơn vị giỏi nhất"]),
  ("---\ntitle: Một\ndate: 2024-01-05\n---\ndòng một\ndòng hai", ["dòng một dòng hai"]),
])
func softAndHardLineEnds(_ example: (text: String, lines: [String])) throws {
  #expect(try joined(example.text) == example.lines)
}

@Test
func aHeadlineWithoutAMarkStaysOne() throws {
  let body = "Sáng 5-1-2024, tại Hà Nội, Lữ đoàn Công binh 5 tổ chức hội nghị tổng kết công tác"
  #expect(
    try joined("Lữ đoàn 5 tổng kết\n\(body)\nnăm 2023.")
      == ["Lữ đoàn 5 tổng kết", "\(body) năm 2023."]
  )
  // The first line of a paragraph that was cut before a name.
  #expect(
    try joined(
      "Hội nghị của Lữ đoàn Công binh 5 tổ chức tại Hà Nội do Đại tá Hà Văn Cám, Chính ủy\n\(body)"
    )
    .count == 1
  )
}

@Test
func linesThatSayWhatTheyAreStayApart() throws {
  #expect(
    try joined("Hội nghị thành công\ntốt đẹp.\nTin, ảnh: LÊ MINH")
      == ["Hội nghị thành công tốt đẹp.", "Tin, ảnh: LÊ MINH"]
  )
  let wide = String(repeating: "một đoạn dài ", count: 15)
  #expect(try joined("\(wide)\nđoạn khác").count == 2)
}

@Test
func aCutMarkdownArticleGivesWhatTheWholeOneDoes() throws {
  let whole =
    "# Lữ đoàn 5 tổng kết\n\n\(paragraph)\n\n\(secondParagraph)\n\nTin, ảnh: **LÊ MINH**\n"
  for width in [30, 48, 72] {
    let cut = whole.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines = [""]
      for word in line.split(separator: " ") {
        if line.hasPrefix("#") || line.hasPrefix("Tin")
          || lines[lines.count - 1].count + word.count < width
        {
          lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
    #expect(cut.count { $0 == "\n" } > whole.count { $0 == "\n" })
    #expect(try articleOf(cut, .markdown).told == articleOf(whole, .markdown).told)
  }
}
