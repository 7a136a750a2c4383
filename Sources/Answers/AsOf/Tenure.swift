/// One person in one post, from all rows that speak of it; acting is another tenure than holding.
struct Tenure: Sendable {
  let officer: Int
  let name: String
  let place: Post.Place
  let isActing: Bool
  /// The rows, those that show the person in office first.
  private(set) var posts: [Post]
  /// What they tell, and what other tenures and the officer's changes tell of it.
  private(set) var events: [TenureEvent]
  /// The first thing that shows the person in office.
  private(set) var first: TenureEvent?
  /// The last one.
  private(set) var last: TenureEvent?

  /// Joins rows of one person and post.
  init(_ posts: [Post], name: String, isActing: Bool) {
    self.posts = posts.sorted { a, b in
      let (isLate, isOtherLate) = (Self.isPast(a), Self.isPast(b))
      return isLate == isOtherLate ? a.id < b.id : !isLate
    }
    officer = posts[0].officer
    place = posts[0].place
    self.name = name
    self.isActing = isActing
    events = posts.flatMap(\.events)
    for event in events { stretch(to: event) }
  }

  private mutating func stretch(to event: TenureEvent) {
    guard event.isIn else { return }
    let isFirst = first.map { (event.day.first, event.weight) < ($0.day.first, $0.weight) }
    if isFirst ?? true { first = event }
    let isLast = last.map { $0.day.last < event.day.last }
    if isLast ?? true { last = event }
  }

  private static func isPast(_ post: Post) -> Bool {
    post.status == "former" || post.status == "relieved"
  }

  /// Adds what something else tells of it.
  mutating func add(_ event: TenureEvent) {
    guard !events.contains(event) else { return }
    events.append(event)
    stretch(to: event)
  }

  /// The days articles showed the person in office, first and last.
  var seen: (first: DayRange, last: DayRange)? {
    let days = posts.filter { !Self.isPast($0) }.flatMap { $0.sightings.compactMap(\.day) }
    guard let first = days.min(by: { $0.first < $1.first }),
      let last = days.max(by: { $0.last < $1.last })
    else { return nil }
    return (first, last)
  }

  /// Whether it starts when or after another tenure was last seen, which it then ends.
  func follows(_ other: Tenure) -> Bool {
    guard let first, let last = other.last else { return false }
    if first.day.first > last.day.last { return true }
    guard case .begins = first.kind else { return false }
    return first.day.first >= last.day.first
  }

  /// Whether an article prints both as held.
  func isTogether(with other: Tenure) -> Bool {
    let articles = Set(posts.filter(\.isHeld).flatMap { $0.sightings.map(\.article) })
    return other.posts.contains { post in
      post.isHeld && post.sightings.contains { articles.contains($0.article) }
    }
  }
}
