import Text

extension Article {
  /// An article read from a text as from a file.
  public static func reading(_ text: String) throws -> Article {
    try Reader.article(bytes: Array(text.utf8), path: "/tin/bai.txt", format: .text)
  }
}
