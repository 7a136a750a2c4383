import Testing

@testable import Store

struct KnownArticlesTests {
  @Test
  func anArticleIsNewOnce() {
    var known = KnownArticles()
    #expect(known.note(1) == .new)
    #expect(known.note(1) == .current)
  }

  @Test
  func whatAnotherProgramReadIsOldOnce() throws {
    let scratch = try Scratch()
    var invented = Invented(seed: 7)
    let archive = try scratch.archive("a.db", of: (0..<2).map { invented.record($0) })
    let ids = try archive.rows("SELECT id FROM articles").compactMap { Int64($0) }
    try archive.write { db in
      try db.execute(sql: "UPDATE articles SET read_by = 'x' WHERE id = ?", arguments: [ids[0]])
      var known = try KnownArticles(db, readBy: "x")
      #expect(known.note(ids[0]) == .current)
      #expect(known.note(ids[1]) == .old)
      #expect(known.note(ids[1]) == .current)
    }
  }
}
