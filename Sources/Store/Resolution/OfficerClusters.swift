/// Decides which sightings under one name, or names spelt alike, are one person.
///
/// Never by the name alone: they must be of one article, or share the unit of a position with ranks
/// that can be stations of one career, or, where the name is rare and nobody else is known by it, be at units
/// one of which is above the other. The answer depends on the sightings, not on their order.
struct OfficerClusters {
  /// For each sighting, the smallest claim of the same person.
  private(set) var persons: [Int64] = []
  /// Persons that may be one.
  private(set) var doubts: [Doubt] = []

  private let sightings: [OfficerSighting]
  private var join: DisjointSets

  /// Decides.
  init(_ unsorted: [OfficerSighting]) {
    let order = unsorted.indices.sorted { unsorted[$0].claim < unsorted[$1].claim }
    sightings = order.map { unsorted[$0] }
    join = DisjointSets(sightings.count)
    joinByUnits()
    joinByLineage()
    let sets = join.sets()
    persons = Array(repeating: 0, count: sightings.count)
    for set in sets {
      for place in set { persons[order[place]] = sightings[set[0]].claim }
    }
    if sets.count > 1 {
      doubts = OfficerDoubts.doubts(sets.map { set in OfficerPerson(set.map { sightings[$0] }) })
    }
  }

  // MARK: - One unit

  private struct Post: Hashable {
    let name: UInt64
    let unit: UInt64
    var rank: UInt64 = 0
  }

  private mutating func joinByUnits() {
    joinByArticle(Array(sightings.indices))
    var byUnit: [Post: [Int]] = [:]
    for (place, sighting) in sightings.enumerated() {
      for unit in sighting.units {
        byUnit[Post(name: sighting.name, unit: unit), default: []].append(place)
      }
    }
    for places in byUnit.values where places.count > 1 {
      if Career.isOne(places.map { sightings[$0] }) {
        for place in places.dropFirst() { join.unite(places[0], place) }
      } else {
        joinByRank(places)
      }
    }
    // Posts link to posts; where the whole is no career, one of the links is wrong.
    for set in join.sets() where !Career.isOne(set.map { sightings[$0] }) {
      join.reset(set)
      joinByArticle(set)
      joinByRank(set)
    }
  }

  private mutating func joinByArticle(_ places: [Int]) {
    var first: [Post: Int] = [:]
    for place in places {
      let post = Post(name: sightings[place].name, unit: UInt64(sightings[place].article))
      if let first = first[post] { join.unite(first, place) } else { first[post] = place }
    }
  }

  private mutating func joinByRank(_ places: [Int]) {
    var first: [Post: Int] = [:]
    for place in places {
      for unit in sightings[place].units {
        let post = Post(name: sightings[place].name, unit: unit, rank: sightings[place].rank)
        if let first = first[post] { join.unite(first, place) } else { first[post] = place }
      }
    }
  }

  // MARK: - One lineage

  private mutating func joinByLineage() {
    let sets = join.sets()
    guard sets.count > 1 else { return }
    var byName: [UInt64: [OfficerPerson]] = [:]
    for set in sets {
      let person = OfficerPerson(set.map { sightings[$0] }, first: set[0])
      byName[person.name, default: []].append(person)
    }
    for persons in byName.values where persons.count > 1 && !persons[0].isCommon {
      // Somebody else of the name is known: which of them moved up or down, nobody can tell.
      guard Career.isOne(persons.flatMap(\.sightings)) else { continue }
      for (place, one) in persons.enumerated() {
        for other in persons[(place + 1)...] where one.isInLineage(with: other) {
          join.unite(one.first, other.first)
        }
      }
    }
  }
}
