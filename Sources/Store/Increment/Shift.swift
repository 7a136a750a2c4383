/// How claims that were there before went from fact to fact.
struct Shift {
  /// Facts whose claims all went to one other, which got none from elsewhere: the same under a new id.
  private(set) var renamed: [Int64: Int64] = [:]
  /// Articles of claims whose facts were joined or split.
  private(set) var movedArticles: Set<Int64> = []

  /// Compares where claims were with where they are to go.
  init(_ claims: [SaidClaim], _ facts: [Int64], isNew: (SaidClaim) -> Bool) {
    var targets: [Int64: Set<Int64>] = [:]
    var origins: [Int64: Set<Int64>] = [:]
    let old = zip(claims, facts).filter { !isNew($0.0) }
    for (claim, fact) in old {
      targets[claim.fact, default: []].insert(fact)
      origins[fact, default: []].insert(claim.fact)
    }
    for (claim, fact) in old where claim.fact != fact {
      if targets[claim.fact]?.count == 1, origins[fact]?.count == 1 {
        renamed[claim.fact] = fact
      } else {
        movedArticles.insert(claim.article)
      }
    }
  }
}
