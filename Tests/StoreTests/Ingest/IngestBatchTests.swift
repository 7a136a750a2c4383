import Facts
import Fixture
import Testing

@testable import Store

@Suite
struct IngestBatchTests {
  private let scratch: Scratch
  private let records: [Record]

  init() throws {
    scratch = try Scratch()
    var invented = Invented(seed: 41)
    records = (0..<4).map { invented.record($0) }
  }

  @Test
  func whatAnotherProcessAddedMeanwhileIsUnchanged() throws {
    let archive = try scratch.archive("a.db", of: Array(records[..<2]))
    var report = IngestReport(archive: archive.path)
    try archive.write { db in
      var batch = IngestBatch(
        db,
        RunLog(command: "ingest", program: "test"),
        corrections: CorrectionsFile("")
      )
      var builder = SheetBuilder()
      for record in records[1...2] {
        let reading = Reading.new(builder.sheet(for: record))
        try batch.add(Found(path: record.article.path, reading: reading), &report)
      }
      #expect(report.added == 2)
      try batch.finish(&report)
    }
    #expect(report.added == 1)
    #expect(report.unchanged == 1)
    expectSame(
      try archive.dump(),
      try scratch.archive("b.db", of: Array(records[..<3])).dump()
    )
  }

  @Test
  func batchesAddUp() throws {
    let archive = try scratch.archive("a.db", of: Array(records[..<1]))
    var report = IngestReport(archive: archive.path)
    try archive.write { db in
      var batch = IngestBatch(
        db,
        RunLog(command: "ingest", program: "test"),
        corrections: CorrectionsFile("")
      )
      var builder = SheetBuilder()
      for record in records[1...] {
        let reading = Reading.new(builder.sheet(for: record))
        try batch.add(Found(path: record.article.path, reading: reading), &report)
        #expect(batch.count == 1)
        try batch.write(&report)
        #expect(batch.count == 0)
        #expect(batch.bytes == 0)
      }
      try batch.finish(&report)
    }
    expectSame(try archive.dump(), try scratch.archive("b.db", of: records).dump())
    #expect(
      try archive.rows("SELECT added, finished_at IS NOT NULL FROM runs") == ["3|1"]
    )
  }

  @Test
  func aDigestThatClashesIsRefused() throws {
    let archive = try scratch.archive("a.db", of: records)
    let id = ArticleID.of(sha256: records[0].article.sha256)
    var report = IngestReport(archive: archive.path)
    try archive.write { db in
      var batch = IngestBatch(
        db,
        RunLog(command: "ingest", program: "test"),
        corrections: CorrectionsFile("")
      )
      let clash = Reading.known(article: id, sha256: records[1].article.sha256)
      #expect(throws: (any Error).self) {
        try batch.add(Found(path: "/x.txt", reading: clash), &report)
      }
    }
  }
}
