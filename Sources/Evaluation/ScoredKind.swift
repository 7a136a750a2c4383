/// What is counted on its own.
public enum ScoredKind: String, Sendable, CaseIterable {
  /// A unit's name.
  case unit
  /// A unit with the unit above it.
  case unitParent = "unit_parent"
  /// A person with a rank.
  case officer
  /// A person's position, with its unit.
  case posting
  /// A meeting: its kind and host.
  case conference
  /// A meeting's day.
  case conferenceDate = "conference_date"
  /// The period under review.
  case period
  /// What an officer did.
  case role
  /// An award's name and recipient.
  case awardCore = "award_core"
  /// The same with grantor, year and status.
  case award
  /// A motto and its year.
  case theme
  /// A motto and whose it is.
  case themeBy = "theme_by"
}
