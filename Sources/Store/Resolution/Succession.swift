/// What became of units: which two names are one unit, and which went on in which other.
///
/// Only what was done counts, not what is announced.
struct Succession: Equatable {
  /// A unit that was renamed, or merged into another, by match keys.
  struct Step: Hashable, Comparable {
    /// The unit before.
    let from: Int64
    /// The unit after.
    let into: Int64
    /// Whether it is one unit under two names.
    let isRename: Bool
    /// `DayNumber` since when; 0 where nobody says.
    let day: Int32

    static func < (left: Step, right: Step) -> Bool {
      (left.from, left.into, left.isRename ? 0 : 1, left.day) < (
        right.from, right.into, right.isRename ? 0 : 1, right.day
      )
    }
  }

  private var names: [UInt64: UInt64] = [:]
  /// By unit, those that were merged into it, and the first day any article gives for it.
  private var merged: [UInt64: [UInt64: Int32]] = [:]

  /// Of all steps, in any order.
  init(_ steps: some Collection<Step>) {
    var keys: [UInt64] = []
    var places: [UInt64: Int] = [:]
    let pairs = steps.sorted().map { step in
      [step.from, step.into].map { key -> Int in
        let key = UInt64(bitPattern: key)
        if let place = places[key] { return place }
        places[key] = keys.count
        keys.append(key)
        return keys.count - 1
      }
    }
    var join = DisjointSets(keys.count)
    for (step, pair) in zip(steps.sorted(), pairs) where step.isRename {
      join.unite(pair[0], pair[1])
    }
    for set in join.sets() {
      // Order of places depends on the keys alone, and so does the smallest.
      let first = set.map { keys[$0] }.min() ?? 0
      for place in set { names[keys[place]] = first }
    }
    for (step, pair) in zip(steps.sorted(), pairs) where !step.isRename {
      let (from, into) = (name(keys[pair[0]]), name(keys[pair[1]]))
      guard from != into else { continue }
      let known = merged[into]?[from]
      let days = [known ?? 0, step.day].filter { $0 != 0 }
      merged[into, default: [:]][from] = days.min() ?? 0
    }
  }

  /// Whether there is any.
  var isEmpty: Bool { names.isEmpty }

  /// The key that stands for all names of a unit.
  func name(_ key: UInt64) -> UInt64 { names[key] ?? key }

  /// A sighting with one key for each unit, and with what its units were before and became.
  func applied(to sighting: OfficerSighting) -> OfficerSighting {
    guard !isEmpty else { return sighting }
    var sighting = sighting
    let units = sighting.units.map { name($0) }
    let above = sighting.above.map { name($0) }
    sighting.units = units[...]
    sighting.above = above[...]
    for (from, day) in units.flatMap({ merged[$0] ?? [:] }) {
      // Met in the unit before the other one came into it, a person did not come with that one.
      if day != 0, sighting.day != 0, sighting.day < day {
        sighting.later.append(from)
      } else {
        sighting.merged.append(from)
      }
    }
    sighting.later.sort()
    sighting.merged.sort()
    return sighting
  }
}
