import Testing

struct UnknownWordsTests {
  @Test
  func wordsBetweenARankAndAVerbAreListed() throws {
    let text = "Đại tá Hà Văn Lượm, cao thủ bóng chuyền Lữ đoàn 957 phát biểu."
    #expect(try gaps(.words, text) == ["cao thủ bóng chuyền"])
  }

  @Test(arguments: [
    "Đại tá Hà Văn Lượm, Lữ đoàn trưởng Lữ đoàn 957 phát biểu tại hội nghị.",
    "Đại tá Hà Văn Lượm phát biểu, cao thủ bóng chuyền Lữ đoàn 957 nghe.",
    "Cao thủ bóng chuyền Lữ đoàn 957 phát biểu tại hội nghị.",
  ])
  func knownWordsAndThoseElsewhereAreNot(text: String) throws {
    #expect(try gaps(.words, text) == [])
  }
}
