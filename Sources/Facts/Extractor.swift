import Text

/// Turns an article into its record. Made once, shared by all workers.
public struct Extractor: Sendable {
  /// Loads the lexicon.
  public init() {}

  /// Everything the article says.
  public func record(of article: Article) -> Record {
    Record(article: article)
  }
}
