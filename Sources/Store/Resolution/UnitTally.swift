/// One way articles name a unit: a name, and the parent given with it.
struct UnitNaming: Equatable {
  /// The smallest claim that names it so.
  var claim: Int64
  /// The name, as printed.
  let name: String
  /// The head noun, as in `claim`.
  var kind: String
  /// The unit above, where these articles tell which.
  var parent: Int64?
  /// How many articles.
  var sources: Int
}

/// What the archive concludes of a unit from all ways it is named.
struct UnitConclusion: Equatable {
  let name: String
  let kind: String
  let parent: Int64?
  let disputed: Bool

  /// Names and parents are put to the vote of the articles.
  ///
  /// A headquarters' name, or a Roman numeral, counts only where there is no other.
  init(_ all: [UnitNaming]) {
    let plain = all.count == 1 ? all : all.filter { !UnitName($0.name).isSecondary }
    let namings = plain.isEmpty ? all : plain
    let name = Poll(namings.map { ($0.name, $0.sources, $0.claim) }).winner
    let chosen = namings.lazy.filter { $0.name == name }.min { $0.claim < $1.claim }
    self.name = name ?? ""
    kind = chosen?.kind ?? ""
    let parents = Poll(
      all.compactMap { naming in
        naming.parent.map { ($0, naming.sources, naming.claim) }
      }
    )
    parent = parents.winner
    disputed = parents.isDisputed
  }
}

/// The value most articles give; of equals, the one with the smallest claim.
struct Poll<Value: Hashable> {
  /// The winner, `nil` where nobody gave a value.
  let winner: Value?
  /// Whether more than one value was given.
  let isDisputed: Bool

  /// Counts votes: a value, how many give it, the smallest claim that does.
  init(_ votes: [(value: Value, count: Int, claim: Int64)]) {
    var totals: [Value: (count: Int, claim: Int64)] = [:]
    for vote in votes {
      let total = totals[vote.value] ?? (0, .max)
      totals[vote.value] = (total.count + vote.count, min(total.claim, vote.claim))
    }
    winner =
      totals.max {
        ($0.value.count, -$0.value.claim) < ($1.value.count, -$1.value.claim)
      }?.key
    isDisputed = totals.count > 1
  }
}
