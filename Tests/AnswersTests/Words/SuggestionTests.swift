import Testing

@testable import Answers

struct SuggestionTests {
  private let units = ["Cục Quân nhu", "Cục Quân y", "Cục Chính trị", "Tổng cục Hậu cần"]

  @Test
  func findsSlips() {
    #expect(Suggestion.best(for: "cuc qaun nhu", among: units).first == "Cục Quân nhu")
    #expect(Suggestion.best(for: "Cục Chính tri", among: units) == ["Cục Chính trị"])
  }

  @Test
  func findsNamesThatHoldAllWords() {
    #expect(Suggestion.best(for: "hau can", among: units) == ["Tổng cục Hậu cần"])
    #expect(Suggestion.best(for: "Dũng", among: ["Trần Võ Dũng", "Hà An"]) == ["Trần Võ Dũng"])
  }

  @Test
  func saysNothingRatherThanNonsense() {
    #expect(Suggestion.best(for: "xyz", among: units).isEmpty)
    #expect(Suggestion.best(for: "", among: units).isEmpty)
  }

  @Test
  func keepsToTheBest() {
    let many = (0..<20).map { "Sư đoàn \($0)" }
    #expect(Suggestion.best(for: "su doan", among: many).count == 3)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1), ("ab", "ba", 1),
    ("kitten", "sitting", 3), ("abc", "", 3),
  ])
  func countsEdits(a: String, b: String, edits: Int) {
    #expect(Suggestion.distance(Array(a.utf8), Array(b.utf8), limit: 9) == edits)
    #expect(Suggestion.distance(Array(b.utf8), Array(a.utf8), limit: 9) == edits)
  }

  @Test
  func givesUpPastTheLimit() {
    #expect(Suggestion.distance(Array("abcdef".utf8), Array("uvwxyz".utf8), limit: 2) == 3)
  }
}
