/// Decides which claims of one host's conferences of a season are of one conference.
///
/// Those with one match key are. A conference told without its day, or without its kind, is joined with
/// the only one it can be; else it stays apart. The answer depends on the claims, not on their order.
struct ConferenceClusters {
  /// For each sighting, the smallest claim of the same conference.
  private(set) var facts: [Int64] = []
  /// Conferences that may be one.
  private(set) var doubts: [Doubt] = []

  /// How many days after it a conference is still reported as news.
  private static let window = 10
  /// Days that may be one day misprinted.
  private static let slip = 3

  /// Decides.
  init(_ sightings: [ConferenceSighting]) {
    var groups = Groups(sightings.map { ($0.claim, $0.key) })
    let members = groups.members.map { $0.map { sightings[$0] } }
    var doubtful: [(Int, Int, Doubt.Reason)] = []
    var joins: [(Int, Int)] = []
    for (place, one) in members.enumerated() {
      var partners: [Int] = []
      for (number, other) in members.enumerated() where number != place {
        switch ConferenceClusters.compare(one[0], other[0], one, other) {
        case .same: partners.append(number)
        case .doubt(let reason): doubtful.append((place, number, reason))
        case .different: break
        }
      }
      if partners.count == 1 {
        joins.append((place, partners[0]))
      } else {
        for partner in partners { doubtful.append((place, partner, .undated)) }
      }
    }
    for (one, other) in joins { groups.unite(one, other) }
    facts = groups.facts
    doubts = groups.doubts(doubtful)
  }

  private enum Verdict {
    case same, different
    case doubt(Doubt.Reason)
  }

  /// Whether a group, the one that tells less, may be another; what a group's claims say in common its first says.
  private static func compare(
    _ one: ConferenceSighting,
    _ other: ConferenceSighting,
    _ ones: [ConferenceSighting],
    _ others: [ConferenceSighting]
  ) -> Verdict {
    let noPeriod = ConferenceSighting.noPeriod
    guard one.kind == other.kind || one.kind == 0 || other.kind == 0,
      one.period == other.period || one.period == noPeriod || other.period == noPeriod,
      one.subject.isLike(other.subject),
      // An article that tells of two tells of two.
      Set(ones.map(\.article)).isDisjoint(with: others.map(\.article))
    else { return .different }
    if one.day == 0 {
      guard other.day != 0 else { return .different }
      let inTime = ones.allSatisfy { sighting in
        sighting.reported != 0
          && (0...window).contains(DayNumber.days(from: other.day, to: sighting.reported))
      }
      if inTime { return .same }
      return one.period == other.period && one.period != noPeriod ? .doubt(.undated) : .different
    }
    guard other.day != 0 else { return .different }
    if one.day == other.day { return one.kind == 0 ? .same : .different }
    let isAlike = one.kind == other.kind && one.period == other.period && one.period != noPeriod
    let days = DayNumber.days(from: min(one.day, other.day), to: max(one.day, other.day))
    return isAlike && days <= slip ? .doubt(.day) : .different
  }
}
