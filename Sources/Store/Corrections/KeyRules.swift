/// Match keys as people put them right: claims they join get one key, claims they part get two.
///
/// Facts but for officers, conferences and awards are told by match keys alone; so what is joined or parted by key is resolved like
/// anything else, and so is what refers to it.
struct KeyRules: Equatable, Sendable {
  /// Keys all claims of which are of the fact of another key.
  private(set) var aliases: [Int64: Int64] = [:]
  /// Claims with keys of their own.
  private(set) var claims: [Int64: Int64] = [:]

  /// None.
  init() {}

  /// The key of a claim that would have the key `raw`.
  func key(of claim: Int64, raw: Int64) -> Int64 {
    claims[claim] ?? key(raw: raw)
  }

  /// The key of any claim that would have the key `raw`, 0 for none.
  func key(raw: Int64) -> Int64 {
    aliases[raw] ?? raw
  }

  /// What is joined: a key with all its claims, or a claim alone.
  private enum Node: Hashable {
    case key(Int64)
    case claim(Int64)
  }

  /// The rules that follow from corrections, whatever their order.
  init(_ corrections: [AppliedCorrection]) {
    let pairs = corrections.filter { $0.state == .applied && $0.correction.isRule }
    var split: Set<Int64> = []
    for pair in pairs where pair.correction.action == .notSame {
      guard let claim = pair.otherClaim, pair.key == pair.otherKey, pair.key != 0 else { continue }
      claims[claim] = KeyRules.key("apart", pair.key, claim)
      split.insert(pair.key)
    }
    let apart = Set(claims.values)
    var places: [Node: Int] = [:]
    var nodes: [(node: Node, key: Int64, leads: Bool)] = []
    var links: [(Int, Int)] = []
    func place(_ node: Node, _ key: Int64) -> Int {
      if let place = places[node] { return place }
      places[node] = nodes.count
      nodes.append((node, key, false))
      return nodes.count - 1
    }
    for pair in pairs where pair.correction.action == .same {
      guard let one = pair.claim, let other = pair.otherClaim else { continue }
      // Of one key, of which a claim was parted from the rest, only claims can be meant, not all of the key.
      let alone = pair.key == pair.otherKey && split.contains(pair.key)
      let first = node(one, pair.key, alone: alone)
      let second = node(other, pair.otherKey, alone: alone)
      guard first.node != second.node else { continue }
      let link = (place(first.node, first.key), place(second.node, second.key))
      nodes[link.0].leads = true
      links.append(link)
    }
    var sets = DisjointSets(nodes.count)
    for (one, other) in links { sets.unite(one, other) }
    var members: [Int: [Int]] = [:]
    for place in nodes.indices { members[sets.root(place), default: []].append(place) }
    for group in members.values {
      let key = KeyRules.common(group.map { nodes[$0] }, apart)
      for place in group {
        switch nodes[place].node {
        case .key(let old): if old != key { aliases[old] = key }
        case .claim(let claim): claims[claim] = key
        }
      }
    }
    claims = claims.mapValues { aliases[$0] ?? $0 }
  }

  private func node(_ claim: Int64, _ key: Int64, alone: Bool) -> (node: Node, key: Int64) {
    if let own = claims[claim] { return (.claim(claim), own) }
    if key == 0 { return (.claim(claim), KeyRules.key("joined", 0, claim)) }
    return (alone ? .claim(claim) : .key(key), key)
  }

  /// The key of joined nodes: one they have in common with more claims, else that of a claim parted from others; of
  /// several that of a side named second, else the least.
  private static func common(
    _ group: [(node: Node, key: Int64, leads: Bool)],
    _ apart: Set<Int64>
  ) -> Int64 {
    group.map { member -> (rank: Int, key: Int64) in
      let rank =
        if case .key = member.node { 0 } else { apart.contains(member.key) ? 2 : 4 }
      return (rank + (member.leads ? 1 : 0), member.key)
    }.min { ($0.rank, $0.key) < ($1.rank, $1.key) }?.key ?? 0
  }

  private static func key(_ word: String, _ key: Int64, _ claim: Int64) -> Int64 {
    var hash = ContentHash()
    hash.add(word)
    hash.add(UInt64(bitPattern: key))
    hash.add(UInt64(bitPattern: claim))
    return Int64(hash.value >> 2) | 1
  }

  /// Keys whose claims another set of rules puts elsewhere, and where they were and will be put.
  func keys(changedSince old: KeyRules) -> Set<Int64> {
    var keys: Set<Int64> = []
    for key in Set(aliases.keys).union(old.aliases.keys) where aliases[key] != old.aliases[key] {
      keys.formUnion([key, aliases[key] ?? key, old.aliases[key] ?? key])
    }
    return keys
  }

  /// Claims another set of rules gives other keys.
  func claims(changedSince old: KeyRules) -> Set<Int64> {
    Set(claims.keys).union(old.claims.keys).filter { claims[$0] != old.claims[$0] }
  }
}
