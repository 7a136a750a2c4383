import Lexicon
import Text

extension EventMention {
  /// The subject's words, abbreviations in brackets left out.
  public func subject(in document: Document) -> String? {
    let range = kindEnd..<tokens.upperBound
    guard !range.isEmpty else { return nil }
    var words = document.words(range)
    if let term = document.phrase(.term, at: range.lowerBound), !term.entry.canonical.isEmpty {
      words = term.entry.canonical + " " + document.words(term.end..<range.upperBound)
    }
    if let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"), open < close {
      words.removeSubrange(open...close)
    }
    return words.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
