import Foundation
import Testing

@testable import archive

/// Files that gave an article once and are no longer there.
struct IngestGoneTests {
  private let files: IngestFolder
  private let nothingNew = "0 added, 1 unchanged, 0 changed, 0 skipped, 0 failed"

  init() throws { files = try IngestFolder() }

  @Test
  func theyAreToldAndStayUntilPruned() throws {
    for number in 1...3 { try files.write("in/\(number).txt", number) }
    _ = try files.ingest("in")
    try files.remove("in/2.txt")
    try files.remove("in/3.txt")
    let told = try files.run("ingest", "in")
    #expect(told.out == "\(nothingNew), 2 gone: nothing new\n")
    #expect(
      told.err == "archive: 2 are no longer there, such as \(files.path("in/2.txt")); "
        + "what they said is kept (--prune takes it out)\n"
    )
    #expect(told.status == 0)
    #expect(try files.articles() == ["in/1.txt", "in/2.txt", "in/3.txt"])
    let pruned = try files.run("ingest", "--prune", "in")
    #expect(pruned.out == "\(nothingNew), 2 gone, 2 removed\n")
    #expect(pruned.err == "" && pruned.status == 0)
    #expect(try files.articles() == ["in/1.txt"])
    let units = try files.run("query", "units", "--columns", "name", "--format", "tsv").out
    #expect(units.contains("Quân khu 81") && !units.contains("Quân khu 82"))
    #expect(try files.run("verify").status == 0)
    #expect(try files.ingest("in") == "\(nothingNew): nothing new")
  }

  @Test
  func whatIsElsewhereIsNotGone() throws {
    try files.write("in/1.txt", 1)
    try files.write("in/2.txt", 2)
    try files.write("other/2.txt", 2)
    _ = try files.ingest("in", "other")
    try files.remove("in/2.txt")
    #expect(try files.ingest("--prune", "in") == "\(nothingNew): nothing new")
    #expect(try files.articles() == ["in/1.txt", "other/2.txt"])
    // Now it is nowhere else.
    try files.remove("other/2.txt")
    try files.write("other/3.txt", 3)
    #expect(try files.ingest("other").hasSuffix("0 failed, 1 gone"))
  }

  @Test
  func onlyWhatWasNamedIsLookedFor() throws {
    try files.write("in/1.txt", 1)
    try files.write("in2/2.txt", 2)
    _ = try files.ingest("in", "in2")
    try files.remove("in2/2.txt")
    #expect(try files.ingest("--prune", "in") == "\(nothingNew): nothing new")
    #expect(try files.ingest("--prune", "in/1.txt") == "\(nothingNew): nothing new")
  }

  @Test
  func entriesGoneFromAChangedContainerAreToo() throws {
    func table(_ numbers: [Int]) throws {
      let rows = numbers.map { "\"\(IngestFolder.article($0))\"\n" }
      try files.folder.write("in/a.csv", "text\n" + rows.joined())
    }
    try table([1, 2, 3])
    try files.write("in/b.txt", 4)
    _ = try files.ingest("in")
    try table([1])
    #expect(
      try files.ingest("in")
        == "0 added, 2 unchanged, 0 changed, 0 skipped, 0 failed, 2 gone: nothing new"
    )
    _ = try files.ingest("--prune", "in/a.csv")
    #expect(try files.articles() == ["in/a.csv#1", "in/b.txt"])
    // All of it, with the file.
    try files.remove("in/a.csv")
    #expect(try files.ingest("in").hasSuffix(", 1 gone: nothing new"))
  }

  @Test
  func whatCannotBeReadIsNotGone() throws {
    try files.folder.write(
      "in/a.jsonl",
      (1...2).map { #"{"text": "Quân khu 8\#($0) ra quân huấn luyện năm 2024."}"# + "\n" }.joined()
    )
    try files.write("in/b.txt", 1)
    _ = try files.ingest("in")
    try files.folder.write("in/a.jsonl", [0x7B, 0xFF])
    try files.folder.write("in/b.txt", "")
    let result = try files.run("ingest", "--prune", "in")
    #expect(result.out.contains("2 failed"))
    #expect(try files.articles().contains("in/b.txt"))
    try files.folder.write("in/a.jsonl", "")
    _ = try files.run("ingest", "--prune", "in/a.jsonl")
    #expect(try files.articles().contains("in/a.jsonl#1"))
  }

  @Test
  func aPathThatIsNotThereIsAMistake() throws {
    try files.write("in/1.txt", 1)
    _ = try files.ingest("in")
    let result = try files.run("ingest", "--prune", "out")
    #expect(result.status == 2)
    #expect(result.err == "archive: \(files.path("out")): no such file or folder\n")
    try files.remove("in")
    #expect(try files.run("ingest", "--prune", "in").status == 2)
    #expect(try files.articles() == ["in/1.txt"])
  }

  @Test
  func anEmptyFolderPrunesNothing() throws {
    try files.write("in/1.txt", 1)
    try files.write("other/2.txt", 2)
    _ = try files.ingest("in", "other")
    try files.remove("in/1.txt")
    let result = try files.run("ingest", "--prune", "in", "other")
    #expect(result.out == "\(nothingNew), 1 gone: nothing new\n")
    let folder = files.path("in")
    #expect(
      result.err == "archive: \(folder): there is no article in it now, so nothing was pruned; "
        + "take out what came from it with: archive remove \(folder)\n"
    )
    #expect(result.status == 2)
    #expect(try files.articles().count == 2)
  }

  @Test
  func aFailureOfAFileThatIsGoneIsForgotten() throws {
    try files.write("in/1.txt", 1)
    try files.folder.write("in/2.txt", "")
    _ = try files.ingest("in")
    #expect(try files.run("failures").out.contains("in/2.txt"))
    try files.remove("in/2.txt")
    _ = try files.ingest("in")
    #expect(try files.run("failures").status == 1)
  }
}
