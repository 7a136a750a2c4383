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
    let columns = Set(try db.columns(in: "articles").map(\.name))
    for column in ["read_by", "encoding", "encoding_by"] where !columns.contains(column) {
      try db.execute(sql: "ALTER TABLE articles ADD COLUMN \(column) TEXT")
    }
    if try !db.tableExists("known_units") {
      try db.execute(sql: statement("CREATE TABLE known_units"))
      try KnownUnits.write(db)
    }
    guard try !db.columns(in: "awards").contains(where: { $0.name == "proposed_on" }) else {
      return
    }
    try db.execute(sql: "ALTER TABLE awards ADD COLUMN proposed_on TEXT")
    if try !db.tableExists("possibly_same") {
      try db.execute(sql: statement("CREATE TABLE possibly_same"))
    }
    // Claims met under other keys then: files are read again as the next ingest comes by them.
    try db.execute(sql: "UPDATE articles SET read_by = NULL")
  }

  /// The statement of `tables` that begins so.
  private static func statement(_ start: String) -> String {
    guard let start = tables.range(of: start),
      let end = tables[start.lowerBound...].range(of: ";\n\n")
    else { return "" }
    return String(tables[start.lowerBound..<end.upperBound])
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
