import Testing

@testable import Answers

struct AwardSumsTests {
  @Test
  func addsUpWhatAwardsSay() {
    var sums = AwardSums()
    sums.add(.count(5, of: "cá nhân"), award: "Bằng khen", isProposed: false)
    sums.add(.count(5, of: "tập thể"), award: "Bằng khen", isProposed: false)
    #expect(sums.conferred.awards == 10)
    #expect(sums.conferred.rows == 2)
    #expect(
      sums.lines == [
        "Conferred, 2 rows: 10 Bằng khen (5 tập thể + 5 cá nhân).", "Proposed: none.",
      ]
    )
  }

  @Test
  func keepsProposedApart() {
    var sums = AwardSums()
    sums.add(.unit, award: "Cờ thi đua", isProposed: true, rows: 2)
    sums.add(.person, award: "Bằng khen", isProposed: false)
    #expect(
      sums.lines == [
        "Conferred, 1 row: 1 Bằng khen (1 person).", "Proposed, 2 rows: 2 Cờ thi đua (2 units).",
      ]
    )
  }

  @Test
  func namesGroupsWithoutANumber() {
    var sums = AwardSums()
    sums.add(.group("các cá nhân"), award: "Chiến sĩ tiên tiến", isProposed: false)
    #expect(sums.conferred.awards == 0)
    #expect(sums.conferred.unnumbered == 1)
    #expect(
      sums.lines[0] == "Conferred, 1 row: number not given: Chiến sĩ tiên tiến (các cá nhân)."
    )
    sums.add(.unit, award: "Chiến sĩ tiên tiến", isProposed: false)
    #expect(
      sums.lines[0]
        == "Conferred, 2 rows: 1 Chiến sĩ tiên tiến (1 unit); number not given: Chiến sĩ tiên tiến (các cá nhân)."
    )
  }

  @Test
  func isSilentOnAStatusNobodyAskedFor() {
    var sums = AwardSums(isOnlyOneAsked: true)
    sums.add(.unit, award: "Cờ thi đua", isProposed: true)
    #expect(sums.lines == ["Proposed, 1 row: 1 Cờ thi đua (1 unit)."])
  }

  @Test
  func sumsUpLongLists() {
    var sums = AwardSums()
    for number in 1...10 {
      sums.add(.unit, award: "Giải \(number)", isProposed: false, rows: 20 - number)
    }
    #expect(sums.lines[0].hasSuffix("12 Giải 8 (12 units); 21 of 2 other awards."))
  }
}
