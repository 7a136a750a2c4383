import Testing

@testable import Store

@Suite
struct MatchKeyTests {
  private func key(_ family: Int, _ rest: Int) -> Int64 {
    var key = MatchKey(.award)
    key.add(family)
    key.endFamily()
    key.add(rest)
    return key.value
  }

  @Test
  func aFamilySharesItsUpperBits() {
    #expect(key(1, 2) != key(1, 3))
    #expect(MatchKey.family(key(1, 2)) == MatchKey.family(key(1, 3)))
    #expect(MatchKey.family(key(1, 2)) != MatchKey.family(key(2, 2)))
    #expect(key(1, 2) > 0)
    #expect(key(1, 2) & 1 == 1)
  }

  @Test
  func whatOnlyOneArticleKnowsIsNoKey() {
    var key = MatchKey(.award)
    key.require(.absent)
    #expect(key.value == 0)
    var other = MatchKey(.award)
    other.add(Identity.vague)
    other.endFamily()
    #expect(other.value == 0)
  }
}
