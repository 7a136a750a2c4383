import GRDB

/// Keeps units and the ways they are named up to date, without reading a well-known unit's every claim.
final class IncrementUnits {
  private struct Added {
    let claim: Int64
    let article: Int64
    let name: String
    let kind: String
    let parentClaim: Int64?
  }

  private struct Removed {
    let claim: Int64
    let article: Int64
    let name: String
    let parent: Int64?
  }

  private let db: Database
  private let writer: FactWriter
  private let unitRow: RowStatement
  private let namingRow: RowStatement
  /// By match key: the unit before anything changed and how many articles named it, where there was one.
  private var before: [Int64: (unit: Int64, sources: Int)?] = [:]
  private var added: [Int64: [Added]] = [:]
  private var removed: [Int64: [Removed]] = [:]
  private var own: [Added] = []
  /// Names of units that came or went, or whose ids changed.
  private var names: Set<String> = []
  private let doubts: UnitDoubts
  /// Keys that lost claims.
  private var shrunk: Set<Int64> = []
  /// Keys of which what is known does not tell what is left: their claims are counted anew.
  private var uncounted: Set<Int64> = []

  private static let name = FactTable.units.cell(of: "name") ?? 0
  private static let kind = FactTable.units.cell(of: "kind") ?? 0
  private static let parent = FactTable.units.cell(of: "parent_id") ?? 0

  /// Prepares the statements.
  init(_ db: Database, _ writer: FactWriter) throws {
    self.db = db
    self.writer = writer
    unitRow = try UnitRows.insertUnit(db)
    namingRow = try UnitRows.insertNaming(db)
    doubts = try UnitDoubts(db)
  }

  /// Notes a claim that is about to go; its own unit goes with it where no other article can name it.
  func willRemove(_ claim: Int64, key: Int64, of article: Int64) throws {
    guard key != 0 else {
      try removeDoubts(try doubts.keys(of: claim))
      return try delete(unit: claim)
    }
    try noteBefore(key)
    shrunk.insert(key)
    guard let unit = before[key].flatMap({ $0 })?.unit,
      !(added[key] ?? []).contains(where: { $0.claim == claim }),
      let said = try writer.claims(.unit).claims(withID: claim).first
    else {
      uncounted.insert(key)
      return
    }
    removed[key, default: []].append(
      Removed(
        claim: claim,
        article: article,
        name: said.values[0]?.words ?? "",
        parent: try parent(of: said, unit)
      )
    )
  }

  /// Notes a claim that is about to come.
  func willAdd(_ claim: Claim, of sheet: SheetView) throws {
    let above = sheet.cell(claim, IncrementUnits.parent)
    let unit = Added(
      claim: claim.id,
      article: sheet.article,
      name: sheet.string(sheet.cell(claim, IncrementUnits.name)) ?? "",
      kind: sheet.string(sheet.cell(claim, IncrementUnits.kind)) ?? "",
      parentClaim: above == Cell.null ? nil : sheet.claims[Int(above)].id
    )
    if claim.matchKey == 0 {
      own.append(unit)
    } else {
      try noteBefore(claim.matchKey)
      added[claim.matchKey, default: []].append(unit)
    }
  }

  /// Notes a claim that is there but of no unit yet.
  func willTakeUp(_ claim: Int64, key: Int64, of article: Int64) throws {
    guard key == 0 else {
      before[key] = .some(nil)
      shrunk.insert(key)
      uncounted.insert(key)
      return
    }
    for said in try writer.claims(.unit).claims(withID: claim) {
      let parent = try writer.siblings.unit(said.values[2]?.words, in: article)
      own.append(
        Added(
          claim: claim,
          article: article,
          name: said.values[0]?.words ?? "",
          kind: said.values[1]?.words ?? "",
          parentClaim: parent == claim ? nil : parent
        )
      )
    }
  }

  /// Brings units up to date.
  func resolve(_ renames: Renames) throws {
    try removeDoubts()
    var units: [(key: Int64, unit: Int64)] = []
    var renamed: [Int64: Int64] = [:]
    for (key, known) in before.sorted(by: { $0.key < $1.key }) {
      let old = known?.unit
      guard let unit = try smallestClaim(key) else {
        if let old { try delete(unit: old) }
        continue
      }
      try assign(unit, key, old)
      if let old, old != unit { renamed[old] = unit }
      units.append((key, unit))
    }
    try renames.apply(renamed, .unit)
    writer.siblings.forget()
    for (key, unit) in units {
      let (namings, sources) = try changed(key, unit, renamed) ?? countedAnew(key, unit)
      try write(unit, namings, resolved: true, sources: sources)
    }
    for unit in own {
      let parent = try unit.parentClaim.flatMap { try writer.siblings.fact(ofClaim: $0) }
      let naming = UnitNaming(
        claim: unit.claim,
        name: unit.name,
        kind: unit.kind,
        parent: parent,
        sources: 1
      )
      try write(unit.claim, [naming], resolved: false, sources: 1)
    }
    for name in names.sorted() { try doubts.write(name) }
    names = []
    before = [:]
    added = [:]
    removed = [:]
    own = []
    shrunk = []
    uncounted = []
  }

  /// Deletes the doubts about units that share a name with one that comes, goes, or changes its id or names.
  private func removeDoubts() throws {
    for (key, known) in before {
      let names = (added[key] ?? []).map { writer.siblings.folded($0.name).plain }
      guard let known else {
        try removeDoubts(names)
        continue
      }
      let old = try doubts.keys(of: known.unit)
      let isSame = try !shrunk.contains(key) && smallestClaim(key) == known.unit
      if !isSame || !Set(names).isSubset(of: old) { try removeDoubts(old + names) }
    }
    try removeDoubts(own.map { writer.siblings.folded($0.name).plain })
  }

  private func removeDoubts(_ names: [String]) throws {
    var waiting = names
    while let name = waiting.popLast() {
      if self.names.insert(name).inserted { waiting += try doubts.remove(name) }
    }
  }

  // MARK: - Which unit

  private func noteBefore(_ key: Int64) throws {
    guard before[key] == nil else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT units.id, units.sources FROM claims JOIN units ON units.id = claims.fact_id
        WHERE match_key = ? AND claims.kind = 'unit' LIMIT 1
        """
    )
    before[key] = .some(try Row.fetchOne(statement, arguments: [key]).map { ($0[0], $0[1]) })
  }

  private func smallestClaim(_ key: Int64) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT min(id) FROM claims WHERE match_key = ?")
    return try Int64.fetchOne(statement, arguments: [key])
  }

  /// Gives claims their unit, and the unit its id.
  private func assign(_ unit: Int64, _ key: Int64, _ old: Int64?) throws {
    if old == unit {
      for added in added[key] ?? [] {
        try db.cachedStatement(sql: "UPDATE claims SET fact_id = ? WHERE id = ?")
          .execute(arguments: [unit, added.claim])
      }
      return
    }
    try db.cachedStatement(sql: "UPDATE claims SET fact_id = ? WHERE match_key = ?")
      .execute(arguments: [unit, key])
    guard let old else { return }
    try db.cachedStatement(sql: "DELETE FROM units WHERE id = ?").execute(arguments: [old])
  }

  private func delete(unit: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM units WHERE id = ?").execute(arguments: [unit])
    try db.cachedStatement(sql: "DELETE FROM unit_names WHERE unit_id = ?")
      .execute(arguments: [unit])
  }

  // MARK: - How it is named

  /// The namings in the archive without those of the removed claims, and with those of the added; `nil` where a
  /// naming lost the claim it goes by, and another has to be looked for.
  private func changed(
    _ key: Int64,
    _ unit: Int64,
    _ renamed: [Int64: Int64]
  ) throws -> (namings: [UnitNaming], sources: Int)? {
    guard !uncounted.contains(key) else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT unit_names.id, unit_names.name, json_extract(ifnull(claims.corrected, claims.said), '$.kind'),
          unit_names.parent_id, unit_names.sources
        FROM unit_names LEFT JOIN claims ON claims.id = unit_names.id
        WHERE unit_names.unit_id = ?
        """
    )
    var namings = try Row.fetchAll(statement, arguments: [unit]).map { row in
      UnitNaming(claim: row[0], name: row[1], kind: row[2] ?? "", parent: row[3], sources: row[4])
    }
    let removed = removed[key] ?? []
    for removed in removed {
      let parent = removed.parent.map { renamed[$0] ?? $0 }
      guard
        let place = namings.firstIndex(where: { $0.name == removed.name && $0.parent == parent })
      else { return nil }
      namings[place].sources -= 1
      if namings[place].sources == 0 {
        namings.remove(at: place)
      } else if namings[place].claim == removed.claim {
        return nil
      }
    }
    let added = added[key] ?? []
    for added in added {
      let parent = try added.parentClaim.flatMap { try knownParent(claim: $0) }
      let isItself = parent == unit
      IncrementUnits.count(
        added.claim,
        added.name,
        added.kind,
        isItself ? nil : parent,
        in: &namings
      )
    }
    let known = before[key].flatMap { $0 }?.sources ?? 0
    let lost = Set(removed.map(\.article)).count
    return (namings, known - lost + Set(added.map(\.article)).count)
  }

  /// The namings of all claims.
  private func countedAnew(
    _ key: Int64,
    _ unit: Int64
  ) throws -> (namings: [UnitNaming], sources: Int) {
    var namings: [UnitNaming] = []
    let claims = try writer.claims(.unit).claims(withKey: key)
    for claim in claims {
      IncrementUnits.count(
        claim.id,
        claim.values[0]?.words ?? "",
        claim.values[1]?.words ?? "",
        try parent(of: claim, unit),
        in: &namings
      )
    }
    return (namings, Set(claims.map(\.article)).count)
  }

  /// The unit above that a unit's claim names, if it is another that articles share.
  private func parent(of claim: SaidClaim, _ unit: Int64) throws -> Int64? {
    // By the article's own claims: the one its unit above goes by may be gone already.
    guard let name = claim.values[2]?.words,
      let above = try writer.siblings.unit(name, in: claim.article), above != unit,
      try writer.siblings.unitKey(name, in: claim.article) != 0
    else { return nil }
    return above
  }

  /// The unit of a claim, if other articles can name it too.
  private func knownParent(claim: Int64) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT fact_id FROM claims WHERE id = ? AND match_key IS NOT NULL"
    )
    return try Int64.fetchOne(statement, arguments: [claim])
  }

  private static func count(
    _ claim: Int64,
    _ name: String,
    _ kind: String,
    _ parent: Int64?,
    in namings: inout [UnitNaming]
  ) {
    guard let place = namings.firstIndex(where: { $0.name == name && $0.parent == parent }) else {
      namings.append(
        UnitNaming(claim: claim, name: name, kind: kind, parent: parent, sources: 1)
      )
      return
    }
    namings[place].sources += 1
    guard claim < namings[place].claim else { return }
    namings[place].claim = claim
    namings[place].kind = kind
  }

  private func write(
    _ unit: Int64,
    _ namings: [UnitNaming],
    resolved: Bool,
    sources: Int
  ) throws {
    try delete(unit: unit)
    try UnitRows.write(unitRow, unit, UnitConclusion(namings), resolved: resolved, sources: sources)
    for naming in namings {
      let key = writer.siblings.folded(naming.name).plain
      try UnitRows.write(namingRow, naming, of: unit, key: key)
    }
  }
}
