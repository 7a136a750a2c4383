import Testing

@testable import Answers

struct SearchWriterTests {
  private func written(_ words: String..., width: Int? = nil, color: Bool = false) throws -> String
  {
    let finding = try FixtureArchive.catalogue.get().search(Search(words, []), limit: 1)
    let look = Look(width: width, color: color)
    return String(decoding: SearchWriter.write(finding, look), as: UTF8.self)
  }

  @Test
  func theSentenceStandsBelowTheHeadline() throws {
    #expect(
      try written("thu nghiem") == """
        2022-07-28: Quân khu 9 sơ kết 6 tháng đầu năm 2022
            Dự có Thiếu tướng Vũ Thử Nghiệm, Phó Chính ủy Quân khu 9.

        """
    )
  }

  @Test
  func coloursMarkMatchesAlsoAcrossLines() throws {
    #expect(
      try written("thu nghiem", width: 34, color: true) == """
        \u{1B}[1m2022-07-28: Quân khu 9 sơ kết 6\u{1B}[0m
        \u{1B}[1mtháng đầu năm 2022\u{1B}[0m
            Dự có Thiếu tướng Vũ \u{1B}[1;33mThử\u{1B}[0m
            \u{1B}[1;33mNghiệm\u{1B}[0m, Phó Chính ủy Quân khu
            9.

        """
    )
  }

  @Test
  func aMatchInTheHeadlineNeedsNoSentence() throws {
    #expect(try written("tin ngắn") == "Tin ngắn\n")
  }
}
