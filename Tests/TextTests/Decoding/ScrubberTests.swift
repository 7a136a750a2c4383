import Testing

@testable import Text

/// The lines that text becomes.
private func lines(_ bytes: [UInt8]) -> [String] {
  var scrubber = Scrubber(capacity: bytes.count)
  scrubber.append(bytes)
  let lines = scrubber.finished()
  return lines.lines.map(lines.string)
}

private func lines(_ text: String) -> [String] { lines(Array(text.utf8)) }

@Test(arguments: [
  ("Cục Chính trị", ["Cục Chính trị"]),
  ("một\nhai\r\nba\rbốn", ["một", "hai", "ba", "bốn"]),
  ("\n\n  một  \n \u{A0}\n\thai\t\n", ["một", "hai"]),
  ("Mời\u{A0} \u{A0}bạn", ["Mời bạn"]),
  ("\u{FEFF}đầu", ["đầu"]),
  ("Quân\u{AD} khu\u{200B} 4", ["Quân khu 4"]),
  ("a\u{0B}b\u{0C}c\u{85}d\u{2028}e", ["a", "b", "c", "d", "e"]),
  ("đỏ \u{1B}[31mđậm\u{1B}[0m hết", ["đỏ đậm hết"]),
  ("tên \u{1B}]0;cửa sổ\u{07}xong", ["tên xong"]),
  ("\u{9B}2Jxong \u{1B}xong\u{07}", ["xong xong"]),
  ("\u{1B}]không hết\nhàng sau", ["]không hết", "hàng sau"]),
  ("\u{D0}ại tá và \u{F0}ơn vị", ["Đại tá và đơn vị"]),
  ("", []),
  (" \u{200B} \n\u{AD}", []),
])
func textIsScrubbed(_ example: (text: String, expected: [String])) {
  #expect(lines(example.text) == example.expected)
}

@Test
func decomposedTextIsComposed() {
  let decomposed = "Hoa\u{300} Thie\u{302}\u{301}u ta\u{301}\nBi\u{301} thu\u{31B}"
  let expected = ["Hoà Thiếu tá", "Bí thư"]
  let found = lines(decomposed)
  #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
}

@Test
func compositionFollowsRemoval() {
  // The mark meets its letter only when what stands between them is gone.
  #expect(Array((lines("e\u{200B}\u{302}").first ?? "").utf8) == Array("ê".utf8))
}

@Test(arguments: [
  ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
  ([0xC3, 0x28], "\u{FFFD}(", 1),
  ([0xE1, 0xBA], "\u{FFFD}", 1),
  ([0xE1, 0xBA, 0x41], "\u{FFFD}A", 1),
  ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 2),
  ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
  ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
  ([0xF0, 0x9F, 0x87, 0xBB], "\u{1F1FB}", 0),
])
func invalidBytesAreReplacedAndCounted(_ example: (bytes: [UInt8], text: String, invalid: Int)) {
  var scrubber = Scrubber(capacity: 8)
  scrubber.append(example.bytes)
  #expect(scrubber.invalid == example.invalid)
  let lines = scrubber.finished()
  #expect(String(decoding: lines.bytes, as: UTF8.self) == example.text)
}

@Test
func hintsStayWithTheirLines() {
  var scrubber = Scrubber(capacity: 8)
  scrubber.append("một\n\nhai".utf8, hint: .pageCaption)
  scrubber.append(" ".utf8, hint: .headline)
  scrubber.append("ba e\u{301}".utf8)
  let lines = scrubber.finished()
  #expect(lines.lines.map(lines.string) == ["một", "hai", "ba é"])
  #expect(lines.lines.map(\.hint) == [.pageCaption, .pageCaption, .none])
}

@Test
func zerosAndControlsAreNoted() {
  var scrubber = Scrubber(capacity: 8)
  scrubber.append([0x61, 0x01, 0x62])
  #expect(!scrubber.hasZero && scrubber.controls == 1)
  scrubber.append([0x00])
  #expect(scrubber.hasZero && scrubber.controls == 2)
}
