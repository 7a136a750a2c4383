import Foundation
import Testing

@testable import Lexicon

struct LexiconFolderTests {
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("archive-lexicon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return folder.path
  }

  @Test
  func itsTablesComeInTheOrderOfTheirNames() throws {
    let files = ["units.tsv": "b", "arms.tsv": "a", "README.md": "x", ".units.tsv": "x"]
    let folder = try folder(files)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tables = try LexiconFolder.tables(folder)
    #expect(tables.map(\.file) == ["\(folder)/arms.tsv", "\(folder)/units.tsv"])
    #expect(tables.map(\.bytes) == [Array("a".utf8), Array("b".utf8)])
  }

  @Test
  func aFolderWithoutTablesIsAMistake() throws {
    let folder = try folder(["README.md": "x"])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let empty = LexiconTable.Failure(
      file: folder,
      line: nil,
      reason: "no .tsv files in this folder"
    )
    #expect(throws: empty) { try LexiconFolder.tables(folder) }
    let missing = LexiconTable.Failure(file: "/no/x", line: nil, reason: "no such file or folder")
    #expect(throws: missing) { try LexiconFolder.tables("/no/x") }
    let file = LexiconTable.Failure(
      file: folder + "/README.md",
      line: nil,
      reason: "not a directory"
    )
    #expect(throws: file) { try LexiconFolder.tables(folder + "/README.md") }
  }

  /// The page beside the program's tables, which says what tables are made of.
  @Test
  func everyTableIsExplained() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/LexiconFiles/vi/README.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    for table in LexiconTable.types.keys { #expect(text.contains("`\(table)`"), "\(table)") }
  }
}
