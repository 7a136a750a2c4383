/// What a word or phrase of a question may stand for.
enum Meaning: Sendable, Equatable {
  /// A word of the grammar.
  case cue(Cue)
  /// A unit the archive holds.
  case unit(String)
  /// Who gives awards: one, under each of the names it gives them by.
  case grantors([String])
  /// Awards of these names.
  case award(String)
  /// Class of an award.
  case grade(String)
  /// A person's name.
  case person(String)
  /// A rank.
  case rank(String)
  /// A word for several ranks.
  case openRank([String])
  /// Positions that the words may mean, each alone enough.
  case positions([String])
  /// A sort of unit.
  case unitKind(String)
  /// A sort of conference.
  case conferenceKind(String)
  /// What a conference was about.
  case subject(String)
  /// The time a conference reviews, as printed.
  case period(String)
  /// Years or days.
  case time(AskedTime)
  /// Who published articles.
  case publisher(String)
}

/// Words of the grammar by what they do in a question.
enum Cue: Sendable, Hashable {
  // What is asked.
  case who, which, howMany, when, whereabouts
  /// What rows are asked for.
  case noun(Kind)
  /// Units as recipients, or persons.
  case collective, individual
  // Awards; asks: proposes, or is proposed where the sentence leaves it to its order.
  case receives, proposes, asks, gives, passive, handsOver
  // Conferences.
  case held
  case role(String)
  // Themes.
  case drive
  case themeKind(String)
  case launches
  // Changes.
  case change(String)
  case done, planned
  // Persons.
  case holdsPost, leads, rank
  case status(String)
  // Units.
  case parent
  // Articles.
  case publishes
  // What stands before a name.
  case of, to, by, at, under, about, into
  // What joins.
  case and, not, notYet
  /// A year's name or a time's preposition without its number.
  case during
  /// Says nothing that changes the answer.
  case stop
  /// A time that depends on the day the question is asked.
  case relativeTime
  /// Common in questions, and nothing the archive can tell.
  case beyond
}

/// Words and what they may stand for.
struct Phrase: Sendable, Equatable {
  /// The words of the question.
  var words: Range<Int>
  /// Each of its readings; none for words nobody knows.
  var meanings: [Meaning]

  /// The cue it is, if it is one.
  var cue: Cue? {
    for case .cue(let cue) in meanings { return cue }
    return nil
  }
}
