import Testing

struct LoneRanksTests {
  @Test
  func aRankWithoutAPersonIsListed() throws {
    let text = "Hội nghị biểu dương bốn Thượng tướng và một số Đại tá của Lữ đoàn 957."
    #expect(try gaps(.rank, text) == ["Thượng tướng", "Đại tá"])
  }

  @Test(arguments: [
    "Đại tá Hà Văn Lượm, Lữ đoàn trưởng Lữ đoàn 957 chủ trì hội nghị.",
    "Ba sĩ quan của Lữ đoàn 957 được thăng quân hàm Đại tá.",
    "Ba sĩ quan của Lữ đoàn 957 được thăng từ Trung tá lên Thượng tá.",
  ])
  func aRankThatIsBorneOrSpokenOfIsNot(text: String) throws {
    #expect(try gaps(.rank, text) == [])
  }
}
