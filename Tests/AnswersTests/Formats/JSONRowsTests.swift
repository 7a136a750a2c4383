import Foundation
import Testing

@testable import Answers

struct JSONRowsTests {
  @Test
  func writesOneArray() {
    let answer = Answer(
      keys: ["id", "name", "year", "is", "all"],
      shown: [],
      rows: [
        Row(cells: [
          .number(1), .text("Cục \"A\"\u{1B}"), .missing, .flag(true), .list(["x", "y"]),
        ])
      ]
    )
    #expect(
      FormatFixture.text(answer, .json)
        == #"[{"id":1,"name":"Cục \"A\"\u001b","year":null,"is":true,"all":["x","y"],"sources":[]}]"#
        + "\n"
    )
  }

  @Test
  func writesAnEmptyArray() {
    #expect(FormatFixture.text(Answer(keys: ["id"], shown: [], rows: []), .json) == "[]\n")
    #expect(FormatFixture.text(Answer(keys: ["id"], shown: [], rows: []), .jsonl) == "")
  }

  @Test
  func writesOneObjectALine() {
    let text = FormatFixture.text(FormatFixture.answer, .jsonl, Look(keys: ["id"]))
    #expect(text == "{\"id\":7}\n{\"id\":8}\n")
  }

  @Test
  func givesQuotesOnlyWhenCited() throws {
    let plain = try sources(Look())
    #expect(Set(plain.keys) == ["article", "path", "title", "publisher", "published_on", "url"])
    #expect(plain["url"] is NSNull)
    let cited = try sources(Look(cite: true))
    let quotes = try #require(cited["quotes"] as? [[String: Any]])
    #expect(quotes.count == 3)
    #expect(Set(quotes[0].keys) == ["start", "end", "quote", "field"])
  }

  private func sources(_ look: Look) throws -> [String: Any] {
    let bytes = FormatFixture.answer.written(as: .json, look)
    let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    let list = rows?.first?["sources"] as? [[String: Any]]
    return try #require(list?.first)
  }
}
