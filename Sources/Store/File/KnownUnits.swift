import GRDB
import Schema
import Text

/// `Schema/known_units.tsv`: units known from elsewhere, for an archive's `known_units`.
enum KnownUnits {
  /// Writes the table.
  static func write(_ db: Database) throws {
    let row = try RowStatement.insert(
      db,
      into: "known_units",
      ["id", "name", "name_key", "parent", "parent_key", "from_on", "until_on"]
    )
    for (number, unit) in units.enumerated() {
      row.bind(1, Int64(number + 1))
      row.bind(2, unit[0])
      row.bind(3, Fold.plain(unit[0]))
      row.bind(4, unit[1])
      row.bind(5, Fold.plain(unit[1]))
      row.bind(6, unit[2].isEmpty ? nil : unit[2])
      row.bind(7, unit[3].isEmpty ? nil : unit[3])
      try row.run()
    }
  }

  /// Name, parent, first and last day of each; days may be empty.
  static let units: [[String]] = {
    let file = UnsafeBufferPointer(start: schema_known_units.bytes, count: schema_known_units.count)
    return String(decoding: file, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return line.hasPrefix("#") || cells.count != 4 ? nil : cells
    }
  }()
}
