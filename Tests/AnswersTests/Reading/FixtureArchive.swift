import Fixture
import Foundation

@testable import Answers

/// The archive of `Fixture`, made once and read by all tests.
enum FixtureArchive {
  static let catalogue: Result<Catalogue, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("archive-answers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("fixture.db").path
    try Fixture.makeArchive(path)
    return try Catalogue(path: path)
  }

  /// The answer to a question put as filters and values.
  static func answer(
    _ kind: Kind,
    _ conditions: [(Filter, String)] = [],
    _ wish: Catalogue.Wish = Catalogue.Wish()
  ) throws -> Answer {
    let question = try Question(kind, conditions.map { Question.Condition($0.0, $0.1) })
    return try catalogue.get().answer(question, wish)
  }

  /// Its rows under a few keys, as people read them.
  static func rows(
    _ kind: Kind,
    _ conditions: [(Filter, String)] = [],
    _ keys: [String]
  ) throws
    -> [String]
  {
    let answer = try answer(kind, conditions)
    return answer.rows.map { row in
      answer.positions(keys).map { answer.display(row, $0) }.joined(separator: " | ")
    }
  }
}
