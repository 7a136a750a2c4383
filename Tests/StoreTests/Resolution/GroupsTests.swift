import Testing

@testable import Store

@Suite
struct GroupsTests {
  @Test
  func equalKeysAreOneAndJoinedOnesToo() {
    var groups = Groups([(9, 1), (3, 2), (5, 1), (7, 4)])
    #expect(groups.members == [[1], [2, 0], [3]])
    #expect(groups.facts == [5, 3, 5, 7])
    groups.unite(1, 2)
    #expect(groups.facts == [5, 3, 5, 5])
    #expect(groups.sets() == [[0], [1, 2]])
    let doubts = groups.doubts([(0, 1, .missing), (2, 0, .missing), (1, 2, .missing)])
    #expect(doubts == [Doubt(3, 5, .missing)], "one a pair, none of what was joined")
  }
}
