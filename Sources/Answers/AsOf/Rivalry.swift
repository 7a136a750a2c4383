/// What tenures tell of each other: who came after whom, and who went elsewhere.
enum Rivalry {
  /// Adds to each tenure how others end it.
  static func settle(_ tenures: inout [Tenure]) {
    let byPlace = Dictionary(grouping: tenures.indices) { tenures[$0].place }
    let byOfficer = Dictionary(grouping: tenures.indices) { tenures[$0].officer }
    let before = tenures
    for index in tenures.indices {
      let own = before[index]
      for other in byPlace[own.place] ?? [] where before[other].officer != own.officer {
        let rival = before[other]
        guard PostSort(own.place.position).isSingle, rival.follows(own), let first = rival.first
        else { continue }
        let isBegun = if case .begins = first.kind { true } else { false }
        tenures[index].add(
          TenureEvent(day: first.day, kind: .succeeded(rival.name, isBegun: isBegun))
        )
      }
      for other in byOfficer[own.officer] ?? [] where other != index {
        let next = before[other]
        guard ends(own, next), next.follows(own), let first = next.first else { continue }
        tenures[index].add(
          TenureEvent(day: first.day, kind: .elsewhere(next.posts[0].cells[Post.position].text))
        )
      }
    }
  }

  /// The other holders of a post who were seen in it between the first and last day a tenure was: the post has two
  /// holders, or the articles are at odds.
  static func rivals(of own: Tenure, among tenures: [Tenure]) -> [Tenure] {
    guard PostSort(own.place.position).isSingle else { return [] }
    return tenures.filter { other in
      other.officer != own.officer && other.place == own.place && other.first != nil
        && !other.follows(own) && !own.follows(other)
    }
  }

  /// Whether nobody holds both posts at a time.
  private static func ends(_ own: Tenure, _ next: Tenure) -> Bool {
    if own.place == next.place { return own.isActing && !next.isActing }
    let (kind, nextKind) = (PostSort(own.place.position), PostSort(next.place.position))
    guard !nextKind.isBeside, !own.isTogether(with: next) else { return false }
    // The Party's posts in a unit go with the office there.
    return kind.isOfParty ? own.place.unit != next.place.unit : !kind.isBeside
  }
}
