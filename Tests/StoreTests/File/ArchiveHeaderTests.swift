import Foundation
import GRDB
import Testing

@testable import Store

@Suite
struct ArchiveHeaderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func refusal(_ path: String) -> ArchiveError? {
    do { try ArchiveHeader.check(path) } catch { return error }
    return nil
  }

  /// A SQLite file with these marks.
  private func database(_ name: String, application: Int, version: Int) throws -> String {
    let queue = try DatabaseQueue(path: scratch.path(name))
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(application);
          PRAGMA user_version = \(version);
          CREATE TABLE things (id)
          """
      )
    }
    try queue.close()
    return scratch.path(name)
  }

  @Test
  func knowsAnArchive() throws {
    let path = try database("a.db", application: 0x564E_4152, version: 1)
    #expect(refusal(path) == nil)
  }

  @Test
  func refusesOtherDatabases() throws {
    let path = try database("b.db", application: 0, version: 1)
    #expect(refusal(path) == .notAnArchive(path: path))
  }

  @Test
  func refusesLaterSchemas() throws {
    let path = try database("c.db", application: 0x564E_4152, version: 2)
    #expect(refusal(path) == .newer(path: path, version: 2, known: 1))
  }

  @Test(arguments: ["", "short", String(repeating: "no database ", count: 40)])
  func refusesOtherFiles(_ text: String) throws {
    let path = scratch.path("text.db")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(refusal(path) == .notAnArchive(path: path))
  }

  @Test
  func refusesFoldersAndWhatIsNotThere() {
    #expect(refusal(scratch.folder.path) == .notAnArchive(path: scratch.folder.path))
    #expect(refusal(scratch.path("none.db")) == .missing(path: scratch.path("none.db")))
    let below = scratch.path("none/none.db")
    #expect(refusal(below) == .missing(path: below))
  }
}
