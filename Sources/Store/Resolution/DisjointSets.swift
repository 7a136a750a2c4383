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

  /// Puts a thing that others do not stand on by itself.
  mutating func reset(_ things: [Int]) {
    for thing in things { parents[thing] = thing }
  }

  /// The things of each set, in order, sets by their first.
  mutating func sets() -> [[Int]] {
    var sets: [Int: [Int]] = [:]
    for thing in parents.indices { sets[root(thing), default: []].append(thing) }
    return sets.values.sorted { $0[0] < $1[0] }
  }
}
