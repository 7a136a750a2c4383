import Testing

@testable import Store

@Suite
struct ShiftTests {
  private func claim(_ id: Int64, of fact: Int64) -> SaidClaim {
    SaidClaim(id: id, article: id * 10, fact: fact, day: 0, key: 0, values: [], items: [])
  }

  private func shift(_ claims: [(Int64, Int64, Int64)], new: Set<Int64> = []) -> Shift {
    Shift(
      claims.map { claim($0.0, of: $0.1) },
      claims.map(\.2),
      isNew: { new.contains($0.id) }
    )
  }

  @Test
  func aSmallerClaimRenames() {
    let shift = shift([(1, 1, 1), (5, 5, 1), (6, 5, 1)], new: [1])
    #expect(shift.renamed == [5: 1])
    #expect(shift.movedArticles == [])
  }

  @Test
  func joiningMoves() {
    let shift = shift([(5, 5, 5), (6, 6, 5)])
    #expect(shift.renamed == [:])
    #expect(shift.movedArticles == [60])
  }

  @Test
  func splittingMoves() {
    let shift = shift([(5, 5, 5), (6, 5, 6)])
    #expect(shift.renamed == [:])
    #expect(shift.movedArticles == [60])
  }

  @Test
  func stayingIsNothing() {
    let shift = shift([(5, 5, 5), (6, 5, 5), (9, 9, 5)], new: [9])
    #expect(shift.renamed == [:])
    #expect(shift.movedArticles == [])
  }
}
