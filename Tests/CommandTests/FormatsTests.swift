import Foundation
import Testing

/// The formats of `archive query`, whole.
struct FormatsTests {
  private let bangKhen = ["query", "awards", "--award", "bang khen"]
  private let columns = ["--columns", "recipient,count,grantor,given_on"]

  private func out(_ arguments: [String]) throws -> String {
    try FixtureFile.run(bangKhen + arguments).out
  }

  @Test
  func csv() throws {
    #expect(
      try out(columns + ["--format", "csv"])
        == "recipient,count,grantor,given_on\r\n"
        + "cá nhân,5,Bộ Tư lệnh Quân khu 9,2022-07-28\r\ntập thể,5,Bộ Tư lệnh Quân khu 9,2022-07-28\r\n"
    )
    #expect(try out(columns + ["--format", "csv", "--bom"]).hasPrefix("\u{FEFF}recipient,"))
  }

  @Test
  func tsv() throws {
    #expect(
      try out(columns + ["--format", "tsv", "--sort", "-recipient"])
        == "recipient\tcount\tgrantor\tgiven_on\n"
        + "tập thể\t5\tBộ Tư lệnh Quân khu 9\t2022-07-28\ncá nhân\t5\tBộ Tư lệnh Quân khu 9\t2022-07-28\n"
    )
  }

  @Test
  func markdown() throws {
    #expect(
      try out(columns + ["--format", "markdown"]) == """
        | recipient              | count | grantor               | given_on   |
        | ---------------------- | ----- | --------------------- | ---------- |
        | 5 cá nhân (Quân khu 9) | 5     | Bộ Tư lệnh Quân khu 9 | 2022-07-28 |
        | 5 tập thể (Quân khu 9) | 5     | Bộ Tư lệnh Quân khu 9 | 2022-07-28 |

        Conferred, 2 rows: 10 Bằng khen (5 tập thể + 5 cá nhân).

        Proposed: none.

        """
    )
  }

  @Test
  func jsonLines() throws {
    #expect(
      try out(columns + ["--format", "jsonl", "--limit", "1"])
        == #"{"recipient":"cá nhân","count":5,"grantor":"Bộ Tư lệnh Quân khu 9","given_on":"2022-07-28"}"#
        + "\n"
    )
  }

  /// The keys other programs rely on.
  @Test(arguments: [
    ("units", "id name kind parent aliases sources"),
    ("officers", "id name rank position unit as_of sources"),
    ("postings", "officer_id officer position unit status first_seen last_seen sources"),
    ("conferences", "id kind subject period held_on host chairs sources"),
    (
      "awards",
      "id award class grantor year status given_on recipient_kind recipient count within presented_by conference sources"
    ),
    ("themes", "id year kind movement text unit launched_by sources"),
    (
      "changes",
      "id kind officer rank_from rank_to position unit effective_on planned sources"
    ),
    ("articles", "id path sha256 title publisher published_on url byline"),
  ])
  func jsonHasItsKeys(kind: String, keys: String) throws {
    let result = try FixtureFile.run(["query", kind, "--format", "json", "--cite"])
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let rows = try #require(object as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(Set(keys.split(separator: " ").map(String.init)).isSubset(of: row.keys))
      guard kind != "articles" else { continue }
      let sources = try #require(row["sources"] as? [[String: Any]])
      for source in sources {
        #expect(
          Set(source.keys) == [
            "article", "path", "title", "publisher", "published_on", "url", "quotes",
          ]
        )
        #expect(source["quotes"] is [[String: Any]])
      }
    }
    #expect(result.err == "")
  }

  @Test
  func rowsComeInTheSameOrderEachTime() throws {
    let first = try FixtureFile.run(["query", "postings", "--format", "json"]).out
    #expect(try FixtureFile.run(["query", "postings", "--format", "json"]).out == first)
  }

  @Test
  func coloursAreAskedForOrNot() throws {
    let always = try out(["--color", "always"])
    #expect(always.contains("\u{1B}[32mconferred\u{1B}[0m"))
    #expect(!(try out([])).contains("\u{1B}"))
    #expect(!(try out(["--color", "never"])).contains("\u{1B}"))
    #expect(!(try out(["--color", "always", "--format", "csv"])).contains("\u{1B}"))
  }
}
