/// Sightings taken for one person.
struct OfficerPerson {
  let sightings: [OfficerSighting]
  /// The place of the first of them.
  let first: Int
  let units: Set<UInt64>
  let above: Set<UInt64>
  /// Units whose people may have come into these with a merger; not where the person was here before it.
  let merged: Set<UInt64>
  /// Units merged into these, whether or not the person was here before.
  let kin: Set<UInt64>

  var claim: Int64 { sightings[0].claim }
  var name: UInt64 { sightings[0].name }
  var isCommon: Bool { sightings[0].isCommon }

  /// Sightings sorted by claim, at least one.
  init(_ sightings: [OfficerSighting], first: Int = 0) {
    self.sightings = sightings
    self.first = first
    units = sightings.reduce(into: []) { $0.formUnion($1.units) }
    above = sightings.reduce(into: []) { $0.formUnion($1.above) }
    let later = sightings.reduce(into: Set<UInt64>()) { $0.formUnion($1.later) }
    kin = sightings.reduce(into: later) { $0.formUnion($1.merged) }
    merged = kin.subtracting(later)
  }

  /// Whether a unit of one is above a unit of the other, or was merged into it.
  func isInLineage(with other: OfficerPerson) -> Bool {
    !units.isDisjoint(with: other.above.union(other.merged))
      || !other.units.isDisjoint(with: above.union(merged))
  }

  /// Whether units of the two became one, or have one above them.
  func isNear(_ other: OfficerPerson) -> Bool {
    !units.isDisjoint(with: other.kin) || !other.units.isDisjoint(with: kin)
      || !above.isDisjoint(with: other.above)
  }
}

/// Which of the persons under one name, or names spelt alike, may be one.
enum OfficerDoubts {
  /// Beyond this many persons of one name, what nothing speaks for is no longer worth a doubt.
  private static let limit = 8

  /// The doubts, one a pair, sorted.
  static func doubts(_ persons: [OfficerPerson]) -> [Doubt] {
    var bearers: [UInt64: Int] = [:]
    var meeting: [UInt64: [Int]] = [:]
    for (place, person) in persons.enumerated() {
      bearers[person.name, default: 0] += 1
      for unit in person.units.union(person.above).union(person.kin) {
        meeting[unit, default: []].append(place)
      }
    }
    var pairs: Set<[Int]> = []
    for places in meeting.values {
      for (number, one) in places.enumerated() {
        for other in places[(number + 1)...] { pairs.insert([one, other]) }
      }
    }
    if persons.count <= limit * limit {
      for (place, one) in persons.enumerated() where bearers[one.name, default: 0] <= limit {
        for other in (place + 1)..<persons.count { pairs.insert([place, other]) }
      }
    }
    return pairs.compactMap { doubt(persons[$0[0]], persons[$0[1]]) }.sorted()
  }

  private static func doubt(_ one: OfficerPerson, _ other: OfficerPerson) -> Doubt? {
    let shareUnit = !one.units.isDisjoint(with: other.units)
    let isCareer = Career.isOne(one.sightings + other.sightings)
    guard one.name == other.name else {
      return shareUnit && isCareer ? Doubt(one.claim, other.claim, .spelling) : nil
    }
    if shareUnit { return Doubt(one.claim, other.claim, .rank) }
    guard isCareer else { return nil }
    if one.isInLineage(with: other) || one.isNear(other) {
      return Doubt(one.claim, other.claim, .lineage)
    }
    return Doubt(one.claim, other.claim, one.units.isEmpty || other.units.isEmpty ? .post : .name)
  }
}
