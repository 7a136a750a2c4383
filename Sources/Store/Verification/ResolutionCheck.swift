import GRDB

/// What the archive concludes is what its claims lead to: all facts are made anew, in a database of their own, and compared.
struct ResolutionCheck: Check {
  let name = "resolution"

  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding] {
    guard
      let path = try String.fetchOne(
        db,
        sql: "SELECT file FROM pragma_database_list WHERE name = 'main'"
      )
    else { return [] }
    return try Conclusions.drawAnew(from: path, progress) { db in
      var findings = try claims(db)
      for kind in FactKind.allCases {
        findings += try differences(kind.table.name, db)
        if let list = kind.table.list {
          findings += try lists(list, of: kind.table.name, db)
        }
      }
      return try findings + differences("unit_names", db) + differences("ranks", db) + doubts(db)
    }
  }

  /// Claims that are told to support another fact than they do.
  private func claims(_ db: Database) throws -> [Finding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT told.id, told.kind, told.fact_id, found.fact_id
        FROM archive.claims told JOIN main.claims found ON found.id = told.id
        WHERE told.fact_id <> found.fact_id
        """
    ).map { row in
      let table = FactKind(name: row[1])?.table.name ?? ""
      let (told, found): (Int64, Int64) = (row[2], row[3])
      return off(
        "claims",
        row[0],
        "fact_id is \(told), but it supports \(found)",
        others: [Finding.Place(table: table, id: told), Finding.Place(table: table, id: found)]
      )
    }
  }

  /// Rows that are not there, that no claim makes, or that claims make otherwise.
  private func differences(_ table: String, _ db: Database) throws -> [Finding] {
    // How many articles say it is counted by itself; see CountCheck.
    let columns = try db.columns(in: table).map(\.name)
      .filter { $0 != "sources" || table == "unit_names" }.map { "\"\($0)\"" }
    let list = columns.joined(separator: ", ")
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM (SELECT \(list) FROM main.\(table) EXCEPT SELECT \(list) FROM archive.\(table))
        UNION
        SELECT id FROM (SELECT \(list) FROM archive.\(table) EXCEPT SELECT \(list) FROM main.\(table))
        """
    )
    let told = try db.makeStatement(sql: "SELECT \(list) FROM archive.\(table) WHERE id = ?")
    let found = try db.makeStatement(sql: "SELECT \(list) FROM main.\(table) WHERE id = ?")
    return try ids.map { id in
      guard let told = try Row.fetchOne(told, arguments: [id]) else {
        return off(table, id, "it is not there, but claims make it")
      }
      guard let found = try Row.fetchOne(found, arguments: [id]) else {
        return off(table, id, "no claim makes it")
      }
      let differing = zip(told, found).filter { $0.1 != $1.1 }
      let words = differing.map { "\($0.0) is \($0.1), by its claims \($1.1)" }
      return off(table, id, words.joined(separator: "; "))
    }
  }

  /// Facts whose lists of people or units are not those of their claims.
  private func lists(_ list: FactTable.List, of table: String, _ db: Database) throws -> [Finding] {
    let columns = ([list.owner] + list.columns).joined(separator: ", ")
    let owners = try Int64.fetchAll(
      db,
      sql: """
        SELECT \(list.owner) FROM (
          SELECT \(columns) FROM main.\(list.table) EXCEPT SELECT \(columns) FROM archive.\(list.table)
        ) UNION SELECT \(list.owner) FROM (
          SELECT \(columns) FROM archive.\(list.table) EXCEPT SELECT \(columns) FROM main.\(list.table)
        )
        """
    )
    return owners.map { off(table, $0, "its rows of \(list.table) are not those of its claims") }
  }

  /// Pairs of facts that may be one, told or left untold otherwise than claims lead to.
  private func doubts(_ db: Database) throws -> [Finding] {
    let pair = "kind, one_id, other_id, reason"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT one_id, other_id FROM (
          SELECT \(pair) FROM main.possibly_same EXCEPT SELECT \(pair) FROM archive.possibly_same
        ) UNION SELECT one_id, other_id FROM (
          SELECT \(pair) FROM archive.possibly_same EXCEPT SELECT \(pair) FROM main.possibly_same
        )
        """
    ).map { row in
      let other: Int64 = row[1]
      return off(
        "possibly_same",
        row[0],
        "what is told of it and \(other) is not what claims lead to"
      )
    }
  }
}
