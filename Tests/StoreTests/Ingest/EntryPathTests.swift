import Foundation
import Testing

@testable import Store

@Suite
struct EntryPathTests {
  @Test
  func aFileIsTheOutermostThatIsThere() throws {
    let scratch = try Scratch()
    for name in ["a#1.zip", "b.zip"] {
      try Data().write(to: URL(fileURLWithPath: scratch.path(name)))
    }
    #expect(EntryPath.file(of: scratch.path("a#1.zip")) == scratch.path("a#1.zip"))
    #expect(EntryPath.file(of: scratch.path("a#1.zip#x#y.txt")) == scratch.path("a#1.zip"))
    #expect(EntryPath.file(of: scratch.path("b.zip#in.zip#x.txt")) == scratch.path("b.zip"))
    #expect(EntryPath.file(of: scratch.path("c.zip#x.txt")) == nil)
    #expect(EntryPath.file(of: "-") == nil)
  }

  @Test
  func holdersComeFromTheOutermost() {
    #expect(EntryPath.holders(of: "/a.zip#b.zip#c") == ["/a.zip", "/a.zip#b.zip"])
    #expect(EntryPath.holders(of: "/a.txt") == [])
  }
}
