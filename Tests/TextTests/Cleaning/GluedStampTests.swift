import Testing

@testable import Text

private func split(_ text: String) -> [String] {
  var lines = linesOf(text)
  lines.splitStamps()
  return lines.lines.map(lines.string)
}

@Test(arguments: [
  ("Tiểu đoàn 3 ra quân 19/12/2025 21:55", ["Tiểu đoàn 3 ra quân", "19/12/2025 21:55"]),
  (
    "Tiểu đoàn 3 ra quân - Thứ sáu, 19/12/2025 - 21:55 (GMT+7)",
    ["Tiểu đoàn 3 ra quân", "Thứ sáu, 19/12/2025 - 21:55 (GMT+7)"]
  ),
  ("Ra quân\nTiểu đoàn 3 21:55 19/12/2025", ["Ra quân", "Tiểu đoàn 3", "21:55 19/12/2025"]),
])
func stampsAtTheEndGetALine(_ example: (text: String, lines: [String])) {
  #expect(split(example.text).suffix(2) == example.lines.suffix(2))
}

@Test(arguments: [
  "19/12/2025 21:55", "Tiểu đoàn 3 ra quân 19/12/2025", "Tiểu đoàn 3 ra quân 21:55",
  "Tiểu đoàn 3 ra quân, 19/12/2025 21:55.", "Đợt thi đua từ 17/5 đến 17/6/2024",
])
func otherLinesStayWhole(_ line: String) {
  #expect(split(line) == [line])
}
