import Foundation
import Testing

/// Command lines that make no sense end with 64, a reason and a way out; no archive is needed for that, nor made.
struct QueryMistakesTests {
  @Test(arguments: [
    (["awrds"], "archive: there is no kind 'awrds'; did you mean 'awards'?\n"),
    (
      ["widgets"],
      "archive: there is no kind 'widgets'; the kinds are units, officers, postings, conferences, awards, themes, changes, articles\n"
    ),
    (
      ["units", "--award", "x"],
      "archive: --award does not apply to units; units take --year --unit --under --kind --without\n"
    ),
    (
      ["awards", "--year", "20233"],
      "archive: --year '20233' is no year; write 2023, or 2022..2024 for a span\n"
    ),
    (
      ["awards", "--status", "gven"],
      "archive: --status does not know 'gven'; it takes conferred, proposed\n"
    ),
    (
      ["units", "--columns", ""],
      "archive: there is no column ''; units have id, name, kind, parent, known_parent, aliases, resolved, disputed, checked, sources\n"
    ),
    (
      ["units", "--columns", "nmae"],
      "archive: there is no column 'nmae'; did you mean 'name'? (units have id, name, kind, parent, known_parent, aliases, resolved, disputed, checked, sources)\n"
    ),
  ])
  func saysWhatIsWrong(arguments: [String], message: String) throws {
    let result = try runArchive(["query"] + arguments)
    #expect(result.err == message)
    #expect(result.out == "")
    #expect(result.status == 64)
  }

  @Test(arguments: [
    (["awards", "--yaer", "2023"], "Unknown option '--yaer'. Did you mean '--year'?"),
    (["awards", "--format", "xml"], "'xml' is invalid"),
    (["awards", "--limit", "0"], "--limit takes a number from 1 up."),
    (["awards", "--bom"], "--bom goes with --format csv or tsv."),
    ([], "Missing expected argument '<kind>'"),
  ])
  func leavesTheRestToTheParser(arguments: [String], message: String) throws {
    let result = try runArchive(["query"] + arguments)
    #expect(result.err.contains(message))
    #expect(result.err.contains("Usage: archive query <kind> [<filter> <value>]..."))
    #expect(result.status == 64)
  }

  @Test(arguments: ["–year", "—year", "−year", "–-year"])
  func knowsDashesOfWordProcessors(option: String) throws {
    let result = try runArchive(["query", "awards", option, "2023"])
    #expect(
      result.err.hasPrefix(
        "archive: '\(option)' starts with a dash from a word processor; type two hyphens: --year\n"
      )
    )
    #expect(result.status == 64)
  }

  @Test
  func knowsQuotationMarksOfWordProcessors() throws {
    let result = try runArchive(["query", "awards", "--unit", "“Cục", "Quân", "nhu”"])
    #expect(
      result.err.hasPrefix(
        "archive: '“Cục' has quotation marks from a word processor; type straight ones: \"...\"\n"
      )
    )
    #expect(result.status == 64)
  }

  @Test
  func namesTheArchiveThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("archive.db").path
    let result = try runArchive(["query", "awards"], directory: folder.url)
    #expect(
      result.err
        == "archive: no archive at \(path); make one with: archive ingest --db \(path) FOLDER\n"
    )
    #expect(result.out == "")
    #expect(result.status == 2)
    #expect(try runArchive(["query", "units", "--db", path]).status == 2)
    #expect(try runArchive(["show", "unit", "x"], environment: ["ARCHIVE_DB": path]).status == 2)
    #expect(!folder.holds("archive.db"))
  }

  @Test
  func refusesWhatIsNoArchive() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("notes.txt", "no database\n")
    let result = try runArchive(["query", "units", "--db", path])
    #expect(
      result.err
        == "archive: \(path) is not an archive of this program; name another file with --db\n"
    )
    #expect(result.status == 2)
  }

  @Test
  func namesADamagedArchive() throws {
    let folder = try TemporaryFolder()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try FixtureFile.path.get())))
    for index in 16384..<bytes.count { bytes[index] = 0xA5 }
    let path = try folder.write("damaged.db", bytes)
    let result = try runArchive(["query", "units", "--db", path])
    #expect(result.err == "archive: \(path): database disk image is malformed\n")
    #expect(result.out == "")
    #expect(result.status == 2)
  }
}
