/// What is known, of a day, about one person in one post.
struct Verdict: Sendable, Equatable {
  /// What it rests on, best first.
  enum Basis: Int, Sendable {
    /// From and until are printed, and the day lies between.
    case stated
    /// Printed as holder on the day, or within the month or year asked for.
    case seenThen
    /// In office before and after.
    case seenBeforeAndAfter
    /// In office before; nobody says until when.
    case seenBefore
    /// In office within the month after; nobody says since when.
    case seenAfter

    /// The word of the JSON form.
    var word: String {
      switch self {
      case .stated: "stated"
      case .seenThen: "seen_then"
      case .seenBeforeAndAfter: "seen_before_and_after"
      case .seenBefore: "seen_before"
      case .seenAfter: "seen_after"
      }
    }
  }

  /// What makes the person the holder; `nil` where nothing does.
  let basis: Basis?
  /// The last day, not after the one asked for, that shows the person in office.
  let before: DayRange?
  /// The first day after it that does.
  let after: DayRange?
  /// What ended it before the day asked for.
  let end: TenureEvent?
  /// Days between the day asked for and the nearest one that shows the person in office.
  let age: Int?

  /// A sighting vouches for so many days where somebody else is known to have followed, or nobody before.
  static let month = 31

  /// Weighs the events of one person in one post.
  init(_ events: [TenureEvent], on day: DayRange) {
    let earlier = events.filter { $0.day.last < day.first }
    let later = events.filter { $0.day.first > day.last }
    let within = events.filter { $0.day.meets(day) }
    let isSeen = within.contains { Self.shows($0, on: day) }
    let out = within.filter { !$0.isIn && $0.kind != .ends }
    let last = (isSeen ? earlier : earlier + out)
      .max { ($0.day.last, $0.weight) < ($1.day.last, $1.weight) }
    let next = later.min { ($0.day.first, -$0.weight) < ($1.day.first, -$1.weight) }
    let isHeld = last?.isIn ?? false

    before =
      within.filter(\.isIn).map(\.day).max { $0.last < $1.last }
      ?? earlier.filter(\.isIn).map(\.day).max { $0.last < $1.last }
    after = later.filter { $0.isIn || $0.tellsOfBefore }.map(\.day).min { $0.first < $1.first }
    let sinceLast = last.map { $0.day.gap(to: day) } ?? 0
    let untilNext = next.map { $0.day.gap(to: day) } ?? Int.max

    if Self.isStated(events, day) {
      basis = .stated
    } else if isSeen {
      basis = .seenThen
    } else if isHeld {
      switch next?.kind {
      case .held, .begins, .ends, .relieved: basis = .seenBeforeAndAfter
      case .succeeded(_, isBegun: false) where sinceLast > Self.month: basis = nil
      default: basis = .seenBefore
      }
    } else if last == nil, let next, next.tellsOfBefore, untilNext <= Self.month {
      basis = .seenAfter
    } else {
      basis = nil
    }
    end = isSeen || isHeld ? nil : last
    age = isSeen ? 0 : [before, after].compactMap { $0?.gap(to: day) }.min()
  }

  /// Whether an event within the time asked for shows the person in office in it.
  private static func shows(_ event: TenureEvent, on day: DayRange) -> Bool {
    switch event.kind {
    case .held, .begins, .ends: true
    case .relieved: event.day.first > day.first
    default: false
    }
  }

  /// Whether the day lies between a printed first day and a printed last one.
  private static func isStated(_ events: [TenureEvent], _ day: DayRange) -> Bool {
    let begins = events.filter { $0.kind == .begins(isStated: true) && $0.day.first <= day.first }
    let ends = events.filter { event in
      switch event.kind {
      case .ends: event.day.last >= day.last
      case .relieved: event.day.first > day.last
      default: false
      }
    }
    guard !ends.isEmpty else { return false }
    return begins.contains { begin in
      !events.contains { event in
        !event.isIn && event.day.first > begin.day.first && event.day.last < day.first
      }
    }
  }
}
