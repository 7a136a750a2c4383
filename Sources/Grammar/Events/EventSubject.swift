import Lexicon
import Text

extension EventMention {
  /// The subject's words, abbreviations in brackets left out.
  public func subject(in document: Document) -> String? {
    var range = kindEnd..<tokens.upperBound
    // "các quyết định của Bộ trưởng ... về công tác cán bộ": what it is about stands behind "về".
    if document.isWord("của", at: range.lowerBound),
      let about = range.last(where: { document.isWord("về", at: $0) }), about + 1 < range.upperBound
    {
      range = (about + 1)..<range.upperBound
    }
    guard !range.isEmpty else { return nil }
    var words = document.words(range)
    if let term = document.phrase(.term, at: range.lowerBound), !term.entry.canonical.isEmpty {
      words = term.entry.canonical + " " + document.words(term.end..<range.upperBound)
    }
    let bytes = words.utf8
    if let open = bytes.firstIndex(of: 0x28), let close = bytes.firstIndex(of: 0x29), open < close {
      words.removeSubrange(open...close)
    }
    words = words.utf8.split(separator: 0x20).map { Substring($0) }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
