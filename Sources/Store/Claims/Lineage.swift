/// The units above a unit, as one article tells.
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
    var at = includingStart ? start : start.flatMap(parent)
    // Deeper than any real lineage: the article runs in a circle.
    for _ in 0..<8 {
      guard let unit = at else { return }
      let number = key(unit)
      if number != 0, !summits.contains(number) { keys.append(UInt64(bitPattern: number)) }
      at = parent(unit)
    }
  }

  /// What all officers are under.
  private static let summits: Set<Int64> = {
    var lineage = UnitLineage()
    let names = ["Bộ Quốc phòng", "Bộ Tổng Tham mưu", "Quân đội nhân dân Việt Nam", "Chính phủ"]
    return Set(names.map { lineage.key(ofName: $0) })
  }()
}
