import Fixture
import Foundation
import GRDB
import Testing

@testable import Store

/// An archive damaged in one way is reported to be damaged in that way, and in no other.
struct VerificationTests {
  private struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    /// Findings as `check table what`, `…` standing for the rest.
    let findings: [String]
  }

  private func findings(of path: String) throws -> [String] {
    try Verification().run(path) { _, _ in }.findings.map { finding in
      [finding.check, finding.table, finding.what].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func damaged(_ name: String, _ sql: String) throws -> (scratch: Scratch, path: String) {
    let scratch = try Scratch()
    let path = scratch.path(name)
    try Fixture.makeArchive(path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
      #expect(db.changesCount > 0 || sql.contains("DROP"), "nothing damaged")
    }
    try queue.close()
    return (scratch, path)
  }

  @Test
  func findsNothingInAnArchiveAsMade() throws {
    let scratch = try Scratch()
    try Fixture.makeArchive(scratch.path("a.db"))
    var seen: Set<String> = []
    let report = try Verification().run(scratch.path("a.db")) { check, part in
      seen.insert(check)
      #expect((0...1).contains(part))
    }
    #expect(report.findings.isEmpty && report.leftOut.isEmpty)
    #expect(report.checked.count == 11 && Set(report.checked) == seen)
    #expect(report.counts.articles == 5 && report.counts.claims > 40)
  }

  @Test
  func changesNothing() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.db")
    try Fixture.makeArchive(path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try Verification().run(path) { _, _ in }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["a.db"])
  }

  @Test(arguments: damages.indices)
  func tellsEachDamage(index: Int) throws {
    let damage = Self.damages[index]
    let (scratch, path) = try damaged("a.db", damage.sql)
    defer { withExtendedLifetime(scratch) {} }
    let found = try findings(of: path)
    #expect(found.count == damage.findings.count, "\(damage.testDescription): \(found)")
    for (found, expected) in zip(found, damage.findings) {
      #expect(Self.matches(found, expected), "\(damage.testDescription): \(found)")
    }
  }

  private static func matches(_ found: String, _ expected: String) -> Bool {
    let parts = expected.components(separatedBy: "…")
    return found.hasPrefix(parts[0]) && found.hasSuffix(parts[parts.count - 1])
  }

  private static let damages = [
    Damage(
      testDescription: "a view is gone",
      sql: "DROP VIEW award_list",
      findings: ["tables award_list there is no view award_list"]
    ),
    Damage(
      testDescription: "an index is gone",
      sql: "DROP INDEX officers_by_name",
      findings: ["tables officers there is no index officers_by_name"]
    ),
    Damage(
      testDescription: "a reference leads nowhere",
      sql: "UPDATE awards SET recipient_unit_id = 7 WHERE recipient = 'Cục Quân nhu'",
      findings: ["references awards recipient_unit_id names no row of units"]
    ),
    Damage(
      testDescription: "a fact is gone",
      sql: "DELETE FROM themes",
      findings: ["references claims fact_id … names no row of themes"]
    ),
    Damage(
      testDescription: "a word of no list",
      sql: "UPDATE awards SET status = 'received' WHERE recipient = 'Cục Quân nhu'",
      findings: [#"vocabularies awards status may not be "received""#]
    ),
    Damage(
      testDescription: "a flag that is none",
      sql: "UPDATE conferences SET held_on_inferred = 2 WHERE kind = 'tổng kết'",
      findings: ["vocabularies conferences held_on_inferred may not be 2"]
    ),
    Damage(
      testDescription: "a count without a number",
      sql: "UPDATE awards SET recipient_count = NULL WHERE recipient = 'tập thể'",
      findings: ["vocabularies awards recipient_count may not be NULL"]
    ),
    Damage(
      testDescription: "a day of no calendar",
      sql: "UPDATE conferences SET held_on = '2024-02-30' WHERE kind = 'tổng kết'",
      findings: [#"dates conferences held_on is no date: "2024-02-30""#]
    ),
    Damage(
      testDescription: "a day written otherwise",
      sql: "UPDATE postings SET last_seen = '5-1-2024' WHERE position = 'Cục trưởng'",
      findings: [#"dates postings last_seen is no date: "5-1-2024""#]
    ),
    Damage(
      testDescription: "another file's digest",
      sql: "UPDATE articles SET sha256 = '0' || substr(sha256, 2) WHERE title = 'Tin ngắn'",
      findings: ["ids articles its id does not come from its sha256"]
    ),
    Damage(
      testDescription: "a quote beyond the text",
      sql: """
        UPDATE evidence SET "end" = 100000
        WHERE number = 0 AND claim_id = (SELECT min(id) FROM claims WHERE kind = 'award')
        """,
      findings: ["quotes evidence bytes … of its article"]
    ),
    Damage(
      testDescription: "a quote that starts within a character",
      sql: """
        UPDATE evidence SET start = (
          SELECT 1 + length(CAST(substr(text, 1, instr(text, 'ặ') - 1) AS BLOB)) FROM articles
          JOIN claims ON claims.article_id = articles.id WHERE claims.id = claim_id
        ), "end" = (
          SELECT length(CAST(substr(text, 1, instr(text, 'ặ')) AS BLOB)) FROM articles
          JOIN claims ON claims.article_id = articles.id WHERE claims.id = claim_id
        )
        WHERE number = 0 AND claim_id = (SELECT min(id) FROM claims WHERE kind = 'award')
        """,
      findings: ["quotes evidence bytes … cut a character"]
    ),
    Damage(
      testDescription: "a claim without words",
      sql: "DELETE FROM evidence WHERE claim_id = (SELECT id FROM claims WHERE kind = 'theme')",
      findings: ["quotes claims rests on no words"]
    ),
    Damage(
      testDescription: "an officer's quote without the name",
      sql: """
        UPDATE evidence SET start = 0, "end" = 1
        WHERE claim_id = (SELECT id FROM officers WHERE name = 'Hà Thị Mẫu')
        """,
      findings: ["quotes claims no quote holds what it names"]
    ),
    Damage(
      testDescription: "words of an article changed",
      sql: "UPDATE articles SET text = replace(text, 'tặng', 'muonga')",
      findings: [
        "search index articles_fts it does not hold the words of the articles",
        "stories sketches it is not that of the article's words",
        "stories sketches it is not that of the article's words",
        "stories sketches it is not that of the article's words",
        "stories sketches it is not that of the article's words",
      ]
    ),
    Damage(
      testDescription: "the search index emptied",
      sql: """
        INSERT INTO articles_fts (articles_fts, rowid, title, text)
        SELECT 'delete', id, title, text FROM articles WHERE title = 'Tin ngắn'
        """,
      findings: ["search index articles_fts it does not hold the words of the articles"]
    ),
    Damage(
      testDescription: "a number of sources",
      sql: "UPDATE awards SET sources = 7 WHERE recipient = 'Cục Quân nhu'",
      findings: ["counts awards sources is 7, but 2 articles say it"]
    ),
    Damage(
      testDescription: "a proposal turned into an award",
      sql: "UPDATE awards SET status = 'conferred' WHERE recipient = 'Cục Quân nhu'",
      findings: [#"resolution awards status is "conferred", by its claims "proposed""#]
    ),
    Damage(
      testDescription: "a fact no article tells",
      sql: "INSERT INTO themes (id, kind, text, disputed, sources) VALUES (5, 'task', 'x', 0, 1)",
      findings: ["resolution themes no claim makes it"]
    ),
    Damage(
      testDescription: "another thing said",
      sql: "UPDATE claims SET said = json_set(said, '$.text', 'quyết thắng') WHERE kind = 'theme'",
      findings: [#"resolution themes text is "Đoàn kết, quyết thắng", by its claims "quyết thắng""#]
    ),
    Damage(
      testDescription: "a claim of another fact",
      sql: """
        UPDATE claims SET fact_id = (SELECT id FROM officers WHERE name = 'Lê Văn Thử')
        WHERE id = (SELECT id FROM officers WHERE name = 'Hà Thị Mẫu')
        """,
      findings: ["resolution claims fact_id is …"]
    ),
    Damage(
      testDescription: "a merger's unit gone",
      sql: "DELETE FROM change_units WHERE unit = 'Lữ đoàn 1'",
      findings: ["resolution changes its rows of change_units are not those of its claims"]
    ),
    Damage(
      testDescription: "a unit's other name",
      sql: "UPDATE unit_names SET name = 'Cục Quân Nhu' WHERE name = 'Cục Quân nhu'",
      findings: [#"resolution unit_names name is "Cục Quân Nhu", by its claims "Cục Quân nhu""#]
    ),
    Damage(
      testDescription: "a rank's level",
      sql: "UPDATE ranks SET level = 2 WHERE name = 'Đại tướng'",
      findings: ["resolution ranks level is 2, by its claims 18"]
    ),
    Damage(
      testDescription: "what a sketch is found by gone",
      sql: "DELETE FROM sketch_keys WHERE run_key = (SELECT min(run_key) FROM sketch_keys)",
      findings: ["stories sketch_keys they are not those of its sketch"]
    ),
    Damage(
      testDescription: "a story of two that have little in common",
      sql: "INSERT INTO stories SELECT id, (SELECT min(id) FROM articles) FROM articles LIMIT 2",
      findings: [
        "stories stories by its sketch it tells a story with other articles",
        "stories stories by its sketch it tells a story with other articles",
      ]
    ),
    Damage(
      testDescription: "an echo of nothing",
      sql: "INSERT INTO echoes SELECT 'theme', id, id FROM themes",
      findings: ["stories echoes by claims and stories this theme repeats another fact, or none"]
    ),
  ]

  @Test
  func aTornFileIsToldBeforeAllElse() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.db")
    try Fixture.makeArchive(path)
    let queue = try DatabaseQueue(path: path)
    let page = try queue.read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT rootpage FROM sqlite_master WHERE name = 'claims_by_fact'"
      )
    }
    try queue.close()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    let start = (try #require(page) - 1) * ArchiveSchema.pageSize
    try file.seek(toOffset: UInt64(start + 8))
    try file.write(contentsOf: Data(repeating: 0xFF, count: 64))
    try file.close()
    let report = try Verification().run(path) { _, _ in }
    #expect(!report.findings.isEmpty && report.findings.allSatisfy { $0.check == "file" })
    #expect(report.leftOut.contains("resolution"))
  }

  @Test
  func aFileThatMayNotBeWrittenIsCheckedButForItsSearchIndex() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.db")
    try Fixture.makeArchive(path)
    chmod(path, 0o444)
    // Whoever may do everything may write it all the same.
    guard access(path, W_OK) != 0 else { return }
    let report = try Verification().run(path) { _, _ in }
    #expect(report.findings.isEmpty && report.leftOut == ["search index"])
  }

  /// However articles came, drawing all conclusions anew gives what is there.
  @Test(arguments: 1...6)
  func conclusionsDrawnAnewAreTheSame(seed: Int) throws {
    let scratch = try Scratch()
    var invented = Invented(seed: UInt64(seed), republishes: true)
    let records = (0..<60).map { invented.record($0) }
    let archive = try scratch.archive("a.db", of: Array(records[..<40]))
    try archive.change(adding: Array(records[40...]), removing: Array(records[10..<15]))
    let found = try archive.read { db in
      try ResolutionCheck().findings(db) { _ in } + CountCheck().findings(db) { _ in }
        + ReferenceCheck().findings(db) { _ in } + StoryCheck().findings(db) { _ in }
    }
    #expect(found == [])
  }
}
