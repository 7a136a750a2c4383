import Facts
import Fixture
import Testing

import class GRDB.Row

@testable import Store

/// A corrected archive is a function of its articles and corrections, and without corrections it is as before.
@Suite
struct CorrectionStepTests {
  private func records(_ seed: UInt64, _ count: Int, republished: Bool = false) -> [Record] {
    var invented = Invented(seed: seed, republishes: republished)
    return (0..<count).map { invented.record($0) }
  }

  /// Writes corrections of all sorts on what an archive holds.
  private func correct(_ archive: ArchiveFile, _ file: CorrectionsFile, seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
    let claims = try archive.read { db in
      try Row.fetchAll(db, sql: "SELECT id, kind FROM claims ORDER BY id").map { row in
        (id: row[0] as Int64, kind: row[1] as String)
      }
    }
    let corrector = Corrector(archive.path, file: file)
    for _ in 0..<24 {
      let claim = claims[next(claims.count)]
      let twin = claims.filter { $0.kind == claim.kind }
      let other = twin[next(twin.count)]
      let values = Self.values[claim.kind] ?? []
      let value = values[next(values.count)]
      let action = next(6)
      // What contradicts an earlier one, or says it again, is refused and changes nothing.
      _ = try? corrector.write { drafts in
        switch action {
        case 0: try drafts.confirm(claim.id)
        case 1: try drafts.reject(claim.id)
        case 2: try drafts.judge(claim.id, other.id, isSame: true)
        case 3: try drafts.judge(claim.id, other.id, isSame: false)
        default: try drafts.set(claim.id, field: value.0, to: value.1)
        }
      }
    }
    var added = Correction(.add, .award)
    added.value =
      "award=Cờ thi đua; recipient=Sư đoàn 977, Quân khu 81; status=conferred; year=2019"
    added.source = "Kỷ yếu, tr. 45"
    _ = try corrector.write { _ in [added] }
  }

  private static let values: [String: [(String, String)]] = [
    "unit": [
      ("name", "Sư đoàn 978"), ("name", "Quân khu 81"), ("parent", "Quân khu 82"), ("parent", ""),
    ],
    "officer": [("name", "Đinh Bờm"), ("name", "Hà Văn Cám"), ("rank", "Đại tá")],
    "posting": [
      ("position", "Chính ủy"), ("unit", "Sư đoàn 977, Quân khu 82"), ("status", "former"),
      ("from", "2021"),
    ],
    "conference": [
      ("held_on", "2024-01-05"), ("held_on", ""), ("kind", "sơ kết"), ("host", "Quân khu 81"),
    ],
    "role": [("role", "chair"), ("person", "Hà Thị Cám")],
    "award": [
      ("year", "2022"), ("year", ""), ("status", "conferred"), ("recipient", "Quân khu 81"),
      ("count", "7"), ("recipient_kind", "group"), ("grantor", "Bộ Quốc phòng"),
      ("presented_by", "Hà Thị Cám; Ai Đó"),
    ],
    "theme": [("text", "Vững bước"), ("year", "2024"), ("unit", "Cục Chính trị, Quân khu 82")],
    "change": [
      ("planned", "yes"), ("into", "Lữ đoàn 5"), ("effective_on", "2024-02-01"),
      ("units", "Quân khu 81; Sư đoàn 977"),
    ],
  ]

  @Test(arguments: (1...6).map { ($0, false) } + (1...2).map { ($0, true) })
  func orderDoesNotMatter(_ seed: UInt64, republished: Bool) throws {
    let scratch = try Scratch()
    let records = records(seed, 12, republished: republished)
    let file = CorrectionsFile(scratch.path("c.tsv"))
    let archive = try scratch.archive("a.db", of: records)
    let bare = try archive.dump()
    try correct(archive, file, seed: seed)
    let corrected = try archive.dump()
    #expect(try file.read().count > 8)
    #expect(corrected != bare)
    #expect(try archive.complaints() == [])

    let other = try scratch.archive("b.db", of: records.reversed())
    _ = try Corrector(other.path, file: file).apply()
    expectSame(try other.dump(), corrected, "at once, in another order")

    let grown = try scratch.archive("g.db", of: [records[7]])
    _ = try Corrector(grown.path, file: file).apply()
    for record in records[..<7].reversed() + records[8...] {
      try grown.change(adding: [record], corrections: file)
    }
    expectSame(try grown.dump(), corrected, "one by one")
    #expect(try grown.complaints() == [])

    try grown.change(removing: Array(records[3..<6]), corrections: file)
    try grown.change(adding: Array(records[3..<6]), corrections: file)
    expectSame(try grown.dump(), corrected, "removed and added again")
  }

  @Test(arguments: 1...6)
  func takingLinesOutUndoesThem(_ seed: UInt64) throws {
    let scratch = try Scratch()
    let records = records(seed &+ 100, 12)
    let file = CorrectionsFile(scratch.path("c.tsv"))
    let archive = try scratch.archive("a.db", of: records)
    let bare = try archive.dump()
    try correct(archive, file, seed: seed)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    // Half of them first: the other half is as if it had stood alone.
    let half = lines.enumerated().filter { $0.offset == 0 || $0.offset % 2 == 1 }.map(\.element)
    try half.joined(separator: "\n").write(toFile: file.path, atomically: true, encoding: .utf8)
    _ = try Corrector(archive.path, file: file).apply()
    let fresh = try scratch.archive("f.db", of: records)
    _ = try Corrector(fresh.path, file: file).apply()
    expectSame(try archive.dump(), try fresh.dump(), "half")
    try "".write(toFile: file.path, atomically: true, encoding: .utf8)
    _ = try Corrector(archive.path, file: file).apply()
    expectSame(try archive.dump(), bare, "none")
  }
}

extension ArchiveFile {
  /// As `change`, with the step that an ingest makes.
  fileprivate func change(
    adding records: [Record] = [],
    removing gone: [Record] = [],
    corrections file: CorrectionsFile
  ) throws {
    try write { db in
      try db.inTransaction(.immediate) {
        let increment = try Increment(db)
        var builder = SheetBuilder()
        for record in gone { try increment.remove(ArticleID.of(sha256: record.article.sha256)) }
        for record in records {
          try increment.add(builder.sheet(for: record), path: record.article.path)
        }
        try increment.resolve()
        let fresh = Set((records + gone).map { ArticleID.of(sha256: $0.article.sha256) })
        try CorrectionStep(db, increment).run(file.read(), of: file, fresh: fresh)
        return .commit
      }
    }
  }
}
