import Foundation
import Testing

@testable import archive

/// `archive ingest --dry-run`: what it says is what then happens, and nothing else does.
struct IngestDryRunTests {
  private let files: IngestFolder

  init() throws { files = try IngestFolder() }

  @Test
  func withoutAnArchiveItMakesNone() throws {
    try files.write("in/1.txt", 1)
    try files.write("in/2.txt", 2)
    try files.write("in/copy.txt", 1)
    try files.folder.write("in/b.png", "x")
    try files.folder.write("in/c.txt", "")
    let dry = try files.run("ingest", "--dry-run", "in")
    #expect(dry.out == "dry run: 2 added, 1 unchanged, 0 changed, 1 skipped, 1 failed\n")
    #expect(dry.err == "archive: \(files.path("in/c.txt")): empty\n")
    #expect(dry.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path(".")) == ["in"])
    #expect(try "dry run: " + files.ingest("in") + "\n" == dry.out)
  }

  @Test
  func itForetellsWhatFollows() throws {
    for number in 1...5 { try files.write("in/\(number).txt", number) }
    _ = try files.ingest("in")
    try files.write("in/2.txt", 6)
    try files.remove("in/3.txt")
    try files.remove("in/4.txt")
    try files.write("in/moved.txt", 4)
    try files.write("in/7.txt", 7)
    let before = try files.bytes("archive.db")
    let dry = try files.run("ingest", "--dry-run", "in")
    #expect(dry.out == "dry run: 1 added, 3 unchanged, 1 changed, 0 skipped, 0 failed, 1 gone\n")
    #expect(dry.status == 0)
    let pruning = try files.run("ingest", "--dry-run", "--prune", "in")
    #expect(
      pruning.out
        == "dry run: 1 added, 3 unchanged, 1 changed, 0 skipped, 0 failed, 1 gone, 1 removed\n"
    )
    #expect(try files.bytes("archive.db") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path(".")).count == 2)
    #expect(try "dry run: " + files.ingest("--prune", "in") + "\n" == pruning.out)
  }

  @Test
  func whatIsNoArchiveIsRefusedAsEver() throws {
    try files.write("in/1.txt", 1)
    try files.folder.write("archive.db", "mine")
    let result = try files.run("ingest", "--dry-run", "in")
    #expect(result.status == 2)
    #expect(result.out == "")
    #expect(result.err.contains("is not an archive"))
  }
}
