/// Two facts that may be one: what resolution leaves to people.
struct Doubt: Hashable, Comparable, Sendable {
  /// Why they may be one, or why they are not joined.
  enum Reason: String, CaseIterable, Sendable {
    /// Officers: one name, nothing that ties them, nothing that parts them.
    case name
    /// Officers: one name, one of the two met without a post.
    case post
    /// Officers: one name, at units of one lineage.
    case lineage
    /// Officers: one name and unit, ranks that are no one career.
    case rank
    /// Officers: names that differ in accents or i and y, a unit in common.
    case spelling
    /// Units: one is named without what tells it from others.
    case bare
    /// Conferences: one host, one of the two told without its day.
    case undated
    /// Conferences: one host, told alike, on days next to each other.
    case day
    /// Awards: one recipient, year, class or grantor not told by one of the two.
    case missing
  }

  /// The smaller id.
  let one: Int64
  /// The larger id.
  let other: Int64
  /// Why.
  let reason: Reason

  /// A doubt about two facts, in either order.
  init(_ one: Int64, _ other: Int64, _ reason: Reason) {
    self.one = min(one, other)
    self.other = max(one, other)
    self.reason = reason
  }

  static func < (left: Doubt, right: Doubt) -> Bool {
    (left.one, left.other) < (right.one, right.other)
  }
}
