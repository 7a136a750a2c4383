/// One article's word on an officer, as far as it tells who that is.
struct OfficerSighting {
  /// The claim.
  let claim: Int64
  /// The article.
  let article: Int64
  /// `DayNumber` of what the article reports; 0 for none.
  let day: Int32
  /// Hash of the rank's folded name.
  let rank: UInt64
  /// The rank's level, 0 where it is not known.
  let level: Int8
  /// Whether only the navy has the rank.
  let isNavy: Bool
  /// The name's identity: names that sound alike may be sighted together.
  var name: UInt64 = 0
  /// Whether many people bear the name.
  var isCommon = false
  /// Keys of the units and bodies of the positions.
  var units: ArraySlice<UInt64>
  /// Keys of the units above those, as far as the article tells, below the ministry.
  var above: ArraySlice<UInt64> = []
  /// Keys of units that had been merged into those by then.
  var merged: [UInt64] = []
  /// Keys of units that were merged into those after it.
  var later: [UInt64] = []
}
