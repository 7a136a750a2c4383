extension String {
  /// The string with its first letter in lower case: `Các tập thể` becomes `các tập thể`.
  public var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension String {
  /// The string with words of capitals written small but for their first letter: `QUẢNG TRỊ` becomes
  /// `Quảng Trị`.
  public var capitalsSmallened: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count > 1 && word.allSatisfy({ !$0.isLowercase })
        ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
    }.joined(separator: " ")
  }
}
