extension String {
  /// The string with its first letter in lower case: `Các tập thể` becomes `các tập thể`.
  public var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}
