import GRDB

/// What to tell someone whose question found nothing.
struct Hints {
  let db: Database
  let question: Question

  /// Rows are not counted beyond this.
  private static let many = 1000

  /// One line: `no award conferred; 2 were proposed`.
  func line() throws -> String {
    let kind = question.kind
    let rows = try Rows(kind, in: db)
    if try rows.areNone() { return "the archive holds no \(kind.rawValue)" }
    if let coverage = try Coverage(question, in: db) { return try coverage.nothing() }
    if let asOf = try AsOf(question, in: db) {
      let known = try asOf.known().known
      if !known.isEmpty { return AsOfWords.unknown(known, on: asOf.day) }
    }
    let conditions = try Conditions(db: db, question: question).all()
    if kind == .awards, let line = try otherStatus(rows, conditions) { return line }
    var line = "no \(kind.rawValue) found"
    guard conditions.count > 1 else { return line }
    for condition in conditions {
      let others = conditions.filter { $0.filter != condition.filter }
      let count = try rows.count(others, atMost: Self.many)
      guard count > 0 else { continue }
      let number = count == Self.many ? "\(count) or more" : "\(count)"
      line += "; without \(condition.filter.option) there would be \(number)"
    }
    return line
  }

  /// Where only awards of one status were asked for: how many of the other there are.
  private func otherStatus(_ rows: Rows, _ conditions: [Condition]) throws -> String? {
    let asked = question.values(.status)
    guard asked.count == 1 else { return nil }
    let others = conditions.filter { $0.filter != .status }
    let count = try rows.count(others)
    guard count > 0 else { return nil }
    let isProposed = try Vocabulary.awardStatus.value(asked[0], for: .status) == "proposed"
    let (missing, other) = isProposed ? ("proposed", "conferred") : ("conferred", "proposed")
    return "no award \(missing); \(count) \(count == 1 ? "was" : "were") \(other)"
  }
}
