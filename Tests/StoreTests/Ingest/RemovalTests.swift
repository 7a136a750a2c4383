import Facts
import Fixture
import Testing

@testable import Store

@Suite
struct RemovalTests {
  private let scratch: Scratch
  private let records: [Record]

  init() throws {
    scratch = try Scratch()
    var invented = Invented(seed: 31)
    var records = (0..<8).map { invented.record($0) }
    for place in records.indices {
      records[place].article.path = place < 4 ? "/old/\(place).txt" : "/new/\(place).txt"
    }
    records[7].article.path = "/old.zip#7.txt"
    self.records = records
  }

  private func remove(_ names: [String]) throws -> (report: Removal.Report, dump: [String]) {
    _ = try scratch.archive("a.db", of: records)
    let report = try Removal(program: "test").run(names, from: scratch.path("a.db"))
    let archive = try ArchiveFile.open(scratch.path("a.db"), for: .reading)
    #expect(try archive.complaints() == [])
    return (report, try archive.dump())
  }

  private func dump(without places: Set<Int>) throws -> [String] {
    let kept = records.indices.filter { !places.contains($0) }.map { records[$0] }
    return try scratch.archive("b.db", of: kept).dump()
  }

  @Test
  func goesByPathIDAndDigest() throws {
    let id = "\(ArticleID.of(sha256: records[1].article.sha256))"
    let (report, dump) = try remove(["/old/0.txt", id, records[5].article.sha256])
    #expect(report.removed == ["/new/5.txt", "/old/0.txt", "/old/1.txt"])
    #expect(report.unknown == [])
    expectSame(dump, try self.dump(without: [0, 1, 5]))
  }

  @Test(arguments: ["/old", "/old/"])
  func goesByFolder(_ folder: String) throws {
    let (report, dump) = try remove([folder])
    #expect(report.removed == (0..<4).map { "/old/\($0).txt" })
    expectSame(dump, try self.dump(without: [0, 1, 2, 3]))
  }

  @Test
  func goesByContainer() throws {
    let (report, _) = try remove(["/old.zip"])
    #expect(report.removed == ["/old.zip#7.txt"])
  }

  @Test
  func namesWhatItDoesNotKnow() throws {
    let (report, dump) = try remove(["/ol", "77", "/old/0.txt"])
    #expect(report.unknown == ["/ol", "77"])
    #expect(report.removed == ["/old/0.txt"])
    expectSame(dump, try self.dump(without: [0]))
  }

  @Test
  func nothingKnownChangesNothing() throws {
    let (report, dump) = try remove(["/nowhere"])
    #expect(report.removed == [])
    expectSame(dump, try self.dump(without: []))
  }

  @Test
  func isNotedAsARun() throws {
    _ = try remove(["/old"])
    let archive = try ArchiveFile.open(scratch.path("a.db"), for: .reading)
    #expect(
      try archive.rows("SELECT command, removed, program, finished_at IS NOT NULL FROM runs")
        == [#""remove"|4|"test"|1"#]
    )
  }
}
