import Containers
import Text

extension Input {
  /// Gives the articles in the file; says what cannot be read and why, and gives how many could not.
  func forEachArticle(_ body: (_ path: String, Article) -> Void) -> Int {
    var failed = 0
    forEachPiece { piece in
      switch piece.outcome {
      case .article(let article): body(piece.path, article)
      case .skipped: break
      case .failed(let failure):
        failed += 1
        Output.note("\(piece.path): \(failure.reason)")
      }
      return true
    }
    return failed
  }
}
