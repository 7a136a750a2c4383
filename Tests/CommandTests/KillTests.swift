import Fixture
import Foundation
import Store
import Testing

@testable import archive

/// An ingest killed at fifty instants, and each time taken up again, ends where one that was not killed does.
@Suite
struct KillTests {
  private let files: IngestFolder

  init() throws {
    files = try IngestFolder()
    for number in 0..<24 {
      try files.folder.write(
        "in/\(number < 12 ? "a" : "b")/\(number).txt",
        IngestFolder.meeting(number)
      )
    }
  }

  @Test
  func whileItMakesAnArchive() throws {
    try killAndResume(22, seed: 1)
  }

  @Test
  func whileItAddsToOne() throws {
    try killAndResume(22, seed: 2, addingTo: "in/a")
  }

  @Test
  func withinAndBetweenBatches() throws {
    // Two full batches and the beginning of a third; few rows each, as it is not rows this is about.
    let rows = (0..<2100).map { number in
      let unit = number % 8 == 0 ? "Lữ đoàn \(900 + number % 7) ra quân năm 2024. " : ""
      return "{\"text\": \"\(unit)Bài \(number).\"}\n"
    }
    try files.folder.write("in/b/rows.jsonl", rows.joined())
    let kept = try killAndResume(6, seed: 3, addingTo: "in/a", untilSomeAreKept: true)
    // What was there, with it one batch of 1,024, two, or all.
    #expect(kept.isSubset(of: [12, 1036, 2060, 2124]), "\(kept)")
  }

  // MARK: - Killing

  /// Kills an ingest of `in` so many times, at instants between its first reading and its end, each time on an archive
  /// as it was before, and takes it up again; gives the numbers of articles found after some of the kills.
  @discardableResult
  private func killAndResume(
    _ kills: Int,
    seed: UInt64,
    addingTo base: String? = nil,
    untilSomeAreKept: Bool = false
  ) throws -> Set<Int> {
    var before: Data?
    if let base {
      #expect(try ingest("base.db", base).wait().status == 0)
      before = try files.bytes("base.db")
    }
    func prepare(_ name: String) throws {
      if let before { try files.folder.write(name, before) }
    }
    try prepare("whole.db")
    var time = try duration { try ingest("whole.db").wait() }
    // Before it reads anything there is nothing to spoil.
    var idle = try duration { try ingest("whole.db").wait() } / 2
    let whole = try dump("whole.db")
    #expect(whole.count > 300)

    var dice = Dice(seed: seed)
    var killed = 0
    var kept: Set<Int> = []
    var rounds = 0
    // Whatever else the machine does, it is killed as often as that, or comes to its end three times as often.
    while killed < kills || untilSomeAreKept && kept.max() ?? 0 <= 12, rounds < kills * 4 {
      rounds += 1
      let name = "\(rounds).db"
      try prepare(name)
      // The first batch is written late.
      let part = untilSomeAreKept ? (1 + dice.roll()) / 2 : dice.roll()
      let running = try ingest(name)
      try awaitNothing(for: idle + (time - idle) * part)
      running.signal(SIGKILL)
      guard try running.wait().status == SIGKILL else {
        // Too late: it takes less time than that, and so may its beginning, which was timed among other tests.
        time = idle + (time - idle) * max(part, 0.5)
        idle = idle * 0.9
        continue
      }
      killed += 1
      if untilSomeAreKept, kept.max() ?? 0 <= 12 {
        kept.insert(try dump(name).count { $0.hasPrefix("articles ") })
      }
      let again = try ingest(name).wait()
      #expect(again.status == 0, "\(again.err)")
      #expect(try dump(name) == whole, "killed after \(part) of the time")
      if killed % 7 == 0 { #expect(try files.run("verify", "--db", name).status == 0) }
    }
    #expect(killed >= kills)
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path("."))
    #expect(names.allSatisfy { $0 == "in" || $0.hasSuffix(".db") }, "\(names)")
    return kept
  }

  private func ingest(_ archive: String, _ path: String = "in") throws -> RunningArchive {
    try RunningArchive(["ingest", "--db", archive, path], directory: files.folder.url)
  }

  private func dump(_ name: String) throws -> [String] {
    try ArchiveFile.open(files.path(name), for: .reading).dump()
  }

  /// How long a run takes that must not fail.
  private func duration(
    of run: () throws -> (out: String, err: String, status: Int32)
  ) throws -> Duration {
    let began = ContinuousClock.now
    #expect(try run().status == 0)
    return ContinuousClock.now - began
  }

  private func awaitNothing(for time: Duration) throws {
    let (seconds, rest) = time.components
    usleep(UInt32(clamping: seconds * 1_000_000 + rest / 1_000_000_000_000))
  }

  /// Numbers from 0 to 1, the same in every run.
  private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(UInt32.max >> 1)
    }
  }
}
