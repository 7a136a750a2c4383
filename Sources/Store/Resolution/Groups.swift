/// Claims of a family, grouped by their match keys, and groups joined further.
struct Groups {
  /// The claims' places, by group; groups in the order of their smallest claims, and so are places within them.
  let members: [[Int]]
  private let claims: [Int64]
  private var join: DisjointSets

  /// Groups claims by their keys.
  init(_ claims: [(claim: Int64, key: Int64)]) {
    self.claims = claims.map(\.claim)
    var byKey: [Int64: [Int]] = [:]
    for place in claims.indices.sorted(by: { claims[$0].claim < claims[$1].claim }) {
      byKey[claims[place].key, default: []].append(place)
    }
    members = byKey.values.sorted { claims[$0[0]].claim < claims[$1[0]].claim }
    join = DisjointSets(members.count)
  }

  /// Joins two groups.
  mutating func unite(_ one: Int, _ other: Int) {
    join.unite(one, other)
  }

  /// The groups joined so far, by their places.
  mutating func sets() -> [[Int]] { join.sets() }

  /// For each claim, the smallest one joined with it.
  var facts: [Int64] {
    var join = join
    var facts = claims
    for (group, places) in members.enumerated() {
      // The group of the smallest claim stands for the others.
      let fact = claims[members[join.root(group)][0]]
      for place in places { facts[place] = fact }
    }
    return facts
  }

  /// Doubts about groups that were not joined, one a pair.
  func doubts(_ pairs: [(Int, Int, Doubt.Reason)]) -> [Doubt] {
    var join = join
    var doubts: [[Int]: Doubt] = [:]
    for (one, other, reason) in pairs {
      let (a, b) = (join.root(one), join.root(other))
      guard a != b else { continue }
      let doubt = Doubt(claims[members[a][0]], claims[members[b][0]], reason)
      let pair = [min(a, b), max(a, b)]
      if let found = doubts[pair], found.reason.rawValue <= reason.rawValue { continue }
      doubts[pair] = doubt
    }
    return doubts.values.sorted()
  }
}
