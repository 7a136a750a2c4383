import Foundation
import Testing

@testable import archive

struct FailuresTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "in/a.txt",
      "Năm 2023, Quân khu 81 được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.\n"
    )
    try folder.write("in/b.png", "x")
    try folder.write("in/c.txt", "")
    try folder.write("in/d.jsonl", "{broken\n")
    _ = try run(["ingest", "in"])
  }

  private func run(_ arguments: [String]) throws -> (out: String, err: String, status: Int32) {
    try runArchive(arguments, directory: folder.url)
  }

  private func told(_ arguments: [String]) throws -> [String] {
    let result = try run(["failures", "--format", "tsv"] + arguments)
    #expect(result.err == "")
    return result.out.replacingOccurrences(of: folder.url.path + "/in/", with: "")
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test
  func whatFailedComesBeforeWhatHoldsNoArticle() throws {
    let failed = ["c.txt\tfailed\tempty", "d.jsonl#1\tfailed\tdamaged: no JSON on this line"]
    let skipped = ["b.png\tskipped\tnot an article (.png)"]
    #expect(try told([]) == ["path\tkind\treason"] + failed + skipped)
    #expect(try told(["--kind", "failed"]) == ["path\tkind\treason"] + failed)
    #expect(try told(["--kind", "skipped"]) == ["path\tkind\treason"] + skipped)
    let first = try run(["failures", "--limit", "1"])
    #expect(first.err == "archive: 1 of 3 rows printed\n" && first.status == 0)
  }

  @Test
  func aFileThatIsReadNowIsOffTheList() throws {
    try folder.write("in/c.txt", "Quân khu 82 ra quân huấn luyện.")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("in/d.jsonl"))
    _ = try run(["ingest", "in"])
    #expect(try told(["--kind", "failed"]).contains { $0.hasPrefix("c.txt") } == false)
    let none = try run(["failures", "--db", "none.db"])
    #expect(none.status == 2)
  }

  @Test
  func nothingToListIsSaid() throws {
    try folder.write("one/a.txt", "Quân khu 83 ra quân huấn luyện.")
    _ = try run(["ingest", "--db", "one.db", "one"])
    let table = try run(["failures", "--db", "one.db"])
    #expect(table.out == "" && table.err == "archive: every file was taken\n" && table.status == 1)
    let json = try run(["failures", "--db", "one.db", "--format", "json"])
    #expect(json.out == "[]\n" && json.status == 1)
  }
}
