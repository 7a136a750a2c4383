import GRDB

/// Fills in what officers hold: the posts at one unit, those last seen first, or those that were asked for.
struct PostsOfOfficers {
  let db: Database
  let conditions: [Condition]

  /// A post as a row shows it.
  private struct Post {
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
    let posts = try posts()
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
    }
  }

  /// Posts of the officers asked for, held ones before past ones, latest first.
  private func posts() throws -> [Int: [Post]] {
    let asked = conditions.filter { $0.scope == .posting }
    let officers = Where(conditions)
    var sql = """
      SELECT p.officer_id, p.position, p.unit, coalesce(p.under, parent.name), p.status
      FROM postings p LEFT JOIN units u ON u.id = p.unit_id LEFT JOIN units parent ON parent.id = u.parent_id
      """
    var arguments = StatementArguments()
    if !conditions.isEmpty {
      sql += " WHERE p.officer_id IN (SELECT f.id FROM officers f WHERE \(officers.sql))"
      arguments += officers.arguments
    }
    for condition in asked {
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
        Post(position: row[1], unit: row[2], parent: row[3], status: row[4])
      )
    }
    return posts
  }
}
