import Foundation
import Testing

/// What `archive ask` prints, to the letter, on the archive of `Fixture`.
struct AskTests {
  private let line =
    #"archive query awards --year 2023 --award "Cờ thi đua" --status conferred --kind collective"#

  @Test
  func proposedIsNeverToldAsReceived() throws {
    let result = try FixtureFile.run(["ask", "đơn vị nào được tặng Cờ thi đua năm 2023?"])
    #expect(
      result.out == """
        Không thấy ai được tặng; mới được đề nghị: 2.

        recipient                        award       grantor        year  status
        ───────────────────────────────  ──────────  ─────────────  ────  ────────
        Cục Chính trị, Tổng cục Hậu cần  Cờ thi đua  Bộ Quốc phòng  2023  proposed
        Cục Quân nhu, Tổng cục Hậu cần   Cờ thi đua  Chính phủ      2023  proposed

        Proposed, 2 rows: 2 Cờ thi đua (2 units).

        """
    )
    #expect(result.err == "archive: understood as: \(line)\n")
    #expect(result.status == 1)
  }

  @Test
  func countsAreAddedUp() throws {
    let result = try FixtureFile.run([
      "ask", "how", "many", "Bằng", "khen", "did", "QK9", "give", "in", "2022",
    ])
    #expect(
      result.out == """
        Conferred: 10.

        recipient               award      grantor                year  status     given_on
        ──────────────────────  ─────────  ─────────────────────  ────  ─────────  ──────────
        5 cá nhân (Quân khu 9)  Bằng khen  Bộ Tư lệnh Quân khu 9  2022  conferred  2022-07-28
        5 tập thể (Quân khu 9)  Bằng khen  Bộ Tư lệnh Quân khu 9  2022  conferred  2022-07-28

        Conferred, 2 rows: 10 Bằng khen (5 tập thể + 5 cá nhân).

        """
    )
    #expect(result.status == 0)
  }

  @Test
  func unknownTimesAreTold() throws {
    let result = try FixtureFile.run(["ask", "ai là Chính ủy Quân khu 9 năm 2019"])
    #expect(result.out.hasPrefix("unknown on 2019: Đỗ Thành Mẫu (Chính ủy Quân khu 9) first seen"))
    #expect(result.status == 1)
  }

  @Test(arguments: [
    "đơn vị nào được tặng Cờ thi đua năm 2023?", "who was proposed for Cờ thi đua",
    "Chính ủy Quân khu 9 là ai", "ai chủ trì hội nghị tổng kết công tác quân nhu năm 2023",
    "chủ đề thi đua năm 2024", "who was promoted to Thiếu tướng", "bài nào nói về Cục Quân nhu",
    "các đơn vị thuộc Tổng cục Hậu cần",
  ])
  func theLineShownGivesTheSameRows(question: String) throws {
    let asked = try FixtureFile.run(["ask", question, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(asked.out.utf8)) as? [String: Any]
    let line = try #require(object?["understood"] as? String)
    #expect(asked.err.hasPrefix("archive: understood as: \(line)\n"))
    let queried = try shell(
      line.replacingOccurrences(of: "archive query", with: "\"$0\" query") + " --format json"
    )
    let rows = try JSONSerialization.jsonObject(with: Data(queried.utf8))
    #expect(object?.keys.sorted() == ["rows", "understood"])
    #expect(try same(object?["rows"] ?? [], rows))
  }

  @Test
  func whatIsNotUnderstoodIsNamed() throws {
    let result = try FixtureFile.run(["ask", "đơn vị nào được tặng Cờ thi đua năm ngoái"])
    #expect(
      result.err
        == "archive: 'năm ngoái' means another time whenever it is asked; name the year or the day, as in 'năm 2023'\n"
    )
    #expect(result.out == "" && result.status == 64)
    let unit = try FixtureFile.run(["ask", "Chính ủy Quân khu 99 là ai"])
    #expect(
      unit.err
        == "archive: --unit: the archive holds no unit 'Quân khu 99'; did you mean 'Quân khu 9'?\n"
    )
    #expect(unit.status == 64)
  }

  /// What a shell line prints; `$0` in it is the program.
  private func shell(_ line: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, try archiveBinary().path]
    var variables = ProcessInfo.processInfo.environment
    variables["ARCHIVE_DB"] = try FixtureFile.path.get()
    process.environment = variables
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private func same(_ first: Any, _ second: Any) throws -> Bool {
    let options: JSONSerialization.WritingOptions = [.sortedKeys]
    return try JSONSerialization.data(withJSONObject: first, options: options)
      == JSONSerialization.data(withJSONObject: second, options: options)
  }

  /// A subject that happens to hold `của Bộ` is not what `của Bộ CHQS tỉnh` asks for.
  @Test
  func theHostIsNoSubject() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "tin/a.txt",
      """
      Bộ CHQS tỉnh Kon Tum tổng kết năm 2023

      20/12/2023 10:00

      Ngày 20/12/2023, Bộ CHQS tỉnh Kon Tum tổ chức Hội nghị tổng kết công tác quốc phòng năm 2023. Đại tá Lò Văn Ính, Chỉ huy trưởng Bộ CHQS tỉnh Kon Tum chủ trì hội nghị.
      """
    )
    try folder.write(
      "tin/b.txt",
      """
      Quân khu 5 công bố quyết định

      12/11/2023 10:00

      Ngày 12/11/2023, Quân khu 5 tổ chức lễ công bố các quyết định của Bộ trưởng Bộ Quốc phòng. Trung tướng Vừ Mí Chứ, Chính ủy Quân khu 5 chủ trì buổi lễ.
      """
    )
    #expect(try runArchive(["ingest", "tin"], directory: folder.url).status == 0)
    let result = try runArchive(
      ["ask", "Ai chủ trì hội nghị tổng kết của Bộ CHQS tỉnh Kon Tum năm 2023?"],
      directory: folder.url
    )
    #expect(!result.err.contains("--subject"))
    #expect(result.out.contains("Lò Văn Ính (chair)"))
  }

  /// Two flags of one brigade are two awards and one unit.
  @Test
  func unitsAreCountedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "tin/a.txt",
      """
      Lữ đoàn 967 gặp mặt truyền thống

      20/12/2023 10:00

      Lữ đoàn 967 được Bộ Quốc phòng tặng Cờ thi đua năm 2021. Lữ đoàn 967 được Bộ Quốc phòng tặng Cờ thi đua năm 2022. Lữ đoàn 814 được Bộ Quốc phòng tặng Cờ thi đua năm 2022.
      """
    )
    #expect(try runArchive(["ingest", "tin"], directory: folder.url).status == 0)
    func ask(_ words: String) throws -> String {
      try runArchive(["ask", words], directory: folder.url).out
    }
    let asked = try ask("bao nhiêu đơn vị được tặng Cờ thi đua?")
    #expect(asked.hasPrefix("Đã tặng: 3.\nSố đơn vị nêu tên: 2.\n"))
    #expect(
      try ask("how many units received Cờ thi đua").contains("Units among the recipients: 2.")
    )
    #expect(try !ask("đơn vị nào được tặng Cờ thi đua?").contains("Số đơn vị"))
    #expect(try !ask("bao nhiêu đơn vị được tặng Cờ thi đua năm 2022?").contains("Số đơn vị"))
  }

  /// Units bear their arm's name or not.
  @Test
  func aFormationIsFoundByItsNumber() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "tin/a.txt",
      """
      Trung đoàn Tên lửa 967 bắn đạn thật

      20/12/2023 10:00

      Ngày 20/12/2023, Thượng tá Lò Văn Ính, Chính ủy Trung đoàn Tên lửa 967 động viên bộ đội.
      """
    )
    #expect(try runArchive(["ingest", "tin"], directory: folder.url).status == 0)
    for (unit, status) in [
      ("Trung đoàn 967", 0 as Int32), ("Lữ đoàn 967", 2), ("Trung đoàn 96", 2),
    ] {
      let result = try runArchive(["query", "postings", "--unit", unit], directory: folder.url)
      #expect((result.status == 0) == (status == 0), "\(unit)")
    }
    let asked = try runArchive(["ask", "ai là chính ủy trung đoàn 967"], directory: folder.url)
    #expect(asked.out.contains("Lò Văn Ính"))
  }
}
