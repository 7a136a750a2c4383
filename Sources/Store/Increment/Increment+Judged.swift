import GRDB

/// What people say of who is who among officers, conferences and awards, which are told by all claims together.
///
/// The other kinds are told by match keys; `KeyRules` has people's word on those.
struct JudgedFacts {
  /// The kinds it is about.
  static let kinds: [FactKind] = [.officer, .conference, .award]

  private(set) var all: Set<Judgement>
  private let byKind: [FactKind: Judgements]
  /// Claims people spoke of, now or before.
  private let claims: Set<Int64>

  /// Judgements; `before` are those that held until now.
  init(_ all: Set<Judgement>, before: Set<Judgement> = []) {
    self.all = all.filter { JudgedFacts.kinds.contains($0.kind) }
    byKind = Dictionary(grouping: self.all, by: \.kind).mapValues { Judgements($0) }
    claims = Set(all.union(before).flatMap { [$0.one, $0.other] })
  }

  /// Those on a kind.
  func of(_ kind: FactKind) -> Judgements { byKind[kind] ?? Judgements([]) }

  /// Whether people spoke of a claim.
  func hold(_ claim: Int64) -> Bool { claims.contains(claim) }
}

extension Increment {
  /// Takes people's word in place of what they said before; facts follow with `resolve`.
  func judge(_ new: Set<Judgement>) throws {
    let find = try db.cachedStatement(sql: "SELECT match_key, fact_id FROM claims WHERE id = ?")
    let old = judged.all
    judged = JudgedFacts(new, before: old)
    for pair in old.symmetricDifference(judged.all) {
      for claim in [pair.one, pair.other] {
        guard let row = try Row.fetchOne(find, arguments: [claim]) else { continue }
        touched.add(pair.kind, claim: claim, key: row[0] ?? 0, fact: row[1])
      }
    }
  }

  /// Whether a claim without a match key is resolved with others, because people said so.
  func isJudged(_ claim: Int64, _ kind: FactKind) -> Bool {
    JudgedFacts.kinds.contains(kind) && judged.hold(claim)
  }

  /// Resolves the touched facts of a kind that is told by all claims together, `cluster` deciding on the claims of a
  /// name or family, sorted by id, and people's word coming first; gives what went from fact to fact.
  func resolve(
    _ kind: FactKind,
    _ cluster: ([SaidClaim]) throws -> (facts: [Int64], doubts: [Doubt])
  ) throws -> Shift {
    let judged = judged.of(kind)
    var left: [Doubt] = []
    var all: [SaidClaim] = []
    var facts: [Int64] = []
    var before: Set<Int64> = []
    for (blocks, old) in try blocks(kind, judged) {
      var claims: [SaidClaim] = []
      var found: [Int64: Int64] = [:]
      var open: [Doubt] = []
      for block in blocks {
        let part = try self.claims(kind, block)
        let (ids, doubts) = try cluster(part)
        for (claim, id) in zip(part, ids) { found[claim.id] = id }
        open += doubts
        claims += part
      }
      claims.sort { $0.id < $1.id }
      let ids = claims.map(\.id)
      let settled = try judged.settle(ids, ids.map { found[$0] ?? $0 }) { places in
        let sorted = places.sorted()
        let things = Dictionary(
          uniqueKeysWithValues: zip(sorted, try cluster(sorted.map { claims[$0] }).facts)
        )
        return places.map { things[$0] ?? 0 }
      }
      left += judged.open(open, ids, settled)
      all += claims
      facts += settled
      before.formUnion(old)
    }
    // Claims may have gone from one block to another: all that was goes before anything new comes.
    let doubts = try DoubtRows(db, kind)
    for fact in before.union(all.map(\.fact)) { try doubts.remove(fact) }
    try doubts.write(left)
    let shift = Shift(all, facts, isNew: { added.contains($0.id) })
    try write(all, facts, before: before, kind)
    return shift
  }

  /// What is resolved at a time: the claims of a name or family, or one claim that has neither.
  private enum Block: Hashable, Comparable {
    case key(Int64)
    case claim(Int64)
  }

  private func block(_ kind: FactKind, key: Int64, claim: Int64) -> Block {
    if key == 0 { return .claim(claim) }
    return .key(kind == .officer ? key : MatchKey.family(key))
  }

  private func claims(_ kind: FactKind, _ block: Block) throws -> [SaidClaim] {
    let claims = writer.claims(kind)
    return switch block {
    case .claim(let claim): try claims.claims(withID: claim)
    case .key(let key) where kind == .officer: try claims.claims(withKey: key)
    case .key(let family): try claims.claims(ofFamily: family)
    }
  }

  /// The touched blocks, each with those that people join it with, and the facts their claims were of.
  private func blocks(
    _ kind: FactKind,
    _ judged: Judgements
  ) throws -> [(blocks: [Block], facts: Set<Int64>)] {
    var touched: [Block: Set<Int64>] = [:]
    for (key, facts) in self.touched.keys(kind) {
      touched[block(kind, key: key, claim: 0), default: []].formUnion(facts)
    }
    for claim in self.touched.own(kind) where isJudged(claim, kind) { touched[.claim(claim)] = [] }
    let links = try links(kind, judged)
    var blocks: [(blocks: [Block], facts: Set<Int64>)] = []
    var seen: Set<Block> = []
    for first in touched.keys.sorted() where seen.insert(first).inserted {
      var joined = [first]
      var facts: Set<Int64> = []
      var at = 0
      while at < joined.count {
        facts.formUnion(touched[joined[at]] ?? [])
        joined += (links[joined[at]] ?? []).sorted().filter { seen.insert($0).inserted }
        at += 1
      }
      blocks.append((joined, facts))
    }
    return blocks
  }

  private func links(_ kind: FactKind, _ judged: Judgements) throws -> [Block: Set<Block>] {
    let find = try db.cachedStatement(sql: "SELECT ifnull(match_key, 0) FROM claims WHERE id = ?")
    var links: [Block: Set<Block>] = [:]
    for claim in judged.joined {
      guard let key = try Int64.fetchOne(find, arguments: [claim]) else { continue }
      let one = block(kind, key: key, claim: claim)
      for other in judged.joined(with: claim) {
        guard let key = try Int64.fetchOne(find, arguments: [other]) else { continue }
        links[one, default: []].insert(block(kind, key: key, claim: other))
      }
    }
    return links
  }
}
