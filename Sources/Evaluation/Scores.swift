/// How often a kind of fact was right, wrong and missed.
public struct Score: Sendable, Equatable {
  /// Found as the gold has it.
  public internal(set) var right = 0
  /// Found, and not in the gold.
  public internal(set) var wrong = 0
  /// In the gold, and not found.
  public internal(set) var missed = 0

  /// Facts that had to be found.
  public var gold: Int { right + missed }
  /// Facts found that count.
  public var found: Int { right + wrong }
  /// The part of what was found that is right.
  public var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
  /// The part of what had to be found that was.
  public var recall: Double { gold > 0 ? Double(right) / Double(gold) : 0 }
  /// The harmonic mean of both.
  public var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }
}

/// How often something that must not happen did, of how many times it could have.
public struct Mistold: Sendable, Equatable {
  /// How often it did.
  public internal(set) var wrong = 0
  /// How often it could have.
  public internal(set) var of = 0
  /// How often it did and the gold allows it.
  public internal(set) var allowed = 0

  /// Counts one more case.
  mutating func count(_ isWrong: Bool, isAllowed: Bool = false) {
    of += 1
    if isWrong { wrong += 1 }
    if isWrong, isAllowed { allowed += 1 }
  }
}

/// What a comparison of records with gold records adds up to.
public struct Scores: Sendable {
  /// Articles compared.
  public internal(set) var articles = 0
  /// Articles that gave no record.
  public internal(set) var missing = 0
  /// By kind, those that were met.
  var kinds: [ScoredKind: Score] = [:]
  /// Proposals found: how many were told as awards conferred.
  public internal(set) var proposals = Mistold()
  /// Former posts found: how many were told as held now.
  public internal(set) var formers = Mistold()
  /// Roles and statuses told as others.
  public internal(set) var confusions = Confusions()
  /// All errors, article by article.
  public internal(set) var errors: [Mistake] = []

  /// The mean of F1 over the kinds of which the gold has any.
  public var macro: Double {
    let scores = ScoredKind.allCases.map { self[$0] }.filter { $0.gold > 0 }
    return scores.map(\.f1).reduce(0, +) / Double(max(1, scores.count))
  }

  /// How one kind fared.
  public subscript(_ kind: ScoredKind) -> Score { kinds[kind] ?? Score() }
}

/// An error: a fact missed, or told and not so.
public struct Mistake: Sendable {
  /// What went wrong.
  public enum Fault: String, Sendable {
    /// The gold has it, the record does not.
    case missed
    /// The record has it, the gold does not.
    case wrong
    /// Proposed, and told as conferred.
    case mistold
  }

  /// The gold's id.
  public let article: String
  /// What went wrong.
  public let fault: Fault
  /// The kind of fact.
  public let kind: ScoredKind
  /// The fact in a line.
  public let fact: String
  /// Of a fact missed: what was told instead.
  public let instead: String?
  /// The rules that fired; none of a fact missed.
  public let rules: [String]
  /// The words it rests on or, of a fact missed, would best rest on.
  public let quote: String?
}

/// Values told as others.
public struct Confusions: Sendable {
  /// One value told as another, or not at all.
  public struct Pair: Sendable, Hashable {
    /// `role`, `award status` or `posting status`.
    public let field: String
    /// What the gold says; `nil` where it has nothing of the kind.
    public let gold: String?
    /// What was told; `nil` where nothing was.
    public let found: String?
  }

  private var counts: [Pair: Int] = [:]

  /// The pairs, most frequent first.
  public var pairs: [(pair: Pair, count: Int)] {
    func words(_ pair: Pair) -> [String] { [pair.field, pair.gold ?? "~", pair.found ?? "~"] }
    return counts.map { (pair: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : words($0.pair).lexicographicallyPrecedes(words($1.pair))
    }
  }

  mutating func count(_ field: String, _ gold: String?, _ found: String?) {
    counts[Pair(field: field, gold: gold, found: found), default: 0] += 1
  }
}
