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
    for column in ["read_by TEXT", "encoding TEXT", "encoding_by TEXT"] {
      try addColumn(column, to: "articles", db)
    }
    try addColumn(
      "outside INTEGER NOT NULL DEFAULT 0 CHECK (outside IN (0, 1))",
      to: "articles",
      db
    )
    if try addColumn("corrected TEXT", to: "claims", db) {
      // The table was there, of another shape, and never filled.
      try db.execute(sql: "DROP TABLE corrections")
      for name in ["TABLE corrections", "TABLE set_aside", "VIEW checked_facts"] {
        try db.execute(sql: statement("CREATE \(name) "))
      }
    }
    if try !db.tableExists("copies") {
      try db.execute(sql: statement("CREATE TABLE copies"))
      try db.execute(sql: statement("CREATE TABLE originals"))
    }
    if try !db.tableExists("stamps") { try db.execute(sql: statement("CREATE TABLE stamps")) }
    let findsStories = try db.tableExists("sketch_keys")
    if !findsStories { try db.execute(sql: statement("CREATE TABLE sketch_keys")) }
    if try !db.tableExists("stories") {
      for name in ["TABLE sketches", "TABLE stories", "TABLE echoes", "VIEW story_list"] {
        try db.execute(sql: statement("CREATE \(name) "))
      }
      try SketchRows.fill(db)
    }
    if try !db.tableExists("known_units") {
      try db.execute(sql: statement("CREATE TABLE known_units"))
      try KnownUnits.write(db)
    }
    try addIndices(db)
    if !findsStories { try Stories.makeAnew(db) }
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

  private static func addIndices(_ db: Database) throws {
    let start = "CREATE INDEX "
    for line in indices.split(separator: "\n") where line.hasPrefix(start) {
      try db.execute(sql: start + "IF NOT EXISTS " + line.dropFirst(start.count))
    }
  }

  @discardableResult
  private static func addColumn(
    _ definition: String,
    to table: String,
    _ db: Database
  ) throws -> Bool {
    let name = definition.prefix { $0 != " " }
    guard try !db.columns(in: table).contains(where: { $0.name == name }) else { return false }
    try db.execute(sql: "ALTER TABLE \(table) ADD COLUMN \(definition)")
    return true
  }

  /// The statement of the schema that begins so.
  private static func statement(_ start: String) -> String {
    let schema = tables + indices
    guard let start = schema.range(of: start),
      let end = schema[start.lowerBound...].range(of: ";\n\n")
    else { return "" }
    return String(schema[start.lowerBound..<end.upperBound])
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
