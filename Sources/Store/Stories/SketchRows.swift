import Foundation
import GRDB

/// Writes and reads `sketches`, and `sketch_keys` that they are found by.
final class SketchRows {
  private let db: Database
  private let row: RowStatement
  private let keyRow: RowStatement

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    row = try .insert(db, into: "sketches", ["article_id", "bytes"])
    keyRow = try RowStatement(
      db,
      "INSERT OR IGNORE INTO sketch_keys (run_key, article_id) VALUES (?, ?)"
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

  /// Writes what articles are found by; fastest in ascending order.
  func write(keys: [(key: StoryFinder.Key, article: Int64)]) throws {
    for (key, article) in keys {
      keyRow.bind(1, Int64(key))
      keyRow.bind(2, article)
      try keyRow.run()
    }
  }

  /// Takes out what there is of an article.
  func remove(_ article: Int64) throws {
    let remove = try db.cachedStatement(
      sql: "DELETE FROM sketch_keys WHERE run_key = ? AND article_id = ?"
    )
    for key in StoryFinder.keys(of: try sketch(of: article) ?? []) {
      try remove.execute(arguments: [Int64(key), article])
    }
    try db.cachedStatement(sql: "DELETE FROM sketches WHERE article_id = ?")
      .execute(arguments: [article])
  }

  /// The sketch of an article, where it has one.
  func sketch(of article: Int64) throws -> [UInt16]? {
    let find = try db.cachedStatement(sql: "SELECT bytes FROM sketches WHERE article_id = ?")
    return try Data.fetchOne(find, arguments: [article]).flatMap(SketchRows.values)
  }

  /// Up to so many articles that have a key.
  func articles(withKey key: StoryFinder.Key, atMost count: Int) throws -> [Int64] {
    let find = try db.cachedStatement(
      sql: "SELECT article_id FROM sketch_keys WHERE run_key = ? ORDER BY article_id LIMIT ?"
    )
    return try Int64.fetchAll(find, arguments: [Int64(key), count])
  }

  /// All sketches, ready to be compared.
  static func all(_ db: Database) throws -> StoryFinder {
    var finder = StoryFinder()
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT article_id, bytes FROM sketches ORDER BY article_id"
    )
    while let row = try rows.next() {
      if let values = values(row[1]) { finder.add(row[0], values) }
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

  /// `nil` for what is no sketch.
  private static func values(_ data: Data) -> [UInt16]? {
    guard data.count == Sketch.size * 2 else { return nil }
    let bytes = [UInt8](data)
    return (0..<Sketch.size).map { UInt16(bytes[$0 * 2]) | UInt16(bytes[$0 * 2 + 1]) << 8 }
  }
}
