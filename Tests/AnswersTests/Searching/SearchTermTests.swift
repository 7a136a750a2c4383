import Testing

@testable import Answers

struct SearchTermTests {
  @Test(arguments: [
    (["cờ", "thi", "đua"], [#""cờ""#, #""thi""#, #""đua""#]),
    (["cờ thi đua", "2023"], [#""cờ thi đua""#, #""2023""#]),
    ([#""cờ thi đua" 2023"#], [#""cờ thi đua""#, #""2023""#]),
    (
      ["“mẫu mực, tiêu biểu”", "«quyết thắng» x"],
      ["\"mẫu mực, tiêu biểu\"", "\"quyết thắng\"", "\"x\""]
    ),
    ([#"một "hai ba"#], [#""một""#, #""hai ba""#]),
    (["CTĐ,CTCT"], [#""CTĐ,CTCT""#]),
    (["-", "a", "\"\"", "!?"], [#""a""#]),
    (["NOT", "a*", "title:b", "(c"], [#""NOT""#, #""a*""#, #""title:b""#, #""(c""#]),
  ])
  func wordsStandAloneAndQuotesTogether(typed: [String], terms: [String]) {
    let read = SearchTerm.read(typed)
    #expect(read.map { SearchTerm.match([$0]) } == terms)
  }

  @Test
  func apostrophesArePartsOfWords() {
    #expect(SearchTerm.read(["d'Azur"]) == [SearchTerm(text: "d'Azur", isPhrase: true)])
  }

  @Test(arguments: [[], [""], ["  "], ["-", "\"\"", "…"]])
  func withoutAWordThereIsNoSearch(typed: [String]) {
    #expect(throws: QuestionError.noWords(typed.joined(separator: " "))) { try Search(typed, []) }
  }
}
