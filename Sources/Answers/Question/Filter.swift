/// A condition a question can set.
public enum Filter: String, Sendable, CaseIterable {
  /// The year an award or theme is for, or a conference reviews.
  case year
  /// When it took place; of an article, when it was published.
  case held
  /// Name of an award, also with grantor and class.
  case award
  /// Class of an award.
  case grade = "class"
  /// The unit itself, or unnamed people within it.
  case unit
  /// All levels below a unit.
  case under
  /// Unnamed people within a unit.
  case within
  /// Who gives an award.
  case grantor
  /// A person's name.
  case officer
  /// A person's rank.
  case rank
  /// A position, in full.
  case position
  /// How far an award got, or how a post is held.
  case status
  /// What someone did at a conference.
  case role
  /// What a conference was about.
  case subject
  /// The time a conference reviews, as printed.
  case period
  /// Who published an article.
  case publisher
  /// What sort of unit, conference, theme, change or recipient.
  case kind
  /// Of what nothing is reported.
  case without
  /// First day or year.
  case from
  /// Last day or year.
  case to
  /// The day, month or year a post is asked for.
  case on

  /// The option as typed.
  public var option: String { "--" + rawValue }

  /// The kinds of row it means something for.
  public var kinds: [Kind] {
    switch self {
    case .year: [.conferences, .awards, .themes, .units]
    case .without: [.units]
    case .held: [.conferences, .awards, .changes, .articles]
    case .award, .grade, .within, .grantor: [.awards]
    case .unit: Kind.allCases
    case .under: [.units, .officers, .postings, .conferences, .awards, .themes, .changes]
    case .officer: [.officers, .postings, .conferences, .awards, .themes, .changes, .articles]
    case .rank: [.officers, .postings, .changes]
    case .position: [.officers, .postings, .changes]
    case .status: [.officers, .postings, .awards, .changes]
    case .role, .subject, .period: [.conferences]
    case .publisher: [.articles]
    case .kind: [.units, .conferences, .awards, .themes, .changes]
    case .on: [.postings]
    case .from, .to: [.postings, .conferences, .awards, .themes, .changes, .articles]
    }
  }

  /// The filters a kind of row takes.
  public static func all(for kind: Kind) -> [Filter] {
    allCases.filter { $0.kinds.contains(kind) }
  }
}
