import GRDB

/// Writes the files articles were read from.
final class OriginalRows {
  private let row: RowStatement

  /// Prepares the statement.
  init(_ db: Database) throws {
    row = try RowStatement(
      db,
      "INSERT OR IGNORE INTO originals (article_id, bytes) VALUES (?, ?)"
    )
  }

  /// Writes packed bytes, unless the archive has them.
  func write(_ packed: [UInt8], of article: Int64) throws {
    try packed.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      row.bind(1, article)
      row.bind(2, blob: start, count: bytes.count)
      try row.run()
    }
  }
}
