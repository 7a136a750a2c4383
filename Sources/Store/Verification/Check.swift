import GRDB

/// One thing an archive is held to.
protocol Check: Sendable {
  /// Its name, for people: `search index`.
  var name: String { get }
  /// Whether an archive that fails it is too broken for the checks after it.
  var isGround: Bool { get }

  /// What is off; `progress` takes how much of it is done, 0 to 1.
  func findings(_ db: Database, _ progress: (Double) -> Void) throws -> [Finding]
}

extension Check {
  var isGround: Bool { false }

  /// Notes what is off.
  func off(
    _ table: String? = nil,
    _ id: Int64? = nil,
    _ what: String,
    others: [Finding.Place] = []
  ) -> Finding {
    Finding(name, table, id, what, others: others)
  }
}
