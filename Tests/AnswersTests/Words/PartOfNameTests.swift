import Testing

@testable import Answers

struct PartOfNameTests {
  private static let names = [
    "Bộ Tư lệnh Quân khu 10", "Quân khu 10", "Quân khu 2", "Quân khu 6", "Kho A, Quân khu 2",
    "Quan khu 2", "Cục Quân nhu", "Bộ Tư lệnh Quân khu 2",
  ]

  @Test
  func countsNamesAndPutsThoseThatBeginSoFirst() throws {
    let part = try #require(PartOfName("quan khu", among: Self.names))
    #expect(part.count == 6)
    #expect(part.first.prefix(3) == ["Quân khu 2", "Quân khu 6", "Quân khu 10"])
  }

  @Test
  func listsTheFirstSixOnly() throws {
    let names = (1...9).map { "Kho \($0)" }
    let part = try #require(PartOfName("kho", among: names))
    #expect(part.count == 9)
    #expect(part.first == (1...6).map { "Kho \($0)" })
  }

  @Test
  func oneNameIsNoChoiceAndPartsOfWordsAreNoPart() {
    #expect(PartOfName("nhu", among: Self.names) == nil)
    #expect(PartOfName("khu 1", among: Self.names) == nil)
    #expect(PartOfName("", among: Self.names) == nil)
  }

  @Test
  func errorsSayHowManyAndHowToNarrow() {
    let persons = QuestionError.notHeld(
      .officer,
      "thu",
      what: "person",
      keys: ["thu"],
      among: ["Lê Thử", "Hà Thu", "Ngô Mẫu"]
    )
    #expect(
      "\(persons)"
        == "--officer: no person is called just 'thu', but 2 names hold it: 'Hà Thu', 'Lê Thử'; give one in full: --officer \"Hà Thu\""
    )
    let subjects = QuestionError.partOfSubjects(.units, "kho", count: 8, first: ["Kho 1", "Kho 2"])
    #expect(
      "\(subjects)"
        == "no unit is called just 'kho', but 8 names hold it: 'Kho 1', 'Kho 2' and 6 more; give one in full: archive show unit \"Kho 1\""
    )
  }

  @Test
  func aSlipIsStillASlip() {
    let slip = QuestionError.notHeld(
      .unit,
      "Cuc Quan nh",
      what: "unit",
      keys: ["cuc quan nh"],
      among: Self.names
    )
    #expect(
      slip == .notHeld(.unit, "Cuc Quan nh", what: "unit", suggestions: ["Cục Quân nhu"])
    )
  }
}
