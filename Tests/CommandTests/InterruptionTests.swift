import Fixture
import Foundation
import Store
import Testing

@testable import archive

/// An ingest that is cut off, at whatever moment, and taken up again, ends where one that was not does.
@Suite(.serialized)
struct InterruptionTests {
  private let files: IngestFolder
  private static let count = 48

  init() throws {
    files = try IngestFolder()
    for number in 0..<InterruptionTests.count {
      let folder = number < InterruptionTests.count / 2 ? "in/a" : "in/b"
      try files.folder.write("\(folder)/\(number).txt", InterruptionTests.article(number))
    }
  }

  /// Articles that meet in units, people and awards.
  private static func article(_ number: Int) -> String {
    let unit = "Lữ đoàn \(900 + number % 7)"
    let rank = ["Thượng tá", "Đại tá"][number % 2]
    let person = ["Hà Văn Cám", "Lò Thị Mận", "Vàng A Sính"][number % 3]
    return """
      \(unit) tổng kết công tác năm \(2020 + number % 4)

      Sáng \(1 + number % 28)-1-\(2021 + number % 4), \(unit), Quân khu 8\(number % 5) tổ chức Hội nghị tổng kết công \
      tác năm \(2020 + number % 4). \(rank) \(person), Chính ủy \(unit) chủ trì hội nghị.

      Năm \(2020 + number % 4), \(unit) được Bộ Quốc phòng tặng Cờ thi đua; \(number) tập thể được đề nghị tặng Bằng khen.

      """
  }

  private func start(_ arguments: String...) throws -> RunningArchive {
    try RunningArchive(["ingest"] + arguments, directory: files.folder.url)
  }

  private func dump(_ name: String) throws -> [String] {
    try ArchiveFile.open(files.path(name), for: .reading).dump()
  }

  // MARK: - Killed

  /// Kills at instants spread over the time it takes, and a little beyond; `prepare` makes what is there before.
  private func killAndResume(seed: UInt64, prepare: (String) throws -> Void) throws {
    try prepare("whole.db")
    let began = ContinuousClock.now
    #expect(try start("--db", "whole.db", "in").wait().status == 0)
    let time = ContinuousClock.now - began
    let whole = try dump("whole.db")
    #expect(whole.count > 500)
    var state = seed
    var killed = 0
    for round in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let part = Double(state >> 33) / Double(UInt32.max >> 1)
      let name = "\(round).db"
      try prepare(name)
      let running = try start("--db", name, "in")
      try awaitNothing(for: time * part)
      running.signal(SIGKILL)
      if try running.wait().status == SIGKILL { killed += 1 }
      let again = try start("--db", name, "in").wait()
      #expect(again.status == 0, "\(again.err)")
      let resumed = try dump(name)
      #expect(resumed == whole, "killed after \(part) of the time")
      #expect(try files.run("verify", "--db", name).status == 0)
    }
    // Otherwise nothing was tried.
    #expect(killed > 5)
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path("."))
    #expect(names.allSatisfy { $0 == "in" || $0.hasSuffix(".db") }, "\(names)")
  }

  private func awaitNothing(for time: Duration) throws {
    let (seconds, rest) = time.components
    usleep(UInt32(clamping: seconds * 1_000_000 + rest / 1_000_000_000_000))
  }

  @Test
  func killedWhileItMakesAnArchive() throws {
    try killAndResume(seed: 1) { _ in }
  }

  @Test
  func killedWhileItAddsToOne() throws {
    #expect(try start("--db", "base.db", "in/a").wait().status == 0)
    let base = try files.bytes("base.db")
    try files.remove("base.db")
    try killAndResume(seed: 2) { name in try files.folder.write(name, base) }
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
