/// One article as it is stored: its cleaned text and what its source says of it.
///
/// Offsets anywhere in the program are UTF-8 byte offsets into `text`.
public struct Article: Sendable, Equatable {
  /// Where it was read, absolute; `-` for standard input.
  public var path: String
  /// SHA-256 of the original file's bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// These bytes, as long as the article is at hand; what the archive makes of it does not depend on them.
  public var original: [UInt8] = []
  /// The headline, or `nil` where the text starts without one.
  public var title: String?
  /// The page's address, as the page or text gives it.
  public var url: String?
  /// The publisher's name.
  public var publisher: String?
  /// The day of publication, ISO 8601 (`2024-01-05`).
  public var publishedOn: String?
  /// The month of publication, ISO 8601 (`2024-01`): the day's, or all that is known.
  public var publishedIn: String?
  /// Who wrote it, as printed (`KIM ANH`).
  public var byline: String?
  /// How the original's bytes spelt the words.
  public var encoding: TextEncoding
  /// The stored text: decoded, without furniture and control characters, NFC, UTF-8.
  public var text: [UInt8]
  /// What each line of `text` is: ascending, disjoint, no empty lines.
  public var zones: [Zone]

  /// Makes an article from its parts.
  public init(
    path: String,
    sha256: String,
    title: String? = nil,
    url: String? = nil,
    publisher: String? = nil,
    publishedOn: String? = nil,
    publishedIn: String? = nil,
    byline: String? = nil,
    encoding: TextEncoding = TextEncoding(.utf8, by: .valid),
    text: [UInt8],
    zones: [Zone]
  ) {
    self.path = path
    self.sha256 = sha256
    self.title = title
    self.url = url
    self.publisher = publisher
    self.publishedOn = publishedOn
    self.publishedIn = publishedOn.map { String($0.prefix(7)) } ?? publishedIn
    self.byline = byline
    self.encoding = encoding
    self.text = text
    self.zones = zones
  }

  /// The year of publication.
  public var publishedYear: Int? { publishedIn.flatMap { Int($0.prefix(4)) } }

  /// The words between two byte offsets; invalid offsets give an empty string.
  public func quote(_ start: Int, _ end: Int) -> String {
    guard start >= 0, start <= end, end <= text.count else { return "" }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}

/// A line of an article's text and what it is.
public struct Zone: Sendable, Equatable {
  /// What a line can be.
  public enum Kind: UInt8, Sendable {
    /// The title.
    case headline
    /// A line that only says when or where the article appeared.
    case dateline
    /// A paragraph.
    case body
    /// The words under a picture.
    case caption
    /// Who wrote it, or which page it was taken from.
    case byline
  }

  /// First byte.
  public var start: Int
  /// One past the last byte; the line's end mark is not included.
  public var end: Int
  /// What it is.
  public var kind: Kind

  /// Makes a zone.
  public init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}
