import Facts
import Text

/// Compares records with gold records.
///
///     var scorer = Scorer(extractor: extractor)
///     for (gold, article) in pairs { try scorer.add(gold, article) }
///     print(scorer.scores.macro)
public struct Scorer {
  /// What it adds up to so far.
  public private(set) var scores = Scores()
  private let extractor: Extractor

  /// Nothing compared yet.
  public init(extractor: Extractor) {
    self.extractor = extractor
  }

  /// Extracts an article's record and compares it; without an article, all is missed.
  public mutating func add(_ gold: Gold, _ article: Article?) throws {
    var record = JSON.object([:])
    if let article {
      var json = JSONWriter()
      extractor.record(of: article).write(to: &json)
      record = try JSON(bytes: json.bytes)
    } else {
      scores.missing += 1
    }
    compare(gold, record, of: article)
  }

  /// Compares a record with the gold one.
  mutating func compare(_ gold: Gold, _ record: JSON, of article: Article?) {
    scores.articles += 1
    let found = Items(of: record, names: gold.names)
    var clues = Clues(extractor, article)
    for kind in ScoredKind.allCases { compare(kind, gold, found[kind], &clues) }
  }

  private mutating func compare(
    _ kind: ScoredKind,
    _ gold: Gold,
    _ found: [Item],
    _ clues: inout Clues
  ) {
    var left = found
    var missed: [Item] = []
    let items = gold.items[kind]
    // What is demanded goes first, so that an optional fact cannot use up its match.
    for item in items.filter({ !$0.isOptional }) + items.filter(\.isOptional) {
      if let hit = left.firstIndex(where: { Matching.agree(kind, gold: item, found: $0) }) {
        let told = left.remove(at: hit)
        if !item.isOptional { scores.kinds[kind, default: Score()].right += 1 }
        watch(kind, gold, item, told, &clues)
      } else if !item.isOptional {
        scores.kinds[kind, default: Score()].missed += 1
        missed.append(item)
      }
    }
    left.removeAll { gold.forgives(kind, $0) }
    scores.kinds[kind, default: Score()].wrong += left.count
    for item in missed {
      let instead = left.first { Wording.isSame(kind, item, $0) }
      scores.errors.append(
        clues.mistake(.missed, kind, gold.id, item, instead: instead.map { Wording.of(kind, $0) })
      )
    }
    for item in left { scores.errors.append(clues.mistake(.wrong, kind, gold.id, item)) }
    if kind == .role { confuse(roles: missed, left) }
  }

  /// Looks at how a fact that was found is told.
  private mutating func watch(
    _ kind: ScoredKind,
    _ gold: Gold,
    _ item: Item,
    _ told: Item,
    _ clues: inout Clues
  ) {
    switch kind {
    case .awardCore:
      let status = item["status"]
      let isOther = told["status"] != status
      if isOther { scores.confusions.count("award status", status, told["status"]) }
      guard status == "proposed" else { return }
      scores.proposals.count(isOther)
      if isOther { scores.errors.append(clues.mistake(.mistold, kind, gold.id, told)) }
    case .posting:
      let isOther = item.standing != told.standing
      let isAllowed = item.accepted("status").contains(told.standing)
      if isOther, !isAllowed {
        scores.confusions.count("posting status", item.standing, told.standing)
      }
      if item.standing == "former" { scores.formers.count(isOther, isAllowed: isAllowed) }
    default: break
    }
  }

  /// Sets what officers did against what they are said to have done instead.
  private mutating func confuse(roles missed: [Item], _ wrong: [Item]) {
    var wrong = wrong
    for item in missed {
      let other = wrong.firstIndex { $0["officer"] == item["officer"] }
      scores.confusions.count("role", item["role"], other.map { wrong.remove(at: $0) }?["role"])
    }
    for item in wrong { scores.confusions.count("role", nil, item["role"]) }
  }
}
