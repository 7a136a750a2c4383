import Testing

struct UnusedHeadsTests {
  @Test
  func aUnitInNoFactIsListed() throws {
    let text = "Thủ trưởng Quân khu 9 kiểm tra Lữ đoàn 957 và các Cục."
    #expect(try gaps(.unit, text) == ["Cục"])
  }

  @Test
  func aPlaceIsNoUnit() throws {
    let text = "Sáng 5-1, tại Hải Phòng, Lữ đoàn 957 trồng cây."
    #expect(try gaps(.unit, text) == [])
  }

  @Test
  func aMeetingIsListedWhereNoneWasFound() throws {
    let text = "Bài học từ các hội nghị giao ban được Lữ đoàn 957 vận dụng."
    #expect(try gaps(.event, text) == ["hội nghị giao ban"])
    let reported = "Sáng 5-1-2024, Lữ đoàn 957 tổ chức hội nghị tổng kết năm 2023."
    #expect(try gaps(.event, reported) == [])
  }

  @Test
  func anAwardIsListedWhereNoneWasFound() throws {
    let text = "Lữ đoàn 957 phấn đấu được tặng Cờ thi đua của Bộ Quốc phòng."
    #expect(try gaps(.award, text) == ["Cờ thi đua"])
    let given = "Lữ đoàn 957 được Bộ Quốc phòng tặng Cờ thi đua năm 2023."
    #expect(try gaps(.award, given) == [])
  }
}
