import GRDB

/// What a change of the archive's articles does to its stories and echoes.
///
/// Only what the change touches is looked at; the result is what finding all anew would give.
final class StoryChange {
  private let db: Database
  private let rows: SketchRows
  private var added: Set<Int64> = []
  /// By key, how many articles with it came and went.
  private var turnover: [StoryFinder.Key: (came: Int, went: Int)] = [:]
  /// Articles that told a story with one taken out.
  private var parted: Set<Int64> = []
  /// Articles whose facts may have changed.
  private var retold: Set<Int64> = []
  /// Whether people's word on who is who has changed.
  private var isJudgedAnew = false

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    rows = try SketchRows(db)
  }

  /// Takes out an article's sketch and its part in a story.
  func remove(_ article: Int64) throws {
    if let sketch = try rows.sketch(of: article) {
      for key in StoryFinder.keys(of: sketch) { turnover[key, default: (0, 0)].went += 1 }
      try rows.remove(article)
    }
    if let story = try Stories.story(of: article, db) {
      parted.formUnion(try Stories.articles(of: story, db))
      try db.cachedStatement(sql: "DELETE FROM stories WHERE article_id = ?")
        .execute(arguments: [article])
    }
    try Echoes.forget(article, db)
    parted.remove(article)
    added.remove(article)
  }

  /// Adds an article's sketch.
  func add(_ sketch: [UInt16], of article: Int64) throws {
    guard !sketch.isEmpty else { return }
    try rows.write(sketch, of: article)
    let keys = StoryFinder.keys(of: sketch)
    try rows.write(keys: keys.map { ($0, article) })
    for key in keys { turnover[key, default: (0, 0)].came += 1 }
    added.insert(article)
  }

  /// Notes that facts which an article tells may have changed.
  func retell(_ article: Int64) { retold.insert(article) }

  /// Notes that people's word on who is who has changed.
  func judgeAnew() { isJudgedAnew = true }

  /// Brings stories and echoes up to date, when all facts are.
  func settle() throws {
    defer { forget() }
    if try aKeyTurned() {
      try Stories.tellAnew(db)
    } else {
      try tellStories()
      if isJudgedAnew { try Echoes.tellAnew(db) } else { try tellEchoes() }
    }
  }

  private func forget() {
    (added, parted, retold) = ([], [], [])
    (turnover, isJudgedAnew) = ([:], false)
  }

  /// Whether a key tells nothing now that told something before, or the other way round.
  private func aKeyTurned() throws -> Bool {
    for (key, (came, went)) in turnover {
      let now = try rows.articles(withKey: key, atMost: StoryFinder.most + came + 1).count
      // Of more than it asks for there were too many before.
      let before = now - came + (now > StoryFinder.most + came ? 0 : went)
      if (now > StoryFinder.most) != (before > StoryFinder.most) { return true }
    }
    return false
  }

  private func tellStories() throws {
    var sketches: [Int64: [UInt16]] = [:]
    var involved = parted
    for article in added { try addArticlesLike(article, to: &involved) }
    for article in involved { sketches[article] = try rows.sketch(of: article) }
    var finder = StoryFinder()
    let remove = try db.cachedStatement(sql: "DELETE FROM stories WHERE article_id = ?")
    for (article, sketch) in sketches.sorted(by: { $0.key < $1.key }) {
      finder.add(article, sketch)
      try remove.execute(arguments: [article])
    }
    try Stories.write(finder.stories(), db)
    retold.formUnion(sketches.keys)
    // What left its story repeats nothing any more.
    for article in sketches.keys { try Echoes.forget(article, db) }
  }

  /// Adds an article, those it is alike with, and all that told a story with one of them.
  private func addArticlesLike(_ article: Int64, to involved: inout Set<Int64>) throws {
    involved.insert(article)
    guard let sketch = try rows.sketch(of: article) else { return }
    var seen: Set<Int64> = []
    for key in StoryFinder.keys(of: sketch) {
      let others = try rows.articles(withKey: key, atMost: StoryFinder.most + 1)
      guard others.count <= StoryFinder.most else { continue }
      for other in others where !involved.contains(other) && seen.insert(other).inserted {
        guard let its = try rows.sketch(of: other), StoryFinder.areAlike(sketch[...], its[...])
        else { continue }
        involved.insert(other)
        if let story = try Stories.story(of: other, db) {
          involved.formUnion(try Stories.articles(of: story, db))
        }
      }
    }
  }

  private func tellEchoes() throws {
    var stories: Set<Int64> = []
    for article in retold {
      if let story = try Stories.story(of: article, db) { stories.insert(story) }
    }
    for story in stories.sorted() {
      for article in try Stories.articles(of: story, db) { try Echoes.forget(article, db) }
      try Echoes.tell(story, db)
    }
  }
}
