import GRDB

extension Catalogue {
  /// Files and entries that gave no article at their last reading, in the order of their paths; what should have
  /// been readable first.
  ///
  /// `kind` is `failed`, `skipped`, or `nil` for both.
  public func failures(kind: String? = nil) throws -> Answer {
    let rows = try read { db in
      try GRDB.Row.fetchAll(
        db,
        sql:
          "SELECT path, kind, reason FROM failures WHERE kind = ?1 OR ?1 IS NULL ORDER BY kind, path",
        arguments: [kind]
      )
    }
    return Answer(
      keys: ["path", "kind", "reason"],
      shown: ["kind", "path", "reason"],
      rows: rows.map { row in
        let cells: [String] = [row[0], row[1], row[2]]
        return Row(cells: cells.map { .text($0) })
      },
      hasSources: false
    )
  }
}
