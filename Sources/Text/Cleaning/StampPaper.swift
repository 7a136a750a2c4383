/// The paper's name beside the date on its stamp: `Báo Quân khu 1 - 30/11/2022`, `15/8/2018 | Báo Hải quân`.
enum StampPaper {
  /// The most words of a paper's name.
  private static let longest = 9

  /// The tokens without the name the line begins or ends with; `nil` where it does neither.
  ///
  /// A mark, and at most `ngày`, stands between name and date; the name at the end follows a mark.
  static func removed(from tokens: [StampToken]) -> ArraySlice<StampToken>? {
    guard let date = tokens.indices.first(where: { Stamp.date(tokens, $0) != nil }) else {
      return nil
    }
    if isHead(tokens[...]) {
      var end = date
      if end > 0, tokens[end - 1].isWord("ngay") { end -= 1 }
      guard end > 1, end <= longest + 1, case .mark = tokens[end - 1] else { return nil }
      return tokens[end...]
    }
    for start in tokens.indices.dropFirst() where start > date && isHead(tokens[start...]) {
      guard tokens.count - start <= longest, case .mark = tokens[start - 1] else { continue }
      return tokens[..<start]
    }
    return nil
  }

  /// Whether tokens start with a paper's name: with what papers are called and a name, both with capitals.
  private static func isHead(_ tokens: ArraySlice<StampToken>) -> Bool {
    guard isCapital(tokens.first) else { return false }
    return heads.contains {
      starts(tokens, with: $0) && isCapital(tokens.dropFirst($0.count).first)
    }
      || names.contains { starts(tokens, with: $0) }
  }

  private static func starts(_ tokens: ArraySlice<StampToken>, with phrase: [String]) -> Bool {
    tokens.count >= phrase.count && zip(phrase, tokens).allSatisfy { $1.isWord($0) }
  }

  private static func isCapital(_ token: StampToken?) -> Bool {
    if case .word(_, isCapital: true) = token { true } else { false }
  }

  private static let heads: [[String]] = [
    ["bao"], ["bao", "dien", "tu"], ["tap", "chi"], ["ban", "tin"], ["trang", "tin"],
    ["trang", "thong", "tin"], ["cong", "thong", "tin"], ["dai"],
  ]
  private static let names: [[String]] = [["su", "kien", "va", "nhan", "chung"]]
}
