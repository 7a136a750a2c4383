import Testing

@testable import Answers

struct FilterTests {
  @Test
  func everyKindTakesSome() {
    for kind in Kind.allCases { #expect(!Filter.all(for: kind).isEmpty, "\(kind)") }
  }

  @Test
  func optionsAreTypedAsNamed() {
    #expect(Filter.grade.option == "--class")
    #expect(Filter.all(for: .units) == [.year, .unit, .under, .kind, .without])
  }
}
