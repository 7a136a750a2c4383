import Testing

@testable import Facts

/// Items and what joins them.
@Suite
struct ItemTests {
  private func item(_ kind: Item.Kind) -> Item { Item(kind: kind, tokens: 0..<1) }

  @Test
  func anItemTellsItsCue() {
    #expect(item(.cue(.grant)).cue == .grant)
    #expect(item(.unit(0)).cue == nil)
    #expect(item(.mark(",")).cue == nil)
  }

  @Test
  func commasAndWordsForAndJoin() {
    for kind in [.mark(","), .cue(.and), .cue(.with)] as [Item.Kind] {
      #expect(item(kind).isJoint)
    }
    for kind in [.mark(";"), .cue(.or), .cue(.to), .unit(0), .person(1)] as [Item.Kind] {
      #expect(!item(kind).isJoint)
    }
  }

  @Test
  func marksAreTold() {
    #expect(item(.mark(";")).isMark(";"))
    #expect(!item(.mark(";")).isMark(","))
    #expect(!item(.cue(.and)).isMark(","))
  }
}
