import Foundation
import Testing

/// What `archive search` prints, to the letter, on the archive of `Fixture`.
struct SearchTests {
  @Test
  func showsEachArticleWithItsSentence() throws {
    let result = try FixtureFile.run([
      "search", "co thi dua", "chinh phu", "--publisher", "báo thử",
    ])
    #expect(
      result.out == """
        2024-01-05, Báo Thử: Cục Quân nhu tổng kết năm 2023
            Cục Quân nhu được đề nghị tặng Cờ thi đua của Chính phủ.

        """
    )
    #expect(result.err == "" && result.status == 0)
  }

  @Test
  func givesTheSentenceAsData() throws {
    let result = try FixtureFile.run(["search", "huan chuong", "--format", "json"])
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [[String: Any]]
    )
    #expect(rows.count == 1)
    let match = try #require(rows.first?["match"] as? String)
    #expect(match.hasSuffix("nhận Huân chương Chiến công hạng Nhì."))
    let start = try #require(rows.first?["start"] as? Int)
    let end = try #require(rows.first?["end"] as? Int)
    #expect(end - start == match.utf8.count)
    let csv = try FixtureFile.run(["search", "huan chuong", "--format", "csv"])
    #expect(
      csv.out.hasPrefix(
        "id,path,sha256,title,publisher,published_on,url,byline,encoding,encoding_by,copies,story,match,start,end\r\n"
      )
    )
  }

  @Test
  func nothingFoundIsSaid() throws {
    let result = try FixtureFile.run(["search", "xyzzy", "thi đua", "--format", "json"])
    #expect(result.out == "[]\n")
    #expect(result.err == "archive: no article holds 'xyzzy'\n")
    #expect(result.status == 1)
  }

  @Test
  func limitsAreSaid() throws {
    let result = try FixtureFile.run(["search", "năm", "--limit", "1"])
    #expect(result.err == "archive: 1 article printed; --limit prints more\n")
    #expect(result.status == 0)
    #expect(try FixtureFile.run(["search", "năm", "--limit", "0"]).status == 64)
  }

  @Test
  func wordsMustBeWords() throws {
    let result = try FixtureFile.run(["search", "…"])
    #expect(result.err == "archive: there is no word to search for in '…'\n")
    #expect(result.status == 64)
  }
}
