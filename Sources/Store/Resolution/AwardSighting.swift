/// One article's word on an award, as far as it tells which that is.
struct AwardSighting {
  /// The claim.
  let claim: Int64
  /// The article.
  let article: Int64
  /// `DayNumber` of what the article reports; 0 for none.
  let reported: Int32
  /// The match key.
  let key: Int64
  /// The person who receives it; 0 where it is no officer.
  let officer: Int64
  /// Whether the recipient has a name.
  let isNamed: Bool
  /// Whether it was only proposed.
  let isProposed: Bool
  /// Hash of the class; 0 for none.
  let grade: UInt64
  /// What tells the grantor from others; 0 for none.
  let grantor: UInt64
  /// The year; 0 for none.
  let year: Int
  /// Whether the year is that of the giving alone.
  let isYearInferred: Bool
  /// `DayNumber` of the day it was given; 0 for none.
  let given: Int32
  /// The conference it was announced at; 0 for none.
  let conference: Int64
}
