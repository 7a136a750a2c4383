/// Turns a file's bytes into an article.
public enum Reader {
  /// The formats read so far.
  public enum Format: Sendable {
    /// Plain text; a web page under such a name is read as a web page.
    case text
    /// Markdown.
    case markdown
    /// A web page.
    case html

    /// By a path's ending; `nil` where files of that ending hold no article.
    public init?(path: String) {
      switch Inputs.ending(of: path) {
      case "txt", "text": self = .text
      case "md", "markdown": self = .markdown
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
    var (fields, lines) = try read(bytes, format)
    guard !lines.lines.isEmpty else { throw format == .html ? .furniture : .empty }
    lines.splitAtPictures()
    let cleaned = Cleaned(lines)
    let zoning = Zoning(cleaned)
    guard !zoning.text.isEmpty else { throw .furniture }
    return Article(
      path: path,
      sha256: Digest.sha256(bytes),
      title: fields.title ?? zoning.title,
      url: fields.url ?? zoning.source?.url,
      publisher: fields.publisher ?? zoning.source?.publisher,
      publishedOn: fields.publishedOn ?? zoning.publishedOn ?? fields.dayBefore
        ?? cleaned.storeDate.flatMap { $0.utf8.count == 10 ? $0 : nil },
      publishedIn: cleaned.storeDate.map { String($0.prefix(7)) },
      byline: zoning.byline ?? fields.author,
      text: zoning.text,
      zones: zoning.zones
    )
  }

  private static func read(
    _ bytes: [UInt8],
    _ format: Format
  ) throws(Failure) -> (fields: SourceFields, lines: Lines) {
    if format == .html || PageReader.isPage(bytes) { return try PageReader.read(bytes) }
    if format == .markdown { return try MarkdownReader.read(bytes) }
    return (SourceFields(), try TextReader.lines(of: bytes))
  }
}
