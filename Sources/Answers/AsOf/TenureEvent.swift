/// Something that tells, for a day, that someone held a post or did not.
struct TenureEvent: Sendable, Equatable {
  /// What it tells.
  enum Kind: Sendable, Equatable {
    /// Printed as the holder that day.
    case held
    /// In office from that day on.
    case begins(isStated: Bool)
    /// The last day in office, as printed.
    case ends
    /// Out of office from that day on, and in it until then.
    case relieved
    /// Printed as a former holder that day; since when, nobody says.
    case former
    /// Printed in another post, which nobody holds beside this one.
    case elsewhere(String)
    /// Left the service.
    case retired
    /// The unit was dissolved, or went on under another name or in another unit: what it became, if told.
    case unitEnded(String?)
    /// Someone else was printed in the post or, where `isBegun`, put into it that day.
    case succeeded(String, isBegun: Bool)
  }

  let day: DayRange
  let kind: Kind

  /// Whether it shows the person in office that day.
  var isIn: Bool {
    switch kind {
    case .held, .begins: true
    default: false
    }
  }

  /// Whether it shows that the person was in office until that day.
  var tellsOfBefore: Bool {
    switch kind {
    case .held, .ends, .relieved: true
    default: false
    }
  }

  /// Of events of one day the one that counts from then on has the most.
  var weight: Int {
    switch kind {
    case .former: 0
    case .held: 1
    case .begins: 2
    default: 3
    }
  }
}
