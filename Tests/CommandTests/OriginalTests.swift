import Foundation
import Testing

@testable import archive

/// `archive original`: back from an article to its file.
struct OriginalTests {
  private let files: IngestFolder

  init() throws {
    files = try IngestFolder()
    try files.write("in/1.txt", 1)
    try files.folder.write(
      "in/a.jsonl",
      (2...3).map { #"{"text": "Quân khu 8\#($0) ra quân huấn luyện năm 2024."}"# + "\n" }.joined()
    )
  }

  private func id(_ path: String) throws -> String {
    let rows = try files.run("query", "articles", "--columns", "id,path", "--format", "tsv").out
    let row = try #require(rows.split(separator: "\n").first { $0.hasSuffix("/" + path) })
    return String(row.prefix { $0 != "\t" })
  }

  @Test
  func itIsFoundByIDAndPath() throws {
    _ = try files.ingest("in")
    for name in [try id("in/1.txt"), "in/1.txt"] {
      let result = try files.run("original", name)
      #expect(result.out == files.path("in/1.txt") + "\n")
      #expect(result.err == "archive: its bytes are those that were read\n")
      #expect(result.status == 0)
    }
    let entry = try files.run("original", try id("in/a.jsonl#2"))
    #expect(entry.out == files.path("in/a.jsonl#2") + "\n" && entry.status == 0)
    let bytes = try files.run("original", "in/a.jsonl#2", "--out", "-")
    #expect(bytes.out == #"{"text": "Quân khu 83 ra quân huấn luyện năm 2024."}"#)
    let none = try files.run("original", "77")
    #expect(none.err == "archive: 77: no such article in \(files.path("archive.db"))\n")
    #expect(none.out == "" && none.status == 1)
    let several = try files.run("original", "in")
    #expect(several.err.hasSuffix("/in: 3 articles were read from there; name one of them\n"))
    #expect(several.status == 2)
  }

  @Test
  func whatHasChangedOrIsGoneIsSaid() throws {
    _ = try files.ingest("in")
    let (one, two) = (try id("in/1.txt"), try id("in/a.jsonl#1"))
    try files.write("in/1.txt", 4)
    let changed = try files.run("original", one)
    #expect(changed.out == files.path("in/1.txt") + "\n")
    #expect(changed.err == "archive: its bytes are not those that were read\n")
    #expect(changed.status == 2)
    let back = try files.run("original", one, "--out", "back.txt")
    #expect(back.err.hasSuffix("is not what was read any more, and the archive keeps no copy\n"))
    #expect(back.status == 2 && !files.folder.holds("back.txt"))
    try files.remove("in/a.jsonl")
    let gone = try files.run("original", two)
    #expect(gone.out == "" && gone.status == 1)
    #expect(gone.err == "archive: \(files.path("in/a.jsonl#1")) is no longer there\n")
    #expect(try files.run("original", two, "--out", "-").status == 1)
  }

  @Test
  func aCopyDoesAsWell() throws {
    try files.write("in/0.txt", 1)
    _ = try files.ingest("in")
    let id = try id("in/0.txt")
    try files.write("in/0.txt", 5)
    #expect(try files.run("original", id).out == files.path("in/1.txt") + "\n")
  }

  @Test
  func keptOnesComeBack() throws {
    let words = try files.bytes("in/1.txt")
    let first = try files.run("ingest", "--keep-originals", "in")
    #expect(first.out.hasSuffix("\n3 originals kept\n"))
    let id = try id("in/1.txt")
    try files.remove("in/1.txt")
    let result = try files.run("original", id)
    #expect(result.status == 1 && result.out == "")
    #expect(result.err.hasSuffix("is no longer there; the archive keeps what was read (--out)\n"))
    let back = try files.run("original", id, "--out", "back.txt")
    #expect(back.err == "archive: as the archive keeps it\n" && back.status == 0)
    #expect(try files.bytes("back.txt") == words)
    let twice = try files.run("original", id, "--out", "back.txt")
    #expect(twice.status == 2 && twice.err.contains("is there already"))
    #expect(try files.run("verify").status == 0)
    _ = try files.run("remove", id)
    #expect(try files.run("original", id).status == 1)
  }

  @Test
  func theyCanBeKeptLater() throws {
    _ = try files.ingest("in")
    let result = try files.run("ingest", "--keep-originals", "in")
    #expect(
      result.out == "0 added, 3 unchanged, 0 changed, 0 skipped, 0 failed\n3 originals kept\n"
    )
    #expect(try files.ingest("--keep-originals", "in").hasSuffix(": nothing new"))
    try files.remove("in/1.txt")
    #expect(try files.run("original", "in/1.txt", "--out", "-").out == IngestFolder.article(1))
  }
}
