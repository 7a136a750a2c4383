import Text

/// What an article must hold: a word, or words in this order.
public struct SearchTerm: Sendable, Equatable {
  /// As typed, without quotation marks.
  public let text: String
  /// Whether it was typed as a phrase.
  public let isPhrase: Bool

  /// Reads what was typed: words each for itself, words in quotation marks as a phrase, and so an argument that the
  /// shell kept together.
  ///
  /// Every text is some search: what is no letter and no digit only sets words apart, and a quotation mark that is
  /// never closed reaches to the end.
  public static func read(_ arguments: [String]) -> [SearchTerm] {
    arguments.flatMap { argument -> [SearchTerm] in
      let text = String(Fold.composed(argument).map { $0 < " " ? " " : $0 })
      guard text.unicodeScalars.contains(where: isQuote) else {
        let words = words(of: text)
        return words.isEmpty ? [] : [SearchTerm(text: text, isPhrase: words.count > 1)]
      }
      return parts(of: text)
    }
  }

  /// A text with quotation marks: phrases in them, words outside.
  private static func parts(of text: String) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isQuote)
    for (number, part) in parts.enumerated() {
      let part = String(part)
      if number.isMultiple(of: 2) {
        terms += part.split(separator: " ").map { SearchTerm(text: String($0), isPhrase: false) }
      } else {
        terms.append(SearchTerm(text: part, isPhrase: true))
      }
    }
    return terms.filter { !words(of: $0.text).isEmpty }
  }

  /// The words the index may hold.
  static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// Terms as the search index takes them: each in quotation marks, so that nothing in it is an operator.
  static func match(_ terms: [SearchTerm]) -> String {
    terms.map { "\"" + $0.text + "\"" }.joined(separator: " ")
  }

  /// Double quotation marks, straight or curved; an apostrophe is part of a word.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x201C...0x201F, 0xAB, 0xBB: true
    default: false
    }
  }
}
