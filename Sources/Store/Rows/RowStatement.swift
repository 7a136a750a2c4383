import GRDB
import GRDBSQLite

/// A prepared statement that takes bare values: what GRDB's records do, at the speed of C.
///
/// Bytes bound stay where they are; they must live until `run` returns.
final class RowStatement {
  private let owner: Statement
  private let statement: SQLiteStatement
  private let connection: SQLiteConnection?

  /// Prepares SQL.
  init(_ db: Database, _ sql: String) throws {
    owner = try db.makeStatement(sql: sql)
    statement = owner.sqliteStatement
    connection = db.sqliteConnection
  }

  /// An INSERT of all of a table's columns.
  static func insert(_ db: Database, into table: String, _ columns: [String]) throws -> RowStatement
  {
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return try RowStatement(db, "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
  }

  /// Binds a whole number; places count from 1.
  @inline(__always)
  func bind(_ place: Int, _ number: Int64) {
    sqlite3_bind_int64(statement, Int32(place), number)
  }

  /// Binds NULL.
  @inline(__always)
  func bindNull(_ place: Int) {
    sqlite3_bind_null(statement, Int32(place))
  }

  /// Binds bytes that are no text where they lie.
  func bind(_ place: Int, blob: UnsafeRawPointer, count: Int) {
    sqlite3_bind_blob64(statement, Int32(place), blob, UInt64(count), nil)
  }

  /// Binds UTF-8 where it lies.
  @inline(__always)
  func bind(_ place: Int, utf8: UnsafeRawPointer, count: Int) {
    sqlite3_bind_text64(
      statement,
      Int32(place),
      utf8.assumingMemoryBound(to: CChar.self),
      UInt64(count),
      nil,
      UInt8(SQLITE_UTF8)
    )
  }

  /// Binds a copy of a string, or NULL.
  func bind(_ place: Int, _ string: String?) {
    guard var string else { return bindNull(place) }
    string.withUTF8 { utf8 in
      // SQLITE_TRANSIENT: SQLite copies. Without an address it would bind NULL.
      let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      let start = UnsafeRawPointer(utf8.baseAddress ?? ("" as StaticString).utf8Start)
      _ = sqlite3_bind_text64(
        statement,
        Int32(place),
        start.assumingMemoryBound(to: CChar.self),
        UInt64(utf8.count),
        copy,
        UInt8(SQLITE_UTF8)
      )
    }
  }

  /// Binds a whole number, or NULL.
  func bind(_ place: Int, _ number: Int64?) {
    if let number { bind(place, number) } else { bindNull(place) }
  }

  /// Runs it to the end and makes it ready for the next row.
  @inline(__always)
  func run() throws {
    let code = sqlite3_step(statement)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      let message = connection.map { String(cString: sqlite3_errmsg($0)) }
      sqlite3_reset(statement)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    sqlite3_reset(statement)
  }
}
