import Testing

@testable import Store

@Suite
struct QuotePlacesTests {
  private func find(_ quote: String, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return QuotePlaces.find(quote, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("được tặng", "Lữ đoàn được tặng cờ, rồi được tặng bằng.", ["được tặng", "được tặng"]),
    ("được  TẶNG cờ,", "Lữ đoàn được\ntặng cờ, rồi", ["được\ntặng cờ,"]),
    ("Hoà Bình", "tỉnh Hòa Bình hôm nay", ["Hòa Bình"]),
    ("không có", "Lữ đoàn được tặng cờ", []), ("", "x", []),
    ("dài hơn cả bài báo", "ngắn", []),
  ])
  func findsWords(_ quote: String, _ text: String, _ found: [String]) {
    #expect(find(quote, text) == found)
  }
}
