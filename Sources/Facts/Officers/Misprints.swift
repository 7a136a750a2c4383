import Grammar

/// What a correction quotes as printed wrongly: `do sơ suất, báo đã in: “Đại tá A, Sư đoàn trưởng”. Xin sửa lại là ...`.
struct Misprints {
  let reading: Reading

  /// Whether words at a token are ones a paper takes back.
  func cover(_ token: Int) -> Bool {
    let tokens = reading.sentenceTokens(of: token)
    guard let wrong = (tokens.lowerBound..<token).last(where: { isWrong($0, in: tokens) }) else {
      return false
    }
    return !(wrong..<token).contains { isRight($0) }
  }

  /// `in nhầm`, `viết sai`; `đã in` where the sentence speaks of a slip.
  private func isWrong(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard reading.document.isWord(of: Self.printed, at: token) else { return false }
    if reading.isWord("nhầm", at: token + 1) || reading.isWord("sai", at: token + 1) { return true }
    return reading.isWord("đã", at: token - 1)
      && sentence.contains { place in
        reading.isWord("sơ", at: place)
          && (reading.isWord("suất", at: place + 1) || reading.isWord("xuất", at: place + 1))
      }
  }

  private static let printed: WordSet = ["in", "viết", "đăng", "ghi", "nêu"]

  /// `sửa lại là`, `đúng là`, `đọc là`: what follows is right.
  private func isRight(_ token: Int) -> Bool {
    reading.isWord("sửa", at: token) || reading.isWord("đúng", at: token)
      || reading.isWord("đọc", at: token) || reading.isWord("thành", at: token)
  }
}
