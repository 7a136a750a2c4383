import Foundation
import GRDB
import Testing

@testable import Store

@Suite
struct ArchiveFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func archive(_ name: String) throws -> String {
    var invented = Invented(seed: 3)
    _ = try scratch.archive(name, of: [invented.record(0)])
    return scratch.path(name)
  }

  @Test
  func readingDoesNotChangeTheFile() throws {
    let path = try archive("a.db")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let file = try ArchiveFile.open(path, for: .reading)
    #expect(try file.rows("SELECT count(*) FROM articles") == ["1"])
    #expect(throws: (any Error).self) {
      try file.write { db in try db.execute(sql: "DELETE FROM articles") }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test
  func writingPutsBackTheJournal() throws {
    let path = try archive("a.db")
    do {
      let other = try DatabaseQueue(path: path)
      try other.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL; UPDATE articles SET title = 'x'")
      }
      try other.close()
    }
    #expect(try ArchiveFile.open(path, for: .reading).rows("PRAGMA journal_mode") == ["\"wal\""])
    let file = try ArchiveFile.open(path, for: .writing)
    #expect(try file.rows("PRAGMA journal_mode") == ["\"delete\""])
  }

  @Test
  func waitsOnlySoLong() throws {
    let path = try archive("a.db")
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: ArchiveError.locked(path: path)) {
        _ = try ArchiveFile.open(path, for: .writing, patience: 0.05)
      }
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test
  func mendsWhatAnInterruptedWriterLeft() throws {
    // A copy taken in the middle of a write is what a crash leaves: a file and its hot journal.
    let path = try archive("a.db")
    let copy = scratch.path("crashed.db")
    let writer = try DatabaseQueue(path: path)
    try writer.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN; UPDATE articles SET title = 'x'"
      )
      try db.execute(sql: "CREATE TABLE filler AS SELECT randomblob(100000) AS b FROM articles")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + "-journal", toPath: copy + "-journal")
      try db.execute(sql: "ROLLBACK")
    }
    let file = try ArchiveFile.open(copy, for: .reading)
    #expect(try file.rows("SELECT count(*) FROM articles WHERE title = 'x'") == ["0"])
    #expect(try file.complaints() == [])
  }
}
