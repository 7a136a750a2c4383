import Foundation
import Testing

/// What `archive query postings --on` prints, to the letter.
struct QueryAsOfTests {
  private static let texts = [
    "tong-ket.txt": """
    Quân khu 5 tổng kết công tác năm 2020

    10/1/2021

    Ngày 10/1/2021, Quân khu 5 tổ chức Hội nghị tổng kết công tác năm 2020. Trung tướng Lò Văn Ính, Chính ủy Quân khu 5 chủ trì hội nghị. Dự hội nghị có Thiếu tướng Vừ Mí Chứ, Phó Chính ủy Quân khu 5.
    """,
    "so-ket.txt": """
    Quân khu 5 sơ kết 6 tháng đầu năm 2022

    12/7/2022

    Ngày 12/7/2022, Quân khu 5 tổ chức Hội nghị sơ kết 6 tháng đầu năm 2022. Trung tướng Lò Văn Ính, Chính ủy Quân khu 5 chủ trì hội nghị.
    """,
    "quyet-dinh.txt": """
    Quân khu 5 công bố quyết định về công tác cán bộ

    12/11/2023

    Ngày 12/11/2023, Quân khu 5 tổ chức lễ công bố các quyết định của Bộ trưởng Bộ Quốc phòng. Thiếu tướng Vừ Mí Chứ, Phó Chính ủy Quân khu 5 được bổ nhiệm giữ chức Chính ủy Quân khu 5 từ ngày 1/12/2023.
    """,
    "khong-ngay.txt": """
    Quân khu 5 họp

    Trung tướng Lò Văn Ính, Chính ủy Quân khu 5 và Đại tá Tô Quang Mẫn, Chính ủy Sư đoàn 347, Quân khu 5 cùng dự.
    """,
  ]

  /// Asks an archive of the articles who was Chính ủy of Quân khu 5.
  private func ask(
    _ day: String,
    _ others: [String] = ["--position", "chinh uy"]
  ) throws
    -> (out: String, err: String, status: Int32)
  {
    let folder = try TemporaryFolder()
    for (name, text) in Self.texts { try folder.write("tin/" + name, text) }
    #expect(try runArchive(["ingest", "tin"], directory: folder.url).status == 0)
    return try runArchive(
      ["query", "postings", "--unit", "quan khu 5", "--on", day] + others,
      directory: folder.url
    )
  }

  @Test
  func tellsTheHolderWithWhatItRestsOn() throws {
    let result = try ask("2021-06-01")
    #expect(
      result.out == """
        officer     position  unit        first_seen  last_seen   basis                  age
        ──────────  ────────  ──────────  ──────────  ──────────  ─────────────────────  ────────
        Lò Văn Ính  Chính ủy  Quân khu 5  2021-01-10  2022-07-12  seen_before_and_after  4 months

        """
    )
    #expect(result.err == "" && result.status == 0)
  }

  @Test
  func unknownIsAnAnswer() throws {
    let result = try ask("2019")
    #expect(result.out == "")
    #expect(
      result.err
        == "archive: unknown on 2019: Lò Văn Ính (Chính ủy Quân khu 5) first seen in it 2021-01-10 (12 months after); Vừ Mí Chứ (Chính ủy Quân khu 5) first seen in it 2023-12-01 (3 years after)\n"
    )
    #expect(result.status == 1)
    let json = try ask("2019", ["--position", "chinh uy", "--format", "json"])
    #expect(json.out == "[]\n" && json.status == 1)
  }

  @Test
  func hasKeysForWhatItRestsOn() throws {
    let result = try ask("2024", ["--position", "chinh uy", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let rows = try #require(object as? [[String: Any]])
    #expect(rows.map { $0["officer"] as? String } == ["Vừ Mí Chứ"])
    let row = try #require(rows.first)
    #expect(row["from"] as? String == "2023-12-01")
    #expect(row["basis"] as? String == "seen_before" && row["age_days"] as? Int == 31)
    #expect(row["seen_before"] as? String == "2023-12-01" && row["seen_after"] is NSNull)
    #expect((row["sources"] as? [[String: Any]])?.count == 1)
    let keys = ["officer_id", "officer", "position", "unit", "status", "first_seen", "last_seen"]
    #expect(Set(row.keys).isSuperset(of: keys))
  }

  @Test
  func countsWhatHasNoDate() throws {
    let result = try ask("2021-06-01", ["--under", "quan khu 5", "--unit", "Sư đoàn 347"])
    #expect(result.out == "" && result.status == 1)
    let other = try ask(
      "2022-12-31",
      ["--officer", "lo van inh", "--columns", "age_days", "--cite"]
    )
    #expect(other.out.contains("\n172\n") && other.out.contains("chủ trì hội nghị.”"))
    #expect(try ask("2021-06-01", ["--count"]).out == "2\n")
  }

  @Test
  func takesOneDayAndNoSpanBesides() throws {
    let twice = try ask("2021", ["--on", "2022"])
    #expect(twice.err == "archive: --on goes once in a question\n" && twice.status == 64)
    let span = try ask("2021", ["--from", "2022"])
    #expect(span.err == "archive: --on and --from do not go together\n" && span.status == 64)
    #expect(try ask("2021-02-30").status == 64)
    #expect(try FixtureFile.run(["query", "awards", "--on", "2021"]).status == 64)
  }
}
