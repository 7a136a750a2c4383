import Foundation
import Testing

/// What `archive verify` says.
struct VerifyTests {
  @Test
  func allIsWellWithTheSamples() throws {
    let folder = try TemporaryFolder()
    let samples = ReadmeTests.root.appendingPathComponent("Samples").path
    #expect(try runArchive(["ingest", samples], directory: folder.url).status == 0)
    let result = try runArchive(["verify"], directory: folder.url)
    #expect(result.out.hasPrefix("nothing is off in 14 articles, "))
    #expect(
      result.out.hasSuffix(
        "checked: file, tables, references, vocabularies, dates, ids, quotes, search index, resolution, counts, stories\n"
      )
    )
    #expect(result.err == "" && result.status == 0)
    let json = try runArchive(["verify", "--format", "json"], directory: folder.url)
    #expect(json.out == "[]\n" && json.status == 0)
  }

  @Test
  func listsWhatIsOff() throws {
    let folder = try TemporaryFolder()
    let archive = folder.url.appendingPathComponent("archive.db")
    try FileManager.default.copyItem(atPath: try FixtureFile.path.get(), toPath: archive.path)
    // A word of a theme, in the index of whole rows as in the table: only what follows from claims can tell.
    var bytes = try Data(contentsOf: archive)
    let row = Data("Lữ đoàn 12Lữ đoàn".utf8)
    let place = try #require(bytes.range(of: row))
    bytes.replaceSubrange(place, with: Data("Lữ đoàn 13Lữ đoàn".utf8))
    try bytes.write(to: archive)
    let result = try runArchive(["verify", "--format", "jsonl"], directory: folder.url)
    #expect(result.out.contains(#""what":"name is \"Lữ đoàn 13\", by its claims \"Lữ đoàn 12\""#))
    #expect(result.err == "archive: 1 thing is off\n" && result.status == 2)
  }

  @Test
  func refusesWhatIsNoArchive() throws {
    let folder = try TemporaryFolder()
    let none = try runArchive(["verify"], directory: folder.url)
    #expect(none.err.contains("no archive at") && none.status == 2)
    try folder.write("archive.db", "not a database")
    let other = try runArchive(["verify"], directory: folder.url)
    #expect(other.err.contains("is not an archive") && other.status == 2)
  }
}
