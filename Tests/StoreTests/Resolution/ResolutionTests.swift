import Facts
import Testing

@testable import Store

/// The archive is a function of its articles: not of their order, nor of how they came.
@Suite
struct ResolutionTests {
  private func records(_ seed: UInt64, _ count: Int) -> [Record] {
    var invented = Invented(seed: seed)
    return (0..<count).map { invented.record($0) }
  }

  @Test(arguments: 1...12)
  func orderDoesNotMatter(_ seed: UInt64) throws {
    let scratch = try Scratch()
    let records = records(seed, 14)
    let forward = try scratch.archive("a.db", of: records)
    let backward = try scratch.archive("b.db", of: records.reversed())
    expectSame(try forward.dump(), try backward.dump())
    #expect(try forward.complaints() == [])
  }

  @Test(arguments: 1...12)
  func oneByOneIsAtOnce(_ seed: UInt64) throws {
    let scratch = try Scratch()
    let records = records(seed, 14)
    let whole = try scratch.archive("whole.db", of: records)
    let grown = try scratch.archive("grown.db", of: [records[0]])
    for record in records.dropFirst() { try grown.change(adding: [record]) }
    expectSame(try grown.dump(), try whole.dump(), "one by one")
    #expect(try grown.complaints() == [])
    let batches = try scratch.archive("batches.db", of: Array(records[9...]))
    try batches.change(adding: Array(records[..<4]))
    try batches.change(adding: Array(records[4..<9].reversed()))
    expectSame(try batches.dump(), try whole.dump(), "in batches")
  }

  @Test(arguments: 1...12)
  func removalLeavesNoTrace(_ seed: UInt64) throws {
    let scratch = try Scratch()
    let records = records(seed, 14)
    let kept = Array(records[..<8])
    let expected = try scratch.archive("kept.db", of: kept).dump()
    let archive = try scratch.archive("all.db", of: records)
    try archive.change(removing: Array(records[8..<11]))
    for record in records[11...] { try archive.change(removing: [record]) }
    expectSame(try archive.dump(), expected)
    #expect(try archive.complaints() == [])
    try archive.write { db in
      try db.execute(
        sql: "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)"
      )
    }
  }

  @Test(arguments: 1...6)
  func replacingIsRemovingAndAdding(_ seed: UInt64) throws {
    let scratch = try Scratch()
    let records = records(seed, 12)
    let archive = try scratch.archive("a.db", of: Array(records[..<8]))
    try archive.change(adding: Array(records[8...]), removing: Array(records[2..<6]))
    let rest = Array(records[..<2] + records[6...])
    expectSame(try archive.dump(), try scratch.archive("b.db", of: rest).dump())
  }

  @Test
  func everyFactHasEvidence() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive("a.db", of: records(99, 40))
    for kind in FactKind.allCases {
      let bare = try archive.rows(
        """
        SELECT id FROM \(kind.table.name) WHERE id NOT IN (
          SELECT fact_id FROM claims JOIN evidence ON claim_id = claims.id
          WHERE kind = '\(kind.name)')
        """
      )
      #expect(bare == [], "\(kind.name)")
    }
  }
}
