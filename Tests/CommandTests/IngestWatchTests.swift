import Foundation
import Testing

@testable import archive

/// `archive ingest --watch`: it stays, takes up what happens, and ends when it is told to.
struct IngestWatchTests {
  private let files: IngestFolder

  init() throws { files = try IngestFolder() }

  /// Starts a watch of `in` and waits for its first round.
  private func start(_ arguments: String...) throws -> RunningArchive {
    let watch = try RunningArchive(
      ["ingest", "--watch"] + arguments + ["in"],
      directory: files.folder.url
    )
    let told = try watch.wait(for: "err") { $0.contains("archive: watching ") }
    #expect(told.hasSuffix("archive: watching \(files.path("in")); ctrl-C ends it\n"), "\(told)")
    return watch
  }

  /// Waits for one more round than those before, and gives what was told of it.
  private func next(_ watch: RunningArchive, after lines: Int) throws -> String {
    let out = try watch.wait { $0.split(separator: "\n").count > lines }
    return String(out.split(separator: "\n").dropFirst(lines).first ?? "")
  }

  private func line(_ added: Int, _ unchanged: Int, _ changed: Int, _ rest: String = "") -> String {
    "\(added) added, \(unchanged) unchanged, \(changed) changed, 0 skipped, 0 failed\(rest)"
  }

  @Test
  func itTakesUpWhatComesChangesMovesAndGoes() throws {
    try files.write("in/1.txt", 1)
    let watch = try start()
    var lines = try watch.wait { $0.contains("facts: ") }.split(separator: "\n").count
    #expect(lines == 2)
    func expect(_ told: String) throws {
      #expect(try next(watch, after: lines) == told)
      lines += 1
    }
    try files.write("in/new/deep/2.txt", 2)
    try expect(line(1, 0, 0))
    try files.write("in/1.txt", 3)
    try expect(line(0, 0, 1))
    try FileManager.default.moveItem(atPath: files.path("in/new"), toPath: files.path("in/old"))
    try expect(line(0, 1, 0, ": nothing new"))
    #expect(try files.articles() == ["in/1.txt", "in/old/deep/2.txt"])
    try files.remove("in/old")
    try expect(line(0, 0, 0, ", 1 gone: nothing new"))
    // What was told to be gone is not told again.
    try files.write("in/4.txt", 4)
    try expect(line(1, 0, 0))
    watch.signal(SIGINT)
    let result = try watch.wait()
    #expect(result.status == 0)
    #expect(
      result.err.hasSuffix(
        "archive: \(files.path("in/old/deep/2.txt")) is no longer there; "
          + "what it said is kept (--prune takes it out)\n"
      )
    )
    #expect(try files.run("verify").status == 0)
  }

  @Test
  func itLeavesTheSameAsAnIngestOfAll() throws {
    try files.write("in/1.txt", 1)
    let watch = try start("--prune")
    var rounds = 0
    for step in 2...4 {
      try files.write("in/\(step).txt", step)
      rounds += 1
      #expect(try next(watch, after: 1 + rounds) == line(1, 0, 0))
    }
    try files.remove("in/2.txt")
    #expect(try next(watch, after: 2 + rounds) == line(0, 0, 0, ", 1 gone, 1 removed"))
    watch.signal(SIGTERM)
    #expect(try watch.wait().status == 0)
    #expect(try files.articles() == ["in/1.txt", "in/3.txt", "in/4.txt"])
    #expect(
      try files.ingest("--prune", "in") == line(0, 3, 0, ": nothing new")
    )
  }

  @Test
  func othersMayWriteBetweenRounds() throws {
    try files.write("in/1.txt", 1)
    try files.write("other/2.txt", 2)
    let watch = try start()
    #expect(try files.ingest("other") == line(1, 0, 0))
    #expect(try files.run("remove", "in/1.txt").status == 0)
    try files.write("in/3.txt", 3)
    #expect(try next(watch, after: 2) == line(1, 0, 0))
    watch.signal(SIGINT)
    #expect(try watch.wait().status == 0)
    #expect(try files.articles() == ["in/3.txt", "other/2.txt"])
  }

  @Test
  func itWaitsForAnotherThatMakesTheArchive() throws {
    try files.write("in/1.txt", 1)
    try files.write("other/2.txt", 2)
    try files.pipe("pipe")
    let other = try RunningArchive(["ingest", "other", "pipe"], directory: files.folder.url)
    let pipe = try files.meet("pipe")
    let watch = try RunningArchive(["ingest", "--watch", "in"], directory: files.folder.url)
    let told = try watch.wait(for: "err") { $0.contains("tried again") }
    #expect(told.components(separatedBy: "is in use by another process").count == 2, "\(told)")
    try pipe.close()
    #expect(try other.wait().out.hasPrefix(line(1, 0, 0).replacing("0 failed", with: "")))
    #expect(try next(watch, after: 0) == line(1, 0, 0))
    watch.signal(SIGTERM)
    #expect(try watch.wait().status == 0)
  }

  @Test
  func aWatchedFolderMayGoAndComeBack() throws {
    try files.write("in/1.txt", 1)
    let watch = try start("--prune")
    try FileManager.default.moveItem(atPath: files.path("in"), toPath: files.path("away"))
    #expect(
      try next(watch, after: 2)
        == line(0, 0, 0, ": nothing new").replacing("0 failed", with: "1 failed")
    )
    #expect(try files.articles() == ["in/1.txt"])
    try FileManager.default.moveItem(atPath: files.path("away"), toPath: files.path("in"))
    #expect(try next(watch, after: 3) == line(0, 1, 0, ": nothing new"))
    watch.signal(SIGTERM)
    let result = try watch.wait()
    #expect(result.status == 0)
    #expect(result.err.hasSuffix("archive: \(files.path("in")): no such file or folder\n"))
  }

  @Test
  func whatFailedAndWasNotMendedMakesItFail() throws {
    try files.write("in/1.txt", 1)
    try files.folder.write("in/2.txt", "")
    let watch = try start()
    watch.signal(SIGTERM)
    #expect(try watch.wait().status == 2)
    let again = try start()
    try files.write("in/2.txt", 2)
    #expect(try next(again, after: 1) == line(1, 0, 0))
    again.signal(SIGTERM)
    #expect(try again.wait().status == 0)
  }

  @Test
  func aFolderThatFillsLaterMakesTheArchive() throws {
    try FileManager.default.createDirectory(
      at: files.folder.url.appendingPathComponent("in"),
      withIntermediateDirectories: true
    )
    let watch = try start()
    #expect(!files.folder.holds("archive.db"))
    try files.write("in/1.txt", 1)
    #expect(try next(watch, after: 1) == line(1, 0, 0))
    watch.signal(SIGTERM)
    #expect(try watch.wait().status == 0)
    #expect(try files.articles() == ["in/1.txt"])
  }

  @Test(arguments: [
    (["--dry-run", "in"], "--watch writes and --dry-run does not"),
    (["-"], "--watch follows files and folders; standard input is read once"),
    (["in", ""], "one of the paths is empty"),
  ])
  func whatMakesNoSenseWithItIsRefused(_ example: (arguments: [String], reason: String)) throws {
    let result = try runArchive(
      ["ingest", "--watch"] + example.arguments,
      directory: files.folder.url
    )
    #expect(result.status == 64)
    #expect(result.err.contains(example.reason), "\(result.err)")
    #expect(result.out == "")
  }

  @Test
  func whatIsNotThereAtTheStartIsAMistake() throws {
    let result = try files.run("ingest", "--watch", "nowhere")
    #expect(result.status == 2)
    #expect(
      result.err
        == "archive: \(files.path("nowhere")): no such file or folder; make it before it is watched\n"
    )
  }
}
