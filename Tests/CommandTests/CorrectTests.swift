import Foundation
import Testing

/// `archive correct`, as an archivist uses it.
struct CorrectTests {
  private static let texts = [
    "thi-dua.txt": """
    Sư đoàn 347 tổng kết phong trào thi đua

    12/11/2023

    Sáng 12/11/2023, Sư đoàn 347, Quân khu 5 tổ chức hội nghị tổng kết phong trào thi đua năm 2023. Thượng tá Lò Văn Ính, Chính ủy Sư đoàn 347 chủ trì hội nghị. Trung đoàn 828 được tặng Cờ thi đua của Bộ Quốc phòng năm 2023. Trung đoàn 829 được đề nghị tặng Cờ thi đua của Chính phủ năm 2023.
    """,
    "ra-quan.txt": """
    Sư đoàn 347 ra quân huấn luyện

    02/3/2024

    Sáng 2/3/2024, Sư đoàn 347, Quân khu 5 tổ chức lễ ra quân huấn luyện năm 2024. Thượng tá Lò Văn Ính, Chính ủy Sư đoàn 347 dự và chỉ đạo.
    """,
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.texts { try folder.write("tin/" + name, text) }
    #expect(try run(["ingest", "tin"]).status == 0)
  }

  private func run(_ arguments: [String]) throws -> (out: String, err: String, status: Int32) {
    try runArchive(arguments, environment: ["ARCHIVE_AUTHOR": "Lan"], directory: folder.url)
  }

  private func id(_ kind: String, _ filter: [String]) throws -> String {
    let out = try run(["query", kind, "--format", "tsv", "--columns", "id"] + filter).out
    return try #require(out.split(separator: "\n").dropFirst().first.map(String.init))
  }

  private func corrections() throws -> String {
    let url = folder.url.appendingPathComponent("archive.corrections.tsv")
    return try String(contentsOf: url, encoding: .utf8)
  }

  private func awards() throws -> String {
    try run(["query", "awards", "--format", "csv", "--columns", "recipient,year,status,grantor"])
      .out
      .replacingOccurrences(of: "\r\n", with: "\n")
  }

  @Test
  func setsConfirmsAndRejects() throws {
    let before = try awards()
    let given = try id("awards", ["--status", "conferred"])
    let proposed = try id("awards", ["--status", "proposed"])
    let set = try run(["correct", "set", given, "year", "2022", "--reason", "in nhầm"])
    #expect(
      set.out.hasSuffix(
        "/archive.corrections.tsv:2: set award 'Cờ thi đua | Trung đoàn 828 | conferred' year '2023' to '2022', applied\n"
      )
    )
    #expect(set.err == "" && set.status == 0)
    #expect(try run(["correct", "reject", proposed, "--reason", "mục tiêu"]).status == 0)
    #expect(
      try awards() == """
        recipient,year,status,grantor
        Trung đoàn 828,2022,conferred,Bộ Quốc phòng

        """
    )
    #expect(
      try run(["correct", "confirm", proposed, "--reason", "có"]).err.contains("was rejected")
    )

    // The same on a fresh ingest, and after reading again.
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("archive.db"))
    let again = try run(["ingest", "tin/thi-dua.txt", "tin/ra-quan.txt"])
    #expect(again.out.hasSuffix("\ncorrections: 2 applied, 0 stale, 0 orphaned\n"))
    #expect(try awards().contains("Trung đoàn 828,2022") && !awards().contains("829"))

    // Undone by taking the lines out.
    let text = try corrections().split(separator: "\n")[0] + "\n"
    try folder.write("archive.corrections.tsv", String(text))
    #expect(try run(["correct", "list"]).status == 1)
    #expect(try run(["correct", "apply"]).status == 0)
    #expect(try awards() == before)
  }

  @Test
  func survivesAChangedFile() throws {
    let given = try id("awards", ["--status", "conferred"])
    _ = try run(["correct", "set", given, "year", "2022", "--reason", "in nhầm"])
    let text = try #require(Self.texts["thi-dua.txt"])
    try folder.write("tin/thi-dua.txt", text + "\n\nTin thêm.\n")
    let changed = try run(["ingest", "tin"])
    #expect(changed.out.contains("1 changed") && changed.out.contains("1 applied, 0 stale"))
    #expect(try awards().contains("Trung đoàn 828,2022"))
    // Its words say something else now, then they are gone.
    try folder.write(
      "tin/thi-dua.txt",
      text.replacingOccurrences(of: "Cờ thi đua của Bộ", with: "Bằng khen của Bộ")
    )
    #expect(try run(["ingest", "tin"]).out.contains("0 applied, 0 stale, 1 orphaned"))
    let list = try run(["correct", "list", "--format", "jsonl"])
    #expect(
      list.out.contains(
        #""line":2,"state":"orphaned","note":"no article has this digest or these words""#
      )
    )
  }

  @Test
  func stopsAtADamagedLine() throws {
    let before = try awards()
    let given = try id("awards", ["--status", "conferred"])
    _ = try run(["correct", "confirm", given, "--reason", "có quyết định"])
    let path = folder.url.appendingPathComponent("archive.corrections.tsv").path
    let good = try corrections()
    let cells = good.split(separator: "\n")[1].split(
      separator: "\t",
      omittingEmptySubsequences: false
    )
    let other = cells.enumerated().map { $0 == 2 ? "reject" : $0 == 9 ? "" : String($1) }
    for (bad, reason) in [
      ("confirm\taward\n", "\(path):3: there is no action ''"),
      (
        other.joined(separator: "\t") + "\n",
        "\(path): lines 2 and 3 contradict each other: one confirms what the other rejects"
      ),
    ] {
      try folder.write("archive.corrections.tsv", good + bad)
      for command in [
        ["ingest", "tin"], ["correct", "apply"], ["remove", "tin"], ["correct", "list"],
      ] {
        let result = try run(command)
        #expect(result.err.hasPrefix("archive: " + reason), "\(command) \(result.err)")
        #expect(result.status == 2 && result.out == "")
      }
      #expect(try awards() == before)
    }
  }

  @Test
  func addsFromOutsideAndFromWords() throws {
    let outside = [
      "correct", "add", "award",
      "award=Bằng khen; recipient=Sư đoàn 347; status=conferred; year=2019",
      "--reason", "chưa báo nào đăng",
    ]
    #expect(try run(outside).status == 64)
    #expect(try run(outside + ["--source", "Kỷ yếu, tr. 45"]).status == 0)
    let cited = try run(["query", "awards", "--year", "2019", "--cite"])
    #expect(
      cited.out.hasPrefix(
        """
        recipient                award      year  status     checked
        ───────────────────────  ─────────  ────  ─────────  ───────
        Sư đoàn 347, Quân khu 5  Bằng khen  2019  conferred  yes
            “Kỷ yếu, tr. 45”
            outside source

        """
      )
    )
    let words = try run([
      "correct", "add", "theme", "kind=emulation; text=Huấn luyện giỏi; year=2024", "--article",
      "ra-quan.txt",
      "--quote", "lễ ra quân huấn luyện năm 2024", "--reason", "sót",
    ])
    #expect(words.status == 0)
    let theme = try run(["query", "themes", "--cite"])
    #expect(
      theme.out.contains("Huấn luyện giỏi")
        && theme.out.contains("“lễ ra quân huấn luyện năm 2024”")
    )
    // What is not in the archive is refused.
    let nowhere = try run([
      "correct", "add", "theme", "kind=task; text=a", "--article", "ra-quan.txt", "--quote",
      "không có", "--reason", "x",
    ])
    #expect(
      nowhere.err == "archive: the article does not have the words 'không có'\n"
        && nowhere.status == 2
    )
  }

  @Test
  func partsAndJoinsOfficers() throws {
    let officers = {
      try run(["query", "officers", "--format", "jsonl", "--columns", "id,name"]).out
    }
    let before = try officers()
    #expect(before.split(separator: "\n").count == 1)
    let claims = try run(["query", "officers", "--format", "json"]).out
    #expect(claims.contains("Lò Văn Ính"))
    let id = try id("officers", [])
    let same = try run(["correct", "not-same", id, id, "--reason", "x"])
    #expect(same.err.contains("are one already") && same.status == 2)
  }

  @Test
  func needsAReasonAndAFact() throws {
    let given = try id("awards", ["--status", "conferred"])
    let silent = try run(["correct", "confirm", given])
    #expect(silent.err.contains("Say why with --reason") && silent.status == 64)
    let unknown = try run(["correct", "confirm", "12", "--reason", "x"])
    #expect(unknown.err.hasPrefix("archive: the archive has no fact 12") && unknown.status == 2)
    let field = try run(["correct", "set", given, "yaer", "2022", "--reason", "x"])
    #expect(field.err.contains("award has no field 'yaer'; it has award, class"))
    #expect(!folder.holds("archive.corrections.tsv"))
  }
}
