import Testing

@testable import Store

@Suite
struct OfficerClustersTests {
  /// A sighting in an article of its own.
  private func seen(
    _ claim: Int64,
    _ rank: String,
    at units: [UInt64],
    on day: Int32 = 0,
    article: Int64? = nil,
    name: UInt64 = 0,
    isCommon: Bool = false,
    above: [UInt64] = []
  ) -> OfficerSighting {
    let levels: [String: (Int8, Bool)] = [
      "Trung tá": (12, false), "Thượng tá": (13, false), "Đại tá": (14, false),
      "Thiếu tướng": (15, false), "Chuẩn Đô đốc": (15, true),
    ]
    var hash = ContentHash()
    hash.add(rank)
    return OfficerSighting(
      claim: claim,
      article: article ?? claim,
      day: day,
      rank: hash.value,
      level: levels[rank]?.0 ?? 0,
      isNavy: levels[rank]?.1 ?? false,
      name: name,
      isCommon: isCommon,
      units: units[...],
      above: above[...]
    )
  }

  /// The doubts: pairs of claims and why.
  private func doubts(_ sightings: [OfficerSighting]) -> [String] {
    OfficerClusters(sightings).doubts.map { "\($0.one) \($0.other) \($0.reason)" }
  }

  /// The persons, and the same for any order.
  private func persons(_ sightings: [OfficerSighting]) -> [Int64] {
    let clusters = OfficerClusters(sightings)
    let backwards = OfficerClusters(sightings.reversed())
    #expect(Array(backwards.persons.reversed()) == clusters.persons)
    #expect(backwards.doubts == clusters.doubts)
    return clusters.persons
  }

  @Test
  func aNameAloneIsNotAPerson() {
    #expect(persons([seen(1, "Đại tá", at: []), seen(2, "Đại tá", at: [])]) == [1, 2])
    #expect(persons([seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [8])]) == [1, 2])
  }

  @Test
  func aSharedUnitIs() {
    #expect(persons([seen(2, "Đại tá", at: [7, 8]), seen(1, "Đại tá", at: [8])]) == [1, 1])
  }

  @Test
  func oneArticleMeansOnePerson() {
    let both = [seen(1, "Đại tá", at: [], article: 9), seen(2, "Trung tá", at: [], article: 9)]
    #expect(persons(both) == [1, 1])
  }

  @Test
  func unitsLinkFromPostToPost() {
    let career = [
      seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [7, 8]), seen(3, "Đại tá", at: [8]),
    ]
    #expect(persons(career) == [1, 1, 1])
  }

  @Test
  func promotionsFitFallsDoNot() {
    let rise = [
      seen(1, "Thượng tá", at: [7], on: 2019_01_05),
      seen(2, "Thiếu tướng", at: [7], on: 2023_01_05),
    ]
    #expect(persons(rise) == [1, 1])
    let fall = [
      seen(1, "Thiếu tướng", at: [7], on: 2019_01_05),
      seen(2, "Thượng tá", at: [7], on: 2023_01_05),
    ]
    #expect(persons(fall) == [1, 2])
    let sameDay = [
      seen(1, "Thượng tá", at: [7], on: 2019_01_05), seen(2, "Đại tá", at: [7], on: 2019_01_05),
    ]
    #expect(persons(sameDay) == [1, 2])
    let sameYear = [
      seen(1, "Thượng tá", at: [7], on: 2019_00_00), seen(2, "Đại tá", at: [7], on: 2019_00_00),
    ]
    #expect(persons(sameYear) == [1, 1])
  }

  @Test
  func withoutDaysOneStepFits() {
    #expect(persons([seen(1, "Thượng tá", at: [7]), seen(2, "Đại tá", at: [7])]) == [1, 1])
    #expect(persons([seen(1, "Trung tá", at: [7]), seen(2, "Đại tá", at: [7])]) == [1, 2])
  }

  @Test
  func branchesDoNotMix() {
    let both = [
      seen(1, "Thiếu tướng", at: [7], on: 2019_01_05),
      seen(2, "Chuẩn Đô đốc", at: [7], on: 2020_01_05),
    ]
    #expect(persons(both) == [1, 2])
  }

  @Test
  func whereRanksDoNotFitEqualOnesStillDo() {
    let mixed = [
      seen(1, "Thiếu tướng", at: [7], on: 2019_01_05),
      seen(2, "Thượng tá", at: [7], on: 2020_01_05),
      seen(3, "Thiếu tướng", at: [7], on: 2021_01_05),
    ]
    #expect(persons(mixed) == [1, 2, 1])
  }

  @Test
  func unknownRanksFitThemselvesAlone() {
    #expect(persons([seen(1, "Kỹ sư", at: [7]), seen(2, "Kỹ sư", at: [7])]) == [1, 1])
    #expect(persons([seen(1, "Kỹ sư", at: [7]), seen(2, "Đại tá", at: [7])]) == [1, 2])
  }

  @Test
  func rareNamesMoveUpAndDownALineage() {
    let promoted = [
      seen(1, "Thượng tá", at: [7], on: 2019_01_05, above: [5]),
      seen(2, "Đại tá", at: [5], on: 2021_01_05),
    ]
    #expect(persons(promoted) == [1, 1])
    var common = promoted
    for place in common.indices { common[place].isCommon = true }
    #expect(persons(common) == [1, 2])
    #expect(doubts(common) == ["1 2 lineage"])
    let neighbours = [
      seen(1, "Đại tá", at: [7], above: [5]), seen(2, "Đại tá", at: [8], above: [5]),
    ]
    #expect(persons(neighbours) == [1, 2])
    #expect(doubts(neighbours) == ["1 2 lineage"])
  }

  @Test
  func whereAnotherBearsTheNameALineageDecidesNothing() {
    let three = [
      seen(1, "Thượng tá", at: [7], on: 2019_01_05, above: [5]),
      seen(2, "Đại tá", at: [5], on: 2021_01_05),
      seen(3, "Thiếu tướng", at: [9], on: 2018_01_05),
    ]
    #expect(persons(three) == [1, 2, 3])
    #expect(doubts(three) == ["1 2 lineage"])
  }

  @Test
  func linksThatMakeNoCareerAreCut() {
    let chain = [
      seen(1, "Thiếu tướng", at: [7], on: 2023_01_05),
      seen(2, "Đại tá", at: [7, 8], on: 2021_01_05),
      seen(3, "Đại tá", at: [8], on: 2024_06_05),
    ]
    #expect(persons(chain) == [1, 2, 2])
    #expect(doubts(chain) == ["1 2 rank"])
  }

  @Test
  func ranksRiseNoFasterThanTheyCan() {
    let rise = [
      seen(1, "Trung tá", at: [7], on: 2019_01_05), seen(2, "Đại tá", at: [7], on: 2020_01_05),
    ]
    #expect(persons(rise) == [1, 2])
    #expect(doubts(rise) == ["1 2 rank"])
  }

  @Test
  func whatIsOpenIsADoubt() {
    #expect(doubts([seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [])]) == ["1 2 post"])
    #expect(doubts([seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [8])]) == ["1 2 name"])
    #expect(doubts([seen(1, "Trung tá", at: [7]), seen(2, "Thiếu tướng", at: [8])]) == [])
    let alike = [seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [7], name: 1)]
    #expect(persons(alike) == [1, 2])
    #expect(doubts(alike) == ["1 2 spelling"])
    #expect(doubts([seen(1, "Đại tá", at: [7]), seen(2, "Đại tá", at: [8], name: 1)]) == [])
  }
}
