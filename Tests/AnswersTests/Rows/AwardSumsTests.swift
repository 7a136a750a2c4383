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
      sums.lines().map(\.text) == [
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
      sums.lines().map(\.text) == [
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
      sums.lines()[0].text
        == "Conferred, 1 row: number not given: Chiến sĩ tiên tiến (các cá nhân)."
    )
    sums.add(.unit, award: "Chiến sĩ tiên tiến", isProposed: false)
    #expect(
      sums.lines()[0].text
        == "Conferred, 2 rows: 1 Chiến sĩ tiên tiến (1 unit); number not given: Chiến sĩ tiên tiến (các cá nhân)."
    )
  }

  @Test
  func isSilentOnAStatusNobodyAskedFor() {
    var sums = AwardSums(isOnlyOneAsked: true)
    sums.add(.unit, award: "Cờ thi đua", isProposed: true)
    #expect(sums.lines().map(\.text) == ["Proposed, 1 row: 1 Cờ thi đua (1 unit)."])
  }

  @Test
  func givesEachOfManyAwardsALine() {
    var sums = AwardSums(isOnlyOneAsked: true)
    for number in 1...7 {
      sums.add(.unit, award: "Giải \(number)", isProposed: false, rows: 13 - number)
    }
    sums.add(.group("các cá nhân"), award: "Giải 9", isProposed: false)
    sums.add(.group("các tổ"), award: "Giải 8", isProposed: false)
    #expect(
      sums.lines().map { $0.margin + $0.text }.joined(separator: "\n") == """
        Conferred, 65 rows:
          12  Giải 1 (12 units)
          11  Giải 2 (11 units)
          10  Giải 3 (10 units)
           9  Giải 4 (9 units)
           8  Giải 5 (8 units)
           7  Giải 6 (7 units)
           6  Giải 7 (6 units)
        Conferred, number not given:
              Giải 8 (các tổ)
              Giải 9 (các cá nhân)
        """
    )
    #expect(
      sums.lines(atMost: 5).map { $0.margin + $0.text }[6]
        == "  13  of 2 awards more, which --count names"
    )
  }

  @Test
  func sixAwardsAreStillASentence() {
    var sums = AwardSums(isOnlyOneAsked: true)
    for number in 1...6 { sums.add(.unit, award: "Giải \(number)", isProposed: false) }
    #expect(sums.lines().count == 1)
    #expect(sums.lines()[0].text.hasSuffix("; 1 Giải 6 (1 unit)."))
  }

  @Test
  func capitalsMakeNoOtherAward() {
    var sums = AwardSums(isOnlyOneAsked: true)
    sums.add(.unit, award: "bằng khen", isProposed: false)
    sums.add(.unit, award: "Bằng khen", isProposed: false)
    sums.add(.person, award: "Kỷ niệm chương \"Vì rừng\"", isProposed: false)
    sums.add(.person, award: "kỷ niệm chương “Vì rừng”", isProposed: false, rows: 2)
    #expect(
      sums.lines()[0].text
        == "Conferred, 5 rows: 3 kỷ niệm chương “Vì rừng” (3 persons); 2 Bằng khen (2 units)."
    )
  }
}
