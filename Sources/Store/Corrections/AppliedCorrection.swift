import GRDB

/// A correction and what became of it: a row of `corrections`.
package struct AppliedCorrection: Sendable, Equatable {
  /// What becomes of a correction.
  package enum State: String, Sendable {
    /// It counts.
    case applied
    /// The article and the words are there, but say something else by now.
    case stale
    /// No such article, or not these words.
    case orphaned
  }

  /// The line.
  package var correction: Correction
  /// What became of it.
  package var state = State.orphaned
  /// Why it is not applied, for people.
  package var note: String?
  /// The claim it is about, or that it added.
  package var claim: Int64?
  /// The article of this claim.
  var article: Int64?
  /// For `same` and `not-same`, the match key the claim would have without such lines, 0 for none.
  var key: Int64 = 0
  /// The other claim of `same` and `not-same`.
  package var otherClaim: Int64?
  /// The article of that claim.
  var otherArticle: Int64?
  /// Its match key.
  var otherKey: Int64 = 0

  init(_ correction: Correction) {
    self.correction = correction
  }

  /// All rows, by line.
  static func all(_ db: Database) throws -> [AppliedCorrection] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT date, author, action, kind, article, quote, name, field, was, value, other_article,
          other_quote, other_name, reason, source, line, state, note, claim_id, article_id,
          other_claim_id, other_article_id, ifnull(claim_match, 0), ifnull(other_match, 0)
        FROM corrections ORDER BY line
        """
    )
    var all: [AppliedCorrection] = []
    while let row = try rows.next() {
      let cells = zip(Correction.columns, 0...).map { ($0, row[$1] as String? ?? "") }
      let made = try? Correction(cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
      guard var correction = made else { continue }
      correction.line = row[15]
      var applied = AppliedCorrection(correction)
      applied.state = State(rawValue: row[16]) ?? .orphaned
      applied.note = row[17]
      applied.claim = row[18]
      applied.article = row[19]
      applied.otherClaim = row[20]
      applied.otherArticle = row[21]
      applied.key = row[22]
      applied.otherKey = row[23]
      all.append(applied)
    }
    return all
  }

  /// Writes rows in place of all that were there.
  static func write(_ all: [AppliedCorrection], _ db: Database) throws {
    try db.execute(sql: "DELETE FROM corrections")
    let names =
      Correction.columns + [
        "line", "state", "note", "claim_id", "article_id", "other_claim_id", "other_article_id",
        "claim_match", "other_match",
      ]
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO corrections (\(names.joined(separator: ", ")))
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
        """
    )
    for one in all {
      let cells: [(any DatabaseValueConvertible)?] = Correction.columns.map { column in
        let cell = one.correction.cell(column)
        return cell.isEmpty ? nil : cell
      }
      let state: [(any DatabaseValueConvertible)?] = [
        one.correction.line, one.state.rawValue, one.note, one.claim, one.article, one.otherClaim,
        one.otherArticle, one.key == 0 ? nil : one.key, one.otherKey == 0 ? nil : one.otherKey,
      ]
      try insert.execute(arguments: StatementArguments(cells + state))
    }
  }
}
