import Testing

@testable import Answers

struct KindTests {
  @Test(arguments: [("awards", Kind.awards), ("Award", .awards), ("UNIT", .units)])
  func readsSingularAndPlural(word: String, kind: Kind) throws {
    #expect(try Kind(argument: word) == kind)
  }

  @Test
  func suggestsWhatWasMeant() {
    #expect(throws: QuestionError.unknownKind("oficers", suggestions: ["officers"])) {
      try Kind(argument: "oficers")
    }
  }
}
