import Lexicon
import Text

/// An article under analysis: its tokens, phrases and sentences.
///
/// Passes read it and add mentions.
public final class Document: Sendable {
  /// The article.
  public let article: Article
  /// The phrases' source.
  public let lexicon: Lexicon
  /// Its tokens, without those of abbreviations introduced in brackets.
  public let tokens: [Token]
  /// The tokens before which something of the text was left out.
  private let gaps: [Int]
  /// Abbreviations introduced in brackets: the word's key, and one past the words it stands for.
  let initials: [(word: UInt64, end: Int)]
  /// The phrases found in them.
  public let matches: Matches
  /// Of each token what `next` looks for.
  @usableFromInline
  let signs: [Signs]
  /// Its sentences, in order; together they hold every token.
  public let sentences: [Sentence]

  /// Cuts an article into tokens, phrases and sentences.
  public init(article: Article, lexicon: Lexicon) {
    self.article = article
    self.lexicon = lexicon
    var tokens = Tokenizer.tokens(of: article.text)
    let glosses = Gloss.remove(from: &tokens, of: article.text)
    gaps = glosses.map(\.place)
    initials = glosses.prefix(8).compactMap { gloss in gloss.word.map { ($0, gloss.place) } }
    self.tokens = tokens
    matches = lexicon.matches(in: tokens)
    signs = Self.signs(of: tokens, matches)
    sentences = Sentence.split(tokens, article: article)
  }

  /// Whether the text breaks off in the middle of a sentence, so that its last word may be half a name.
  public var isCut: Bool {
    guard let last = tokens.last, !last.shape.contains(.mark), let sentence = sentences.last else {
      return false
    }
    return sentence.zone != .headline && sentence.zone != .dateline && sentence.tokens.count > 6
  }

  /// A phrase at a token.
  public struct Phrase {
    /// One past its last token.
    public let end: Int
    /// Its entry.
    public let entry: Entry
  }

  /// The longest phrase of a type that starts at a token.
  public func phrase(_ type: LexicalType, at token: Int) -> Phrase? {
    entry(type, at: token).map { phrase($0) }
  }

  /// The longest phrase of a type at a token that satisfies a condition.
  public func phrase(
    _ type: LexicalType,
    at token: Int,
    where condition: (Phrase) -> Bool
  ) -> Phrase? {
    guard starts(LexicalTypes(type), at: token) else { return nil }
    for index in matches.spans(at: token).reversed() where matches.spans[index].type == type {
      let phrase = phrase(matches.spans[index])
      if condition(phrase) { return phrase }
    }
    return nil
  }

  /// The same as `phrase`, by the entry's index: for tables made once of all entries.
  @inlinable
  @inline(__always)
  public func entry(_ type: LexicalType, at token: Int) -> Matches.Span? {
    guard starts(LexicalTypes(type), at: token) else { return nil }
    for index in matches.spans(at: token).reversed() where matches.spans[index].type == type {
      return matches.spans[index]
    }
    return nil
  }

  private func phrase(_ span: Matches.Span) -> Phrase {
    Phrase(end: Int(span.end), entry: lexicon.entries[Int(span.entry)])
  }

  /// A phrase of a type that ends right before a token.
  public func phrase(_ type: LexicalType, endingAt token: Int) -> Phrase? {
    for start in max(0, token - 5)..<max(0, token) {
      if let phrase = phrase(type, at: start, where: { $0.end == token }) { return phrase }
    }
    return nil
  }

  /// Whether a phrase of one of the types starts at a token.
  @inlinable
  @inline(__always)
  public func starts(_ types: LexicalTypes, at token: Int) -> Bool {
    token < tokens.count && !matches.types[token].isDisjoint(with: types)
  }

  /// The words from one token up to another, as printed, white space as one space.
  public func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    let printed = article.text[Int(tokens[first].start)..<Int(tokens[last].end)]
    let isWhole = !gaps.contains { $0 > first && $0 <= last }
    if isWhole, isEven(printed) { return String(decoding: printed, as: UTF8.self) }
    var words = ""
    for token in range {
      if token > first, tokens[token].shape.contains(.spaced) { words += " " }
      words += word(token)
    }
    return words
  }

  /// One token, as printed.
  public func word(_ token: Int) -> String {
    String(
      decoding: article.text[Int(tokens[token].start)..<Int(tokens[token].end)],
      as: UTF8.self
    )
  }

  /// Whether a token is this ASCII mark, dashes and quotation marks folded.
  @inlinable
  @inline(__always)
  public func isMark(_ mark: Unicode.Scalar, _ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].shape.contains(.mark)
      && tokens[token].key == UInt64(mark.value) << 40
  }

  /// The value of a number token.
  @inlinable
  @inline(__always)
  public func number(_ token: Int) -> Int? {
    guard token >= 0, token < tokens.count, tokens[token].shape.contains(.number),
      tokens[token].end - tokens[token].start <= 9
    else { return nil }
    return Int(tokens[token].key >> 1)
  }

  /// Whether a token is a word with an upper-case first letter.
  @inlinable
  @inline(__always)
  public func isCapital(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].shape.contains(.capital)
  }

  /// Whether a lower-case, composed word stands at a token, however it is printed there.
  @inlinable
  @inline(__always)
  public func isWord(_ word: StaticString, at token: Int) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    // A word's forms are of one length, but for a byte where the tone moves, and begin with the same
    // letter, where it is a plain one that no tone moves to or from: nearly all others are told apart
    // without a hash.
    let longer = Int(tokens[token].end - tokens[token].start) - word.utf8CodeUnitCount
    guard longer >= -1, longer <= 1, tokens[token].shape.contains(.word) else { return false }
    let first = word.utf8Start.pointee
    if first < 0x80, first != 0x6F, first != 0x75,
      article.text[Int(tokens[token].start)] | 0x20 != first
    {
      return false
    }
    return tokens[token].key == Tokenizer.key(word: word)
  }

  /// Whether a token is a word.
  @inlinable
  @inline(__always)
  public func isWord(_ token: Int) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].shape.contains(.word)
  }

  /// Whether all white space is single spaces.
  private func isEven(_ printed: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in printed {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x09, 0x0A: return false
      // A no-break space, not the end of an à.
      case 0xA0: if previous == 0xC2 { return false }
      default: break
      }
      previous = byte
    }
    return true
  }
}

extension LexicalTypes {
  /// Several types as a set.
  @inline(__always)
  public static func of(_ types: LexicalType...) -> LexicalTypes {
    types.reduce(into: []) { $0.formUnion(LexicalTypes($1)) }
  }
}
