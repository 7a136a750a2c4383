import Facts
import Grammar
import Lexicon
import Text

/// An article with what was read of it, and which of its tokens that took.
struct Reading {
  let analysis: Analysis
  let document: Document
  let record: Record
  /// Of each token whether a mention holds it.
  private var isMentioned: [Bool]
  /// Of each token whether a phrase of the lexicon holds it.
  private var isKnown: [Bool]
  /// Of each token whether a phrase that is no part of a person's name holds it.
  private var isNamed: [Bool]
  /// The types of those phrases.
  private static let naming: LexicalTypes = .of(
    .rank,
    .honorific,
    .position,
    .unit,
    .body,
    .division,
    .place,
    .award,
    .event,
    .movement,
    .term,
    .arm
  )

  init(_ article: Article, _ extractor: Extractor) {
    analysis = Analysis(article: article, lexicon: extractor.lexicon)
    document = analysis.document
    record = extractor.record(of: article)
    isMentioned = [Bool](repeating: false, count: document.tokens.count)
    isKnown = isMentioned
    isNamed = isMentioned
    for unit in analysis.units.all {
      Self.mark(unit.tokens.lowerBound..<max(unit.tokens.upperBound, unit.chainEnd), &isMentioned)
    }
    let others =
      analysis.persons.map(\.tokens) + analysis.dates.map(\.tokens) + analysis.periods.map(\.tokens)
      + analysis.awards.map { $0.tokens.lowerBound..<max($0.tokens.upperBound, $0.end) }
      + analysis.quantities.map(\.tokens) + analysis.events.map(\.tokens)
    for tokens in others { Self.mark(tokens, &isMentioned) }
    for token in document.tokens.indices {
      for index in document.matches.spans(at: token) {
        let span = document.matches.spans[index]
        // "cao" is a surname only where it has a capital.
        if span.type != .surname || document.isCapital(token) {
          Self.mark(token..<Int(span.end), &isKnown)
        }
        if Self.naming.has(span.type) { Self.mark(token..<Int(span.end), &isNamed) }
      }
    }
  }

  private static func mark(_ tokens: Range<Int>, _ marks: inout [Bool]) {
    for token in tokens.clamped(to: marks.indices) { marks[token] = true }
  }

  /// Whether a mention holds a token.
  func isMentioned(_ token: Int) -> Bool { isMentioned[token] }

  /// Whether a phrase of the lexicon or a mention holds a token.
  func isKnown(_ token: Int) -> Bool { isKnown[token] || isMentioned[token] }

  /// Whether a token belongs to a name of something else than a person, as far as the lexicon tells.
  func isNamed(_ token: Int) -> Bool { isNamed[token] }

  /// The sentences that say something; not bylines and lines of dates.
  var sentences: [Sentence] {
    document.sentences.filter { $0.zone != .byline && $0.zone != .dateline }
  }

  /// Whether a token stands in a headline in capitals, where capitals tell nothing.
  func isShouted(_ token: Int) -> Bool {
    let shape = document.tokens[token].shape
    return shape.contains(.capitals)
      && document.tokens[token].end - document.tokens[token].start > 1
      && !shape.contains(.number) && neighbourIsShouted(token)
  }

  private func neighbourIsShouted(_ token: Int) -> Bool {
    [token - 1, token + 1].contains {
      document.tokens.indices.contains($0) && document.tokens[$0].shape.contains(.capitals)
        && document.tokens[$0].end - document.tokens[$0].start > 2
    }
  }

  /// A gap with the words around it.
  func gap(_ kind: GapKind, _ tokens: Range<Int>, in sentence: Sentence) -> Gap {
    let around = 14
    let first = max(sentence.tokens.lowerBound, tokens.lowerBound - around)
    let last = min(sentence.tokens.upperBound, tokens.upperBound + around)
    let example =
      (first > sentence.tokens.lowerBound ? "… " : "") + document.words(first..<last)
      + (last < sentence.tokens.upperBound ? " …" : "")
    return Gap(kind: kind, words: document.words(tokens), example: example)
  }
}
