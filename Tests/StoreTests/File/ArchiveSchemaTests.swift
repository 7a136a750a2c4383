import Facts
import Foundation
import GRDB
import Testing

@testable import Store

@Suite
struct ArchiveSchemaTests {
  private let db: DatabaseQueue

  init() throws {
    db = try DatabaseQueue()
    try db.write { db in
      try db.execute(sql: ArchiveSchema.tables)
      try db.execute(sql: ArchiveSchema.indices)
    }
  }

  private func strings(_ sql: String) throws -> [String] {
    try db.read { db in try String.fetchAll(db, sql: sql) }
  }

  @Test
  func indicesAndViewsComeAfterTheRows() {
    #expect(!ArchiveSchema.tables.contains("CREATE INDEX"))
    #expect(!ArchiveSchema.tables.contains("CREATE VIEW"))
    #expect(ArchiveSchema.indices.contains("CREATE INDEX"))
    #expect(!ArchiveSchema.indices.contains("CREATE TABLE"))
  }

  @Test
  func everyColumnHasAComment() throws {
    let names = try strings(
      """
      SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'
      AND name NOT LIKE 'articles_fts%'
      """
    )
    #expect(names.count == 28)
    // What these mean stands at the head of the file, and foreign keys say it themselves.
    let explained = ["id", "sources", "disputed"]
    for table in names {
      let sql = try strings("SELECT sql FROM sqlite_master WHERE name = '\(table)'")[0]
      let lines = sql.split(separator: "\n")
      #expect(lines[1].hasPrefix("  -- "), "\(table) does not say what it holds")
      let columns = try strings("SELECT name FROM pragma_table_info('\(table)')")
      let starts = columns.compactMap { column in
        lines.firstIndex { $0.hasPrefix("  \(column) ") || $0.hasPrefix("  \"\(column)\" ") }
      }
      #expect(starts.count == columns.count, "\(table)")
      for (column, start) in zip(columns, starts) {
        let end = starts.first { $0 > start } ?? lines.count
        let definition = lines[start..<end].joined()
        #expect(
          explained.contains(column) || column.hasSuffix("_key")
            || definition.contains("REFERENCES") || definition.contains("-- "),
          "\(table).\(column)"
        )
      }
    }
  }

  @Test
  func opensInOldSQLite() throws {
    for sql in try strings("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL") {
      #expect(!sql.uppercased().contains("STRICT"))
      #expect(!sql.uppercased().contains("GENERATED"))
      #expect(!sql.contains("->"))
    }
  }

  @Test
  func everyViewWorks() throws {
    let views = try strings("SELECT name FROM sqlite_master WHERE type = 'view'")
    for name in [
      "evidence", "unit", "officer", "posting", "conference", "award", "theme", "change",
    ] {
      #expect(views.contains(name + "_list"))
    }
    for view in views {
      #expect(try strings("SELECT count(*) FROM \(view)") == ["0"])
    }
  }

  @Test(arguments: FactKind.allCases.filter { $0 != .unit })
  func tablesHaveTheColumnsThatAreWritten(_ kind: FactKind) throws {
    let table = kind.table
    #expect(try strings("SELECT name FROM pragma_table_info('\(table.name)')") == table.columns)
    for target in FactKind.allCases {
      let declared = try strings(
        """
        SELECT "from" FROM pragma_foreign_key_list('\(table.name)')
        WHERE "table" = '\(target.table.name)' ORDER BY 1
        """
      )
      #expect(declared == table.columns(referringTo: target).sorted(), "to \(target)")
    }
    if let list = table.list {
      let columns = try strings("SELECT name FROM pragma_table_info('\(list.table)')")
      #expect(columns == [list.owner] + list.columns)
    }
  }

  @Test
  func vocabulariesAreThoseOfRecords() {
    func expect(_ column: String, _ words: [String]) {
      for word in words {
        #expect(ArchiveSchema.tables.contains("\(column) = '\(word)'"), "\(column) \(word)")
      }
      let count = ArchiveSchema.tables.components(separatedBy: "\(column) = '").count - 1
      #expect(count == words.count, "\(column)")
    }
    expect(" role", RoleFact.Role.allCases.map(\.rawValue))
    expect(" status", PostingFact.Status.allCases.map(\.rawValue))
    expect(
      " kind",
      FactKind.allCases.map(\.name) + ["unit", "officer", "conference", "award"]
        + ChangeFact.Kind.allCases.map(\.rawValue)
    )
    expect(" reason", Doubt.Reason.allCases.map(\.rawValue))
    #expect(
      AwardFact.Status.allCases.allSatisfy {
        ArchiveSchema.tables.contains("'\($0.rawValue)'")
      }
    )
    #expect(
      ThemeFact.Kind.allCases.allSatisfy { ArchiveSchema.tables.contains("'\($0.rawValue)'") }
    )
  }

  @Test
  func addsTheIndicesThatAreMissing() throws {
    let whole = try strings("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY 1")
    try db.write { db in
      try db.execute(sql: "DROP INDEX postings_by_unit")
      try db.execute(sql: "DROP INDEX set_aside_by_article")
      try ArchiveSchema.addWhatIsMissing(db)
    }
    #expect(
      try strings("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY 1") == whole
    )
  }

  @Test
  func factsOfAnEntityAreFoundByAnIndex() throws {
    for (table, column) in [
      ("postings", "unit_id"), ("postings", "under_id"), ("postings", "officer_id"),
      ("conferences", "host_id"),
      ("conference_roles", "conference_id"), ("conference_roles", "officer_id"),
      ("awards", "recipient_unit_id"), ("awards", "recipient_officer_id"),
      ("awards", "grantor_id"), ("awards", "within_id"), ("award_presenters", "officer_id"),
      ("themes", "unit_id"), ("themes", "launched_by_id"), ("changes", "officer_id"),
      ("changes", "unit_id"),
    ] {
      let plan = try db.read { db in
        try Row.fetchAll(
          db,
          sql: "EXPLAIN QUERY PLAN SELECT count(*) FROM \(table) WHERE \(column) = 7"
        )
      }
      let details = plan.map { $0["detail"] as String }
      #expect(details.allSatisfy { $0.hasPrefix("SEARCH") }, "\(table).\(column): \(details)")
    }
  }

  @Test
  func ranksAreFoldedAndOrdered() throws {
    try db.read { db in
      let ranks = try Rank.all(db)
      #expect(ranks["trung tuong"]?.level == 16)
      #expect(ranks["pho do doc"] == Rank(id: 20, level: 16, isNavy: true))
      let rows = try Row.fetchAll(db, sql: "SELECT name, name_key FROM ranks")
      for row in rows { #expect(FoldedName(row[0]).plain == row[1]) }
    }
  }
}
