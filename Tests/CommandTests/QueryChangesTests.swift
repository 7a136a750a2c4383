import Foundation
import Testing

/// What `archive query changes` and the pages of officers and units tell of promotions, offices and units.
struct QueryChangesTests {
  private static let texts = [
    "su-doan-347.txt": """
    Sư đoàn 347 công bố quyết định về công tác cán bộ

    12/11/2023

    Ngày 12/11/2023, Quân khu 5 tổ chức lễ công bố các quyết định của Bộ trưởng Bộ Quốc phòng. Đại tá Lò Văn Ính, Phó Chính ủy Sư đoàn 347 được bổ nhiệm giữ chức Chính ủy Sư đoàn 347 từ ngày 1/12/2023. Thượng tá Vừ Mí Chứ, Trung đoàn trưởng Trung đoàn 828 được thăng quân hàm từ Thượng tá lên Đại tá. Đại tá Tô Quang Mẫn nghỉ hưu.
    """,
    "lu-doan-620.txt": """
    Quân khu 5 chuẩn bị sáp nhập hai lữ đoàn

    20/11/2023

    Quân khu 5 chuẩn bị sáp nhập Lữ đoàn 613 và Lữ đoàn 618 thành Lữ đoàn Công binh 620.
    """,
  ]

  /// An archive of the two articles; gives the closing lines of `ingest`.
  private func archive() throws -> (folder: TemporaryFolder, said: String) {
    let folder = try TemporaryFolder()
    for (name, text) in Self.texts { try folder.write("tin/" + name, text) }
    let result = try runArchive(["ingest", "tin"], directory: folder.url)
    #expect(result.status == 0)
    return (folder, result.out)
  }

  @Test
  func listsAndCountsChanges() throws {
    let (folder, said) = try archive()
    #expect(said.contains(", 4 changes\n"))
    let result = try runArchive(
      [
        "query", "changes", "--columns",
        "effective_on,kind,officer,rank_to,position,unit,units,into",
      ],
      directory: folder.url
    )
    #expect(
      result.out == """
        effective_on  kind         officer       rank_to  position  unit         units                     into
        ────────────  ───────────  ────────────  ───────  ────────  ───────────  ────────────────────────  ─────────────────────
        2023-12-01    appointment  Lò Văn Ính             Chính ủy  Sư đoàn 347
                      merger                                                     Lữ đoàn 613; Lữ đoàn 618  Lữ đoàn Công binh 620
                      promotion    Vừ Mí Chứ     Đại tá
                      retirement   Tô Quang Mẫn

        """
    )
  }

  @Test(arguments: [
    (["--kind", "bổ nhiệm"], ["appointment"]),
    (["--kind", "promotion"], ["promotion"]),
    (["--officer", "to quang man"], ["retirement"]),
    (["--rank", "đại tá"], ["promotion"]),
    (["--position", "chinh uy"], ["appointment"]),
    (["--unit", "su doan 347"], ["appointment"]),
    (["--unit", "Lữ đoàn 618"], ["merger"]),
    (["--unit", "Lữ đoàn Công binh 620"], ["merger"]),
    (["--status", "planned"], ["merger"]),
    (["--held", "2023-12"], ["appointment"]),
    (["--to", "2023-11-15"], ["promotion", "retirement"]),
    (["--from", "2023-11-20"], ["appointment", "merger"]),
  ])
  func filtersChanges(_ question: (filter: [String], kinds: [String])) throws {
    let (folder, _) = try archive()
    let result = try runArchive(
      ["query", "changes", "--format", "jsonl", "--columns", "kind"] + question.filter,
      directory: folder.url
    )
    let expected = question.kinds.map { #"{"kind":"\#($0)"}"# + "\n" }.joined()
    #expect(result.out == expected)
  }

  @Test
  func citesTheWords() throws {
    let (folder, _) = try archive()
    let result = try runArchive(
      ["query", "changes", "--officer", "Lò Văn Ính", "--cite"],
      directory: folder.url
    )
    #expect(result.out.contains("được bổ nhiệm giữ chức Chính ủy Sư đoàn 347 từ ngày 1/12/2023.”"))
    #expect(result.out.contains("(authority) “"))
  }

  @Test
  func hasTheKeysOfAChange() throws {
    let (folder, _) = try archive()
    let result = try runArchive(
      ["query", "changes", "--format", "json"],
      directory: folder.url
    )
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let rows = try #require(object as? [[String: Any]])
    let keys = [
      "id", "kind", "officer", "rank_from", "rank_to", "position", "unit", "effective_on",
      "planned", "sources",
    ]
    #expect(rows.count == 4)
    for row in rows { #expect(Set(row.keys).isSuperset(of: keys)) }
  }

  @Test
  func pagesShowChanges() throws {
    let (folder, _) = try archive()
    let officer = try runArchive(["show", "officer", "Lò Văn Ính"], directory: folder.url)
    #expect(officer.out.contains("\nChanges\n"))
    #expect(
      officer.out.contains(
        """
        Career
        from        first_seen  last_seen   rank    position      unit         status     sources
        ──────────  ──────────  ──────────  ──────  ────────────  ───────────  ─────────  ───────
                    2023-11-12  2023-11-12  Đại tá  Phó Chính ủy  Sư đoàn 347  current    1
        2023-12-01  2023-11-12  2023-11-12  Đại tá  Chính ủy      Sư đoàn 347  appointed  1

        """
      )
    )
    let unit = try runArchive(["show", "unit", "Lữ đoàn 613"], directory: folder.url)
    #expect(unit.out.contains("\nBecame\n") && !unit.out.contains("\nCame from\n"))
    let new = try runArchive(["show", "unit", "Lữ đoàn Công binh 620"], directory: folder.url)
    #expect(new.out.contains("\nCame from\n") && !new.out.contains("\nBecame\n"))
    let division = try runArchive(["show", "unit", "Sư đoàn 347"], directory: folder.url)
    #expect(division.out.contains("\nChanges of people\n"))
  }
}
