/// Something off in an archive.
public struct Finding: Sendable, Equatable {
  /// The check that found it.
  public let check: String
  /// The table it is in; `nil` for the file as a whole.
  public let table: String?
  /// The row's id; `nil` for the table as a whole.
  public let id: Int64?
  /// What is wrong, for people.
  public let what: String
  /// Rows that are off only because this one is.
  let others: [Place]

  /// A row.
  struct Place: Hashable, Sendable {
    let table: String
    let id: Int64
  }

  /// Notes what is off with a row, a table or the file.
  init(
    _ check: String,
    _ table: String? = nil,
    _ id: Int64? = nil,
    _ what: String,
    others: [Place] = []
  ) {
    self.check = check
    self.table = table
    self.id = id
    self.what = what
    self.others = others
  }

  /// The rows it accounts for.
  var places: [Place] {
    guard let table, let id else { return others }
    return others + [Place(table: table, id: id)]
  }
}
