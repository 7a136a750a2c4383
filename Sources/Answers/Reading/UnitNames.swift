import GRDB
import Text

/// Finds the units people mean.
struct UnitNames {
  let db: Database

  /// The units an argument names: `Cục Quân nhu`, `cuc chinh tri, tchc` with a parent at any level above, or
  /// `cục chính trị tổng cục hậu cần` in one breath.
  ///
  /// Several units may share the name; none is an error.
  func ids(_ argument: String, for filter: Filter) throws -> [Int] {
    let parts = Fold.composed(argument).split(separator: ",").map(String.init)
    // A name may itself hold commas: the longest that is one, then what stands above it.
    for count in stride(from: parts.count, to: 0, by: -1) {
      let name = parts[..<count].joined(separator: ",")
      let found = try named(name)
      if found.isEmpty { continue }
      let kept = try parts[count...].reduce(found) { ids, parent in
        try below(try self.ids(parent, for: filter), among: ids)
      }
      if !kept.isEmpty { return kept }
      throw QuestionError.notHeld(
        filter,
        argument,
        what: "unit",
        suggestions: try described(Array(found.prefix(3)))
      )
    }
    let glued = try glued(argument)
    if !glued.isEmpty { return glued }
    throw try notHeld(argument, filter)
  }

  /// Whether an argument names a unit.
  func isHeld(_ argument: String) throws -> Bool {
    do {
      return try !ids(argument, for: .unit).isEmpty
    } catch is QuestionError {
      return false
    }
  }

  /// SQL for the units below those of the list `#`, all levels; not they themselves.
  ///
  /// What is above a unit of which no article says it comes from the known units.
  static let below = """
    WITH RECURSIVE below (id) AS (
      SELECT id FROM units WHERE id IN #
      UNION SELECT units.id FROM below JOIN units ON units.parent_id = below.id
      UNION SELECT units.id FROM below
        JOIN unit_names AS above ON above.unit_id = below.id
        JOIN known_units ON known_units.parent_key = above.name_key
        JOIN unit_names AS named ON named.name_key = known_units.name_key
        JOIN units ON units.id = named.unit_id AND units.parent_id IS NULL
    ) SELECT id FROM below WHERE id NOT IN #
    """

  /// Units by one of their names: abbreviated or not, with or without `tỉnh` before a place, or without the name of the
  /// unit above that articles print behind it.
  private func named(_ name: String) throws -> [Int] {
    let keys = Abbreviations.keys(name, in: Abbreviations.units)
    for keys in Self.forms(keys) {
      let found = try having(keys)
      if !found.isEmpty { return found }
    }
    let short = try having(try shortened(keys).map(Fold.plain))
    return short.isEmpty ? try having(try withArm(keys).map(Fold.plain)) : short
  }

  /// Names of formations that are one of the keys but for their arm: `Trung đoàn Tên lửa 229` for `Trung đoàn 229`.
  func withArm(_ keys: [String]) throws -> [String] {
    try keys.flatMap { key -> [String] in
      let words = key.split(separator: " ")
      let head = words.dropLast().joined(separator: " ")
      guard let number = words.last, number.utf8.count > 2, number.allSatisfy(\.isNumber),
        Self.formations.contains(head)
      else { return [] }
      return try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT name FROM unit_names
          WHERE name_key > :head || ' ' AND name_key < :head || '!' AND name_key LIKE '% ' || :number
          ORDER BY name
          """,
        arguments: ["head": head, "number": String(number)]
      )
    }
  }

  private static let formations: Set = ["su doan", "lu doan", "trung doan"]

  /// What else the keys of a name may be, the likeliest first: with a word for a sort of place, without it, and, as
  /// `CHQS tỉnh` may be short for the Bộ or the Ban Chỉ huy Quân sự, with either.
  static func forms(_ keys: [String]) -> [[String]] {
    [
      keys.flatMap(Localities.added), keys.compactMap(Localities.removed),
      keys.filter { $0.hasPrefix("chi huy ") }
        .flatMap { key in ["bo ", "ban "].flatMap { Localities.added(to: $0 + key) } },
    ]
  }

  /// Names that are one of the keys and the name of the unit above: `Bộ Tham mưu` for `Bộ Tham mưu Quân khu`.
  func shortened(_ keys: [String]) throws -> [String] {
    // A question asks it of every run of its words.
    let select = try db.cachedStatement(
      sql: """
        SELECT DISTINCT n.name, n.name_key, parent.name FROM unit_names n
        JOIN units parent ON parent.id = n.parent_id
        WHERE n.name_key > :key || ' ' AND n.name_key < :key || '!' ORDER BY n.name
        """
    )
    return try keys.flatMap { key in
      let rows = try GRDB.Row.fetchAll(select, arguments: ["key": key])
      return rows.compactMap { row -> String? in
        (row[1] as String) == key + " " + Fold.plain(row[2]) ? row[0] : nil
      }
    }
  }

  private func having(_ keys: [String]) throws -> [Int] {
    guard !keys.isEmpty else { return [] }
    return try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT unit_id FROM unit_names
        WHERE name_key IN (SELECT value FROM json_each(?)) ORDER BY unit_id
        """,
      arguments: [JSONList.of(keys)]
    )
  }

  /// Those of the units that stand somewhere below one of the parents.
  private func below(_ parents: [Int], among ids: [Int]) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        WITH RECURSIVE above (id, unit) AS (
          SELECT parent_id, id FROM units
          WHERE id IN (SELECT value FROM json_each(:ids)) AND parent_id IS NOT NULL
          UNION SELECT parent_id, unit_id FROM unit_names
          WHERE unit_id IN (SELECT value FROM json_each(:ids)) AND parent_id IS NOT NULL
          UNION SELECT units.parent_id, above.unit FROM above JOIN units ON units.id = above.id
          WHERE units.parent_id IS NOT NULL
        ) SELECT DISTINCT unit FROM above
        WHERE id IN (SELECT value FROM json_each(:parents)) ORDER BY unit
        """,
      arguments: ["ids": JSONList.of(ids), "parents": JSONList.of(parents)]
    )
  }

  /// A unit and its parent without a comma between them, cut where both are names.
  private func glued(_ argument: String) throws -> [Int] {
    let words = argument.split(separator: " ")
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let found = try named(words[..<count].joined(separator: " "))
      if found.isEmpty { continue }
      let parents = try named(words[count...].joined(separator: " "))
      let kept = parents.isEmpty ? [] : try below(parents, among: found)
      if !kept.isEmpty { return kept }
    }
    return []
  }

  /// Units as `name, parent`.
  private func described(_ ids: [Int]) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT units.name || ifnull(', ' || parent.name, '')
        FROM units LEFT JOIN units parent ON parent.id = units.parent_id
        WHERE units.id IN (SELECT value FROM json_each(?)) ORDER BY units.sources DESC, units.id
        """,
      arguments: [JSONList.of(ids)]
    )
  }

  private func notHeld(_ argument: String, _ filter: Filter) throws -> QuestionError {
    let names = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM unit_names")
    return QuestionError.notHeld(
      filter,
      argument,
      what: "unit",
      keys: Abbreviations.keys(argument, in: Abbreviations.units),
      among: names
    )
  }
}

/// Lists as one bound value, for `IN (SELECT value FROM json_each(?))`.
enum JSONList {
  static func of(_ values: [some DatabaseValueConvertible]) -> String {
    var json = JSONWriter()
    json.beginArray()
    for value in values {
      switch value.databaseValue.storage {
      case .int64(let number): json.value(Int(number))
      case .string(let text): json.value(text)
      default: json.value(String?.none)
      }
    }
    json.endArray()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
