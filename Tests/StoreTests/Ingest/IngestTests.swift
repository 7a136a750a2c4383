import Facts
import Fixture
import Foundation
import Testing
import Text

@testable import Store

/// From files to an archive, and what follows when files change.
@Suite
struct IngestTests {
  private let scratch: Scratch
  private let ingest: Ingest

  init() throws {
    scratch = try Scratch()
    ingest = Ingest(program: "test", extractor: try Extractor())
  }

  private func write(_ name: String, _ text: String) throws {
    let file = scratch.folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  private func article(_ number: Int) -> String {
    """
    Quân khu 8\(number) tổng kết Phong trào Thi đua Quyết thắng

    Sáng 5-1-2024, Quân khu 8\(number) tổ chức Hội nghị tổng kết Phong trào Thi đua Quyết thắng năm 2023. Đại tá \
    Hà Văn Cám, Chính ủy Quân khu 8\(number) chủ trì hội nghị.

    Năm 2023, Quân khu 8\(number) được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.
    """
  }

  private func run(
    _ names: [String],
    observer: IngestObserver = IngestObserver()
  ) throws
    -> IngestReport
  {
    try ingest.run(
      Inputs.list(names.map { scratch.path($0) }),
      into: scratch.path("a.db"),
      observer: observer
    )
  }

  private func rows(_ sql: String) throws -> [String] {
    try ArchiveFile.open(scratch.path("a.db"), for: .reading).rows(sql)
  }

  private func dump(of folder: String, in archive: String) throws -> [String] {
    _ = try ingest.run(
      Inputs.list([scratch.path(folder)]),
      into: scratch.path(archive),
      observer: IngestObserver()
    )
    return try ArchiveFile.open(scratch.path(archive), for: .reading).dump()
  }

  @Test
  func makesAnArchiveOnce() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    try write("in/picture.jpg", "x")
    try write("in/empty.txt", "")
    let first = try run(["in"])
    #expect(first.created)
    #expect(first.counts == "2 added, 0 unchanged, 0 changed")
    #expect(first.skipped == 1)
    #expect(first.failures.count == 1)
    #expect(first.claims.first { $0.kind == "awards" }?.count == 2)
    #expect(first.failures[0].path == scratch.path("in/empty.txt"))
    let before = try rows("SELECT * FROM award_list")
    let again = try run(["in"])
    #expect(!again.created)
    #expect(again.counts == "0 added, 2 unchanged, 0 changed")
    #expect(try rows("SELECT * FROM award_list") == before)
    #expect(
      try rows("SELECT kind, count(*) FROM failures GROUP BY 1")
        == [#""failed"|1"#, #""skipped"|1"#]
    )
    #expect(
      try rows("SELECT program, added, unchanged, skipped, failed FROM runs ORDER BY id")
        == [#""test"|2|0|1|1"#, #""test"|0|2|1|1"#]
    )
  }

  @Test
  func aRunThatFindsNothingNewLeavesTheFileAlone() throws {
    try write("in/1.txt", article(1))
    _ = try run(["in"])
    let file = URL(fileURLWithPath: scratch.path("a.db"))
    let before = try Data(contentsOf: file)
    #expect(try run(["in"]).unchanged == 1)
    #expect(try Data(contentsOf: file) == before)
  }

  @Test
  func aChangedFilesFactsAreReplaced() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    try write("in/2.txt", article(3))
    let report = try run(["in"])
    #expect(report.counts == "0 added, 1 unchanged, 1 changed")
    #expect(
      try rows("SELECT recipient FROM awards ORDER BY 1") == [#""Quân khu 81""#, #""Quân khu 83""#]
    )
    #expect(try rows("SELECT name FROM units WHERE name LIKE '%82'") == [])
    expectSame(
      try ArchiveFile.open(scratch.path("a.db"), for: .reading).dump(),
      try dump(of: "in", in: "fresh.db")
    )
  }

  @Test
  func movingAFolderChangesPathsAlone() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    let before = try rows("SELECT id, sha256 FROM articles ORDER BY id")
    try FileManager.default.moveItem(atPath: scratch.path("in"), toPath: scratch.path("out"))
    let report = try run(["out"])
    #expect(report.counts == "0 added, 2 unchanged, 0 changed")
    #expect(try rows("SELECT id, sha256 FROM articles ORDER BY id") == before)
    #expect(
      try rows("SELECT path FROM articles ORDER BY 1")
        == ["1", "2"].map { "\"\(scratch.path("out/\($0).txt"))\"" }
    )
  }

  @Test
  func copiesAreOneArticle() throws {
    try write("in/b.txt", article(1))
    try write("in/c.txt", article(1))
    let first = try run(["in"])
    #expect(first.counts == "1 added, 1 unchanged, 0 changed")
    try write("in/a.txt", article(1))
    let second = try run(["in"])
    #expect(second.counts == "0 added, 3 unchanged, 0 changed")
    #expect(try rows("SELECT path FROM articles") == ["\"\(scratch.path("in/a.txt"))\""])
  }

  @Test
  func copiesAreToldAlikeInAnyOrder() throws {
    for name in ["in/b", "in/d", "in/a", "in/c"] { try write(name + ".txt", article(1)) }
    try write("in/e.txt", article(2))
    let all = try dump(of: "in", in: "fresh.db")
    #expect(all.count { $0.hasPrefix("copies ") } == 3)
    for names in [["in/c.txt", "in/a.txt"], ["in/e.txt", "in/d.txt"], ["in/b.txt"], ["in"]] {
      _ = try run(names)
    }
    let archive = try ArchiveFile.open(scratch.path("a.db"), for: .reading)
    expectSame(try archive.dump(), all)
    try FileManager.default.removeItem(atPath: scratch.path("in/a.txt"))
    try write("in/c.txt", article(3))
    #expect(try run(["in"]).counts == "1 added, 3 unchanged, 0 changed")
    expectSame(try archive.dump(), try dump(of: "in", in: "again.db"))
    #expect(try archive.complaints() == [])
  }

  @Test
  func filesThatSwapContentsAreNoChange() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    let before = try rows("SELECT id FROM articles ORDER BY id")
    try write("in/1.txt", article(2))
    try write("in/2.txt", article(1))
    let report = try run(["in"])
    #expect(report.counts == "0 added, 2 unchanged, 0 changed")
    #expect(try rows("SELECT id FROM articles ORDER BY id") == before)
    let path = "\"\(scratch.path("in/1.txt"))\""
    #expect(
      try rows("SELECT path FROM articles WHERE text LIKE 'Quân khu 82%'") == [path]
    )
  }

  @Test
  func aFileThatBecomesACopyIsChanged() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    try write("in/2.txt", article(1))
    let report = try run(["in"])
    #expect(report.counts == "0 added, 1 unchanged, 1 changed")
    #expect(try rows("SELECT count(*) FROM articles") == ["1"])
  }

  @Test
  func withoutArticlesThereIsNoArchive() throws {
    try write("in/picture.jpg", "x")
    let report = try run(["in", "missing.txt"])
    #expect(!report.created)
    #expect(report.added == 0)
    #expect(report.skipped == 1)
    #expect(report.failures.map(\.reason) == ["no such file or folder"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["in"])
  }

  @Test
  func stoppedItKeepsWhatItRead() throws {
    for number in 0..<60 { try write("in/\(number).txt", article(100 + number)) }
    var observer = IngestObserver()
    var asked = 0
    observer.shouldStop = {
      asked += 1
      return asked == 2
    }
    let first = try run(["in"], observer: observer)
    #expect(first.interrupted)
    #expect(first.added > 0)
    #expect(first.added < 60)
    let second = try run(["in"])
    #expect(second.unchanged == first.added)
    #expect(second.added == 60 - first.added)
    expectSame(
      try ArchiveFile.open(scratch.path("a.db"), for: .reading).dump(),
      try dump(of: "in", in: "fresh.db")
    )
  }

  @Test
  func oneFailureIsForgottenWhenTheFileIsMended() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", "")
    _ = try run(["in"])
    #expect(try rows("SELECT count(*) FROM failures") == ["1"])
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    #expect(try rows("SELECT count(*) FROM failures") == ["0"])
  }

  @Test
  func searchesInEverySpelling() throws {
    try write("in/1.txt", article(1))
    _ = try run(["in"])
    try write("in/2.txt", article(2))
    _ = try run(["in"])
    for words in ["Cờ thi đua", "co thi dua", "CỜ THI ĐUA", "Cơ\u{300} thi đua", "co thi đua"] {
      #expect(
        try rows(
          "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH '\"\(words)\"'"
        ) == ["2"],
        "\(words)"
      )
    }
  }

  /// Reads with phrases that tell other posts and awards, under the name of another program.
  private func other() throws -> Ingest {
    let lines = [
      (file: "positions.tsv", bytes: Array("Chính ủy\tChính trị viên\thead\t\n".utf8)),
      (file: "awards.tsv", bytes: Array("Cờ thi đua\tLá cờ thi đua\tflag\t\n".utf8)),
    ]
    return Ingest(program: "other", extractor: try Extractor(adding: lines))
  }

  @Test
  func whatAnotherLexiconReadIsReadAgain() throws {
    for number in 1...3 { try write("in/\(number).txt", article(number)) }
    try write("in/copy.txt", article(1))
    _ = try run(["in"])
    let inputs = Inputs.list([scratch.path("in")])
    let path = scratch.path("a.db")
    let again = try other().run(inputs, into: path, observer: IngestObserver())
    #expect(again.counts == "0 added, 4 unchanged, 0 changed")
    #expect(again.reread == 3)
    #expect(again.claims.first { $0.kind == "awards" }?.count == 3)
    #expect(try rows("SELECT DISTINCT award FROM award_list") == [#""Lá cờ thi đua""#])
    #expect(try rows("SELECT DISTINCT read_by FROM articles") == [#""other""#])
    _ = try other().run(inputs, into: scratch.path("fresh.db"), observer: IngestObserver())
    let archive = try ArchiveFile.open(path, for: .reading)
    expectSame(
      try archive.dump(),
      try ArchiveFile.open(scratch.path("fresh.db"), for: .reading).dump()
    )
    #expect(try archive.complaints() == [])
    let third = try other().run(inputs, into: path, observer: IngestObserver())
    #expect(third.reread == 0 && third.unchanged == 4)
    let back = try run(["in"])
    #expect(back.reread == 3)
    expectSame(try archive.dump(), try dump(of: "in", in: "back.db"))
  }

  @Test
  func aPartReadAgainLeavesTheRestAndItsPaths() throws {
    for number in 1...3 { try write("in/\(number).txt", article(number)) }
    _ = try run(["in"])
    try FileManager.default.copyItem(
      atPath: scratch.path("in/2.txt"),
      toPath: scratch.path("moved.txt")
    )
    let inputs = Inputs.list([scratch.path("moved.txt")])
    let report = try other().run(inputs, into: scratch.path("a.db"), observer: IngestObserver())
    #expect(report.reread == 1)
    #expect(
      try rows("SELECT path, read_by FROM articles ORDER BY path")
        == [("1", "test"), ("2", "other"), ("3", "test")].map {
          "\"\(scratch.path("in/\($0.0).txt"))\"|\"\($0.1)\""
        }
    )
    #expect(try ArchiveFile.open(scratch.path("a.db"), for: .reading).complaints() == [])
  }

  @Test
  func anArchiveThatDoesNotSayWhoReadItIsReadAgain() throws {
    try write("in/1.txt", article(1))
    _ = try run(["in"])
    let archive = try ArchiveFile.open(scratch.path("a.db"), for: .writing)
    try archive.write { db in
      try db.execute(sql: "DROP INDEX articles_by_reader")
      try db.execute(sql: "ALTER TABLE articles DROP COLUMN read_by")
    }
    #expect(try run(["in"]).reread == 1)
    #expect(try rows("SELECT read_by FROM articles") == [#""test""#])
    #expect(try run(["in"]).reread == 0)
  }

  @Test
  func anArchiveOfAnEarlierVersionGetsWhatItLacks() throws {
    try write("in/1.txt", article(1))
    try write("in/2.txt", article(2))
    _ = try run(["in/1.txt"])
    let archive = try ArchiveFile.open(scratch.path("a.db"), for: .writing)
    try archive.write { db in
      try db.execute(sql: "DROP VIEW story_list")
      for table in [
        "copies", "originals", "stamps", "stories", "sketches", "sketch_keys", "echoes",
      ] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
    }
    let inputs = Inputs.list([scratch.path("in")])
    let foreseen = try ingest.preview(inputs, into: archive.path, observer: IngestObserver())
    #expect(foreseen.counts == "1 added, 1 unchanged, 0 changed")
    #expect(try run(["in"]).counts == foreseen.counts)
    expectSame(try archive.dump(), try dump(of: "in", in: "fresh.db"))
    #expect(try archive.complaints() == [])
  }

  @Test
  func refusesWhatIsNoArchive() throws {
    try write("in/1.txt", article(1))
    try write("a.db", "mine")
    #expect(throws: ArchiveError.notAnArchive(path: scratch.path("a.db"))) { _ = try run(["in"]) }
    #expect(try String(contentsOfFile: scratch.path("a.db"), encoding: .utf8) == "mine")
  }
}
