import Fixture
import Foundation
import Store
import Testing

@testable import archive

/// An ingest that is asked to stop and taken up again ends where one that was not does; and so do two at once.
@Suite(.serialized)
struct InterruptionTests {
  private let files: IngestFolder
  private static let count = 48

  init() throws {
    files = try IngestFolder()
    for number in 0..<InterruptionTests.count {
      let folder = number < InterruptionTests.count / 2 ? "in/a" : "in/b"
      try files.folder.write("\(folder)/\(number).txt", IngestFolder.meeting(number))
    }
  }

  private func start(_ arguments: String...) throws -> RunningArchive {
    try RunningArchive(["ingest"] + arguments, directory: files.folder.url)
  }

  private func dump(_ name: String) throws -> [String] {
    try ArchiveFile.open(files.path(name), for: .reading).dump()
  }

  // MARK: - Asked to stop

  @Test(arguments: [false, true])
  func askedToStopItKeepsWhatItHas(isThere: Bool) throws {
    #expect(try start("--db", "whole.db", "in").wait().status == 0)
    if isThere { #expect(try start("in/a/0.txt").wait().status == 0) }
    try files.pipe("pipe")
    let running = try start("in/a", "pipe", "in/b")
    let pipe = try files.meet("pipe")
    running.signal(SIGINT)
    try pipe.close()
    let result = try running.wait()
    #expect(result.status == 130)
    #expect(
      result.err.hasSuffix(
        "archive: interrupted: what was read is kept; the same command goes on from here\n"
      )
    )
    #expect(try files.articles().count > 0)
    #expect(try files.articles().count < InterruptionTests.count)
    #expect(try files.run("verify").status == 0)
    #expect(try start("in").wait().status == 0)
    #expect(try dump("archive.db") == dump("whole.db"))
  }

  // MARK: - Two at once

  @Test
  func whileOneMakesAnArchiveAnotherSaysSo() throws {
    try files.pipe("pipe")
    let running = try start("in/a", "pipe")
    let pipe = try files.meet("pipe")
    let second = try start("in/b").wait()
    #expect(second.status == 2)
    #expect(second.out == "")
    #expect(
      second.err.hasSuffix(
        "archive: \(files.path("archive.db")) is in use by another process; "
          + "try again when that has finished\n"
      )
    )
    try pipe.close()
    #expect(try running.wait().out.hasPrefix("\(InterruptionTests.count / 2) added, "))
    #expect(try start("in/b").wait().status == 0)
  }

  @Test
  func twoThatAddAtOnceBothDo() throws {
    #expect(try start("--db", "whole.db", "in").wait().status == 0)
    #expect(try start("in/a/0.txt").wait().status == 0)
    try files.pipe("pipe")
    let running = try start("in/a", "in/b/30.txt", "pipe")
    let pipe = try files.meet("pipe")
    #expect(try start("in/b").wait().status == 0)
    try pipe.close()
    // The empty pipe is no article.
    #expect(try running.wait().status == 2)
    #expect(try dump("archive.db") == dump("whole.db"))
  }
}
