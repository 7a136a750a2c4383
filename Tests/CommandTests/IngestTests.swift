import Foundation
import Testing

@testable import archive

struct IngestTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func ingest(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  )
    throws -> (out: String, err: String, status: Int32)
  {
    try runArchive(
      ["ingest"] + arguments,
      input: input,
      environment: environment,
      directory: folder.url
    )
  }

  private func article(_ number: Int) -> String {
    """
    Sáng 5-1-2024, Quân khu 8\(number) tổ chức Hội nghị tổng kết Phong trào Thi đua Quyết thắng năm 2023. Đại tá \
    Hà Văn Cám, Chính ủy Quân khu 8\(number) chủ trì hội nghị.

    Năm 2023, Quân khu 8\(number) được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.

    """
  }

  private func path(_ name: String) -> String {
    folder.url.appendingPathComponent(name).path
  }

  @Test
  func saysWhatItDid() throws {
    try folder.write("in/1.txt", article(1))
    try folder.write("in/2.md", article(2))
    try folder.write("in/.hidden.txt", article(3))
    let first = try ingest(["in"])
    #expect(first.status == 0)
    #expect(first.err == "archive: creating \(path("archive.db"))\n")
    #expect(
      first.out.hasPrefix("2 added, 0 unchanged, 0 changed, 1 skipped, 0 failed\nfacts: ")
    )
    #expect(first.out.contains("2 awards"))
    let again = try ingest(["in"])
    #expect(again.status == 0)
    #expect(again.err == "")
    #expect(again.out == "0 added, 2 unchanged, 0 changed, 1 skipped, 0 failed: nothing new\n")
    try folder.write("in/2.md", article(4))
    let changed = try ingest(["in"])
    #expect(changed.out.hasPrefix("0 added, 1 unchanged, 1 changed, 1 skipped, 0 failed\n"))
  }

  @Test
  func answersComeFromTheFilesThatAreThere() throws {
    try folder.write("1.txt", article(1))
    try folder.write("2.txt", article(2))
    _ = try ingest(["1.txt"])
    _ = try ingest(["2.txt"])
    let rows = try runArchive(
      ["query", "awards", "--award", "co thi dua", "--year", "2023", "--format", "jsonl"],
      directory: folder.url
    )
    #expect(rows.status == 0)
    let lines = rows.out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("\"proposed\"") })
  }

  @Test
  func findsItsArchive() throws {
    try folder.write("1.txt", article(1))
    let elsewhere = try ingest(["1.txt"], environment: ["ARCHIVE_DB": "other.db"])
    #expect(elsewhere.err == "archive: creating \(path("other.db"))\n")
    let named = try ingest(["1.txt", "--db", "named.db"], environment: ["ARCHIVE_DB": "other.db"])
    #expect(named.err == "archive: creating \(path("named.db"))\n")
  }

  @Test
  func readsStandardInput() throws {
    let first = try ingest(["-"], input: article(1))
    #expect(first.out.hasPrefix("1 added, "))
    // Another text is another article, though it has no other name.
    let second = try ingest(["-"], input: article(2))
    #expect(second.out.hasPrefix("1 added, 0 unchanged, 0 changed, "))
    #expect(try ingest(["-"], input: article(1)).out.hasPrefix("0 added, 1 unchanged, "))
  }

  // MARK: - Bad input

  @Test
  func namesEachFileThatFailsAndReadsTheRest() throws {
    try folder.write("in/good.txt", article(1))
    try folder.write("in/empty.txt", "")
    try folder.write("in/white.txt", " \n\t\n")
    try folder.write("in/binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0, 0, 0xFF, 0xFE])
    try folder.write("in/huge.txt", [UInt8](repeating: 0x61, count: 100 << 20))
    let result = try ingest(["in", "missing.txt"])
    #expect(result.status == 2)
    #expect(result.out.hasPrefix("1 added, 0 unchanged, 0 changed, 0 skipped, 5 failed\n"))
    let lines = result.err.split(separator: "\n").dropFirst().map(String.init)
    #expect(lines.count == 5)
    for name in ["in/empty.txt", "in/white.txt", "in/binary.txt", "in/huge.txt", "missing.txt"] {
      #expect(lines.filter { $0.hasPrefix("archive: \(path(name)): ") }.count == 1, "\(name)")
    }
  }

  @Test
  func readsTextWithAFewInvalidBytes() throws {
    var bytes = Array(article(1).utf8)
    bytes.insert(contentsOf: [0xFF, 0xC3], at: bytes.count - 2)
    try folder.write("odd.txt", bytes)
    let result = try ingest(["odd.txt"])
    #expect(result.status == 0)
    #expect(result.out.hasPrefix("1 added, "))
  }

  @Test
  func escapesInNamesDoNotReachTheTerminal() throws {
    try folder.write("\u{1B}[2Jevil.txt", "")
    let result = try ingest([folder.url.path])
    #expect(result.status == 2)
    #expect(!result.err.contains("\u{1B}"))
    #expect(result.err.contains("evil.txt"))
  }

  @Test
  func withoutAnArticleItMakesNothing() throws {
    try folder.write("in/picture.jpg", "x")
    let result = try ingest(["in"])
    #expect(result.status == 0)
    #expect(result.out == "0 added, 0 unchanged, 0 changed, 1 skipped, 0 failed: nothing new\n")
    #expect(result.err == "archive: no article found; \(path("archive.db")) was not made\n")
    #expect(!FileManager.default.fileExists(atPath: path("archive.db")))
  }

  // MARK: - Bad archives

  private func expectUntouched(_ name: String, _ words: String) throws {
    try folder.write("1.txt", article(1))
    let before = try Data(contentsOf: URL(fileURLWithPath: path(name)))
    let result = try ingest(["1.txt", "--db", name])
    #expect(result.status == 2)
    #expect(result.out == "")
    #expect(result.err.contains(path(name)))
    #expect(result.err.contains(words), "\(result.err)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path(name))) == before)
  }

  /// An archive whose header was patched.
  private func patched(_ name: String, at place: Int, _ bytes: [UInt8]) throws {
    try folder.write("0.txt", article(0))
    _ = try ingest(["0.txt", "--db", name])
    var data = try Data(contentsOf: URL(fileURLWithPath: path(name)))
    data.replaceSubrange(place..<place + bytes.count, with: bytes)
    try data.write(to: URL(fileURLWithPath: path(name)))
  }

  @Test
  func refusesFilesThatAreNoArchives() throws {
    try folder.write("notes.db", "Ghi chép của tôi")
    try expectUntouched("notes.db", "not an archive")
    try patched("other.db", at: 68, [0, 0, 0, 0])
    try expectUntouched("other.db", "not an archive")
  }

  @Test
  func refusesArchivesOfLaterSchemas() throws {
    try patched("later.db", at: 60, [0, 0, 0, 99])
    try expectUntouched("later.db", "schema version 99")
  }

  @Test
  func waitsForAnotherProcessAndGivesUp() throws {
    try patched("busy.db", at: 0, Array("SQLite".utf8))
    try folder.write("1.txt", article(1))
    let before = try Data(contentsOf: URL(fileURLWithPath: path("busy.db")))
    // The bytes SQLite locks while it writes. Closing any other handle would undo it.
    let file = open(path("busy.db"), O_RDWR)
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    #expect(fcntl(file, F_SETLK, &lock) == 0)
    let result = try ingest(["1.txt", "--db", "busy.db"])
    #expect(result.status == 2)
    #expect(result.out == "")
    #expect(
      result.err == "archive: \(path("busy.db")) is in use by another process; "
        + "try again when that has finished\n"
    )
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("busy.db"))) == before)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func refusesReadOnlyArchives() throws {
    try patched("mine.db", at: 0, Array("SQLite".utf8))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444],
      ofItemAtPath: path("mine.db")
    )
    try expectUntouched("mine.db", "cannot be written")
  }

  @Test
  func saysWhereItCannotMakeOne() throws {
    try folder.write("1.txt", article(1))
    let result = try ingest(["1.txt", "--db", "none/a.db"])
    #expect(result.status == 2)
    #expect(result.err.contains("\(path("none/a.db")): its folder does not exist"))
  }

  @Test
  func needsAPath() throws {
    #expect(try ingest([]).status == 64)
  }
}
