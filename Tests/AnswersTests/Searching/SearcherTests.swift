import Testing

@testable import Answers

struct SearcherTests {
  private func titles(
    _ words: [String],
    _ conditions: (Filter, String)...,
    limit: Int = 20
  ) throws -> [String] {
    let search = try Search(words, conditions.map { .init($0.0, $0.1) })
    let finding = try FixtureArchive.catalogue.get().search(search, limit: limit)
    return finding.answer.rows.map { finding.answer[$0, "title"].text }
  }

  private func hint(_ words: String...) throws -> String {
    try FixtureArchive.catalogue.get().hint(Search(words, []))
  }

  private let logistics = "Cục Quân nhu tổng kết năm 2023"
  private let again = "Ngành quân nhu toàn quân hoàn thành tốt nhiệm vụ"
  private let politics = "Cục Chính trị Tổng cục Hậu cần tổng kết năm 2023"
  private let region = "Quân khu 9 sơ kết 6 tháng đầu năm 2022"

  @Test(arguments: ["cờ thi đua", "co thi dua", "CO THI ĐUA", "cơ\u{300} thi đua", "Có Thị Đùa"])
  func accentsAndCaseAreFree(words: String) throws {
    #expect(Set(try titles([words])) == [logistics, again, politics])
  }

  @Test
  func allWordsMustOccurAndPhrasesInOrder() throws {
    #expect(try titles(["thi", "đua", "đoàn", "kết"]) == [politics])
    #expect(try titles(["đua thi"]).isEmpty)
    #expect(Set(try titles(["đua", "thi"])) == [logistics, again, politics])
  }

  @Test
  func tellsTheAccentsTypedFromOthers() throws {
    for (word, isExact) in [("tặng", true), ("tăng", false), ("tang", true)] {
      let search = try Search([word, "chính phủ"], [])
      let finding = try FixtureArchive.catalogue.get().search(search, limit: 5)
      #expect(finding.passages.map(\.isExact) == [isExact, isExact], "\(word)")
    }
  }

  @Test
  func wordsOfTheHeadlineWeighMore() throws {
    #expect(try titles(["chính trị"]) == [politics, region])
  }

  @Test
  func filtersByDateUnitAndPublisher() throws {
    #expect(try titles(["năm"], (.held, "2022")) == [region])
    #expect(try titles(["năm"], (.to, "2023")) == [region])
    #expect(try titles(["cờ thi đua"], (.from, "2024-01-06")) == [again])
    #expect(try titles(["cờ thi đua"], (.publisher, "bao khac")) == [again])
    #expect(try titles(["cờ thi đua"], (.publisher, "thử"), (.unit, "cuc quan nhu")) == [logistics])
    #expect(
      throws: QuestionError.notHeld(
        .publisher,
        "Báo Khat",
        what: "publisher",
        suggestions: ["Báo Khác"]
      )
    ) { try titles(["năm"], (.publisher, "Báo Khat")) }
  }

  @Test
  func theLimitTellsWhetherThereIsMore() throws {
    let search = try Search(["cờ thi đua"], [])
    let catalogue = try FixtureArchive.catalogue.get()
    #expect(try catalogue.search(search, limit: 2).hasMore)
    #expect(try catalogue.search(search, limit: 2).answer.rows.count == 2)
    #expect(try !catalogue.search(search, limit: 3).hasMore)
  }

  @Test
  func nothingFoundSaysWhy() throws {
    #expect(try hint("xyzzy", "thi") == "no article holds 'xyzzy'")
    #expect(
      try hint("đua thi")
        == "no article holds 'đua thi' in this order; 3 with these words in any: archive search đua thi"
    )
    #expect(try hint("nhu", "thăng") == "no article holds all of these words")
  }

  @Test(arguments: [
    "\"", "'", "*", "a*", "^a", "a AND", "OR", "NOT a", "NEAR(a b)", "title:a", "{title}:a",
    "a + b",
    "-a", "a-b", "(a", "a)", "CTĐ, CTCT", "a\"b", "\u{0}a", "😀", "\\", "%", "; DROP",
  ])
  func nothingIsASyntaxError(words: String) throws {
    guard let search = try? Search([words], []) else { return }
    _ = try FixtureArchive.catalogue.get().search(search, limit: 5)
    _ = try FixtureArchive.catalogue.get().hint(search)
  }
}
