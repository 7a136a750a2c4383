/// Whether a change is only announced: `sẽ`, `dự kiến`, `đề nghị`, `đề án`, `kế hoạch`, `chuẩn bị`.
struct ChangePlan {
  let reading: Reading

  private static let words: [(first: StaticString, second: StaticString?, reach: Int)] = [
    ("sẽ", nil, 16), ("sắp", nil, 8), ("dự", "kiến", 24), ("đề", "nghị", 40), ("đề", "xuất", 40),
    ("kiến", "nghị", 40), ("đề", "án", 8), ("kế", "hoạch", 8), ("phương", "án", 8),
    ("chủ", "trương", 8), ("chuẩn", "bị", 12), ("nhiệm", "vụ", 2), ("tiến", "tới", 8),
    ("đến", "ngày", 8), ("xem", "xét", 24),
  ]

  /// The words before a verb, in its clause, that make it a plan.
  func plan(of verb: Range<Int>) -> Range<Int>? {
    let sentence = reading.sentenceTokens(of: verb.lowerBound)
    // "đề nghị Đại tá A, vừa được bổ nhiệm, ...": told as done.
    for back in 1...2
    where ["vừa", "mới", "đã"].contains(where: { reading.isWord($0, at: verb.lowerBound - back) }) {
      return nil
    }
    for token in (sentence.lowerBound..<verb.lowerBound).reversed() {
      if reading.document.isMark(";", token) { return nil }
      let distance = verb.lowerBound - token
      for (first, second, reach) in Self.words where distance <= reach {
        guard reading.isWord(first, at: token) else { continue }
        if let second, !reading.isWord(second, at: token + 1) { continue }
        // "theo đề nghị của Quân khu 5": why it was done.
        if reading.isWord("theo", at: token - 1), second != nil { continue }
        return token..<(token + (second == nil ? 1 : 2))
      }
    }
    return nil
  }
}
