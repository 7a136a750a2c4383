import Testing

@testable import Text

private func isCaption(_ text: String) -> Bool {
  let bytes = ArraySlice(text.utf8)
  let key = PlainKey(bytes)
  return Caption.isLikely(
    bytes,
    key,
    start: key.startUse,
    isSentence: Sentence.ends(bytes)
  )
}

@Test(arguments: [
  "Quang cảnh hội nghị", "Toàn cảnh Hội nghị", "Các đại biểu dự lễ",
  "Thủ trưởng đơn vị trao thưởng",
  "Thiếu tướng Lò Văn Ính phát biểu tại hội nghị", "Đồng chí Đại tá Lò Văn Ính trao quà",
  "Đ/c Thượng tá Lò Văn Ính trao quà", "Bộ đội ra quân. Ảnh: HÀ VY", "Bộ đội ra quân - Ảnh 1.",
  "Ảnh: Đại tá Lò Văn Ính phát động thi đua.", "Ảnh minh họa.",
])
func captionsAreKnownByTheirWords(_ line: String) {
  #expect(isCaption(line))
}

@Test(arguments: [
  "Thiếu tướng Lò Văn Ính phát biểu tại hội nghị.", "Thiếu tướng Lò Văn Ính nói:",
  "Trung đoàn 95 ra quân", "Đồng chí bộ đội", "Tranh 1", "Thanh: hai",
])
func otherLinesAreParagraphs(_ line: String) {
  #expect(!isCaption(line))
}

@Test
func longLinesAreNoCaptions() {
  #expect(!isCaption("Quang cảnh " + String(repeating: "rất đẹp ", count: 60)))
}

@Test(arguments: [
  ("phát biểu tại Hội nghị", true), ("Phát biểu tại Hội nghị", false), ("5 đồng chí", false),
  ("", false),
])
func linesInSmallLettersContinue(_ example: (line: String, continues: Bool)) {
  #expect(Caption.continues(ArraySlice(example.line.utf8)) == example.continues)
}
