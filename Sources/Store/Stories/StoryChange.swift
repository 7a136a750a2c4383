import GRDB

/// What a change of the archive's articles does to its stories and echoes.
///
/// Only what the change touches is looked at; the result is what finding all anew would give.
final class StoryChange {
  private let db: Database
  private let rows: SketchRows
  private var added: Set<Int64> = []
  private var removed = 0
  /// Keys of articles taken out.
  private var left: Set<StoryFinder.Key> = []
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
      removed += 1
      left.formUnion(StoryFinder.keys(of: sketch))
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
    try rows.write(keys: StoryFinder.keys(of: sketch).map { ($0, article) })
    added.insert(article)
  }

  /// Notes that facts which an article tells may have changed.
  func retell(_ article: Int64) { retold.insert(article) }

  /// Notes that people's word on who is who has changed.
  func judgeAnew() { isJudgedAnew = true }

  /// Brings stories and echoes up to date, when all facts are.
  func settle() throws {
    defer { forget() }
    if try isCrowded() {
      try Stories.tellAnew(db)
    } else {
      try tellStories()
      if isJudgedAnew { try Echoes.tellAnew(db) } else { try tellEchoes() }
    }
  }

  private func forget() {
    (added, parted, retold) = ([], [], [])
    (removed, left, isJudgedAnew) = (0, [], false)
  }

  /// Whether so many articles have a key of those that came or went that not all were compared with each other, before or
  /// after.
  private func isCrowded() throws -> Bool {
    for key in left.union(try added.flatMap { StoryFinder.keys(of: try rows.sketch(of: $0) ?? []) })
    {
      let found = try rows.articles(withKey: key, atMost: StoryFinder.most + 1).count
      if found + (left.contains(key) ? removed : 0) > StoryFinder.most { return true }
    }
    return false
  }

  private func tellStories() throws {
    var sketches: [Int64: [UInt16]] = [:]
    for article in try parted.union(added.flatMap(articlesLike)) {
      sketches[article] = try rows.sketch(of: article)
    }
    var finder = StoryFinder()
    let remove = try db.cachedStatement(sql: "DELETE FROM stories WHERE article_id = ?")
    for (article, sketch) in sketches.sorted(by: { $0.key < $1.key }) {
      finder.add(article, sketch)
      try remove.execute(arguments: [article])
    }
    try Stories.write(finder.stories(), db)
    retold.formUnion(sketches.keys)
  }

  /// An article with those it is alike with, and all that told a story with one of them.
  private func articlesLike(_ article: Int64) throws -> Set<Int64> {
    guard let sketch = try rows.sketch(of: article) else { return [] }
    var like: Set = [article]
    var seen: Set = [article]
    for key in StoryFinder.keys(of: sketch) {
      for other in try rows.articles(withKey: key, atMost: StoryFinder.most)
      where seen.insert(other).inserted {
        guard let its = try rows.sketch(of: other), StoryFinder.areAlike(sketch, its) else {
          continue
        }
        like.insert(other)
        if let story = try Stories.story(of: other, db) {
          like.formUnion(try Stories.articles(of: story, db))
        }
      }
    }
    return like
  }

  private func tellEchoes() throws {
    var stories: Set<Int64> = []
    for article in retold {
      try Echoes.forget(article, db)
      if let story = try Stories.story(of: article, db) { stories.insert(story) }
    }
    for story in stories.sorted() {
      for article in try Stories.articles(of: story, db) { try Echoes.forget(article, db) }
      try Echoes.tell(story, db)
    }
  }
}
