import Grammar

/// The years a post was held, as printed beside it: `từ năm 2006 đến năm 2012`, `(2006 - 2012)`.
struct PostTerms {
  let reading: Reading

  /// A time between two years or months.
  struct Term: Equatable {
    /// The first year or month, ISO 8601.
    var from: String
    /// The last one; `nil` for `đến nay`.
    var until: String?
    var tokens: Range<Int>
  }

  /// The term that starts at a token, behind a comma or in a bracket; none that ends after the article was written.
  ///
  /// `nhiệm kỳ 2020-2025` is how long a committee is elected for, not how long somebody sat in it.
  func term(at token: Int) -> Term? {
    var start = token
    let isBracketed = reading.document.isMark("(", start)
    if isBracketed || reading.document.isMark(",", start) { start += 1 }
    let isLed = isWord("từ", start) || isWord("giai", start) && isWord("đoạn", start + 1)
    guard isBracketed || isLed else { return nil }
    if isLed { start += isWord("từ", start) ? 1 : 2 }
    guard let first = point(at: start), isTo(first.end) else { return nil }
    if isWord("nay", first.end + 1) {
      return Term(from: first.iso, until: nil, tokens: token..<first.end + 2)
    }
    guard let last = point(at: first.end + 1), first.iso <= last.iso,
      last.year <= now(besides: token..<last.end) ?? last.year
    else { return nil }
    return Term(from: first.iso, until: last.iso, tokens: token..<last.end)
  }

  /// The year the article was written, as far as it tells besides a term.
  private func now(besides term: Range<Int>) -> Int? {
    if let published = reading.document.article.publishedYear { return published }
    let periods = reading.analysis.periods.filter {
      !term.contains($0.tokens.lowerBound) && !reading.isGoal($0)
    }
    return (periods.map(\.last) + reading.analysis.dates.compactMap(\.year)).max()
  }

  /// The term behind a post or its unit.
  func term(behind post: PositionMention) -> Term? {
    let unit = post.unit.map { reading.analysis.units.all[$0] }
    let ends = [post.tokens.upperBound, unit?.tokens.upperBound, unit?.chainEnd].compactMap { $0 }
    return ends.lazy.filter { $0 >= post.tokens.upperBound }.compactMap { term(at: $0) }.first
  }

  /// `năm 2006`, `2006`, `tháng 3/2006`, `tháng 3 năm 2006`, `3-2006`.
  private func point(at token: Int) -> (iso: String, year: Int, end: Int)? {
    var start = token
    if isWord("tháng", start) {
      guard let month = reading.document.number(start + 1), (1...12).contains(month),
        isSlash(start + 2) || isWord("năm", start + 2), let year = year(at: start + 3)
      else { return nil }
      return ("\(year)-\(month < 10 ? "0" : "")\(month)", year, start + 4)
    }
    if isWord("năm", start) { start += 1 }
    guard let year = year(at: start) else { return nil }
    return (String(year), year, start + 1)
  }

  private func year(at token: Int) -> Int? {
    reading.document.number(token).flatMap { (1930...2099).contains($0) ? $0 : nil }
  }

  private func isTo(_ token: Int) -> Bool {
    isWord("đến", token) || isWord("tới", token) || reading.document.isMark("-", token)
  }

  private func isSlash(_ token: Int) -> Bool {
    reading.document.isMark("/", token) || reading.document.isMark("-", token)
  }

  private func isWord(_ word: StaticString, _ token: Int) -> Bool {
    reading.isWord(word, at: token)
  }
}
