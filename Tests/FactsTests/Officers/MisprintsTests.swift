import Facts
import Testing

/// What papers take back.
@Suite
struct MisprintsTests {
  private func statuses(_ text: String) throws -> [String] {
    try record(of: text).officers.flatMap(\.postings).map(\.status.rawValue)
  }

  @Test
  func whatIsTakenBackIsNotSaid() throws {
    let slip = "Do sơ suất, Báo đã in: “Đại tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 613”."
    let right = "Nay xin sửa lại là: “Đại tá Lò Văn Ính, quyền Lữ đoàn trưởng Lữ đoàn 613”."
    #expect(try statuses(slip) == [])
    #expect(try statuses("\(slip) \(right)") == ["acting"])
    #expect(
      try statuses("Báo in nhầm Đại tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 613.") == []
    )
  }

  @Test(arguments: [
    "Do sơ suất, Báo đã in sai, xin sửa lại: Đại tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 613.",
    "Báo đã in ảnh Đại tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 613.",
    "Đại tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 613 nói, tên ông bị in sai.",
  ])
  func theRestIsSaid(_ text: String) throws {
    #expect(try statuses(text) == ["current"])
  }
}
