import Testing

@testable import Answers

struct TableColumnsTests {
  private static let answer = Answer(
    keys: ["name", "rank", "unit", "first_seen", "last_seen"],
    shown: ["rank", "name", "unit", "first_seen", "last_seen"],
    rows: [
      Row(
        cells: [
          .text("Lê Văn Thử"), .text("Đại tá"), .text("Lữ đoàn Thông tin 99, Quân khu Thử"),
          .text("2023-01-05"), .text("2024-02-06"),
        ]
      ),
      Row(
        cells: [
          .text("Hà Thị Mẫu"), .missing, .text("Cục Quân nhu"), .text("2024-02-06"),
          .text("2024-02-06"),
        ]
      ),
    ]
  )

  @Test
  func whatPeopleReadAsOneStandsTogetherWhereThereIsNoRoom() {
    #expect(
      FormatFixture.text(Self.answer, .table, Look(width: 50)) == """
        rank, name         unit                first_seen,
                                               last_seen
        ─────────────────  ──────────────────  ───────────
        Đại tá Lê Văn Thử  Lữ đoàn Thông tin   2023-01-05
                           99, Quân khu Thử    2024-02-06

        Hà Thị Mẫu         Cục Quân nhu        2024-02-06

        """
    )
  }

  @Test
  func columnsStayApartWhereTheyFitOrSomebodyChoseThem() {
    let wide = FormatFixture.text(Self.answer, .table, Look(width: 100))
    #expect(wide.hasPrefix("rank    name        unit "))
    let chosen = FormatFixture.text(
      Self.answer,
      .table,
      Look(width: 24, keys: ["rank", "name", "unit"])
    )
    #expect(chosen.hasPrefix("rank  Đại tá\nname  Lê Văn Thử\n"))
  }

  @Test
  func partsAreJoinedAsTheyAreSaid() throws {
    let answer = Answer(
      keys: ["recipient", "award", "class", "grantor"],
      shown: [],
      rows: [
        Row(cells: [.text("Kho 9"), .text("Huân chương Thử"), .text("hạng Ba"), .text("Chủ tịch")])
      ]
    )
    let folded = try #require(TableColumns([0, 1, 2, 3], of: answer).folded)
    #expect(
      folded.lines
        == [
          ["recipient", "award, class, grantor"], ["Kho 9", "Huân chương Thử hạng Ba, Chủ tịch"],
        ]
    )
    #expect(folded.key(0) == "recipient" && folded.key(1) == nil)
    #expect(TableColumns([0, 1], of: answer).folded == nil)
  }
}
