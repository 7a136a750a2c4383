import Facts
import Text

/// Finds what an article has and no rule used.
///
///     let gaps = GapFinder(extractor: try Extractor()).gaps(in: article)
public struct GapFinder: Sendable {
  private let extractor: Extractor

  /// Reads articles as `extractor` does.
  public init(extractor: Extractor) {
    self.extractor = extractor
  }

  /// All gaps, kind by kind, in text order.
  public func gaps(in article: Article) -> [Gap] {
    let reading = Reading(article, extractor)
    return LoneRanks.gaps(reading) + UnusedHeads(reading).gaps() + LooseNames.gaps(reading)
      + UnknownWords.gaps(reading)
  }
}
