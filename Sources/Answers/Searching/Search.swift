import Text

/// A search as a value: words, and which articles are looked at.
public struct Search: Sendable {
  /// What each article found holds, all of it.
  public let terms: [SearchTerm]
  /// The articles looked at.
  public let question: Question

  /// Reads words as typed; without any it is an error.
  public init(_ words: [String], _ conditions: [Question.Condition]) throws(QuestionError) {
    terms = SearchTerm.read(words)
    if terms.isEmpty { throw .noWords(words.joined(separator: " ")) }
    question = try Question(.articles, conditions)
  }

  /// The words typed with accents, folded but for these.
  var accented: Set<String> {
    let words = terms.flatMap { SearchTerm.words(of: $0.text) }.map(String.init)
    return Set(words.filter { Fold.key($0) != Fold.plain($0) }.map(Fold.key))
  }
}

/// What a search found.
public struct Finding: Sendable {
  /// A row an article, best first, with the sentence that holds the words.
  public var answer: Answer
  /// Those sentences with their matches, a row's at its place.
  public var passages: [Passage]
  /// Whether more articles hold the words than the answer has.
  public var hasMore: Bool
  /// Whether the newest come first, the words standing in too many articles to weigh them.
  public var isByDate: Bool
}
