import Testing

@testable import Answers

struct QuestionErrorTests {
  @Test
  func namesTheThingAndTheWayOut() {
    let unit = QuestionError.notHeld(
      .unit,
      "Cục Qân nhu",
      what: "unit",
      suggestions: ["Cục Quân nhu", "Cục Quân y"]
    )
    #expect(
      "\(unit)"
        == "--unit: the archive holds no unit 'Cục Qân nhu'; did you mean 'Cục Quân nhu' or 'Cục Quân y'?"
    )
    let lonely = QuestionError.notHeld(.unit, "x", what: "unit", suggestions: [])
    #expect("\(lonely)" == "--unit: the archive holds no unit 'x'; nothing it holds comes near")
  }

  @Test
  func listsClosedVocabularies() {
    let error = QuestionError.unknownValue(
      "--status",
      "gven",
      known: ["conferred", "proposed"],
      suggestions: []
    )
    #expect("\(error)" == "--status does not know 'gven'; it takes conferred, proposed")
  }

  @Test
  func listsTheFiltersOfAKind() {
    #expect(
      "\(QuestionError.filterDoesNotApply(.award, .units))"
        == "--award does not apply to units; units take --year --unit --under --kind --without"
    )
  }

  @Test
  func sendsAnIdToItsKind() {
    #expect(
      "\(QuestionError.otherKind(50, "award", .officers))"
        == "50 is no officer but an award; try: archive show award 50"
    )
  }
}
