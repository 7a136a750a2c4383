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
    // "tổ chức trao thưởng cho các tập thể, cá nhân".
    if document.isWord("cho", at: range.lowerBound) {
      range = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound)
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
    if words.holds("  ") || words.utf8.first == 0x20 || words.utf8.last == 0x20 {
      words = words.utf8.split(separator: 0x20).map { Substring($0) }.joined(separator: " ")
    }
    return words.isEmpty ? nil : words
  }
}

extension EventPass {
  /// Triggers no subject goes on with.
  private static let bounds: Set<String> = [
    "theme", "by", "underchair", "attend", "chair", "direct", "behalf", "have", "takeplace",
  ]

  /// Where the subject ends: at a period, a second purpose, a pause or a clause of its own.
  func subjectEnd(from start: Int, _ sentence: Sentence) -> Int {
    var token = start
    // A comma inside the subject counts only where a year closes it: "giáo dục, đào tạo năm 2023".
    var comma: Int?
    let limit = min(sentence.tokens.upperBound, start + 45)
    while token < limit {
      if let term = document.phrase(.term, at: token) {
        token = term.end
        continue
      }
      if periods.contains(where: { $0.tokens.lowerBound == token }) { return trimmed(token, start) }
      if document.tokens[token].shape.contains(.mark) {
        if document.isMark("(", token), let close = bracket(token, limit) {
          token = close
          continue
        }
        // Commas in a name in quotes are its own.
        if document.tokens[token].shape.contains(.quotation),
          let close = (token + 1..<limit).first(where: {
            document.tokens[$0].shape.contains(.quotation)
          })
        {
          token = close + 1
          continue
        }
        if document.isMark("-", token) || document.isMark("\"", token)
          || document.isMark("/", token)
        {
          token += 1
          continue
        }
        // "các tập thể, cá nhân": one group.
        if document.isMark(",", token), document.starts(.of(.counter), at: token + 1),
          document.phrase(.counter, endingAt: token) != nil
        {
          token += 1
          continue
        }
        if document.isMark(",", token), comma == nil, document.isWord(token + 1),
          !document.isCapital(token + 1),
          !document.starts(.of(.eventKind, .event, .trigger, .stopword, .honorific), at: token + 1)
        {
          comma = token
          token += 1
          continue
        }
        return trimmed(comma ?? token, start)
      }
      if let trigger = document.phrase(.trigger, at: token) {
        if Self.bounds.contains(trigger.entry.tag) {
          return trimmed(comma ?? token, start)
        }
        if trigger.entry.tag == "and", document.starts(.of(.event, .eventKind), at: trigger.end) {
          return trimmed(token, start)
        }
      }
      if document.starts(.of(.rank), at: token), document.isCapital(token) {
        return trimmed(comma ?? token, start)
      }
      token += 1
    }
    return trimmed(comma ?? token, start)
  }

  private func bracket(_ token: Int, _ limit: Int) -> Int? {
    for close in token..<limit where document.isMark(")", close) { return close + 1 }
    return nil
  }

  /// Drops a hanging `năm`, `và`, `giai đoạn` at the end.
  private func trimmed(_ end: Int, _ start: Int) -> Int {
    var end = end
    while end > start,
      document.isWord(of: Self.hanging, at: end - 1) || isTerm(end - 1)
        || document.isMark(",", end - 1)
    {
      end -= 1
    }
    return end
  }

  /// What no subject ends with; other small words may be the end of a name: `hậu cần`, `quân sự`.
  private static let hanging: WordSet = [
    "năm", "và", "giai", "đoạn", "trong", "của", "tại", "từ", "với", "cho", "về", "các", "những",
    "theo", "đến",
    "do", "để", "cùng", "ở", "trên", "vào", "ngày", "tháng", "quý", "là", "được", "có", "đã", "vừa",
    "tới", "sau",
    "trước", "khi", "này", "qua", "bằng", "nhằm", "sẽ", "hằng", "hàng", "kể", "cuối", "giữa",
  ]

  /// The last syllable, or the first, of `nhiệm kỳ`.
  private func isTerm(_ token: Int) -> Bool {
    document.isWord("kỳ", at: token) && document.isWord("nhiệm", at: token - 1)
      || document.isWord("nhiệm", at: token) && document.isWord("kỳ", at: token + 1)
  }
}
