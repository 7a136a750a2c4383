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
    article: Int64? = nil
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
      units: units[...]
    )
  }

  /// The persons, and the same for any order.
  private func persons(_ sightings: [OfficerSighting]) -> [Int64] {
    let persons = OfficerClusters.persons(sightings)
    let backwards = OfficerClusters.persons(sightings.reversed())
    #expect(Array(backwards.reversed()) == persons)
    return persons
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
}
