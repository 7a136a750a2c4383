import GRDB
import Store

/// Puts the facts of doubts into words, with the articles and what they say.
struct ReviewTexts {
  let db: Database

  /// Fills in the sides of an item.
  func fill(_ item: inout ReviewItem) throws {
    item.one = try filled(item.one, item.kind)
    if let other = item.other { item.other = try filled(other, item.kind) }
  }

  private func filled(_ side: ReviewItem.Side, _ kind: String) throws -> ReviewItem.Side {
    var side = side
    if let kind = Kind.allCases.first(where: { $0.singular == kind }) {
      let answer = try Rows(kind, in: db, all: true).answer(
        [Condition(.unit, .row, "f.id = ?", [side.fact.databaseValue])],
        Catalogue.Wish()
      )
      if let row = answer.rows.first { side.text = text(row, answer, kind) }
    }
    let row = try GRDB.Row.fetchOne(
      db,
      sql: """
        SELECT article_id, path, title, publisher, published_on, url, start, "end", quote
        FROM evidence_list WHERE claim_id = ? ORDER BY field IS NOT NULL, number LIMIT 1
        """,
      arguments: [side.claim]
    )
    if let row {
      side.source = Source(
        article: row[0],
        path: row[1],
        title: row[2],
        publisher: row[3],
        publishedOn: row[4],
        url: row[5],
        quotes: [Quote(start: row[6], end: row[7], quote: row[8], field: nil)]
      )
    }
    return side
  }

  private func text(_ row: Row, _ answer: Answer, _ kind: Kind) -> String {
    let keys =
      switch kind {
      case .units: ["name", "parent"]
      case .officers: ["rank", "name", "position", "unit"]
      case .awards: ["award", "class", "grantor", "recipient", "year", "status"]
      default: answer.shown.filter { $0 != "disputed" }
      }
    return answer.positions(keys).map { answer.display(row, $0) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
