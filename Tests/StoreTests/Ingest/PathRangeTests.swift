import Testing

@testable import Store

@Suite
struct PathRangeTests {
  @Test(arguments: [
    ("/a/b", true), ("/a/b/c.txt", true), ("/a/b#c", true), ("/a/bc", false), ("/a/b.txt", false),
    ("/a", false), ("/a/b!/c", false),
  ])
  func holdsWhatLiesInIt(path: String, isIn: Bool) {
    #expect(PathRange("/a/b").contains(path) == isIn)
    #expect(PathRange("/a/b/").contains(path) == isIn)
  }

  @Test
  func theRootHoldsAll() {
    #expect(PathRange("/").contains("/a"))
    #expect(!PathRange("/").contains("-"))
  }
}
