import Foundation
import GRDB
import Testing

@testable import Store

/// Plain SQL proves every line.
@Suite
struct EvidenceTests {
  @Test
  func everyQuoteIsTheTextsBytes() throws {
    let scratch = try Scratch()
    var invented = Invented(seed: 22)
    let records = (0..<20).map { invented.record($0) }
    let archive = try scratch.archive("a.db", of: records)
    try archive.change(adding: (20..<30).map { invented.record($0) })
    let texts = Dictionary(
      uniqueKeysWithValues: records.map { (ArticleID.of(sha256: $0.article.sha256), $0.article) }
    )
    let count = try archive.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT article_id, start, \"end\", CAST(quote AS BLOB) FROM evidence_list"
      )
      for row in rows {
        guard let article = texts[row[0]] else { continue }
        let (start, end): (Int, Int) = (row[1], row[2])
        let quote: Data = row[3]
        #expect(Array(quote) == Array(article.text[start..<end]))
      }
      return rows.count
    }
    #expect(count > 400)
    #expect(try archive.rows("SELECT count(*) FROM evidence") == ["\(count)"])
  }
}
