import GRDB

/// Writes and deletes facts of one kind.
final class FactRows {
  private let put: RowStatement
  private let delete: RowStatement
  private let putItem: RowStatement?
  private let deleteItems: RowStatement?

  /// Prepares the statements.
  init(_ db: Database, _ kind: FactKind) throws {
    let table = kind.table
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    put = try RowStatement(
      db,
      "INSERT OR REPLACE INTO \(table.name) (\(columns)) VALUES (\(marks))"
    )
    delete = try RowStatement(db, "DELETE FROM \(table.name) WHERE id = ?")
    putItem = try table.list.map { list in
      try .insert(db, into: list.table, [list.owner] + list.columns)
    }
    deleteItems = try table.list.map { list in
      try RowStatement(db, "DELETE FROM \(list.table) WHERE \(list.owner) = ?")
    }
  }

  /// Writes a fact in place of what stood under its id.
  func write(_ fact: Int64, _ merge: FactMerge) throws {
    put.bind(1, fact)
    for (place, value) in merge.values.enumerated() {
      switch value {
      case .null: put.bindNull(place + 2)
      case .number(let number): put.bind(place + 2, number)
      case .words(let words): put.bind(place + 2, words)
      }
    }
    try put.run()
    guard let putItem, let deleteItems else { return }
    deleteItems.bind(1, fact)
    try deleteItems.run()
    for item in merge.items {
      putItem.bind(1, fact)
      putItem.bind(2, item.key)
      putItem.bind(3, item.name)
      putItem.bind(4, item.fact)
      try putItem.run()
    }
  }

  /// Deletes a fact and its list.
  func remove(_ fact: Int64) throws {
    delete.bind(1, fact)
    try delete.run()
    deleteItems?.bind(1, fact)
    try deleteItems?.run()
  }
}
