/// What tenures tell of each other: who came after whom, and who went elsewhere.
enum Rivalry {
  /// Adds to each tenure how others end it.
  static func settle(_ tenures: inout [Tenure]) {
    let before = tenures
    let byPlace = Dictionary(grouping: tenures.indices) { before[$0].place }
      .mapValues {
        $0.filter { before[$0].first != nil }.sorted { isEarlier(before[$0], before[$1]) }
      }
    let byOfficer = Dictionary(grouping: tenures.indices) { before[$0].officer }
    for index in tenures.indices {
      let own = before[index]
      if let rival = successor(of: own, among: byPlace[own.place] ?? [], before),
        let first = rival.first
      {
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

  /// The first to follow a tenure in a post that one person at a time holds; `places` are in the order of their beginnings.
  private static func successor(
    of own: Tenure,
    among places: [Int],
    _ tenures: [Tenure]
  ) -> Tenure? {
    guard PostSort(own.place.position).isSingle, let last = own.last else { return nil }
    // Whoever begins before this one was last seen does not follow.
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      let day = tenures[places[middle]].first?.day.first ?? 0
      if day < last.day.first { low = middle + 1 } else { high = middle }
    }
    let next = places[low...].first { place in
      tenures[place].officer != own.officer && tenures[place].follows(own)
    }
    return next.map { tenures[$0] }
  }

  private static func isEarlier(_ a: Tenure, _ b: Tenure) -> Bool {
    guard let one = a.first, let other = b.first else { return false }
    return (one.day.first, -one.weight, a.posts[0].id)
      < (other.day.first, -other.weight, b.posts[0].id)
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
