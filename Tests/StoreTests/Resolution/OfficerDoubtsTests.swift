import Testing

@testable import Store

@Suite
struct OfficerDoubtsTests {
  private func person(_ claim: Int64, at units: [UInt64]) -> OfficerPerson {
    OfficerPerson([
      OfficerSighting(
        claim: claim,
        article: claim,
        day: 0,
        rank: 1,
        level: 14,
        isNavy: false,
        units: units[...]
      )
    ])
  }

  @Test
  func amongManyANameIsNoDoubt() {
    let few = (1...3).map { person($0, at: [UInt64($0)]) }
    #expect(OfficerDoubts.doubts(few).count == 3)
    let many = (1...20).map { person($0, at: [UInt64($0)]) }
    #expect(OfficerDoubts.doubts(many).isEmpty)
    #expect(OfficerDoubts.doubts(many + [person(99, at: [7])]) == [Doubt(7, 99, .rank)])
  }
}
