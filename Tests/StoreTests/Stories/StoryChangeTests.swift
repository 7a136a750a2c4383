import GRDB
import Testing

@testable import Store

/// What the archive says of stories after changes is what finding all anew says.
///
/// That echoes follow too is shown with all else that does, by `ResolutionTests`.
@Suite
struct StoryChangeTests {
  private func archive(_ scratch: Scratch) throws -> ArchiveFile {
    try scratch.archive("a.db", of: [])
  }

  private static func text(_ number: Int, changed: Int) -> [UInt8] {
    let words = (0..<120).map { place in
      place < changed ? "mới\(changed)\(number)" : "chữ\(number)x\(place)"
    }
    return Array(words.joined(separator: " ").utf8)
  }

  /// All rows about stories, before and after they are found anew.
  private func rows(_ db: Database) throws -> (told: [[String]], found: [[String]]) {
    func all() throws -> [[String]] {
      try ["sketches", "sketch_keys", "stories"].map { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.description)
      }
    }
    let told = try all()
    try Stories.makeAnew(db)
    return (told, try all())
  }

  @Test(arguments: 1...2)
  func whateverComesAndGoes(_ seed: Int) throws {
    let scratch = try Scratch()
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    try archive(scratch).write { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let change = try StoryChange(db)
      var there: Set<Int64> = []
      var seen = 0
      for _ in 0..<25 {
        for _ in 0...next(6) {
          let article = Int64(1 + next(40)) * ArticleID.span
          if there.remove(article) != nil { try change.remove(article) }
          guard next(3) > 0 else { continue }
          let text = Self.text(next(4), changed: next(8) * 2)
          try change.add(Sketch(text).values, of: article)
          there.insert(article)
        }
        try change.settle()
        let (told, found) = try rows(db)
        #expect(told == found)
        seen += told[2].count
      }
      #expect(seen > 100)
    }
  }

  @Test
  func aKeyThatTooManyShareTellsNothingUntilSomeGo() throws {
    let scratch = try Scratch()
    try archive(scratch).write { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let change = try StoryChange(db)
      let sketch = Sketch(Self.text(1, changed: 0)).values
      func count() throws -> Int? { try Int.fetchOne(db, sql: "SELECT count(*) FROM stories") }
      for number in 1...Int64(StoryFinder.most) {
        try change.add(sketch, of: number * ArticleID.span)
      }
      try change.settle()
      #expect(try count() == StoryFinder.most)
      try change.add(sketch, of: 1000 * ArticleID.span)
      try change.settle()
      #expect(try count() == 0)
      try change.add(sketch, of: 1001 * ArticleID.span)
      try change.settle()
      #expect(try count() == 0)
      try change.remove(7 * ArticleID.span)
      try change.remove(1000 * ArticleID.span)
      try change.settle()
      #expect(try count() == StoryFinder.most)
    }
  }
}
