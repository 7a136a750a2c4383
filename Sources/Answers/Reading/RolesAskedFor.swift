import GRDB

/// Leaves of the roles at conferences those that a question about persons or roles is about.
struct RolesAskedFor {
  let db: Database
  let conditions: [Condition]

  func add(to rows: inout [Row]) throws {
    let asked = conditions.filter { $0.scope == .role }
    let keys = Kind.conferences.keys
    guard !asked.isEmpty, let id = keys.firstIndex(of: "id"),
      let roles = keys.firstIndex(of: "roles")
    else { return }
    let found = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT r.conference_id, r.person || ' (' || r.role || ')' FROM conference_roles r
        WHERE \(asked.map(\.sql).joined(separator: " AND ")) ORDER BY r.person_key, r.role
        """,
      arguments: StatementArguments(asked.flatMap(\.values))
    )
    var parts: [Int: [String]] = [:]
    while let row = try found.next() { parts[row[0], default: []].append(row[1]) }
    for index in rows.indices {
      guard case .number(let conference) = rows[index].cells[id] else { continue }
      rows[index].cells[roles] = .list(parts[conference] ?? [])
    }
  }
}
