/// Turns a file's bytes into an article.
public enum Reader {
  /// Why bytes gave no article.
  public enum Failure: Error, Equatable {
    /// The file holds nothing, or nothing but furniture and white space.
    case empty
    /// The bytes are no text: a picture, an archive, a program.
    case binary
  }

  /// The formats read so far.
  public enum Format: Sendable {
    /// Plain text, also Markdown.
    case text
    /// A web page.
    case html

    /// By a path's ending; `nil` where files of that ending hold no article.
    public init?(path: String) {
      switch path.split(separator: ".").last.map({ $0.lowercased() }) {
      case "txt", "md": self = .text
      case "html", "htm": self = .html
      default: return nil
      }
    }
  }

  /// Reads one file's bytes.
  public static func article(
    bytes: [UInt8], path: String, format: Format
  ) throws(Failure) -> Article {
    guard !bytes.isEmpty else { throw .empty }
    let string = String(decoding: bytes, as: UTF8.self)
    return Article(
      path: path, sha256: Digest.sha256(bytes), text: Array(string.utf8), zones: [])
  }
}
