import GRDB

/// The roles a row about a conference shows: those that a question about persons or roles is about, else its chairs.
struct RolesOfConferences {
  let db: Database
  let conditions: [Condition]

  func add(to rows: inout [Row]) throws {
    let asked = conditions.filter { $0.scope == .role }
    let keys = Kind.conferences.keys
    guard let id = keys.firstIndex(of: "id"), let roles = keys.firstIndex(of: "roles") else {
      return
    }
    let ids = rows.compactMap { row in
      if case .number(let conference) = row.cells[id] { conference } else { nil }
    }
    let which = asked.isEmpty ? ["r.role = 'chair'"] : asked.map(\.sql)
    let found = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT r.conference_id, r.id, r.person, r.role FROM conference_roles r
        WHERE r.conference_id IN (SELECT value FROM json_each(?))
          AND \(which.joined(separator: " AND ")) ORDER BY r.person_key, r.role, r.id
        """,
      arguments: [JSONList.of(ids)] + StatementArguments(asked.flatMap(\.values))
    )
    var parts: [Int: [String]] = [:]
    var others: [Int: [Row.Other]] = [:]
    while let row = try found.next() {
      let role: String = row[3]
      parts[row[0], default: []].append("\(row[2] as String) (\(role))")
      others[row[0], default: []].append(Row.Other(fact: row[1], field: role))
    }
    for index in rows.indices {
      guard case .number(let conference) = rows[index].cells[id] else { continue }
      rows[index].others = others[conference] ?? []
      if !asked.isEmpty { rows[index].cells[roles] = .list(parts[conference] ?? []) }
    }
  }
}
