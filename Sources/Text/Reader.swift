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
  ///
  /// What a container says of the article (`given`) comes before what the text says, but for its author. `original`
  /// is the file the bytes were taken from, where they are not the file itself.
  public static func article(
    bytes: [UInt8],
    path: String,
    format: Format,
    given: SourceFields = SourceFields(),
    original: [UInt8]? = nil
  ) throws(Failure) -> Article {
    guard !bytes.isEmpty else { throw .empty }
    var (fields, lines, encoding) = try read(bytes, format)
    guard !lines.lines.isEmpty else { throw format == .html ? .furniture : .empty }
    lines.splitAtPictures()
    let cleaned = Cleaned(lines)
    let zoning = Zoning(cleaned)
    guard !zoning.text.isEmpty else { throw .furniture }
    var article = Article(
      path: path,
      sha256: Digest.sha256(original ?? bytes),
      title: given.title ?? fields.title ?? zoning.title,
      url: given.url ?? fields.url ?? zoning.source?.url,
      publisher: given.publisher ?? fields.publisher ?? zoning.source?.publisher
        ?? given.url.flatMap(Publisher.name(ofAddress:)),
      publishedOn: given.publishedOn ?? fields.publishedOn ?? zoning.publishedOn ?? fields.dayBefore
        ?? cleaned.storeDate.flatMap { $0.utf8.count == 10 ? $0 : nil },
      publishedIn: cleaned.storeDate.map { String($0.prefix(7)) },
      byline: zoning.byline ?? fields.author ?? given.author,
      encoding: encoding,
      text: zoning.text,
      zones: zoning.zones
    )
    article.original = original ?? bytes
    return article
  }

  private static func read(
    _ bytes: [UInt8],
    _ format: Format
  ) throws(Failure) -> (fields: SourceFields, lines: Lines, encoding: TextEncoding) {
    let text = Transcoded(bytes)
    if format == .html || PageReader.isPage(text.bytes) {
      let (fields, lines, encoding) = try PageReader.read(text.bytes)
      return (fields, lines, text.encoding ?? encoding)
    }
    var fields = SourceFields()
    var lines: Lines
    if format == .markdown {
      (fields, lines) = try MarkdownReader.read(text.bytes)
    } else {
      lines = try TextReader.lines(of: text.bytes)
      if let wrapped = WrappedLines(lines) { lines = wrapped.joined }
    }
    let found = TextEncoding(.utf8, by: lines.invalid == 0 ? .valid : .assumed)
    return (fields, lines, text.encoding ?? found)
  }
}
