import Testing

@testable import Answers

struct AwardQuestionsTests {
  private func awards(_ conditions: (Filter, String)...) throws -> [String] {
    try FixtureArchive.rows(.awards, conditions, ["recipient", "award", "status"])
  }

  private let proposed = [
    "Cục Chính trị, Tổng cục Hậu cần | Cờ thi đua | proposed",
    "Cục Quân nhu, Tổng cục Hậu cần | Cờ thi đua | proposed",
  ]
  private let certificates = [
    "5 cá nhân (Quân khu 9) | Bằng khen | conferred",
    "5 tập thể (Quân khu 9) | Bằng khen | conferred",
  ]

  @Test
  func findsProposalsWithoutAccents() throws {
    #expect(Set(try awards((.award, "co thi dua"), (.year, "2023"))) == Set(proposed))
    #expect(try awards((.award, "CỜ THI ĐUA"), (.status, "conferred")).isEmpty)
  }

  @Test
  func listsConferredFirst() throws {
    let answer = try FixtureArchive.answer(.awards)
    let statuses = answer.rows.map { answer[$0, "status"].text }
    #expect(statuses == statuses.sorted())
    #expect(statuses.first == "conferred" && statuses.last == "proposed")
    #expect(
      answer.sums?.lines().map(\.text) == [
        "Conferred, 4 rows: 10 Bằng khen (5 tập thể + 5 cá nhân); 1 Huân chương Chiến công hạng Nhì (1 person); number not given: Chiến sĩ tiên tiến (các cá nhân).",
        "Proposed, 2 rows: 2 Cờ thi đua (2 units).",
      ]
    )
  }

  @Test
  func oneAwardInTwoPapersIsOne() throws {
    let answer = try FixtureArchive.answer(
      .awards,
      [(.unit, "Cục Quân nhu")],
      Catalogue.Wish(sources: true)
    )
    #expect(answer.rows.count == 1)
    #expect(answer.rows[0].sources.map(\.publisher) == ["Báo Thử", "Báo Khác"])
  }

  @Test(arguments: [
    "Cờ thi đua của Bộ Quốc phòng", "co thi dua cua bqp", "Cờ thi đua Bộ Quốc phòng",
  ])
  func readsTheGrantorInTheName(name: String) throws {
    #expect(try awards((.award, name)) == [proposed[0]])
  }

  @Test
  func readsGrantors() throws {
    #expect(try awards((.grantor, "chinh phu")) == [proposed[1]])
    #expect(try awards((.grantor, "BTL QK9")) == certificates)
  }

  @Test(arguments: ["nhì", "hạng nhì", "hạng II", "2"])
  func readsClasses(grade: String) throws {
    let medal = ["Ngô Kiểu Mẫu | Huân chương Chiến công | conferred"]
    #expect(try awards((.grade, grade)) == medal)
    #expect(try awards((.award, "huan chuong chien cong hang nhi")) == medal)
    #expect(try awards((.award, "hccc"), (.grade, "nhất")).isEmpty)
  }

  @Test
  func takesTheFirstWordsOfNamesForAll() throws {
    #expect(
      try awards((.award, "huân chương")) == ["Ngô Kiểu Mẫu | Huân chương Chiến công | conferred"]
    )
  }

  @Test
  func aUnitIsItselfOrUnnamedPeopleWithin() throws {
    #expect(try awards((.unit, "QK9")) == certificates)
    #expect(try awards((.within, "QK9")) == certificates)
    #expect(try awards((.unit, "Bộ Tư lệnh Quân khu 9")) == certificates)
  }

  @Test
  func namesakesAreToldApartByTheirParent() throws {
    let conferred = "các cá nhân (Cục Chính trị) | Chiến sĩ tiên tiến | conferred"
    #expect(try awards((.unit, "cuc chinh tri, tchc")) == [conferred, proposed[0]])
    #expect(try awards((.unit, "Cục Chính trị TCHC")) == [conferred, proposed[0]])
    #expect(try awards((.unit, "cuc chinh tri, quan khu 9")).isEmpty)
    #expect(try awards((.unit, "cuc chinh tri")) == [conferred, proposed[0]])
  }

  @Test
  func reachesAllLevelsBelow() throws {
    #expect(try Set(awards((.under, "TCHC"), (.status, "đề nghị"))) == Set(proposed))
    #expect(try awards((.under, "Quân khu 9")) == certificates)
    #expect(try awards((.under, "Cục Quân nhu")).isEmpty)
  }

  @Test
  func findsAPersonsAwards() throws {
    for name in ["ngo kieu mau", "Đại tá Ngô Kiểu Mẫu"] {
      #expect(try awards((.officer, name)).count == 1, "\(name)")
    }
    #expect(try awards((.officer, "Lê Văn Thử")).isEmpty)
    #expect(try awards((.kind, "officer")).count == 1)
  }

  @Test
  func comparesWhenItTookPlace() throws {
    #expect(try awards((.held, "2022-07"), (.kind, "count")) == certificates)
    #expect(try awards((.held, "2024")) == [proposed[1]])
    #expect(
      try awards((.from, "2024-01-02"), (.to, "2024-01-04"), (.status, "proposed")) == [proposed[0]]
    )
  }

  @Test
  func saysHowManyHaveNoDate() throws {
    let answer = try FixtureArchive.answer(.awards, [(.held, "2024")])
    #expect(answer.undated == 2)
    #expect(try FixtureArchive.answer(.awards, [(.year, "2023")]).undated == 0)
  }

  @Test
  func alternativesAddUp() throws {
    #expect(try awards((.year, "2022"), (.year, "2023")).count == 6)
    #expect(try awards((.award, "co thi dua"), (.award, "bang khen")).count == 4)
  }

  @Test(arguments: [
    (Filter.award, "co thi dau", "award", "Cờ thi đua"),
    (.unit, "Cục Quân nh", "unit", "Cục Quân nhu"),
    (.grantor, "Chính phu X", "grantor of an award", "Chính phủ"),
    (.grade, "Nhỉn", "class of an award", "hạng Nhì"),
    (.officer, "Lê Văn Thứ X", "person", "Lê Văn Thử"),
  ])
  func unknownNamesAreErrors(filter: Filter, value: String, what: String, near: String) {
    #expect(throws: QuestionError.notHeld(filter, value, what: what, suggestions: [near])) {
      try awards((filter, value))
    }
  }

  @Test
  func aUnitUnderNoSuchParentIsAnError() {
    let near = ["Cục Chính trị, Quân khu 9", "Cục Chính trị, Tổng cục Hậu cần"]
    #expect {
      try awards((.unit, "Cục Chính trị, Lữ đoàn 1"))
    } throws: { error in
      guard case QuestionError.notHeld(.unit, _, _, let suggestions) = error else { return false }
      return suggestions.sorted() == near
    }
  }
}
