/// One article's word on an officer, as far as it tells who that is.
struct OfficerSighting {
  /// The claim.
  let claim: Int64
  /// The article.
  let article: Int64
  /// `DayNumber` of what the article reports; 0 for none.
  let day: Int32
  /// Hash of the rank's folded name.
  let rank: UInt64
  /// The rank's level, 0 where it is not known.
  let level: Int8
  /// Whether only the navy has the rank.
  let isNavy: Bool
  /// Keys of the units and bodies of the positions.
  var units: ArraySlice<UInt64>
}

/// Decides which sightings under one name are one person.
///
/// Never by the name alone: they must be of one article, or share the unit of a position with ranks
/// that can be stations of one career. The answer depends on the sightings, not on their order.
enum OfficerClusters {
  /// For each sighting, the smallest claim of the same person.
  static func persons(_ sightings: [OfficerSighting]) -> [Int64] {
    var join = DisjointSets(sightings.count)
    var byArticle: [Int64: Int] = [:]
    var byUnit: [UInt64: [Int]] = [:]
    for (place, sighting) in sightings.enumerated() {
      if let first = byArticle[sighting.article] {
        join.unite(first, place)
      } else {
        byArticle[sighting.article] = place
      }
      for unit in sighting.units { byUnit[unit, default: []].append(place) }
    }
    for places in byUnit.values where places.count > 1 {
      if isOneCareer(places.map { sightings[$0] }) {
        for place in places.dropFirst() { join.unite(places[0], place) }
      } else {
        var byRank: [UInt64: Int] = [:]
        for place in places {
          if let first = byRank[sightings[place].rank] {
            join.unite(first, place)
          } else {
            byRank[sightings[place].rank] = place
          }
        }
      }
    }
    var smallest: [Int: Int64] = [:]
    let roots = sightings.indices.map { join.root($0) }
    for (place, root) in roots.enumerated() {
      smallest[root] = min(smallest[root] ?? .max, sightings[place].claim)
    }
    return roots.map { smallest[$0] ?? 0 }
  }

  /// Whether ranks never fall as days pass, and are those of one branch.
  ///
  /// Without a day, ranks next to each other may still be those before and after a promotion.
  static func isOneCareer(_ sightings: [OfficerSighting]) -> Bool {
    guard let first = sightings.first else { return true }
    if sightings.allSatisfy({ $0.rank == first.rank }) { return true }
    guard sightings.allSatisfy({ $0.level > 0 }) else { return false }
    let highest = sightings.lazy.map(\.level).max() ?? 0
    let lowest = sightings.lazy.map(\.level).min() ?? 0
    let flags = sightings.filter { $0.level >= 15 }
    if flags.contains(where: \.isNavy), !flags.allSatisfy(\.isNavy) { return false }
    if sightings.contains(where: { $0.day == 0 }), highest - lowest > 1 { return false }
    let dated = sightings.filter { $0.day != 0 }.sorted { ($0.day, $0.level) < ($1.day, $1.level) }
    for (earlier, later) in zip(dated, dated.dropFirst()) {
      if later.level < earlier.level { return false }
      // Two ranks on one day are two persons; a bare year is no one day.
      if later.day == earlier.day, later.level != earlier.level, later.day % 100 != 0 {
        return false
      }
    }
    return true
  }
}

/// Things joined step by step.
struct DisjointSets {
  private var parents: [Int]

  /// That many things, each alone.
  init(_ count: Int) {
    parents = Array(0..<count)
  }

  /// What stands for all things joined with this one.
  mutating func root(_ thing: Int) -> Int {
    var at = thing
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  /// Joins two things and what each was joined with.
  mutating func unite(_ one: Int, _ other: Int) {
    let (a, b) = (root(one), root(other))
    parents[max(a, b)] = min(a, b)
  }
}
