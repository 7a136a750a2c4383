import Examples
import Testing

/// What a film or a monument wins is not won by the unit it shows.
@Suite
struct WorksTests {
  static let shown = [
    "Bộ phim tái hiện chiến công của Lữ đoàn 613 được tặng Bằng khen năm 2022.",
    "Vở kịch về Sư đoàn 304 đoạt giải Nhất liên hoan.",
    "Tượng đài Sư đoàn 5 được trao giải Nhất năm 2019.",
    "Hội Nhà văn trao giải Nhất cho vở diễn, tái hiện cuộc chiến đấu của Trung đoàn 174.",
    "Sáng 5/12, bộ phim về Trung đoàn 174 ra mắt. Phim được tặng Bằng khen.",
  ].map { Example(text: $0, fact: "award", holds: false) }

  static let own = [
    (
      "Vở kịch của Đoàn Văn công Quân khu 5 đoạt giải Nhất liên hoan.",
      "award | giải Nhất | to Đoàn Văn công Quân khu 5"
    ),
    (
      "Bộ phim ra mắt khán giả, Lữ đoàn 613 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 được tặng Bằng khen vì đóng góp cho bộ phim.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  @Test(arguments: shown + own)
  func tellsWhatAWorkShows(_ example: Example) throws {
    try check(example)
  }
}
