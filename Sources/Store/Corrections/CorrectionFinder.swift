import Facts
import GRDB
import Text

/// Finds what corrections are about: articles by their digest, claims by words and name.
///
/// Where the article's file has changed, another article with the same words stands in for it.
final class CorrectionFinder {
  /// What an address leads to.
  enum Found {
    /// A claim.
    case claim(ArticleClaim, article: Int64)
    /// The article and the words are there, the claim is not, or says something else; why, for people.
    case stale(String)
    /// No such article, or it does not have the words; why, for people.
    case orphaned(String)
  }

  private let db: Database
  private let claims: ArticleClaims
  private var ids: [String: [Int64]] = [:]

  /// Prepares the statements.
  init(_ db: Database, _ claims: ArticleClaims) {
    self.db = db
    self.claims = claims
  }

  /// What one side of a correction is about.
  func find(_ kind: FactKind, _ address: Correction.Address) throws -> Found {
    let articles = try articles(address)
    guard let article = articles.first else {
      return .orphaned("no article has this digest or these words")
    }
    guard articles.count == 1 else {
      return .orphaned("\(articles.count) articles fit; give more digits of the article's SHA-256")
    }
    let places = QuotePlaces.find(address.quote, in: try claims.text(of: article))
    guard !places.isEmpty else { return .orphaned("the article does not have these words") }
    let found = choose(try claims.claims(of: article).filter { $0.kind == kind }, places, address)
    switch found {
    case .success(let claim): return .claim(claim, article: article)
    case .failure(let reason): return .stale(reason.words)
    }
  }

  private struct Reason: Error {
    let words: String
  }

  private func choose(
    _ claims: [ArticleClaim],
    _ places: [Range<Int>],
    _ address: Correction.Address
  ) -> Result<ArticleClaim, Reason> {
    let resting = { (isWhole: Bool) in
      claims.filter { claim in
        claim.evidence.contains { item in
          (!isWhole || item.field == nil)
            && places.contains { $0.overlaps(item.start..<item.end) }
        }
      }
    }
    var fitting = resting(true)
    if fitting.isEmpty { fitting = resting(false) }
    guard !fitting.isEmpty else { return .failure(Reason(words: "no such fact in these words")) }
    if address.name.isEmpty {
      guard fitting.count > 1 else { return .success(fitting[0]) }
      let names = fitting.map { "'\($0.name)'" }.joined(separator: ", ")
      return .failure(Reason(words: "these words hold several; name says which: \(names)"))
    }
    let key = Fold.key(Whitespace.collapsed(address.name))
    if let claim = fitting.first(where: { Fold.key(Whitespace.collapsed($0.name)) == key }) {
      return .success(claim)
    }
    let names = fitting.map { "'\($0.name)'" }.joined(separator: ", ")
    return .failure(Reason(words: "these words now give \(names)"))
  }

  /// Where something new belongs.
  func place(_ added: AppliedCorrection) throws -> AppliedCorrection {
    var one = added
    let address = one.correction.about
    if address.isEmpty {
      one.article = OutsideSource(one.correction.source).article
      one.state = .applied
      return one
    }
    let articles = try articles(address)
    guard let article = articles.first, articles.count == 1 else {
      one.note =
        articles.isEmpty ? "no article has this digest or these words" : "several articles fit"
      return one
    }
    guard !QuotePlaces.find(address.quote, in: try claims.text(of: article)).isEmpty else {
      one.note = "the article does not have these words"
      return one
    }
    (one.article, one.state) = (article, .applied)
    return one
  }

  // MARK: - Articles

  /// The articles an address may mean.
  func articles(_ address: Correction.Address) throws -> [Int64] {
    let digits = address.digits
    if let known = ids[digits] { return known }
    var found = try articles(startingWith: digits)
    if !found.isEmpty {
      ids[digits] = found
      return found
    }
    found = try articles(saying: address.quote)
    guard found.count > 1, !address.file.isEmpty else { return found }
    let named = try found.filter { article in
      let path = try String.fetchOne(
        db,
        sql: "SELECT path FROM articles WHERE id = ?",
        arguments: [article]
      )
      return path?.hasSuffix("/" + address.file) == true
    }
    return named.isEmpty ? found : named
  }

  private func articles(startingWith digits: String) throws -> [Int64] {
    if digits.utf8.count >= 14 {
      return try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM articles WHERE id = ? AND substr(sha256, 1, length(?)) = ?"
        ),
        arguments: [ArticleID.of(sha256: digits), digits, digits]
      )
    }
    return try Int64.fetchAll(
      db,
      sql: "SELECT id FROM articles WHERE substr(sha256, 1, length(?)) = ? ORDER BY id",
      arguments: [digits, digits]
    )
  }

  /// The search index narrows it down to articles with the words in this order; the texts decide.
  private func articles(saying quote: String) throws -> [Int64] {
    let words = quote.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    guard !words.isEmpty else { return [] }
    let candidates = try Int64.fetchAll(
      db,
      sql: "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid LIMIT 100",
      arguments: ["\"\(words)\""]
    )
    return try candidates.filter {
      try !QuotePlaces.find(quote, in: claims.text(of: $0)).isEmpty
    }
  }
}
