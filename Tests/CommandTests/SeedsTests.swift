import Foundation
import Testing

/// The question the program was made for, asked of real articles where they are at hand.
struct SeedsTests {
  private static let seeds = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/seeds").path
  private static let areThere = FileManager.default.fileExists(atPath: seeds)

  @Test(.enabled(if: areThere, "needs ../shared/seeds"))
  func nobodyReceivedAnEmulationFlagIn2023() throws {
    let folder = try TemporaryFolder()
    let db = folder.url.appendingPathComponent("seeds.db").path
    #expect(try runArchive(["ingest", "--db", db, Self.seeds]).status == 0)
    let question = ["query", "awards", "--db", db, "--award", "co thi dua", "--year", "2023"]
    let answer = try runArchive(question)
    #expect(
      answer.out.split(separator: "\n").filter { $0.hasSuffix("2023  proposed") }.count == 2
    )
    #expect(answer.out.hasSuffix("\nConferred: none.\nProposed, 2 rows: 2 Cờ thi đua (2 units).\n"))
    #expect(answer.status == 0)
    let received = try runArchive(question + ["--status", "conferred"])
    #expect(received.out == "")
    #expect(received.err == "archive: no award conferred; 2 were proposed\n")
    #expect(received.status == 1)
  }
}
