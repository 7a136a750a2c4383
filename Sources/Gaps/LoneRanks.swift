import Grammar
import Lexicon

/// Ranks that no person was read from.
enum LoneRanks {
  static func gaps(_ reading: Reading) -> [Gap] {
    let document = reading.document
    var gaps: [Gap] = []
    for sentence in reading.sentences {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard let rank = document.phrase(.rank, at: token) else {
          token += 1
          continue
        }
        if !reading.isMentioned(token), !isSpokenOf(document, before: token) {
          gaps.append(reading.gap(.rank, token..<rank.end, in: sentence))
        }
        token = rank.end
      }
    }
    return gaps
  }

  /// Whether a rank is spoken of, not borne: `quân hàm Đại tá`, `lên Thượng tá`.
  private static func isSpokenOf(_ document: Document, before token: Int) -> Bool {
    ["hàm", "lên", "cấp", "từ"].contains { document.isWord($0, at: token - 1) }
  }
}
