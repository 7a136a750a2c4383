import Testing

@testable import Text

private func key(_ text: String) -> String {
  String(decoding: PlainKey(text.utf8).bytes, as: UTF8.self)
}

@Test(arguments: [
  ("*Bình luận, góp ý (12)", "binh luan gop y 0"),
  ("A- A A+ | Tăng tương phản", "a a a tang tuong phan"),
  ("8,793 lượt xem", "0 luot xem"),
  ("Cập nhật 05/3/2025, 14:03:30", "cap nhat 0"),
  ("Đảng ÐẢNG đảng", "dang dang dang"),
  ("QK7 Online", "qk0 online"),
  ("  - – … ", ""),
  ("Лев 東", "~~~ ~"),
])
func keysArePlain(_ example: (text: String, key: String)) {
  #expect(key(example.text) == example.key)
}

@Test
func textCutInALetterLosesOnlyThat() {
  let text = Array("Ý kiến bạn đọc".utf8)
  #expect(String(decoding: PlainKey(text.dropFirst()).bytes, as: UTF8.self) == "kien ban doc")
  #expect(String(decoding: PlainKey(text.prefix(12)).bytes, as: UTF8.self) == "y kien b")
}

@Test
func startsAreHashesOfTheFirstWords() {
  let whole = PlainKey("Tin liên quan hôm nay".utf8)
  #expect(whole.wordCount == 5)
  #expect(whole.starts[2] == PlainKey("tin lien quan".utf8).hash)
  #expect(whole.starts.last == whole.hash)
  #expect(PlainKey("".utf8).starts.isEmpty)
}

@Test
func endsAreWholeWords() {
  #expect(PlainKey("Lễ ra quân - Ảnh 3.".utf8).ends(with: "anh 0"))
  #expect(!PlainKey("Thanh 3".utf8).ends(with: "anh 0"))
  #expect(!PlainKey("Ảnh 3".utf8).ends(with: "anh 0"))
}
