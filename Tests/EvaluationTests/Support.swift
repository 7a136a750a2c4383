import Facts
import Foundation

@testable import Evaluation

/// A gold record from JSON.
func gold(_ text: String, id: String = "a") throws -> Gold {
  Gold(id: id, record: try JSON(text))
}

/// What a record, given as JSON, scores against a gold record.
func scores(_ goldText: String, _ found: String) throws -> Scores {
  var scorer = Scorer(extractor: try Extractor())
  scorer.compare(try gold(goldText), try JSON(found), of: nil)
  return scorer.scores
}

/// Right, wrong and missed of a kind.
func tally(_ scores: Scores, _ kind: ScoredKind) -> [Int] {
  [scores[kind].right, scores[kind].wrong, scores[kind].missed]
}

/// A folder with files of these texts, gone when the test lets go of it.
final class FilledFolder {
  /// Where it is.
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("archive-gold-\(UUID().uuidString)")
    path = folder.path
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
