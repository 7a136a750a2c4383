import Lexicon
import Testing

@testable import Facts

/// What trigger words do.
@Suite
struct CueTests {
  @Test
  func everyTriggerOfTheLexiconIsACue() throws {
    for entry in try Lexicon().entries where entry.type == .trigger {
      #expect(Cue.named(entry.tag) != nil, "\(entry.phrase): \(entry.tag)")
    }
  }

  @Test
  func onlyTriggersHaveCues() throws {
    let lexicon = try Lexicon()
    let cues = CueTable(lexicon)
    for (index, entry) in lexicon.entries.enumerated() {
      #expect((cues[Int32(index)] != nil) == (entry.type == .trigger), "\(entry.phrase)")
    }
  }
}
