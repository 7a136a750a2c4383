/// The units of a first ingest that more than one article can name, with all ways they are named.
struct BulkUnits {
  /// A unit.
  struct Unit {
    /// Its smallest claim: its id.
    var id: Int64
    /// How many articles name it.
    var sources: Int
    /// Its namings, as places in `namings`.
    var namings: [Int32]
    /// The last article counted.
    var article: Int64
  }

  /// A naming; its parent is a match key until all is read.
  struct Naming {
    var claim: Int64
    let name: String
    var kind: String
    let parent: Int64
    var sources: Int
    var article: Int64
  }

  private var places: [Int64: Int32] = [:]
  private(set) var units: [Unit] = []
  private(set) var namings: [Naming] = []
  private var namingPlaces: [UInt64: Int32] = [:]

  private static let name = FactTable.units.cell(of: "name") ?? 0
  private static let kind = FactTable.units.cell(of: "kind") ?? 0
  private static let parent = FactTable.units.cell(of: "parent_id") ?? 0

  /// Takes the units of an article.
  mutating func add(_ sheet: SheetView) {
    for claim in sheet.claims where claim.kind == FactKind.unit.rawValue && claim.matchKey != 0 {
      let unit = place(of: claim)
      units[unit].id = min(units[unit].id, claim.id)
      if units[unit].article != sheet.article {
        units[unit].article = sheet.article
        units[unit].sources += 1
      }
      addNaming(claim, of: unit, sheet)
    }
  }

  /// The unit's place in `units`; `nil` for keys no unit has.
  func place(ofKey key: Int64) -> Int? {
    places[key].map(Int.init)
  }

  /// The unit's id.
  func id(ofKey key: Int64) -> Int64? {
    places[key].map { units[Int($0)].id }
  }

  /// The unit's namings, with parents by id.
  func namings(of unit: Unit) -> [UnitNaming] {
    unit.namings.map { place in
      let naming = namings[Int(place)]
      return UnitNaming(
        claim: naming.claim,
        name: naming.name,
        kind: naming.kind,
        parent: naming.parent == 0 ? nil : id(ofKey: naming.parent),
        sources: naming.sources
      )
    }
  }

  private mutating func place(of claim: Claim) -> Int {
    if let place = places[claim.matchKey] { return Int(place) }
    places[claim.matchKey] = Int32(units.count)
    units.append(Unit(id: claim.id, sources: 0, namings: [], article: 0))
    return units.count - 1
  }

  private mutating func addNaming(_ claim: Claim, of unit: Int, _ sheet: SheetView) {
    let name = sheet.utf8(sheet.cell(claim, BulkUnits.name))
    let above = sheet.cell(claim, BulkUnits.parent)
    var parent = above == Cell.null ? 0 : sheet.claims[Int(above)].matchKey
    // Named by its headquarters, a unit is no unit above itself.
    if parent == claim.matchKey { parent = 0 }
    var hash = ContentHash()
    hash.add(UInt64(bitPattern: claim.matchKey))
    hash.add(name)
    hash.add(UInt64(bitPattern: parent))
    if let place = namingPlaces[hash.value].map(Int.init) {
      if namings[place].article != sheet.article {
        namings[place].article = sheet.article
        namings[place].sources += 1
      }
      guard claim.id < namings[place].claim else { return }
      namings[place].claim = claim.id
      namings[place].kind = sheet.string(sheet.cell(claim, BulkUnits.kind)) ?? ""
      return
    }
    namingPlaces[hash.value] = Int32(namings.count)
    units[unit].namings.append(Int32(namings.count))
    namings.append(
      Naming(
        claim: claim.id,
        name: String(decoding: name, as: UTF8.self),
        kind: sheet.string(sheet.cell(claim, BulkUnits.kind)) ?? "",
        parent: parent,
        sources: 1,
        article: sheet.article
      )
    )
  }
}
