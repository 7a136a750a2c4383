import Text

extension Input {
  /// The article; where it cannot be read, says why and gives none.
  func articleOrNote() -> Article? {
    do {
      return try article()
    } catch {
      Output.note("\(path): \(error.reason)")
      return nil
    }
  }
}
