/// What people say of who is who, put over what the program finds.
///
/// A pair of one thing is joined whatever the program finds; a pair of two is parted, and what was found to belong
/// to either stays with the one it belongs to. The answer does not depend on any order.
struct Judgements {
  private var joins: [Int64: Set<Int64>] = [:]
  private var parts: [Int64: Set<Int64>] = [:]

  /// Judgements on claims of one kind.
  init(_ all: some Sequence<Judgement>) {
    for pair in all {
      for (one, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
        if pair.isSame {
          joins[one, default: []].insert(other)
        } else {
          parts[one, default: []].insert(other)
        }
      }
    }
  }

  /// Whether nobody said anything.
  var isEmpty: Bool { joins.isEmpty && parts.isEmpty }

  /// Claims that are joined with others.
  var joined: [Int64] { joins.keys.sorted() }

  /// The claims one is joined with.
  func joined(with claim: Int64) -> Set<Int64> { joins[claim] ?? [] }

  /// Whether two sets of claims are known to be of two things.
  func areApart(_ one: some Sequence<Int64>, _ other: Set<Int64>) -> Bool {
    one.contains { claim in parts[claim].map { !$0.isDisjoint(with: other) } ?? false }
  }

  /// The doubts that are left about claims, given what each was settled to be of.
  func open(_ doubts: [Doubt], _ claims: [Int64], _ settled: [Int64]) -> [Doubt] {
    guard !isEmpty else { return doubts }
    let things = Dictionary(zip(claims, settled), uniquingKeysWith: { first, _ in first })
    var members: [Int64: Set<Int64>] = [:]
    for (claim, thing) in things { members[thing, default: []].insert(claim) }
    var open: [Doubt] = []
    for doubt in doubts.sorted() {
      guard let one = things[doubt.one], let other = things[doubt.other], one != other,
        !areApart(members[one] ?? [], members[other] ?? [])
      else { continue }
      let left = Doubt(one, other, doubt.reason)
      if !open.contains(where: { $0.one == left.one && $0.other == left.other }) {
        open.append(left)
      }
    }
    return open
  }

  /// For each claim the smallest claim of the same thing, given what the program finds: the same of all `claims`,
  /// which are sorted, and, by `find`, of any of them by their places.
  func settle(
    _ claims: [Int64],
    _ found: [Int64],
    find: ([Int]) throws -> [Int64]
  ) rethrows -> [Int64] {
    guard claims.contains(where: { joins[$0] != nil || parts[$0] != nil }) else { return found }
    let places = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1, $0) })
    var items = DisjointSets(claims.count)
    for (place, claim) in claims.enumerated() {
      for other in joins[claim] ?? [] { if let other = places[other] { items.unite(place, other) } }
    }
    var groups = items
    var first: [Int64: Int] = [:]
    for (place, thing) in found.enumerated() {
      if let earlier = first[thing] { groups.unite(earlier, place) } else { first[thing] = place }
    }
    var result = found
    for group in members(&groups, claims.indices) {
      for part in try split(group, &items, claims, find) {
        let smallest = part.map { claims[$0] }.min() ?? 0
        for place in part { result[place] = smallest }
      }
    }
    return result
  }

  /// A group as it is where nothing in it is known to be apart, else in parts.
  private func split(
    _ group: [Int],
    _ items: inout DisjointSets,
    _ claims: [Int64],
    _ find: ([Int]) throws -> [Int64]
  ) rethrows -> [[Int]] {
    guard areApart(group.map { claims[$0] }, Set(group.map { claims[$0] })) else { return [group] }
    var parts: [[Int]] = []
    // What is known to be apart from something makes the parts, the rest follows.
    var (judged, rest) = members(&items, group).reduce(into: ([[Int]](), [[Int]]())) {
      sides,
      item in
      let isJudged = item.contains { self.parts[claims[$0]] != nil }
      if isJudged { sides.0.append(item) } else { sides.1.append(item) }
    }
    func home(_ item: [Int]) throws -> Int? {
      try parts.indices.first { place in
        let part = parts[place]
        if areApart(item.map { claims[$0] }, Set(part.map { claims[$0] })) { return false }
        let together = try find(part + item)
        return !Set(together.prefix(part.count)).isDisjoint(with: together.dropFirst(part.count))
      }
    }
    for item in judged {
      if let place = try home(item) { parts[place] += item } else { parts.append(item) }
    }
    judged = []
    while !rest.isEmpty {
      let (place, item) = (try home(rest[0]), rest.removeFirst())
      if let place {
        parts[place] += item
      } else if let next = try rest.firstIndex(where: { try home($0) != nil }) {
        // What leads to it may come first.
        rest.insert(item, at: next + 1)
        rest.swapAt(0, next)
      } else {
        parts.append(item)
      }
    }
    return parts
  }

  /// The sets of some places, each in ascending order, by their smallest.
  private func members(_ sets: inout DisjointSets, _ places: some Sequence<Int>) -> [[Int]] {
    var byRoot: [Int: [Int]] = [:]
    for place in places { byRoot[sets.root(place), default: []].append(place) }
    return byRoot.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
