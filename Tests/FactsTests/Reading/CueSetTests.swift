import Testing

@testable import Facts

@Suite
struct CueSetTests {
  @Test
  func eachCueHasItsOwnPlace() {
    for cue in Cue.allCases {
      var set: CueSet = []
      set.insert(cue)
      #expect(Cue.allCases.filter { set.contains($0) } == [cue])
    }
  }

  @Test
  func setsAreComparedByWhatTheyHold() {
    let offices: CueSet = [.appoint, .office, .none]
    #expect(offices == [.none, .office, .appoint, .office])
    #expect(offices != [.appoint, .office])
    #expect(!offices.isDisjoint(with: [.retire, .none]))
    #expect(offices.isDisjoint(with: [.retire, .chair]))
    #expect(([.office] as CueSet).isSubset(of: offices))
    #expect(!([.office, .retire] as CueSet).isSubset(of: offices))
    #expect(([] as CueSet).isSubset(of: []))
  }
}
