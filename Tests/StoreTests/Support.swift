import Facts
import Foundation
import Testing

import class GRDB.Database
import class GRDB.Row

@testable import Store

/// A folder for a test's archives, gone with the test.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("archive-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A path in the folder.
  func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  /// An archive made of records at once.
  func archive(_ name: String, of records: [Record]) throws -> ArchiveFile {
    try ArchiveFile.make(path(name), of: records)
    return try ArchiveFile.open(path(name), for: .writing)
  }
}

extension ArchiveFile {
  /// Takes out articles and adds others, in one transaction.
  func change(adding records: [Record] = [], removing gone: [Record] = []) throws {
    try write { db in
      try db.inTransaction(.immediate) {
        let increment = try Increment(db)
        var builder = SheetBuilder()
        for record in gone {
          try increment.remove(ArticleID.of(sha256: record.article.sha256))
        }
        for record in records {
          try increment.add(builder.sheet(for: record), path: record.article.path)
        }
        try increment.resolve()
        try increment.stories.settle()
        return .commit
      }
    }
  }

  /// Complaints of SQLite's own checks.
  func complaints() throws -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
    }
  }

  /// Rows of a query, a string each.
  func rows(_ sql: String) throws -> [String] {
    try read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.map { "\($1)" }.joined(separator: "|")
      }
    }
  }
}

/// Expects equal dumps, and shows the first differences where they are not.
func expectSame(
  _ one: [String],
  _ other: [String],
  _ note: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let extra = Set(one).subtracting(other).sorted().prefix(3)
  let missing = Set(other).subtracting(one).sorted().prefix(3)
  let isSame = one == other
  #expect(
    isSame,
    "\(note)\nonly first: \(extra.joined(separator: "\n"))\nonly second: \(missing.joined(separator: "\n"))",
    sourceLocation: sourceLocation
  )
}

extension IngestReport {
  /// What became of articles.
  var counts: String {
    "\(added) added, \(unchanged) unchanged, \(changed) changed"
  }
}
