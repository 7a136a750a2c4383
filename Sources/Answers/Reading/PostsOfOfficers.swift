import GRDB

/// Fills in what officers hold: the posts at one unit, those last seen first, or those that were asked for.
struct PostsOfOfficers {
  let db: Database
  let conditions: [Condition]

  /// A post as a row shows it.
  private struct Post {
    var id: Int
    var position: String
    var unit: String?
    var parent: String?
    var status: String
  }

  func add(to rows: inout [Row]) throws {
    let keys = Kind.officers.keys
    guard let id = keys.firstIndex(of: "id"), let position = keys.firstIndex(of: "position"),
      let unit = keys.firstIndex(of: "unit"), let parent = keys.firstIndex(of: "unit_parent"),
      let status = keys.firstIndex(of: "status")
    else { return }
    let ids = rows.compactMap { row in
      if case .number(let officer) = row.cells[id] { officer } else { nil }
    }
    let posts = try posts(of: ids)
    for index in rows.indices {
      guard case .number(let officer) = rows[index].cells[id], let all = posts[officer],
        let first = all.first
      else { continue }
      let together = all.filter {
        $0.unit == first.unit && $0.parent == first.parent && $0.status == first.status
      }
      rows[index].cells[position] = .text(together.map(\.position).joined(separator: ", "))
      rows[index].cells[unit] = Cell(first.unit)
      rows[index].cells[parent] = Cell(first.parent)
      rows[index].cells[status] = .text(first.status)
      rows[index].others = together.map { Row.Other(fact: $0.id, field: "position") }
    }
  }

  /// Posts, held ones before past ones, latest first.
  private func posts(of officers: [Int]) throws -> [Int: [Post]] {
    var sql = """
      SELECT p.officer_id, p.id, p.position, p.unit, coalesce(p.under, parent.name), p.status
      FROM postings p LEFT JOIN units u ON u.id = p.unit_id LEFT JOIN units parent ON parent.id = u.parent_id
      WHERE p.officer_id IN (SELECT value FROM json_each(?))
      """
    var arguments: StatementArguments = [JSONList.of(officers)]
    for condition in conditions where condition.scope == .posting {
      sql += " AND " + condition.sql
      arguments += StatementArguments(condition.values)
    }
    sql += """
       ORDER BY p.officer_id, p.status IN ('former', 'relieved'), p.last_seen DESC,
        p.unit IS NULL, p.unit, p.position_key, p.id
      """
    let found = try GRDB.Row.fetchCursor(db, sql: sql, arguments: arguments)
    var posts: [Int: [Post]] = [:]
    while let row = try found.next() {
      posts[row[0], default: []].append(
        Post(id: row[1], position: row[2], unit: row[3], parent: row[4], status: row[5])
      )
    }
    return posts
  }
}
