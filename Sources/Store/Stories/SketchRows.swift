import Foundation
import GRDB

/// Writes and reads `sketches`.
final class SketchRows {
  private let row: RowStatement

  /// Prepares the statement.
  init(_ db: Database) throws {
    row = try RowStatement(
      db,
      "INSERT OR REPLACE INTO sketches (article_id, bytes) VALUES (?, ?)"
    )
  }

  /// Writes an article's sketch, where it has one.
  func write(_ values: some Sequence<UInt16>, of article: Int64) throws {
    let bytes = values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    try bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
      row.bind(1, article)
      row.bind(2, blob: start, count: bytes.count)
      try row.run()
    }
  }

  /// All sketches, ready to be compared.
  static func all(_ db: Database) throws -> StoryFinder {
    var finder = StoryFinder()
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT article_id, bytes FROM sketches WHERE length(bytes) = ? ORDER BY article_id",
      arguments: [Sketch.size * 2]
    )
    while let row = try rows.next() {
      let article: Int64 = row[0]
      let data: Data = row[1]
      let bytes = [UInt8](data)
      let values = (0..<Sketch.size).map { place in
        UInt16(bytes[place * 2]) | UInt16(bytes[place * 2 + 1]) << 8
      }
      finder.add(article, values)
    }
    return finder
  }

  /// Draws the sketches of an archive that was made without.
  static func fill(_ db: Database) throws {
    let rows = try SketchRows(db)
    let ids = try Int64.fetchAll(db, sql: "SELECT id FROM articles ORDER BY id")
    let text = try db.makeStatement(sql: "SELECT text FROM articles WHERE id = ?")
    for id in ids {
      let words = try String.fetchOne(text, arguments: [id]) ?? ""
      try rows.write(Sketch(Array(words.utf8)).values, of: id)
    }
  }
}
