import Foundation
import Store
import Testing

@testable import Answers

struct EmptyArchiveTests {
  @Test
  func whereThereIsNothingNoNameIsWrong() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("archive-empty-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.db").path
    try ArchiveFile.make(path, of: [])
    let catalogue = try Catalogue(path: path)
    for kind in Kind.allCases {
      let question = try Question(kind, [.init(.unit, "Cục Quân nhu")])
      #expect(try catalogue.answer(question).rows.isEmpty)
      #expect(try catalogue.count(question).rows == 0)
      #expect(try catalogue.hint(question) == "the archive holds no \(kind.rawValue)")
    }
  }
}
