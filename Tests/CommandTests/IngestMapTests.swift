import Foundation
import Testing

@testable import archive

/// `--map`: tables whose columns have names of their own.
struct IngestMapTests {
  private let files: IngestFolder
  private let words = "Năm 2023, Quân khu 81 được đề nghị tặng Cờ thi đua của Bộ Quốc phòng."

  init() throws { files = try IngestFolder() }

  private func articles(_ columns: String) throws -> String {
    try files.run("query", "articles", "--columns", columns, "--format", "tsv").out
      .split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test
  func columnsAreWhatTheyAreSaidToBe() throws {
    try files.folder.write("a.csv", "Tựa,Chữ,title\nQuân khu 81 thi đua,\"\(words)\",3\n")
    let without = try files.run("ingest", "a.csv")
    #expect(without.out.contains("1 skipped"))
    let with = try files.run("ingest", "--map", "title=tua, text=CHỮ", "a.csv")
    #expect(with.out.hasPrefix("1 added, ") && with.status == 0)
    #expect(try articles("title") == "Quân khu 81 thi đua")
    let original = try files.run("original", "a.csv#1", "--map", "title=tua,text=chu")
    #expect(original.out == files.path("a.csv#1") + "\n" && original.status == 0)
  }

  @Test(arguments: [
    ("a.json", #"[{"tua": "Một", "chu": "W"}]"#), ("a.jsonl", #"{"tua": "Một", "chu": "W"}"#),
    ("a.tsv", "tua\tchu\nMột\tW\n"),
  ])
  func inAllTables(name: String, bytes: String) throws {
    try files.folder.write(name, bytes.replacing("W", with: words))
    let extracted = try files.run("extract", "--map", "title=tua,text=chu", name)
    #expect(extracted.out.contains(#""title":"Một""#), "\(extracted)")
  }

  @Test
  func aNameThatIsNotThereIsNamed() throws {
    try files.folder.write("a.csv", "title,text\nMột,\"\(words)\"\n")
    try files.write("1.txt", 1)
    _ = try files.run("ingest", "--map", "text=chu", "a.csv", "1.txt")
    let reasons = try files.run("failures", "--format", "tsv").out
    #expect(reasons.contains("not an article (nothing named chu; it has title, text)"))
  }

  @Test(arguments: [
    ("titel=a", "--map: there is no column 'titel'; there are title, lead, text, url"),
    ("title", "--map takes pairs such as title=headline,text=body; 'title' is none."),
    ("title=", "--map takes pairs such as title=headline,text=body; 'title=' is none."),
  ])
  func mistakesAreTold(map: String, words: String) throws {
    let result = try files.run("ingest", "--map", map, "a.csv")
    #expect(result.status == 64)
    #expect(result.err.contains(words), "\(result.err)")
  }
}
