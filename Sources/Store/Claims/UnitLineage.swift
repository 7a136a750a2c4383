import Facts
import Text

/// The match keys of an article's units: name, and parents where the name alone does not tell.
struct UnitLineage {
  /// What is known of a name.
  private struct Word {
    let need: UnitIdentity.Need
    let identity: UInt64
    /// The key of the unit the name itself closes with.
    let above: Int64?
    let isBareHeadquarters: Bool
  }

  /// By a hash of name and head noun: a `String` as key would be normalised at each look.
  private var known: [UInt64: Word] = [:]
  private var identities: [UInt64: UInt64] = [:]
  private static let limit = 1 << 14

  /// The key of each unit; 0 where neither name nor stated lineage tells which unit it is.
  ///
  /// `parents` are the places of the units' parents, `rules` people's word on which keys are one.
  mutating func keys(
    of units: [UnitFact],
    parents: [Int?],
    rules: KeyRules = KeyRules()
  ) -> [Int64] {
    let words = units.map { word(of: $0) }
    return units.indices.map { UnitLineage.key(of: $0, words, parents, rules, depth: 0) }
  }

  /// The key a unit or body has by its name alone, where the article does not count it among its units.
  mutating func key(ofName name: String) -> Int64 {
    var named = ContentHash()
    named.add(name)
    let identity: UInt64
    if let found = identities[named.value] {
      identity = found
    } else {
      identity = Fold.hash(UnitName(name).form)
      if identities.count >= UnitLineage.limit { identities.removeAll(keepingCapacity: true) }
      identities[named.value] = identity
    }
    return UnitLineage.key(identity).value
  }

  private static func key(_ identity: UInt64) -> MatchKey {
    var key = MatchKey(.unit)
    key.add(identity)
    return key
  }

  private static func key(
    of unit: Int,
    _ words: [Word],
    _ parents: [Int?],
    _ rules: KeyRules,
    depth: Int
  ) -> Int64 {
    let word = words[unit]
    var key = key(word.identity)
    if let above = word.above {
      key.add(UInt64(bitPattern: above))
      return key.value
    }
    switch word.need {
    case .nothing: return key.value
    case .more: return 0
    case .parent:
      // Deeper than any real lineage: the article runs in a circle.
      guard let parent = parents[unit], depth < 8 else { return 0 }
      let above = rules.key(raw: self.key(of: parent, words, parents, rules, depth: depth + 1))
      // A unit's headquarters is the unit.
      if above == 0 || word.isBareHeadquarters { return above }
      key.add(UInt64(bitPattern: above))
      return key.value
    }
  }

  private mutating func word(of unit: UnitFact) -> Word {
    var named = ContentHash()
    named.add(unit.name)
    named.add(unit.kind)
    if let word = known[named.value] { return word }
    let name = UnitName(unit.name)
    let word = Word(
      need: name.isOpen
        ? .more
        : UnitIdentity.need(
          name: name.isSecondary ? name.form : unit.name,
          kind: name.isSecondary ? UnitIdentity.head(of: name.form) : unit.kind
        ),
      identity: Fold.hash(name.form),
      above: name.above.map { UnitLineage.key(Fold.hash($0)).value },
      isBareHeadquarters: name.isBareHeadquarters
    )
    if known.count >= UnitLineage.limit { known.removeAll(keepingCapacity: true) }
    known[named.value] = word
    return word
  }
}
