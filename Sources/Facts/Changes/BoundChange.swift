import Grammar

/// A change found in a sentence, before its day and who decided it are known.
struct BoundChange {
  var kind: ChangeFact.Kind
  /// Index of the mention of the person concerned.
  var person: Int?
  var rankFrom: String?
  var rankTo: String?
  var post: PositionMention?
  /// The unit that changed.
  var unit: String?
  /// The units merged.
  var units: [String] = []
  /// What they became.
  var into: String?
  /// The words that say it.
  var tokens: Range<Int>
  /// The verb.
  var verb: Range<Int>
  /// The verb of deciding, before it: `bổ nhiệm` of `bổ nhiệm A ... giữ chức X`.
  var decision: Range<Int>
  /// Where the next change is told; its day is not this one's.
  var limit = Int.max
  /// One past the verb of the change told before; a day right behind that is not this one's.
  var earlier: Int?
  var rule: String
}
