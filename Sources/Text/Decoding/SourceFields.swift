/// What a file, or the container it lies in, says of its article outside the article's text.
public struct SourceFields: Sendable, Equatable {
  /// The headline.
  public var title: String?
  /// The page's own address.
  public var url: String?
  /// The publisher's name.
  public var publisher: String?
  /// The day of publication, ISO 8601.
  public var publishedOn: String?
  /// A day stamped above the article; what the article itself says comes before it.
  var dayBefore: String?
  /// Who wrote it.
  public var author: String?

  /// Nothing said.
  public init() {}

  /// The day in Vietnam of a date as files give it: ISO 8601, or as printed, maybe month first.
  package static func day(_ text: String) -> String? {
    let tokens = StampToken.tokens(of: ArraySlice(text.utf8))
    for index in tokens.indices {
      guard let date = Stamp.date(tokens, index) ?? Stamp.american(tokens, index) else { continue }
      // 17:00 UTC is midnight in Hà Nội.
      let rest = tokens[date.next...]
      let isUniversal = rest.last?.isWord("z") ?? false
      let hour = rest.lazy.compactMap { if case .number(let hour, _) = $0 { hour } else { nil } }
        .first
      return isUniversal && (hour ?? 0) >= 17 ? Stamp.dayAfter(date.day) : date.day
    }
    return nil
  }
}
