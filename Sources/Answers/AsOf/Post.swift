/// A row of `postings`, with what is needed to weigh it.
struct Post: Sendable {
  /// Which post it is, whoever holds it.
  struct Place: Hashable, Sendable {
    /// Key of the position.
    var position: String
    /// The unit; `nil` where the archive does not know it.
    var unit: Int?
    /// The unit's name, where that is all there is.
    var name: String?
  }

  var id: Int
  var officer: Int
  var place: Place
  var status: String
  var from: DayRange?
  var until: DayRange?
  /// When articles said so: the article and, where it has one, its day.
  var sightings: [(article: Int, day: DayRange?)] = []
  /// The row as answers show it, in the order of `Kind.postings.keys`.
  var cells: [Cell]

  /// Whether it is held for someone else, or until someone is found.
  var isActing: Bool { status == "acting" }
  /// Whether the articles print the officer as the holder.
  var isHeld: Bool { status == "current" || isActing }

  /// What it tells of when the officer held the post.
  var events: [TenureEvent] {
    let days = sightings.compactMap(\.day).sorted { $0.first < $1.first }
    var events: [TenureEvent] = []
    if let from { events.append(TenureEvent(day: from, kind: .begins(isStated: true))) }
    switch status {
    case "appointed":
      if from == nil, let first = days.first {
        events.append(TenureEvent(day: first, kind: .begins(isStated: false)))
      }
      let start = from ?? days.first
      events += days.filter { day in start.map { day.first > $0.last } ?? false }
        .map { TenureEvent(day: $0, kind: .held) }
    case "relieved":
      if let day = until ?? days.first {
        events.append(TenureEvent(day: day, kind: .relieved))
      }
    case "former":
      if let day = days.first { events.append(TenureEvent(day: day, kind: .former)) }
    default: events += days.map { TenureEvent(day: $0, kind: .held) }
    }
    if status != "relieved", let until {
      events.append(TenureEvent(day: until, kind: .ends))
    }
    return events
  }
}
