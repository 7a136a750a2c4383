import GRDB

/// Writes and deletes rows of `possibly_same`.
final class DoubtRows {
  private let put: RowStatement
  private let delete: RowStatement
  private let kind: FactKind

  /// Prepares the statements for doubts about facts of a kind.
  init(_ db: Database, _ kind: FactKind) throws {
    self.kind = kind
    put = try .insert(db, into: "possibly_same", ["kind", "one_id", "other_id", "reason"])
    delete = try RowStatement(db, "DELETE FROM possibly_same WHERE kind = ? AND one_id = ?")
  }

  /// Writes doubts.
  func write(_ doubts: [Doubt]) throws {
    for doubt in doubts {
      put.bind(1, kind.name)
      put.bind(2, doubt.one)
      put.bind(3, doubt.other)
      put.bind(4, doubt.reason.rawValue)
      try put.run()
    }
  }

  /// Deletes the doubts about a fact and those with larger ids.
  func remove(_ fact: Int64) throws {
    delete.bind(1, kind.name)
    delete.bind(2, fact)
    try delete.run()
  }
}
