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
    #expect(try run(["failures", "--kind", "failed"]).err == "archive: no file was failed\n")
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

  // MARK: - Once more

  @Test
  func whatFailedIsReadAgain() throws {
    try folder.write("in/c.txt", "Quân khu 82 ra quân huấn luyện năm 2024.")
    try folder.write("in/e.txt", "Quân khu 83 ra quân huấn luyện năm 2024.")
    let again = try run(["failures", "--retry"])
    #expect(again.out.hasPrefix("1 added, 0 unchanged, 0 changed, 0 skipped, 1 failed\n"))
    #expect(
      again.err
        == "archive: \(folder.url.path)/in/d.jsonl#1: damaged: no JSON on this line\n"
    )
    #expect(again.status == 2)
    #expect(try told(["--kind", "failed"]).count == 2)
    try folder.write("in/d.jsonl", "\n{\"text\": \"Quân khu 84 ra quân huấn luyện.\"}\n")
    let third = try run(["failures", "--retry"])
    #expect(third.out.hasPrefix("1 added, ") && third.err == "" && third.status == 0)
    let none = try run(["failures", "--retry"])
    #expect(none.out == "" && none.err == "archive: no file was failed\n" && none.status == 1)
    #expect(try run(["failures"]).out.contains("b.png"))
  }

  @Test
  func whatIsNoLongerThereIsOffTheList() throws {
    for name in ["in/c.txt", "in/d.jsonl"] {
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
    }
    let again = try run(["failures", "--retry"])
    let path = folder.url.path + "/in/c.txt"
    #expect(
      again.err == "archive: 2 files are no longer there, such as \(path), and off the list\n"
    )
    #expect(again.out == "0 added, 0 unchanged, 0 changed, 0 skipped, 0 failed: nothing new\n")
    #expect(again.status == 0)
    #expect(try told([]) == ["path\tkind\treason", "b.png\tskipped\tnot an article (.png)"])
  }

  @Test
  func onlyWhatFailedCanBeRetried() throws {
    #expect(try run(["failures", "--retry", "--kind", "skipped"]).status == 64)
    #expect(try run(["failures", "--retry", "--limit", "1"]).status == 64)
  }
}
