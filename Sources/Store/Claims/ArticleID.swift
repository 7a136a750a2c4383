/// Ids of articles and their claims, taken from content.
enum ArticleID {
  /// How many ids, from its own on, an article has for its claims.
  static let span: Int64 = 1 << 24

  /// The id of the article whose file has this SHA-256 (64 hexadecimal digits).
  ///
  /// Ids and those of claims stay below 2^53, so that JavaScript and spreadsheets keep them whole.
  static func of(sha256: String) -> Int64 {
    var number: UInt64 = 0
    for digit in sha256.utf8.prefix(14) { number = number << 4 | value(digit) }
    return Int64(number % UInt64((1 << 53) - 2 * span)) + 1
  }

  private static func value(_ digit: UInt8) -> UInt64 {
    digit >= 0x61 ? UInt64(digit - 0x61) + 10 : UInt64(digit & 15)
  }
}
