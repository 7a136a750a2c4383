import GRDB

/// Writes facts straight from the cells of the claims that are their first.
final class BulkFacts {
  private let statements: [RowStatement]
  private let lists: [RowStatement?]
  private let contents: [[FactTable.Content]]
  private let tables: [FactTable]
  private let ranks: [String: Rank]
  private let unit: RowStatement
  private let naming: RowStatement

  /// Prepares the statements.
  init(_ db: Database, ranks: [String: Rank]) throws {
    tables = FactKind.allCases.map(\.table)
    contents = tables.map(\.contents)
    let unit = try UnitRows.insertUnit(db)
    self.unit = unit
    naming = try UnitRows.insertNaming(db)
    statements = try FactKind.allCases.map { kind in
      kind == .unit ? unit : try .insert(db, into: kind.table.name, kind.table.columns)
    }
    lists = try tables.map { table in
      try table.list.map { try .insert(db, into: $0.table, [$0.owner] + $0.columns) }
    }
    self.ranks = ranks
  }

  /// Writes the fact a claim is the first of; `facts` has the fact of each claim of the sheet.
  func write(
    _ claim: Claim,
    of sheet: SheetView,
    facts: [Int64],
    sources: Int64,
    firstDay: Int32,
    lastDay: Int32
  ) throws {
    let kind = Int(claim.kind)
    let row = statements[kind]
    row.bind(1, claim.id)
    var place = 2
    for (offset, content) in contents[kind].enumerated() {
      bind(row, place, sheet.cell(claim, offset), content, sheet, facts)
      place += 1
    }
    for column in tables[kind].dates {
      switch column {
      case "first_seen": row.bind(place, DayNumber.day(firstDay))
      case "proposed_on":
        let isProposed = sheet.cell(claim, contents[kind].count) == 1
        row.bind(place, isProposed ? DayNumber.day(firstDay) : nil)
      default: row.bind(place, DayNumber.day(lastDay))
      }
      place += 1
    }
    if tables[kind].marksDisputes {
      row.bind(place, 0)
      place += 1
    }
    row.bind(place, sources)
    try row.run()
    if let list = lists[kind] { try writeItems(claim, list, sheet, facts) }
  }

  private func writeItems(
    _ claim: Claim,
    _ row: RowStatement,
    _ sheet: SheetView,
    _ facts: [Int64]
  ) throws {
    for number in 0..<Int(claim.itemCount) {
      let first = (Int(claim.firstItem) + number) * 3
      row.bind(1, claim.id)
      bind(row, 2, sheet.items[first], .words, sheet, facts)
      bind(row, 3, sheet.items[first + 1], .words, sheet, facts)
      bind(row, 4, sheet.items[first + 2], .claim, sheet, facts)
      try row.run()
    }
  }

  private func bind(
    _ row: RowStatement,
    _ place: Int,
    _ cell: Int64,
    _ content: FactTable.Content,
    _ sheet: SheetView,
    _ facts: [Int64]
  ) {
    guard cell != Cell.null else { return row.bindNull(place) }
    switch content {
    case .words:
      let words = sheet.utf8(cell)
      if let start = words.baseAddress { row.bind(place, utf8: start, count: words.count) }
    case .number: row.bind(place, cell)
    case .claim: row.bind(place, facts[Int(cell)])
    case .rank: row.bind(place, sheet.string(cell).flatMap { ranks[$0]?.id })
    }
  }

  /// Writes a unit, as its namings have it.
  func write(unit id: Int64, _ namings: [UnitNaming], resolved: Bool, sources: Int) throws {
    try UnitRows.write(unit, id, UnitConclusion(namings), resolved: resolved, sources: sources)
  }

  /// Writes a naming of a unit.
  func write(_ naming: UnitNaming, of unit: Int64, key: String) throws {
    try UnitRows.write(self.naming, naming, of: unit, key: key)
  }
}
