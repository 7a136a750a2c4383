/// Names that many people bear, so that rank and a unit above say little about who is meant.
enum CommonName {
  /// Whether a name, folded without accents, is a very common surname with `Văn` or `Thị`, or without a middle name.
  static func isCommon(_ plain: String) -> Bool {
    let words = plain.split(separator: " ")
    guard let surname = words.first, surnames.contains(surname) else { return false }
    return words.count <= 2 || words.count == 3 && (words[1] == "van" || words[1] == "thi")
  }

  /// The surnames of nine Vietnamese in ten.
  private static let surnames: Set<Substring> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
    "ho", "ngo", "duong", "ly",
  ]
}
