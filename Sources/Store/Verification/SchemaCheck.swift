import GRDB

/// All tables, columns, indices and views of `Schema/archive.sql` are there.
struct SchemaCheck: Check {
  let name = "tables"
  let isGround = true

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    let expected = try KnownSchema.shared.get()
    let held = Set(try KnownSchema.objects(db))
    var findings = expected.objects.filter { !held.contains($0) }
      .map { off($0.table, nil, "there is no \($0.type) \($0.name)") }
    for table in expected.tables where held.contains(where: { $0.name == table.name }) {
      let columns = Set(try db.columns(in: table.name).map(\.name))
      findings += table.columns.filter { !columns.contains($0) }
        .map { off(table.name, nil, "there is no column \($0)") }
    }
    return findings
  }
}
