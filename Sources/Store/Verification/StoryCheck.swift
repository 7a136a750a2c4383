import Foundation
import GRDB

/// Which articles tell one story, and what is therefore told once too often, follows from articles and claims.
struct StoryCheck: Check {
  let name = "stories"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    let finder = try SketchRows.all(db)
    return try sketches(db, progress) + keys(of: finder, db) + stories(of: finder, db) + echoes(db)
  }

  /// Sketches as the articles' words give them.
  private func sketches(
    _ db: Database,
    _ progress: (Double) -> Void
  ) throws -> [Finding] {
    var findings: [Finding] = []
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM articles") ?? 0
    let told = try SketchRows(db)
    let texts = try Row.fetchCursor(db, sql: "SELECT id, text FROM articles ORDER BY id")
    var done = 0
    while let row = try texts.next() {
      if done % 256 == 0 { progress(Double(done) / Double(count)) }
      done += 1
      let (article, text): (Int64, String) = (row[0], row[1])
      let values = Sketch(Array(text.utf8)).values
      if try told.sketch(of: article) ?? [] != values {
        findings.append(off("sketches", article, "it is not that of the article's words"))
      }
    }
    let strays = try Int64.fetchAll(
      db,
      sql: "SELECT article_id FROM sketches WHERE article_id NOT IN (SELECT id FROM articles)"
    )
    return findings + strays.map { off("sketches", $0, "there is no such article") }
  }

  private func keys(of finder: StoryFinder, _ db: Database) throws -> [Finding] {
    let told = try Row.fetchAll(db, sql: "SELECT article_id, run_key FROM sketch_keys")
      .map { [$0[0] as Int64, $0[1]] }
    let found = Set(finder.keys.map { [$0.article, Int64($0.key)] })
    return Set(found.symmetricDifference(told).map { $0[0] }).sorted().map {
      off("sketch_keys", $0, "they are not those of its sketch")
    }
  }

  private func stories(of finder: StoryFinder, _ db: Database) throws -> [Finding] {
    let told = try Row.fetchAll(db, sql: "SELECT article_id, story_id FROM stories")
      .map { [$0[0] as Int64, $0[1]] }
    let found = Set(finder.stories().map { [$0.article, $0.story] })
    return Set(found.symmetricDifference(told).map { $0[0] }).sorted().map {
      off("stories", $0, "by its sketch it tells a story with other articles")
    }
  }

  private func echoes(_ db: Database) throws -> [Finding] {
    let told = try Row.fetchAll(db, sql: "SELECT kind, fact_id, of_id FROM echoes").map(Echo.init)
    var found: [Echo.Fact: Int64] = [:]
    for query in Echoes.queries() {
      for echo in try Row.fetchAll(db, sql: query).map(Echo.init) where found[echo.fact] == nil {
        found[echo.fact] = echo.first
      }
    }
    let off = Set(told).symmetricDifference(found.map { Echo(fact: $0, first: $1) })
    return Set(off.map(\.fact)).sorted { ($0.id, $0.kind) < ($1.id, $1.kind) }.map { fact in
      self.off(
        "echoes",
        fact.id,
        "by claims and stories this \(fact.kind) repeats another fact, or none"
      )
    }
  }

  /// A row of `echoes`.
  private struct Echo: Hashable {
    struct Fact: Hashable {
      let kind: String
      let id: Int64
    }

    let fact: Fact
    let first: Int64

    init(fact: Fact, first: Int64) {
      self.fact = fact
      self.first = first
    }

    init(_ row: Row) {
      self.init(fact: Fact(kind: row[0], id: row[1]), first: row[2])
    }
  }
}
