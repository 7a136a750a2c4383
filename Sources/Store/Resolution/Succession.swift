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

    static func < (left: Step, right: Step) -> Bool {
      (left.from, left.into, left.isRename ? 0 : 1) < (
        right.from, right.into, right.isRename ? 0 : 1
      )
    }
  }

  private var names: [UInt64: UInt64] = [:]
  private var kin: [UInt64: Set<UInt64>] = [:]

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
      kin[from, default: []].insert(into)
      kin[into, default: []].insert(from)
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
    sighting.above = (above + units.flatMap { (kin[$0] ?? []).sorted() })[...]
    return sighting
  }
}
