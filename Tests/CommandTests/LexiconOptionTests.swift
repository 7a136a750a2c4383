import Evaluation
import Foundation
import Testing

/// Phrases of the user's own, in all commands that read articles.
struct LexiconOptionTests {
  private static let text = """
    Lữ đoàn 957 tổng kết năm 2023

    Ngày 5-1-2024, Lữ đoàn 957 tổng kết công tác năm 2023. Lữ đoàn 957 được Bộ Quốc phòng tặng Nhành tre vàng năm 2023.
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", Self.text)
    try folder.write("my/awards.tsv", "# mine\nNhành tre vàng\t=\tflag\t\n")
    return folder
  }

  private func awards(_ run: (out: String, err: String, status: Int32)) throws -> [String?] {
    try JSON(run.out)["awards"]?.items.map { $0["award"]?.text } ?? []
  }

  @Test
  func extractKnowsThem() throws {
    let folder = try folder()
    #expect(try awards(runArchive(["extract", "in"], directory: folder.url)) == [])
    let option = try runArchive(["extract", "--lexicon", "my", "in"], directory: folder.url)
    #expect(try awards(option) == ["Nhành tre vàng"])
    let variable = try runArchive(
      ["extract", "in"],
      environment: ["ARCHIVE_LEXICON": "my"],
      directory: folder.url
    )
    #expect(variable.out == option.out)
  }

  @Test
  func evaluateAndGapsKnowThem() throws {
    let folder = try folder()
    try folder.write(
      "in/a.json",
      """
      {"awards": [{"award": "Nhành tre vàng", "grantor": "Bộ Quốc phòng", "year": 2023, "status": "conferred",
        "recipient": {"unit": "Lữ đoàn 957"}}]}
      """
    )
    func recall(_ more: [String]) throws -> JSON? {
      let json = ["evaluate", "in", "--format", "json"] + more
      return try JSON(runArchive(json, directory: folder.url).out)["kinds"]?[9]?["recall"]
    }
    #expect(try recall([]) != recall(["--lexicon", "my"]))
    func gaps(_ more: [String]) throws -> String {
      try runArchive(["gaps", "in"] + more, directory: folder.url).out
    }
    try folder.write("my/units.tsv", "Nhành\t=\tfixed\t\n")
    #expect(try !gaps([]).contains("Nhành"))
    #expect(try gaps(["--lexicon", "my", "--kind", "unit"]).contains("Nhành"))
  }

  @Test
  func ingestReadsAgainWithOtherPhrasesAndSaysSo() throws {
    let folder = try folder()
    func ingest(_ more: String...) throws -> String {
      try runArchive(["ingest"] + more + ["in"], directory: folder.url).out
    }
    #expect(try ingest().hasPrefix("1 added, "))
    #expect(try ingest().hasSuffix(": nothing new\n"))
    let again = try ingest("--lexicon", "my")
    #expect(
      again.hasPrefix(
        """
        0 added, 1 unchanged, 0 changed, 0 skipped, 0 failed
        1 of the unchanged read again, by other rules or phrases than before
        facts: 
        """
      )
    )
    #expect(again.contains("1 awards"))
    let question = ["query", "awards", "--format", "json"]
    let answer = try JSON(runArchive(question, directory: folder.url).out)
    #expect(answer.items.map { $0["award"]?.text } == ["Nhành tre vàng"])
    #expect(try ingest("--lexicon", "my").hasSuffix(": nothing new\n"))
    #expect(try ingest().contains("read again"))
    #expect(try runArchive(question, directory: folder.url).out == "[]\n")
  }

  @Test(arguments: ["ingest", "extract", "evaluate", "gaps"])
  func aBadLineIsAnErrorAndNothingIsRead(command: String) throws {
    let folder = try folder()
    let path = try folder.write("my/ranks.tsv", "Sáng lập tướng\t=\trank\torder=19\nTướng\t=\n")
    let run = try runArchive([command, "--lexicon", "my", "in"], directory: folder.url)
    let reason = "needs 4 cells (phrase, canonical, tag, flags), has 2"
    #expect(run.err.contains("archive: \(path):2: \(reason)\n"))
    #expect(run.out == "" && run.status == 2)
    #expect(!folder.holds("archive.db"))
  }
}
