import GRDB

/// Which article lies where: what a run learns of paths, and what follows for the archive's.
///
/// An article is its bytes, and may lie in several places: its path is the first of them by name, the others are its
/// copies. A place is an article's no more when the file there has other bytes, or when it is not there and the article
/// was found elsewhere. An article without a place goes, if its file changed; if its file is gone, when pruning.
struct FileTable {
  private var seen: [Int64: String] = [:]
  /// Places beyond the first.
  private var seenToo: [Int64: [String]] = [:]
  /// Articles that the archive has where they were met first.
  private var atHome: Set<Int64> = []
  private var displaced: [Int64: [(path: String, byNew: Bool)]] = [:]
  private var lost: [Int64: Set<String>] = [:]
  /// As the archive has them; `nil` before they are needed.
  private var copies: [Int64: [String]]?
  private var holders: String?

  /// Notes that a path holds an article (its id), new or known to the archive; tells whether the archive has it there.
  @discardableResult
  mutating func note(
    _ path: String,
    holds article: Int64,
    isNew: Bool,
    _ db: Database
  ) throws -> Bool {
    let isFirst = see(article, at: path)
    // Standard input is no place.
    guard path != "-" else { return false }
    let sql = try holders ?? FileTable.holders(db)
    holders = sql
    let statement = try db.cachedStatement(sql: sql)
    let there = try Int64.fetchAll(statement, arguments: [path])
    for other in there where other != article {
      displaced[other, default: []].append((path, isNew))
    }
    let isThere = there.contains(article)
    if isFirst, isThere { atHome.insert(article) }
    return isThere
  }

  /// Notes that an article lies where the archive, which has no other there, has it.
  mutating func noteUntouched(_ path: String, holds article: Int64) {
    if see(article, at: path) { atHome.insert(article) }
  }

  /// Tells whether it is the first place an article is seen at.
  private mutating func see(_ article: Int64, at path: String) -> Bool {
    guard seen[article] != nil else {
      seen[article] = path
      return true
    }
    seenToo[article, default: []] += [path]
    return false
  }

  /// Articles at a path; archives of earlier versions, which a preview may meet, know of no copies.
  private static func holders(_ db: Database) throws -> String {
    let articles = "SELECT id FROM articles WHERE path = ?1"
    guard try db.tableExists("copies") else { return articles }
    return articles + " UNION SELECT article_id FROM copies WHERE path = ?1"
  }

  // MARK: - Articles that go

  /// Articles that have no place left and are to be taken out; counts those whose files have changed or are gone.
  mutating func leaving(
    _ gone: GoneFiles,
    _ report: inout IngestReport,
    _ db: Database
  ) throws -> [Int64] {
    try readCopies(db)
    for (article, path) in try gone.candidates(db)
    where !saw(article, at: path) && gone.isGone(path) {
      lost[article, default: []].insert(path)
    }
    let path = try db.makeStatement(sql: "SELECT path FROM articles WHERE id = ?")
    var leaving: [Int64] = []
    var changed: [String: Bool] = [:]
    for article in Set(displaced.keys).union(lost.keys).sorted() where seen[article] == nil {
      guard let first = try String.fetchOne(path, arguments: [article]),
        places(of: article, first).isEmpty
      else { continue }
      if let displaced = displaced[article] {
        for file in displaced { changed[file.path] = file.byNew }
        leaving.append(article)
      } else {
        report.gone.append(first)
        if gone.mayPrune(first) { leaving.append(article) }
      }
    }
    report.gone.sort()
    let new = changed.values.count(where: \.self)
    report.countChanged(new: new, known: changed.count - new)
    return leaving
  }

  private mutating func readCopies(_ db: Database) throws {
    guard copies == nil else { return }
    var read: [Int64: [String]] = [:]
    if try db.tableExists("copies") {
      for row in try Row.fetchAll(db, sql: "SELECT article_id, path FROM copies ORDER BY 1, 2") {
        read[row[0], default: []].append(row[1])
      }
    }
    copies = read
  }

  private func saw(_ article: Int64, at path: String) -> Bool {
    seen[article] == path || seenToo[article]?.contains(path) == true
  }

  /// Where an article lies now, as far as is known.
  private func places(of article: Int64, _ path: String) -> Set<String> {
    var places = Set(seenToo[article] ?? [])
    if let first = seen[article] { places.insert(first) }
    for place in [path] + copies(of: article) where !places.contains(place) {
      let isDisplaced = displaced[article]?.contains { $0.path == place } == true
      if !isDisplaced, lost[article]?.contains(place) != true, EntryPath.file(of: place) != nil {
        places.insert(place)
      }
    }
    if places.count > 1 { places.remove("-") }
    return places
  }

  private func copies(of article: Int64) -> [String] { copies?[article] ?? [] }

  // MARK: - Articles that move

  /// Whether an article lies elsewhere than before, or in other places too.
  mutating func wouldMove(_ db: Database) throws -> Bool {
    try !moves(db).isEmpty
  }

  /// Writes where articles lie that were found elsewhere than before, or lie in fewer places.
  mutating func writePlaces(_ db: Database) throws {
    let copies = try CopyRows(db)
    let update = try db.makeStatement(sql: "UPDATE articles SET path = ? WHERE id = ?")
    let clear = try db.makeStatement(sql: "DELETE FROM copies WHERE article_id = ?")
    let unstamp = try db.makeStatement(sql: "DELETE FROM stamps WHERE article_id = ?")
    for (article, places) in try moves(db) {
      try update.execute(arguments: [places[0], article])
      try clear.execute(arguments: [article])
      try unstamp.execute(arguments: [article])
      try copies.write(places.dropFirst(), of: article)
    }
  }

  private mutating func moves(_ db: Database) throws -> [(article: Int64, places: [String])] {
    try readCopies(db)
    let select = try db.makeStatement(sql: "SELECT path FROM articles WHERE id = ?")
    var moves: [(Int64, [String])] = []
    for article in Set(seen.keys).union(displaced.keys).union(lost.keys) {
      // Where most are: their rows, long with words, need not be read.
      if atHome.contains(article), seenToo[article] == nil, copies(of: article).isEmpty { continue }
      guard let path = try String.fetchOne(select, arguments: [article]) else { continue }
      if seen[article] == path, seenToo[article] == nil, copies(of: article).isEmpty { continue }
      let places = places(of: article, path).sorted()
      // Nowhere: what was read from standard input, or is gone and not pruned.
      guard !places.isEmpty, places != ["-"] else { continue }
      if places != [path] + copies(of: article) { moves.append((article, places)) }
    }
    return moves
  }
}
