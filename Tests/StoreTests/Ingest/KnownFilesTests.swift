import Facts
import Fixture
import Foundation
import Testing
import Text

@testable import Store

/// Files that nobody has touched are not read again; all others are.
@Suite
struct KnownFilesTests {
  private let scratch: Scratch
  private let ingest: Ingest

  init() throws {
    scratch = try Scratch()
    ingest = Ingest(program: "test", extractor: try Extractor())
    try FileManager.default.createDirectory(
      atPath: scratch.path("in"),
      withIntermediateDirectories: true
    )
  }

  /// Writes an article, as if years ago unless it is to be fresh.
  private func write(_ name: String, unit: Int, isFresh: Bool = false) throws {
    let text = "Quân khu \(unit) ra quân huấn luyện năm 2024."
    try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path("in/" + name)))
    guard !isFresh else { return }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_500_000_000)],
      ofItemAtPath: scratch.path("in/" + name)
    )
  }

  private func run(_ change: (inout IngestScope) -> Void = { _ in }) throws -> IngestReport {
    var scope = IngestScope(roots: [scratch.path("in")])
    change(&scope)
    return try ingest.run(
      Inputs.list(scope.roots),
      in: scope,
      into: scratch.path("a.db"),
      observer: IngestObserver()
    )
  }

  private func rows(_ sql: String) throws -> [String] {
    try ArchiveFile.open(scratch.path("a.db"), for: .reading).rows(sql)
  }

  private func write(_ sql: String) throws {
    try ArchiveFile.open(scratch.path("a.db"), for: .writing).write { try $0.execute(sql: sql) }
  }

  /// Puts other words into a file and has the archive believe that nobody did.
  private func changeSecretly(_ name: String, unit: Int) throws {
    try write(name, unit: unit)
    let path = scratch.path("in/" + name)
    let stamp = try #require(FileStamp(path))
    try write(
      """
      UPDATE stamps SET size = \(stamp.size), modified = \(stamp.modified), changed = \(stamp.changed)
      WHERE article_id = (SELECT id FROM articles WHERE path = '\(path)')
      """
    )
  }

  @Test
  func untouchedFilesAreNotOpened() throws {
    for number in 1...3 { try write("\(number).txt", unit: 80 + number) }
    #expect(try run().counts == "3 added, 0 unchanged, 0 changed")
    try changeSecretly("2.txt", unit: 85)
    #expect(try run().counts == "0 added, 3 unchanged, 0 changed")
    let inputs = Inputs.list([scratch.path("in")])
    let path = scratch.path("a.db")
    var scope = IngestScope(roots: [scratch.path("in")])
    let foreseen = try ingest.preview(inputs, in: scope, into: path, observer: IngestObserver())
    #expect(foreseen.counts == "0 added, 3 unchanged, 0 changed")
    scope.readsUntouched = true
    let asked = try ingest.preview(inputs, in: scope, into: path, observer: IngestObserver())
    #expect(asked.counts == "0 added, 2 unchanged, 1 changed")
    #expect(try run { $0.readsUntouched = true }.counts == "0 added, 2 unchanged, 1 changed")
    #expect(try rows("SELECT name FROM units ORDER BY 1").count == 3)
  }

  @Test
  func aFewFilesAreLookedUpOneByOne() throws {
    for number in 1...30 { try write("\(number).txt", unit: 800 + number) }
    _ = try run()
    try changeSecretly("7.txt", unit: 900)
    let one = try ingest.run(
      Inputs.list([scratch.path("in/7.txt")]),
      into: scratch.path("a.db"),
      observer: IngestObserver()
    )
    #expect(one.counts == "0 added, 1 unchanged, 0 changed")
  }

  @Test
  func othersOfTheSameSizeAndDateAreRead() throws {
    try write("1.txt", unit: 81)
    _ = try run()
    try write("1.txt", unit: 82)
    #expect(try run().counts == "0 added, 0 unchanged, 1 changed")
  }

  @Test
  func freshFilesAreReadUntilTheyAreNot() throws {
    try write("1.txt", unit: 81, isFresh: true)
    _ = try run()
    #expect(try rows("SELECT * FROM stamps") == [])
    try write("1.txt", unit: 81)
    let runs = try rows("SELECT count(*) FROM runs")
    #expect(try run().counts == "0 added, 1 unchanged, 0 changed")
    #expect(try rows("SELECT count(*) FROM stamps") == ["1"])
    #expect(try rows("SELECT count(*) FROM runs") == runs)
  }

  @Test
  func placesThatChangeLoseTheirStamps() throws {
    for number in 1...3 { try write("\(number).txt", unit: 80 + number) }
    _ = try run()
    let manager = FileManager.default
    try manager.moveItem(atPath: scratch.path("in/1.txt"), toPath: scratch.path("in/9.txt"))
    try manager.removeItem(atPath: scratch.path("in/2.txt"))
    #expect(try run { $0.prunes = true }.counts == "0 added, 2 unchanged, 0 changed")
    #expect(
      try rows("SELECT path FROM articles JOIN stamps ON id = article_id ORDER BY 1")
        == ["in/3.txt", "in/9.txt"].map { "\"\(scratch.path($0))\"" }
    )
    try changeSecretly("9.txt", unit: 85)
    #expect(try run().counts == "0 added, 2 unchanged, 0 changed")
    #expect(
      try rows("SELECT count(*) FROM stamps WHERE article_id NOT IN (SELECT id FROM articles)") == [
        "0"
      ]
    )
  }

  @Test
  func originalsStillWantedAreRead() throws {
    try write("1.txt", unit: 81)
    _ = try run()
    #expect(try run { $0.keepsOriginals = true }.kept == 1)
    try changeSecretly("1.txt", unit: 82)
    #expect(try run { $0.keepsOriginals = true }.counts == "0 added, 1 unchanged, 0 changed")
  }

  @Test
  func aPathOfTwoArticlesIsRead() throws {
    try write("1.txt", unit: 81)
    try write("2.txt", unit: 82)
    _ = try run()
    // As a run leaves it that is broken off after a change.
    try write("UPDATE articles SET path = (SELECT min(path) FROM articles)")
    let report = try run()
    #expect(report.counts == "0 added, 2 unchanged, 0 changed")
    #expect(try rows("SELECT count(DISTINCT path) FROM articles") == ["2"])
  }

  @Test
  func anotherProgramReadsAll() throws {
    try write("1.txt", unit: 81)
    _ = try run()
    let other = Ingest(program: "another", extractor: try Extractor())
    let report = try other.run(
      Inputs.list([scratch.path("in")]),
      into: scratch.path("a.db"),
      observer: IngestObserver()
    )
    #expect(report.reread == 1)
  }
}
