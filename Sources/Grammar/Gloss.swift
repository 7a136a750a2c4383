import Text

/// An abbreviation introduced in brackets behind the words it stands for: `Bộ Tư lệnh (BTL) Vùng 2`.
///
/// It says nothing of its own and parts what belongs together, so the grammar reads the text
/// without it: `Bộ Tư lệnh Vùng 2`.
struct Gloss {
  let tokens: [Token]
  let text: [UInt8]

  /// The longest bracket that may be one, in tokens.
  private static let longest = 8

  /// Where a gloss stood, as the place of the token now behind it, and its one word.
  struct Found {
    var place: Int
    /// The key of the abbreviation; `nil` where the bracket holds several.
    var word: UInt64?
  }

  /// Takes the tokens of glosses out; gives what was found.
  static func remove(from tokens: inout [Token], of text: [UInt8]) -> [Found] {
    let open = UInt64(0x28) << 40
    guard var token = tokens.firstIndex(where: { $0.key == open }) else { return [] }
    let gloss = Gloss(tokens: tokens, text: text)
    var found: [Range<Int>] = []
    while token < tokens.count {
      if tokens[token].key == open, let end = gloss.end(at: token) {
        found.append(token..<end)
        token = end
      } else {
        token += 1
      }
    }
    guard !found.isEmpty else { return [] }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var gaps: [Found] = []
    var start = 0
    for range in found {
      kept.append(contentsOf: tokens[start..<range.lowerBound])
      gaps.append(
        Found(place: kept.count, word: range.count == 3 ? tokens[range.lowerBound + 1].key : nil)
      )
      start = range.upperBound
    }
    kept.append(contentsOf: tokens[start...])
    tokens = kept
    return gaps
  }

  /// One past the closing bracket of a gloss that opens at a token.
  private func end(at open: Int) -> Int? {
    let limit = min(open + Self.longest, tokens.count)
    guard open > 0, open + 2 < limit,
      let close = ((open + 2)..<limit).first(where: { isMark(0x29, $0) })
    else { return nil }
    var word = open
    var hasInitials = false
    for token in ((open + 1)..<close).reversed() where !tokens[token].shape.contains(.mark) {
      guard tokens[token].shape.contains(.word) else { return nil }
      if let before = wordBefore(word), tokens[before].key == tokens[token].key {
        // A word printed again: "(Quân chủng PK-KQ)".
        word = before
        continue
      }
      guard isCapitals(token) else { return nil }
      hasInitials = true
      for letter in letters(token).reversed() {
        guard let before = wordBefore(word), initial(before) == letter else { return nil }
        word = before
      }
    }
    return hasInitials ? close + 1 : nil
  }

  private func isCapitals(_ token: Int) -> Bool {
    tokens[token].shape.contains(.capitals)
      || (tokens[token].shape.contains(.capital) && letters(token).count == 1)
  }

  /// The last word before a token, marks between (`Phòng không - Không quân`) passed over.
  private func wordBefore(_ token: Int) -> Int? {
    var before = token - 1
    if before >= 0, isMark(0x2D, before) || isMark(0x2C, before) { before -= 1 }
    guard before >= 0, tokens[before].shape.contains(.word) else { return nil }
    return before
  }

  private func isMark(_ mark: UInt64, _ token: Int) -> Bool {
    tokens[token].shape.contains(.mark) && tokens[token].key == mark << 40
  }

  /// The plain lower-case letters of a token; `đ` is not `d`.
  private func letters(_ token: Int) -> [UInt32] {
    String(decoding: text[Int(tokens[token].start)..<Int(tokens[token].end)], as: UTF8.self)
      .unicodeScalars.map { plain($0.value) }
  }

  private func initial(_ token: Int) -> UInt32? { letters(token).first }

  private func plain(_ scalar: UInt32) -> UInt32 {
    let lower = Letters.lower(scalar)
    return lower == 0x111 ? lower : Letters.plain(lower)
  }
}
