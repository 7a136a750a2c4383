import Foundation
import Testing

@testable import archive

struct RemoveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 1...3 {
      try folder.write(
        "in/\(number).txt",
        "Năm 2023, Quân khu 8\(number) được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.\n"
      )
    }
    _ = try run(["ingest", "in"])
  }

  private func run(_ arguments: [String]) throws -> (out: String, err: String, status: Int32) {
    try runArchive(arguments, directory: folder.url)
  }

  private func articles() throws -> [String] {
    try run(["query", "articles", "--format", "jsonl"]).out.split(separator: "\n").map(String.init)
  }

  @Test
  func takesOutFilesAndFolders() throws {
    let one = try run(["remove", "in/1.txt"])
    #expect(one.out == "1 article removed\n")
    #expect(one.err == "")
    #expect(one.status == 0)
    #expect(try articles().count == 2)
    #expect(try run(["remove", "in"]).out == "2 articles removed\n")
    #expect(try run(["query", "units"]).status == 1)
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/in/1.txt"))
  }

  @Test
  func takesOutByID() throws {
    let article = try #require(articles().first)
    let id = try #require(article.split(separator: ":")[1].split(separator: ",").first)
    #expect(try run(["remove", String(id)]).out == "1 article removed\n")
    #expect(try articles().allSatisfy { !$0.contains(id) })
  }

  @Test
  func namesWhatIsNotThere() throws {
    let result = try run(["remove", "in/1.txt", "in/9.txt"])
    #expect(result.status == 1)
    #expect(result.out == "1 article removed\n")
    let path = folder.url.path
    #expect(
      result.err == "archive: \(path)/in/9.txt: no such article in \(path)/archive.db\n"
    )
  }

  @Test
  func needsAnArchive() throws {
    let result = try run(["remove", "in/1.txt", "--db", "none.db"])
    #expect(result.status == 2)
    #expect(result.err.contains("no archive at \(folder.url.path)/none.db"))
  }
}
