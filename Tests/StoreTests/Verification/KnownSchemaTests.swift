import Testing

@testable import Store

struct KnownSchemaTests {
  @Test
  func readsConditionsOffATable() {
    let sql = """
      CREATE TABLE t (
        -- Rows, CHECK (nothing) in a remark.
        id INTEGER PRIMARY KEY,
        "end" INTEGER NOT NULL CHECK ("end" > start), -- CHECK (no)
        kind TEXT CHECK (
          kind = 'a' OR (kind = 'b')
        ), -- kinds, with commas
        n INTEGER CHECK ((kind = 'a') = (n IS NOT NULL)),
        PRIMARY KEY (id, kind)
      ) WITHOUT ROWID
      """
    let found = KnownSchema.conditions(sql)
    #expect(found.map(\.column) == ["end", "kind", "n"])
    #expect(
      found.map { $0.sql.split(separator: " ").joined(separator: " ") } == [
        #""end" > start"#, "kind = 'a' OR (kind = 'b')", "(kind = 'a') = (n IS NOT NULL)",
      ]
    )
  }

  @Test
  func knowsEveryConditionOfTheSchema() throws {
    let schema = try KnownSchema.shared.get()
    let conditions = schema.tables.flatMap(\.conditions).count
    let written = ArchiveSchema.tables.split(separator: "\n")
      .filter { !$0.drop(while: { $0 == " " }).hasPrefix("--") && $0.contains("CHECK (") }.count
    #expect(conditions == written && written > 20)
    #expect(schema.objects.contains { $0.name == "award_list" && $0.type == "view" })
  }
}
