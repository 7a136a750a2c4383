/// One article's word on a conference, as far as it tells which that is.
struct ConferenceSighting {
  /// The claim.
  let claim: Int64
  /// The article.
  let article: Int64
  /// `DayNumber` of what the article reports; 0 for none.
  let reported: Int32
  /// The match key.
  let key: Int64
  /// Hash of the kind; 0 for none.
  let kind: UInt64
  /// `DayNumber` of the conference; 0 for none.
  let day: Int32
  /// Hash of the period's words, that of no words for none.
  let period: UInt64
  /// The subject's words.
  let subject: WordSet

  /// The year a day falls in, counted from October: reviews of a year are held up to the spring after it.
  static func season(_ day: Int32) -> Int {
    Int(day / 10000) + (day / 100 % 100 >= 10 ? 1 : 0)
  }

  /// Hash of no period.
  static let noPeriod = FoldedName("").identity
}
