import Facts
import Text

/// The match keys of an article's units: name, and parents where the name alone does not tell.
struct UnitLineage {
  /// By a hash of name and head noun: a `String` as key would be normalised at each look.
  private var needs: [UInt64: UnitIdentity.Need] = [:]
  private static let limit = 1 << 14

  /// The key of each unit; 0 where neither name nor stated lineage tells which unit it is.
  ///
  /// `identities` and `parents` are the units' folded names and the places of their parents.
  mutating func keys(of units: [UnitFact], identities: [UInt64], parents: [Int?]) -> [Int64] {
    let needs = units.map { need(of: $0) }
    return units.indices.map { unit in
      key(of: unit, needs, identities, parents, depth: 0)
    }
  }

  private func key(
    of unit: Int,
    _ needs: [UnitIdentity.Need],
    _ identities: [UInt64],
    _ parents: [Int?],
    depth: Int
  ) -> Int64 {
    var key = MatchKey(.unit)
    key.add(identities[unit])
    switch needs[unit] {
    case .nothing: return key.value
    case .more: return 0
    case .parent:
      // Deeper than any real lineage: the article runs in a circle.
      guard let parent = parents[unit], depth < 8 else { return 0 }
      let above = self.key(of: parent, needs, identities, parents, depth: depth + 1)
      guard above != 0 else { return 0 }
      key.add(UInt64(bitPattern: above))
      return key.value
    }
  }

  private mutating func need(of unit: UnitFact) -> UnitIdentity.Need {
    var named = ContentHash()
    named.add(unit.name)
    named.add(unit.kind)
    if let need = needs[named.value] { return need }
    let need = UnitIdentity.need(name: unit.name, kind: unit.kind)
    if needs.count >= UnitLineage.limit { needs.removeAll(keepingCapacity: true) }
    needs[named.value] = need
    return need
  }
}
