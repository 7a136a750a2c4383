/// What a first ingest's articles tell of units that were renamed or merged.
struct BulkSuccession {
  private var steps: Set<Succession.Step> = []
  private static let unit = FactTable.changes.cell(of: "unit_id") ?? 0
  private static let into = FactTable.changes.cell(of: "into_id") ?? 0
  private static let effectiveOn = FactTable.changes.cell(of: "effective_on") ?? 0
  private static let step = FactTable.changes.contents.count

  /// All of it.
  var succession: Succession { Succession(steps) }

  /// Takes the changes of an article, with the day of what it reports.
  mutating func add(_ sheet: SheetView, day: Int32) {
    for claim in sheet.claims where claim.kind == FactKind.change.rawValue {
      let kind = sheet.cell(claim, BulkSuccession.step)
      let into = sheet.cell(claim, BulkSuccession.into)
      guard kind != 0, into != Cell.null else { continue }
      var units = [sheet.cell(claim, BulkSuccession.unit)]
      for number in 0..<Int(claim.itemCount) {
        units.append(sheet.items[(Int(claim.firstItem) + number) * 3 + 2])
      }
      let after = sheet.claims[Int(into)].matchKey
      for unit in units where unit != Cell.null {
        let before = sheet.claims[Int(unit)].matchKey
        guard before != 0, after != 0, before != after else { continue }
        let effectiveOn = DayNumber.of(sheet.string(sheet.cell(claim, BulkSuccession.effectiveOn)))
        steps.insert(
          Succession.Step(
            from: before,
            into: after,
            isRename: kind == 1,
            day: effectiveOn == 0 ? day : effectiveOn
          )
        )
      }
    }
  }
}
