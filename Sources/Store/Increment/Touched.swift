/// What a change of the archive's articles leaves to be resolved again.
struct Touched {
  /// By kind: match keys, and the facts their claims supported before.
  private(set) var keys: [[Int64: Set<Int64>]] = FactKind.allCases.map { _ in [:] }
  /// By kind: claims without a match key.
  private(set) var own: [Set<Int64>] = FactKind.allCases.map { _ in [] }

  /// A claim that was there before, or that is new (`fact` nil).
  mutating func add(_ kind: FactKind, claim: Int64, key: Int64, fact: Int64?) {
    let place = Int(kind.rawValue)
    if key == 0 {
      own[place].insert(claim)
    } else {
      keys[place][key, default: []].formUnion(fact.map { [$0] } ?? [])
    }
  }

  /// The keys of a kind, in ascending order, and the facts they led to.
  func keys(_ kind: FactKind) -> [(key: Int64, facts: Set<Int64>)] {
    keys[Int(kind.rawValue)].sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The claims of a kind that match no others, in ascending order.
  func own(_ kind: FactKind) -> [Int64] {
    own[Int(kind.rawValue)].sorted()
  }
}
