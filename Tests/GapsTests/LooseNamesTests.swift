import Testing

struct LooseNamesTests {
  @Test
  func aPersonBesideNoRankIsListed() throws {
    let text = "Nhà thơ Vũ Trọng Khiết đọc thơ tặng Lữ đoàn 957."
    #expect(try gaps(.name, text) == ["Vũ Trọng Khiết"])
    #expect(try gaps(.name, "Đại tá Vũ Trọng Khiết thăm Lữ đoàn 957.") == [])
  }

  @Test
  func otherCapitalsAreListed() throws {
    let text = "Lữ đoàn 957 giúp dân làng Ea Súp gặt lúa sau bão Xangsane."
    #expect(try gaps(.capitals, text) == ["Ea Súp"])
  }

  @Test(arguments: [
    "Lữ đoàn 957 giúp dân huyện Cao Lộc gặt lúa.", "Lữ đoàn 957 mừng chiến thắng Điện Biên Phủ.",
    "Mới Sáng nay Lữ đoàn 957 giúp dân gặt lúa.", "LỮ ĐOÀN 957 GIÚP DÂN GẶT LÚA",
  ])
  func placesFirstWordsAndHeadlinesInCapitalsAreNot(text: String) throws {
    #expect(try gaps(.capitals, text) == [])
    #expect(try gaps(.name, text) == [])
  }
}
