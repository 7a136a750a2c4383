import Facts
import GRDB
import Text

/// A book, file or page that no article is: it stands in `articles`, marked, for the facts people add on its word.
struct OutsideSource {
  /// What `articles.path` says of it.
  static let path = "outside source"

  private let name: String
  private let sha256: String

  /// A source as people cite it.
  init(_ name: String) {
    self.name = name
    sha256 = Digest.sha256(Array("outside source: \(Fold.key(name))".utf8))
  }

  /// The id it has among articles.
  var article: Int64 { ArticleID.of(sha256: sha256) }

  /// Sees to it that the source of corrections is there, where it is one.
  static func prepare(
    _ article: Int64,
    _ corrections: [Correction],
    _ db: Database,
    _ increment: Increment
  ) throws {
    guard
      let source = corrections.lazy.filter({ $0.about.isEmpty }).map({ OutsideSource($0.source) })
        .first(where: { $0.article == article }),
      try Int.fetchOne(db, sql: "SELECT 1 FROM articles WHERE id = ?", arguments: [article]) == nil
    else { return }
    var words = Article(path: path, sha256: source.sha256, text: [], zones: [])
    words.title = source.name
    words.url = source.name.split(separator: " ").first { $0.contains("://") }.map(String.init)
    var builder = SheetBuilder()
    try increment.add(builder.sheet(for: Record(article: words)), path: path)
    try db.execute(sql: "UPDATE articles SET outside = 1 WHERE id = ?", arguments: [article])
  }

  /// Takes it out where nothing rests on it any more.
  static func clear(
    _ article: Int64,
    hasClaims: Bool,
    _ db: Database,
    _ increment: Increment
  ) throws {
    guard !hasClaims,
      try Int.fetchOne(
        db,
        sql: "SELECT 1 FROM articles WHERE id = ? AND outside = 1",
        arguments: [article]
      ) != nil
    else { return }
    try increment.remove(article)
  }
}
