/// A column of the rows of a kind: its key and the SQL that gives it.
struct Column: Sendable {
  /// How the SQL value becomes a cell.
  enum Form: Sendable {
    /// Text or number as it is.
    case plain
    /// 0 or 1.
    case flag
    /// Parts joined by `Column.separator`.
    case list
  }

  let key: String
  let sql: String
  let form: Form

  init(_ key: String, _ sql: String, _ form: Form = .plain) {
    self.key = key
    self.sql = sql
    self.form = form
  }

  /// What stands between the parts of a list in SQL: the unit separator, which no stored text holds.
  static let separator = "char(31)"
}
