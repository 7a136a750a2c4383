/// The units above a unit, as one article tells, and above those as known from elsewhere.
enum Lineage {
  /// Adds the keys of the units above `start`, and its own if asked; those every officer is under are left out.
  ///
  /// `key` is a unit's match key, 0 where it has none; `parent` the unit above.
  static func climb<Unit>(
    from start: Unit?,
    includingStart: Bool,
    key: (Unit) -> Int64,
    parent: (Unit) -> Unit?,
    into keys: inout [UInt64]
  ) {
    var at = start
    var highest: Int64 = 0
    var isAbove = includingStart
    // Deeper than any real lineage: the article runs in a circle.
    for _ in 0..<8 {
      guard let unit = at else { break }
      let number = key(unit)
      if number != 0 {
        highest = number
        if isAbove, !summits.contains(number) { keys.append(UInt64(bitPattern: number)) }
      }
      isAbove = true
      at = parent(unit)
    }
    // Where the article says no more, the known units do.
    while at == nil, let above = known[highest], !summits.contains(above) {
      keys.append(UInt64(bitPattern: above))
      highest = above
    }
  }

  /// Keys of known units, and of the unit above each; a test sees that they run in no circle.
  static let known: [Int64: Int64] = {
    var lineage = UnitLineage()
    let pairs = KnownUnits.units.map { unit in
      (lineage.key(ofName: unit[0]), lineage.key(ofName: unit[1]))
    }
    return Dictionary(pairs.filter { $0.0 != $0.1 }, uniquingKeysWith: { first, _ in first })
  }()

  /// What all officers are under.
  private static let summits: Set<Int64> = {
    var lineage = UnitLineage()
    let names = ["Bộ Quốc phòng", "Bộ Tổng Tham mưu", "Quân đội nhân dân Việt Nam", "Chính phủ"]
    return Set(names.map { lineage.key(ofName: $0) })
  }()
}
