import GRDB
import Schema

/// `Schema/archive.sql`, in the parts a new archive is built from.
public enum ArchiveSchema {
  /// The version of the schema this program writes.
  public static let version = 1
  /// What marks a SQLite file as an archive: the letters VNAR.
  static let applicationID: Int32 = 0x564E_4152
  /// Bytes a page; large pages suit articles' texts.
  static let pageSize = 16384

  /// Tables, the search index and reference data.
  static var tables: String { parts.tables }
  /// What is faster made after the rows: indices and views.
  static var indices: String { parts.indices }

  /// Adds to an archive what an earlier version of the program made it without.
  static func addWhatIsMissing(_ db: Database) throws {
    guard try !db.columns(in: "articles").contains(where: { $0.name == "read_by" }) else { return }
    try db.execute(sql: "ALTER TABLE articles ADD COLUMN read_by TEXT")
  }

  private static let parts: (tables: String, indices: String) = {
    let file = UnsafeBufferPointer(
      start: schema_archive_sql.bytes,
      count: schema_archive_sql.count
    )
    let text = String(decoding: file, as: UTF8.self)
    let mark = Array("\n-- Indices.".utf8)
    let bytes = Array(text.utf8)
    for start in bytes.indices.dropLast(mark.count)
    where bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark) {
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[start...], as: UTF8.self)
      )
    }
    return (text, "")
  }()
}
