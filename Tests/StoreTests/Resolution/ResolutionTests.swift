import Facts
import Fixture
import Testing

@testable import Store

/// The archive is a function of its articles: not of their order, nor of how they came.
@Suite
struct ResolutionTests {
  private func records(_ seed: UInt64, _ count: Int) -> [Record] {
    var invented = Invented(seed: seed, republishes: true)
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

  /// An article on one conference, where somebody of one name, seen at these units, chaired and got an award.
  private func told(_ text: String, at units: [String], withEvents: Bool = true) -> Record {
    Told.record(text) { record in
      record.units = (["Quân khu 81"] + units).map { Told.unit($0, "Lữ đoàn") }
      record.officers = [Told.officer("Hà Cám", "Đại tá", "Chính ủy", units[0])]
      for unit in units.dropFirst() {
        record.officers[0].postings.append(
          PostingFact(position: "Chính ủy", unit: unit, evidence: Told.words)
        )
      }
      guard withEvents else { return }
      record.conferences = [Told.conference("tổng kết", host: "Quân khu 81", on: "2024-01-05")]
      record.conferences[0].roles = [
        RoleFact(name: "Hà Cám", isOfficer: true, role: .chair, evidence: Told.words)
      ]
      record.awards = [Told.award("Bằng khen", .officer("Hà Cám"))]
      var theme = ThemeFact(kind: .emulation, text: "Vững bước", evidence: Told.words)
      (theme.by, theme.launchedBy) = ("Quân khu 81", "Hà Cám")
      record.themes = [theme]
    }
  }

  @Test
  func whoIsWhoChangesWithWhatIsRead() throws {
    let scratch = try Scratch()
    let one = told("một", at: ["Lữ đoàn 967"])
    let other = told("hai", at: ["Lữ đoàn 968"])
    let link = told("ba", at: ["Lữ đoàn 967", "Lữ đoàn 968"], withEvents: false)
    let apart = try scratch.archive("apart.db", of: [one, other])
    let whole = try scratch.archive("whole.db", of: [one, other, link])
    let people =
      "SELECT (SELECT count(*) FROM officers), (SELECT count(*) FROM conference_roles),"
      + " (SELECT count(*) FROM awards)"
    #expect(try apart.rows(people) == ["2|2|2"])
    #expect(try whole.rows(people) == ["1|1|1"])
    let before = try apart.dump()
    try apart.change(adding: [link])
    expectSame(try apart.dump(), try whole.dump(), "joined")
    #expect(try apart.complaints() == [])
    try apart.change(removing: [link])
    expectSame(try apart.dump(), before, "split")
    #expect(try apart.complaints() == [])
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
