import Foundation
import Testing

/// What `archive show` prints, to the letter.
struct ShowTests {
  @Test
  func showsAUnit() throws {
    let result = try FixtureFile.run(["show", "unit", "cuc chinh tri, tchc"])
    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.filter { !$0.hasPrefix("  id  ") }.joined(separator: "\n") == """
        Cục Chính trị
          name    Cục Chính trị
          kind    Cục
          parent  Tổng cục Hậu cần

        Awards conferred
        year  award               recipient                    sources
        ────  ──────────────────  ───────────────────────────  ───────
        2023  Chiến sĩ tiên tiến  các cá nhân (Cục Chính trị)  1

        Awards proposed, not known to be conferred
        year  award       grantor        recipient                        sources
        ────  ──────────  ─────────────  ───────────────────────────────  ───────
        2023  Cờ thi đua  Bộ Quốc phòng  Cục Chính trị, Tổng cục Hậu cần  1

        Themes
        year  kind       text                   movement                        sources
        ────  ─────────  ─────────────────────  ──────────────────────────────  ───────
        2024  emulation  Đoàn kết, quyết thắng  Phong trào Thi đua Quyết thắng  1

        Said in
          Báo Thử, “Cục Chính trị Tổng cục Hậu cần tổng kết năm 2023”, 2024-01-03
          /tin/chinh-tri.txt

        """
    )
    #expect(result.status == 0)
  }

  @Test
  func showsNamesakesApart() throws {
    let result = try FixtureFile.run(["show", "unit", "Cục Chính trị", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let pages = try #require(object as? [[String: Any]])
    #expect(
      Set(pages.compactMap { $0["parent"] as? String }) == ["Tổng cục Hậu cần", "Quân khu 9"]
    )
  }

  @Test
  func citesAConference() throws {
    let result = try FixtureFile.run(
      ["show", "conference", "so ket quan khu 9", "--cite"],
      columns: 72
    )
    #expect(result.out.contains("\n  chairs ") && !result.out.contains("\n  roles "))
    #expect(
      result.out.contains(
        """
        People
        role     rank         person         sources
        ───────  ───────────  ─────────────  ───────
        chair    Trung tướng  Đỗ Thành Mẫu   1
            “Quân khu 9 sơ kết 6 tháng đầu năm 2022”, 2022-07-28
            /tin/quan-khu.txt
            “Đỗ Thành Mẫu, Bí thư Đảng ủy, Chính ủy Quân khu 9 chủ trì.”

        """
      )
    )
  }

  @Test
  func awardsOfBothStatusesAreOneListForPrograms() throws {
    let result = try FixtureFile.run(["show", "unit", "cuc chinh tri, tchc", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let page = try #require((object as? [[String: Any]])?.first)
    let awards = try #require(page["awards"] as? [[String: Any]])
    #expect(awards.compactMap { $0["status"] as? String } == ["conferred", "proposed"])
    #expect(awards.allSatisfy { ($0["sources"] as? [Any])?.count == 1 })
  }

  @Test
  func showsByIdInMarkdown() throws {
    let json = try FixtureFile.run(["query", "themes", "--format", "json", "--columns", "id"]).out
    let id = json.filter(\.isNumber)
    let result = try FixtureFile.run(["show", "theme", id, "--format", "markdown"])
    #expect(
      result.out.hasPrefix(
        "# 2024, emulation, Cục Chính trị, Tổng cục Hậu cần, Đoàn kết, quyết thắng\n"
      )
    )
    #expect(result.out.contains("\n- movement: Phong trào Thi đua Quyết thắng\n"))
    let other = try FixtureFile.run(["show", "unit", id])
    #expect(other.err == "archive: \(id) is no unit but a theme; try: archive show theme \(id)\n")
    #expect(other.status == 64)
  }

  @Test
  func saysWhatIsNotThere() throws {
    let result = try FixtureFile.run(["show", "officer", "Lê Văn Thữ X"])
    #expect(
      result.err
        == "archive: the archive holds no officer 'Lê Văn Thữ X'; did you mean 'Lê Văn Thử'?\n"
    )
    #expect(result.out == "" && result.status == 1)
  }

  @Test
  func listsTheNamesThatHoldAPart() throws {
    let result = try FixtureFile.run(["show", "officer", "mau"])
    #expect(
      result.err
        == "archive: no officer is called just 'mau', but 3 names hold it: 'Đỗ Thành Mẫu', 'Hà Thị Mẫu', 'Ngô Kiểu Mẫu'; give one in full: archive show officer \"Đỗ Thành Mẫu\"\n"
    )
    #expect(result.out == "" && result.status == 1)
    #expect(try FixtureFile.run(["query", "officers", "--officer", "mau"]).status == 64)
  }

  @Test
  func takesOnlyWhatHasPages() throws {
    let posting = try FixtureFile.run(["show", "posting", "x"])
    #expect(posting.err.contains("postings have no page; use: archive query postings"))
    #expect(posting.status == 64)
    #expect(try FixtureFile.run(["show", "unit", "x", "--format", "csv"]).status == 64)
    #expect(try FixtureFile.run(["show", "unit"]).status == 64)
  }
}
