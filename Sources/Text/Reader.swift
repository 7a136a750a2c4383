/// Turns a file's bytes into an article.
public enum Reader {
  /// The formats read so far.
  public enum Format: Sendable {
    /// Plain text, also Markdown; a web page under such a name is read as a web page.
    case text
    /// A web page.
    case html

    /// By a path's ending; `nil` where files of that ending hold no article.
    public init?(path: String) {
      switch Inputs.ending(of: path) {
      case "txt", "text", "md", "markdown": self = .text
      case "html", "htm", "xhtml": self = .html
      default: return nil
      }
    }
  }

  /// Reads one file's bytes.
  public static func article(
    bytes: [UInt8],
    path: String,
    format: Format
  ) throws(Failure) -> Article {
    guard !bytes.isEmpty else { throw .empty }
    var lines = try TextReader.lines(of: bytes)
    guard !lines.lines.isEmpty else { throw .empty }
    lines.splitAtPictures()
    let storeDate = lines.takeStoreDate()
    let zoning = Zoning(Cleaner(lines), of: lines)
    guard !zoning.text.isEmpty else { throw .furniture }
    return Article(
      path: path,
      sha256: Digest.sha256(bytes),
      title: zoning.title,
      url: zoning.source?.url,
      publisher: zoning.source?.publisher,
      publishedOn: zoning.publishedOn ?? storeDate,
      byline: zoning.byline,
      text: zoning.text,
      zones: zoning.zones
    )
  }
}
