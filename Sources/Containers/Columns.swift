import Text

/// What columns of tables, and members of JSON objects, hold by their names.
enum Column: String, CaseIterable {
  case title, lead, text, url, publisher, date, author

  /// The usual names, folded: no accents, no marks between words.
  fileprivate var names: Set<String> {
    switch self {
    case .title:
      ["title", "headline", "heading", "subject", "tieude", "tieudebai", "tenbai", "tit"]
    case .lead: ["lead", "sapo", "summary", "abstract", "description", "excerpt", "tomtat", "mota"]
    case .text:
      [
        "text", "content", "body", "articlebody", "fulltext", "maintext", "html",
        "contenthtml",
        "noidung", "noidungbai", "baiviet", "toanvan", "raw",
      ]
    case .url:
      [
        "url", "link", "href", "uri", "address", "sourceurl", "canonical", "permalink", "diachi",
        "duongdan",
      ]
    case .publisher:
      [
        "publisher", "source", "site", "sitename", "newspaper", "outlet", "media", "bao", "toasoan",
        "nguon",
      ]
    case .date:
      [
        "date", "published", "publishedon", "publishedat", "publishdate", "publisheddate",
        "pubdate", "datepublished",
        "publicationdate", "time", "timestamp", "createdat", "created", "ngay", "ngaydang",
        "ngayxuatban", "thoigian",
      ]
    case .author:
      ["author", "authors", "byline", "creator", "writer", "tacgia", "nguoiviet", "butdanh"]
    }
  }
}

/// Which columns of tables, and members of JSON objects, hold what: the usual names, and those the user maps.
public struct ColumnMap: Sendable {
  private let byName: [String: Column]
  private let textName: String?

  /// The usual names alone.
  public static let usual = ColumnMap([:])

  /// What can be mapped.
  public static var columns: [String] { Column.allCases.map(\.rawValue) }

  /// Names by column (`["title": "headline"]`); a column with a name of its own has no other.
  ///
  /// `nil` where a key is none of `columns`.
  public init?(mapping names: [String: String]) {
    guard names.keys.allSatisfy({ Column(rawValue: $0) != nil }) else { return nil }
    self.init(
      Dictionary(uniqueKeysWithValues: names.map { (Column(rawValue: $0.key) ?? .text, $0.value) })
    )
  }

  private init(_ mapped: [Column: String]) {
    var byName: [String: Column] = [:]
    for column in Column.allCases where mapped[column] == nil {
      for name in column.names { byName[name] = column }
    }
    for (column, name) in mapped { byName[ColumnMap.key(name)] = column }
    self.byName = byName
    textName = mapped[.text]
  }

  /// The column a name stands for.
  func column(_ name: String) -> Column? { byName[ColumnMap.key(name)] }

  private static func key(_ name: String) -> String {
    String(Fold.plain(name).filter { $0.isLetter || $0.isNumber })
  }

  /// Why a table without a text is passed over.
  func noText(_ names: [String]) -> String {
    "not an article (nothing named \(textName ?? "text, content, body or nội dung")"
      + (names.isEmpty ? ")" : "; it has \(names.prefix(8).joined(separator: ", ")))")
  }
}

/// An article's parts from a table or a JSON object.
struct Fields {
  private var values: [Column: String] = [:]

  /// The value of a column; the first that is not empty counts.
  subscript(_ column: Column) -> String? {
    get { values[column] }
    set {
      guard let newValue, newValue.utf8.contains(where: { $0 > 0x20 }) else { return }
      if values[column] == nil { values[column] = newValue }
    }
  }

  /// Whether there is a text.
  var hasText: Bool { values[.text] != nil }

  /// The article; `original` is what it was taken from, where that is bytes of its own.
  func article(_ path: String, original: [UInt8]? = nil) throws(Reader.Failure) -> Article {
    guard let text = self[.text] else { throw .empty }
    var given = SourceFields()
    given.title = PageFields.line(self[.title])
    given.url = self[.url].flatMap { $0.hasPrefix("http") ? PageFields.line($0) : nil }
    given.publisher = PageFields.line(self[.publisher]).flatMap { $0.contains("://") ? nil : $0 }
    given.publishedOn = self[.date].flatMap(Fields.day)
    given.author = PageFields.line(self[.author])
    let isPage = Fields.isMarkedUp(text)
    let bytes = Array((isPage ? page(text, given.title) : plain(text, given.title)).utf8)
    return try Reader.article(
      bytes: bytes,
      path: path,
      format: isPage ? .html : .text,
      given: given,
      original: original
    )
  }

  private func plain(_ text: String, _ title: String?) -> String {
    parts(text, title).map { $0 + "\n\n" }.joined() + text
  }

  private func page(_ text: String, _ title: String?) -> String {
    let head = parts(text, title).map { "<p>\(Fields.escaped($0))</p>\n" }.joined()
    return "<html><body><article>\(head)\(text)</article></body></html>"
  }

  /// Headline and lead, unless the text has them.
  private func parts(_ text: String, _ title: String?) -> [String] {
    let start = Fold.key(String(text.prefix(2000)))
    return [title, PageFields.line(self[.lead])].compactMap { $0 }
      .filter { !start.contains(Fold.key($0)) }
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  private static func isMarkedUp(_ text: String) -> Bool {
    let head = text.prefix(4000).lowercased()
    return ["<p>", "<p ", "<br", "<div", "</p>", "<html"].contains { head.contains($0) }
  }

  /// A day as tables have it: printed, ISO 8601, or seconds since 1970.
  private static func day(_ text: String) -> String? {
    if let day = SourceFields.day(text) { return day }
    guard let number = Double(text), number > 100_000_000 else { return nil }
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    // Seven hours on, in Hà Nội.
    return Calendar.day(Int(seconds) + 7 * 3600)
  }
}
