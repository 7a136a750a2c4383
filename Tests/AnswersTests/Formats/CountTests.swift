import Testing

@testable import Answers

struct CountTests {
  private func text(_ rows: Int, _ sums: AwardSums?, _ format: Format) -> String {
    String(decoding: Count.written(rows, sums, as: format), as: UTF8.self)
  }

  @Test
  func isABareNumber() {
    #expect(text(12, nil, .table) == "12\n")
    #expect(text(12, nil, .json) == "{\"rows\":12}\n")
    #expect(text(12, nil, .csv) == "rows\r\n12\r\n")
  }

  @Test
  func tellsRowsFromAwards() {
    var sums = AwardSums()
    sums.add(.count(13, of: "tập thể"), award: "Bằng khen", isProposed: false)
    sums.add(.group("các cá nhân"), award: "Bằng khen", isProposed: true)
    #expect(
      text(2, sums, .table) == """
        2 rows
        Conferred, 1 row: 13 Bằng khen (13 tập thể).
        Proposed, 1 row: number not given: Bằng khen (các cá nhân).

        """
    )
    #expect(
      text(2, sums, .json) == "{\"rows\":2,\"conferred\":13,\"proposed\":0,\"unnumbered\":1}\n"
    )
    #expect(
      text(2, sums, .tsv) == "rows\tconferred\tproposed\tunnumbered\n2\t13\t0\t1\n"
    )
  }
}
