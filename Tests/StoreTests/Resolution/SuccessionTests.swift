import Facts
import Fixture
import Testing

@testable import Store

@Suite
struct SuccessionTests {
  private func sighting(
    _ units: [UInt64],
    above: [UInt64] = [],
    claim: Int64 = 1,
    on day: Int32 = 0
  ) -> OfficerSighting {
    OfficerSighting(
      claim: claim,
      article: claim,
      day: day,
      rank: 1,
      level: 1,
      isNavy: false,
      units: units[...],
      above: above[...]
    )
  }

  @Test
  func aRenamedUnitIsOneUnderAllItsNames() {
    let steps: [Succession.Step] = [
      .init(from: 9, into: 5, isRename: true, day: 0),
      .init(from: 5, into: 7, isRename: true, day: 2016_05_01),
    ]
    for order in [steps, steps.reversed()] {
      let succession = Succession(order)
      #expect([5, 7, 9, 4].map(succession.name) == [5, 5, 5, 4])
      #expect(Array(succession.applied(to: sighting([9], above: [7])).units) == [5])
      #expect(Array(succession.applied(to: sighting([9], above: [7])).above) == [5])
    }
  }

  @Test
  func mergedUnitsAreKinNotOne() {
    let merged = Succession([
      .init(from: 3, into: 5, isRename: false, day: 0),
      .init(from: 4, into: 5, isRename: false, day: 2025_07_02),
      .init(from: 4, into: 5, isRename: false, day: 2025_07_01),
    ])
    #expect(Array(merged.applied(to: sighting([3])).units) == [3])
    #expect(merged.applied(to: sighting([3])).merged == [])
    #expect(merged.applied(to: sighting([5])).merged == [3, 4])
    #expect(merged.applied(to: sighting([5], on: 2025_07_01)).merged == [3, 4])
    let before = merged.applied(to: sighting([5], on: 2025_06_30))
    #expect(before.merged == [3])
    #expect(before.later == [4])
    #expect(Succession([]).isEmpty)
  }

  /// A namesake who sat in the other office before the two were one did not come with the merger.
  @Test
  func whoWasThereBeforeTheMergerDidNotComeWithIt() {
    let merger = Succession([.init(from: 3, into: 5, isRename: false, day: 2025_07_01)])
    func clusters(_ sightings: [OfficerSighting]) -> OfficerClusters {
      OfficerClusters(sightings.map { merger.applied(to: $0) })
    }
    let (old, new) = (
      sighting([3], claim: 1, on: 2022_11_29), sighting([5], claim: 3, on: 2025_12_12)
    )
    #expect(clusters([old, new]).persons == [1, 1])
    let open = clusters([old, sighting([5], claim: 2, on: 2023_12_20), new])
    #expect(open.persons == [1, 2, 2])
    #expect(open.doubts == [Doubt(1, 2, .lineage)])
  }

  /// An article that says a unit was, or is to be, renamed.
  private func renaming(planned: Bool) -> Record {
    Told.record("đổi tên \(planned)") {
      $0.units = [Told.unit("Trung đoàn 967", "Trung đoàn"), Told.unit("Lữ đoàn 967", "Lữ đoàn")]
      var change = ChangeFact(kind: .rename, evidence: Told.words)
      (change.unit, change.into, change.planned) = ("Trung đoàn 967", "Lữ đoàn 967", planned)
      $0.changes = [change]
    }
  }

  private func seen(at unit: String, _ kind: String) -> Record {
    Told.record(unit) {
      $0.units = [Told.unit(unit, kind)]
      $0.officers = [Told.officer("Nguyễn Văn Tấm", "Đại tá", "Chính ủy", unit)]
    }
  }

  @Test
  func whatIsOnlyAnnouncedTiesNobody() throws {
    let scratch = try Scratch()
    let people = [seen(at: "Trung đoàn 967", "Trung đoàn"), seen(at: "Lữ đoàn 967", "Lữ đoàn")]
    let planned = try scratch.archive("planned.db", of: people + [renaming(planned: true)])
    #expect(try planned.rows("SELECT count(*) FROM officers") == ["2"])
    #expect(try planned.rows("SELECT count(*) FROM succession_list") == ["0"])
    let done = try scratch.archive("done.db", of: people + [renaming(planned: false)])
    #expect(try done.rows("SELECT count(*) FROM officers") == ["1"])
    #expect(
      try done.rows("SELECT kind, predecessor, successor FROM succession_list")
        == [#""rename"|"Trung đoàn 967"|"Lữ đoàn 967""#]
    )
    let before = try scratch.archive("before.db", of: people)
    let apart = try before.dump()
    try before.change(adding: [renaming(planned: false)])
    expectSame(try before.dump(), try done.dump(), "joined")
    try before.change(removing: [renaming(planned: false)])
    expectSame(try before.dump(), apart, "parted")
  }
}
