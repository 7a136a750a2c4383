import Testing

@testable import Store

@Suite
struct BulkGroupsTests {
  @Test
  func formsGroupsOfClaimsWithOneKey() throws {
    var groups = BulkGroups()
    groups.add(key: 7, claim: 30, content: 1, article: 0, day: 20_230_105)
    groups.add(key: 8, claim: 10, content: 1, article: 1, day: 20_230_105)
    groups.add(key: 7, claim: 20, content: 1, article: 2, day: 0)
    groups.add(key: 7, claim: 40, content: 1, article: 2, day: 20_220_105)
    groups.settle()
    groups.add(key: 9, claim: 50, content: 1, article: 3, day: 0)
    groups.add(key: 9, claim: 51, content: 2, article: 4, day: 0)
    groups.settle()
    let first = try #require(groups.group(of: 40))
    #expect(first.fact == 20)
    #expect(first.sources == 2)
    #expect(first.firstDay == 20_220_105)
    #expect(first.lastDay == 20_230_105)
    #expect(first.agrees)
    #expect(groups.group(of: 10) == nil, "it stands alone")
    #expect(groups.group(of: 51)?.agrees == false)
    #expect(groups.group(of: 51)?.fact == 50)
  }
}
