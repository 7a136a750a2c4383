import Testing

@testable import Gaps

struct GapTallyTests {
  private func gap(_ kind: GapKind, _ words: String, _ example: String = "") -> Gap {
    Gap(kind: kind, words: words, example: example)
  }

  @Test
  func theSameWordsAreCountedTogether() {
    var tally = GapTally()
    tally.add(
      [gap(.unit, "Cục Xe", "một"), gap(.unit, "cục xe", "hai"), gap(.rank, "Cục Xe")],
      of: "a"
    )
    tally.add([gap(.unit, "CỤC XE", "ba")], of: "b")
    let entries = tally.entries()
    #expect(entries.map(\.count) == [3, 1])
    #expect(entries.map(\.articles) == [2, 1])
    #expect(entries[0].words == "Cục Xe" && entries[0].example == "một" && entries[0].path == "a")
  }

  @Test
  func theMostFrequentComeFirst() {
    var tally = GapTally()
    tally.add([gap(.name, "b"), gap(.unit, "c"), gap(.name, "a"), gap(.words, "d")], of: "a")
    tally.add([gap(.words, "d")], of: "b")
    #expect(tally.entries().map(\.words) == ["d", "c", "a", "b"])
    #expect(tally.entries(of: [.name, .unit]).map(\.words) == ["c", "a", "b"])
  }
}
