import Foundation
import Testing

@testable import Store

@Suite
struct NewArchiveTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted() }
  }

  @Test
  func appearsOnlyWhenFinished() throws {
    let new = try NewArchive(scratch.path("a.db"))
    #expect(try files == ["a.db.building"])
    try new.finish()
    #expect(try files == ["a.db"])
    #expect(try ArchiveFile.open(scratch.path("a.db"), for: .reading).complaints() == [])
  }

  @Test
  func leavesNothingWhenGivenUp() throws {
    do { _ = try NewArchive(scratch.path("a.db")) }
    #expect(try files == [])
  }

  @Test
  func isMadeByOneAtATime() throws {
    let first = try NewArchive(scratch.path("a.db"))
    #expect(throws: ArchiveError.locked(path: scratch.path("a.db"))) {
      _ = try NewArchive(scratch.path("a.db"))
    }
    try first.finish()
  }

  @Test
  func overwritesWhatACrashLeft() throws {
    let rest = scratch.path("a.db.building")
    try Data(repeating: 7, count: 5000).write(to: URL(fileURLWithPath: rest))
    let new = try NewArchive(scratch.path("a.db"))
    try new.finish()
    #expect(try ArchiveFile.open(scratch.path("a.db"), for: .reading).complaints() == [])
  }

  @Test
  func doesNotReplaceAFile() throws {
    let new = try NewArchive(scratch.path("a.db"))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: scratch.path("a.db")))
    #expect(throws: ArchiveError.self) { try new.finish() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path("a.db"))) == Data("mine".utf8))
  }

  @Test
  func saysWhenItsFolderIsMissing() throws {
    let path = scratch.path("none/a.db")
    #expect(throws: ArchiveError.failed(path: path, reason: "its folder does not exist")) {
      _ = try NewArchive(path)
    }
  }
}
