import Evaluation
import Foundation
import Testing

/// `archive evaluate`, on gold records written for the test.
struct EvaluateTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().standardizedFileURL

  private static let article = """
    Lữ đoàn 957 tổng kết năm 2023

    Ngày 5-1-2024, Lữ đoàn 957 tổng kết công tác năm 2023. Đại tá Hà Văn Lượm, Lữ đoàn trưởng chủ trì hội nghị.
    """
  /// Its record, with a role told wrongly and an officer who is not in it.
  private static let gold = """
    {"units": [{"name": "Lữ đoàn 957", "parent": null}],
     "officers": [{"name": "Hà Văn Lượm", "rank": "Đại tá", "postings": [
       {"position": "Lữ đoàn trưởng", "unit": "Lữ đoàn 957"}]},
      {"name": "Ngô Đình Chấp", "rank": "Thiếu tá", "postings": []}],
     "conferences": [{"kind": "tổng kết", "host": "Lữ đoàn 957", "held_on": "2024-01-05", "period": "2023",
       "roles": [{"officer": "Hà Văn Lượm", "role": "speaks"}]}],
     "awards": [], "themes": []}
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.article)
    try folder.write("gold/a.json", Self.gold)
    return folder
  }

  private func evaluate(
    _ arguments: String...,
    in folder: TemporaryFolder
  ) throws
    -> (out: String, err: String, status: Int32)
  {
    try runArchive(["evaluate"] + arguments, directory: folder.url)
  }

  @Test
  func figuresAreATable() throws {
    let run = try evaluate("gold", in: folder())
    #expect(
      run.out == """
        kind             precision  recall  f1     gold  found
        ───────────────  ─────────  ──────  ─────  ────  ─────
        unit             1.000      1.000   1.000  1     1
        unit_parent      0.000      0.000   0.000  0     0
        officer          1.000      0.500   0.667  2     1
        posting          1.000      1.000   1.000  1     1
        conference       1.000      1.000   1.000  1     1
        conference_date  1.000      1.000   1.000  1     1
        period           1.000      1.000   1.000  1     1
        role             0.000      0.000   0.000  1     1
        award_core       0.000      0.000   0.000  0     0
        award            0.000      0.000   0.000  0     0
        theme            0.000      0.000   0.000  0     0
        theme_by         0.000      0.000   0.000  0     0

        macro F1 0.810, articles 1
        proposals told as conferred: 0 of 0
        former posts told as current: 0 of 0

        """
    )
    #expect(run.err == "" && run.status == 0)
  }

  @Test
  func errorsComeWithRulesAndWords() throws {
    let run = try evaluate("gold", "--errors", in: folder())
    let errors = try #require(run.out.components(separatedBy: "of 0\n\n").last)
    #expect(
      errors == """
        field  gold    found  count
        ─────  ──────  ─────  ─────
        role   speaks  chair  1

        a
          missed officer: Thiếu tá Ngô Đình Chấp
            “Đại tá Hà Văn Lượm, Lữ đoàn trưởng chủ trì hội nghị.”
          missed role: Hà Văn Lượm, speaks
            told: Hà Văn Lượm, chair
            “Đại tá Hà Văn Lượm, Lữ đoàn trưởng chủ trì hội nghị.”
          wrong role: Hà Văn Lượm, chair
            by: role.person-verb
            “Đại tá Hà Văn Lượm, Lữ đoàn trưởng chủ trì hội nghị.”

        """
    )
  }

  @Test
  func jsonHasTheSame() throws {
    let run = try evaluate("gold", "--errors", "--format", "json", in: folder())
    let value = try JSON(run.out)
    #expect(value["macro"] == .number(0.8095))
    #expect(value["kinds"]?[2]?["recall"] == .number(0.5))
    #expect(value["errors"]?.items.count == 3)
    #expect(value["confusions"]?[0]?["found"]?.text == "chair")
  }

  @Test
  func samplesAreGoldToo() throws {
    let samples = Self.root.appendingPathComponent("Samples").path
    let run = try runArchive(["evaluate", samples, "--format", "json"])
    let value = try JSON(run.out)
    #expect(run.status == 0 && run.err == "")
    #expect((value["articles"]?.count ?? 0) >= 12)
    #expect(value["missing"] == .integer(0))
    #expect(value["proposed_told_as_conferred"] == .integer(0))
  }

  @Test
  func recordsWithoutAnArticleAreNamed() throws {
    let folder = try folder()
    try folder.write("gold/b.json", Self.gold)
    let run = try evaluate("gold", in: folder)
    #expect(run.err == "archive: 1 record without an article left out: b\n" && run.status == 0)
    let other = try evaluate("gold", "a.txt", "c.txt", in: folder)
    #expect(other.err.contains("/c.txt: no such file or folder\n"))
    #expect(other.out.contains("articles 1") && other.status == 2)
  }

  @Test
  func nothingToCompareIsSaid() throws {
    let folder = try TemporaryFolder()
    let empty = try evaluate(".", in: folder)
    #expect(empty.err == "archive: nothing to compare in .: it holds no .json files\n")
    #expect(empty.out == "" && empty.status == 1)
    try folder.write("b.json", Self.gold)
    let alone = try evaluate(".", in: folder)
    #expect(alone.err == "archive: nothing to compare in .: no article found for its record\n")
    #expect(alone.status == 1)
  }

  @Test
  func anArticleThatCannotBeReadIsAFailure() throws {
    let folder = try folder()
    try folder.write("b.txt", "")
    try folder.write("gold/b.json", Self.gold)
    let run = try evaluate("gold", in: folder)
    #expect(run.err == "archive: \(folder.url.path)/b.txt: empty\n")
    #expect(run.out.contains("unit             1.000      0.500   0.667"))
    #expect(run.status == 2)
  }

  @Test
  func aBrokenRecordIsNamed() throws {
    let folder = try folder()
    let path = try folder.write("gold/b.json", #"{"awards": [{"award": "Cờ", "status": "given"}]}"#)
    let run = try evaluate("gold", in: folder)
    #expect(
      run.err
        == "archive: \(path): awards[0].status: must be one of proposed, conferred, is \"given\"\n"
    )
    #expect(run.out == "" && run.status == 2)
  }

  // MARK: - The script that defines the figures

  private static let shared = root.deletingLastPathComponent().appendingPathComponent("shared").path
  private static let script = shared + "/tools/score.py"
  private static let canCompare =
    FileManager.default.fileExists(atPath: script)
    && (try? run("/usr/bin/env", ["python3", "--version"])) != nil

  @Test(
    .enabled(if: canCompare, "needs python3 and ../shared/tools/score.py"),
    arguments: [
      ("seeds/gold", "seeds"), ("gold/dev", "gold/dev"),
    ]
  )
  func figuresAreThoseOfTheScript(gold: String, texts: String) throws {
    let gold = Self.shared + "/" + gold
    let texts = try FileManager.default.contentsOfDirectory(atPath: Self.shared + "/" + texts)
      .filter { $0.hasSuffix(".txt") }.sorted().map { "\(Self.shared)/\(texts)/\($0)" }
    let folder = try TemporaryFolder()
    let records = try folder.write("records.jsonl", runArchive(["extract"] + texts).out)
    let stems = texts.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    let only = "--only=" + stems.joined(separator: ",")
    let lines = try Self.run("/usr/bin/env", ["python3", Self.script, gold, records, only])
    let table = try runArchive(["evaluate", gold] + texts).out.split(separator: "\n")
    // The script's figures, labels and brackets left out, in the order of the table's.
    let figures = lines.split(separator: "\n").prefix(12).map { line in
      line.split { " (),".contains($0) }.filter { !["P", "R", "F1", "gold", "found"].contains($0) }
    }
    #expect(table.dropFirst(2).prefix(12).map { $0.split(separator: " ") } == figures)
    let sums = table.suffix(3).flatMap { $0.split { " ,".contains($0) }.filter(Self.isNumber) }
    let ends = lines.split(separator: "\n").suffix(2).map {
      $0.split { " ();".contains($0) }.filter(Self.isNumber)
    }
    // Articles and the mean come last there, between them how many had no record.
    #expect(sums == [ends[1][2], ends[1][0]] + ends[0])
    #expect(ends[1][1] == "0" && ends[1][0] == "\(texts.count)")
  }

  private static func isNumber(_ word: Substring) -> Bool { Double(word) != nil }

  /// What a program prints; it must end well.
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let out = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = out
    try process.run()
    let bytes = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
