/// Decides which claims of one recipient's awards of one name are of one award.
///
/// Those with one match key are, whether they tell of the proposal or of the award. One told without year,
/// class or grantor is joined with one it does not contradict, if both tell of one occasion; else it
/// stays apart. The answer depends on the claims, not on their order.
struct AwardClusters {
  /// For each sighting, the smallest claim of the same award.
  private(set) var facts: [Int64] = []
  /// Awards that may be one.
  private(set) var doubts: [Doubt] = []

  /// Beyond this many awards that one may be, it is as good as unknown which.
  private static let limit = 3

  /// Decides.
  init(_ sightings: [AwardSighting]) {
    // What different persons of one name receive is never one.
    var groups = Groups(sightings.map { ($0.claim, $0.key ^ ($0.officer << 8)) })
    let members = groups.members.map { $0.map { sightings[$0] } }
    AwardClusters.join(&groups, members) { one, other, _ in
      AwardClusters.isOneOccasion(one, other)
    }
    AwardClusters.join(&groups, members) { one, other, isOnly in
      isOnly
        && (AwardClusters.followsProposal(one, other) || AwardClusters.isOneNews(one, other))
    }
    facts = groups.facts
    doubts = groups.doubts(AwardClusters.open(&groups, members))
  }

  /// Joins sets of groups that fit, where all that one fits so fit each other.
  private static func join(
    _ groups: inout Groups,
    _ members: [[AwardSighting]],
    where fits: ([AwardSighting], [AwardSighting], _ isOnly: Bool) -> Bool
  ) {
    let sets = groups.sets()
    guard sets.count > 1 else { return }
    let awards = sets.map { set in set.flatMap { members[$0] } }
    let partners = awards.indices.map { place in
      awards.indices.filter { $0 != place && agree(awards[place], awards[$0]) }
    }
    let chosen = awards.indices.map { place in
      partners[place].filter { other in
        fits(awards[place], awards[other], partners[place].count == 1 && partners[other].count == 1)
      }
    }
    let isClear = chosen.map { others in
      others.allSatisfy { one in others.allSatisfy { $0 == one || partners[one].contains($0) } }
    }
    for (place, others) in chosen.enumerated() where isClear[place] {
      for other in others where isClear[other] { groups.unite(sets[place][0], sets[other][0]) }
    }
  }

  /// Pairs that do not contradict each other, where one of them tells too little to be sure.
  private static func open(
    _ groups: inout Groups,
    _ members: [[AwardSighting]]
  ) -> [(Int, Int, Doubt.Reason)] {
    let sets = groups.sets()
    guard sets.count > 1 else { return [] }
    let awards = sets.map { set in set.flatMap { members[$0] } }
    var pairs: [(Int, Int, Doubt.Reason)] = []
    for (place, one) in awards.enumerated() {
      let others = awards.indices.filter { $0 != place && agree(one, awards[$0]) }
      guard others.count <= limit else { continue }
      for other in others { pairs.append((sets[place][0], sets[other][0], .missing)) }
    }
    return pairs
  }

  // MARK: - Two awards

  /// Whether nothing the articles tell of two awards makes them two.
  private static func agree(_ one: [AwardSighting], _ other: [AwardSighting]) -> Bool {
    for a in one {
      for b in other {
        guard a.officer == b.officer, a.isNamed || isOneTelling(a, b),
          a.grade == b.grade || a.grade == 0 || b.grade == 0,
          a.grantor == b.grantor || a.grantor == 0 || b.grantor == 0,
          yearsAgree(a, b), a.given == b.given || a.given == 0 || b.given == 0
        else { return false }
        // An article that tells of two tells of two, unless it tells the same twice.
        if a.article == b.article {
          guard isOneTelling(a, b), a.grade == b.grade, a.grantor == b.grantor else { return false }
        }
      }
    }
    return true
  }

  private static func isOneTelling(_ a: AwardSighting, _ b: AwardSighting) -> Bool {
    a.conference != 0 && a.conference == b.conference && a.isProposed == b.isProposed
  }

  /// A year inferred from the day of the giving is that of the award or the one after.
  private static func yearsAgree(_ a: AwardSighting, _ b: AwardSighting) -> Bool {
    if a.year == 0 || b.year == 0 { return true }
    if a.isYearInferred == b.isYearInferred { return a.year == b.year }
    let (stated, inferred) = a.isYearInferred ? (b.year, a.year) : (a.year, b.year)
    return inferred == stated || inferred == stated + 1
  }

  /// Whether two awards were given on one day or at one conference, or are told of in the same days.
  private static func isOneOccasion(
    _ one: [AwardSighting],
    _ other: [AwardSighting]
  ) -> Bool {
    one.contains { a in
      other.contains { b in
        guard a.isProposed == b.isProposed else { return false }
        return a.given != 0 && a.given == b.given
          || a.conference != 0 && a.conference == b.conference
      }
    }
  }

  /// Whether two awards by one grantor, or of one class, are told of in the same days.
  private static func isOneNews(_ one: [AwardSighting], _ other: [AwardSighting]) -> Bool {
    one.allSatisfy { a in
      other.allSatisfy { b in
        a.isNamed && a.isProposed == b.isProposed && a.reported != 0 && b.reported != 0
          && (a.grantor != 0 && a.grantor == b.grantor || a.grade != 0 && a.grade == b.grade)
          && abs(DayNumber.days(from: a.reported, to: b.reported)) <= news
      }
    }
  }

  /// How many days something is news.
  private static let news = 3

  /// Whether an award was given within a year of being proposed, by whom it was asked of.
  private static func followsProposal(_ one: [AwardSighting], _ other: [AwardSighting]) -> Bool {
    guard one.allSatisfy(\.isProposed) != other.allSatisfy(\.isProposed) else { return false }
    let (proposals, awards) = one.allSatisfy(\.isProposed) ? (one, other) : (other, one)
    let says = { (sighting: AwardSighting) in sighting.grantor != 0 || sighting.grade != 0 }
    guard proposals.contains(where: says), awards.contains(where: says) else { return false }
    return proposals.allSatisfy { proposal in
      awards.allSatisfy { award in
        proposal.reported != 0 && award.reported != 0
          && (0...400).contains(DayNumber.days(from: proposal.reported, to: award.reported))
      }
    }
  }
}
