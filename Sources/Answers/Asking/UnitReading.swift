/// Reads a question as one about units, or about articles.
enum UnitReading {
  static func units(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    let kinds = sheet.holds { if case .unitKind = $0 { true } else { false } }
    guard kinds || sheet.has(.noun(.units), .parent), !isOther(sheet) else { return nil }
    if sheet.has(.parent) || isPlaced(sheet) {
      // The sort is that of the unit above, which the row of this one tells.
      _ = sheet.take { if case .unitKind = $0 { true } else { nil } }
      sheet.units()
    } else {
      sheet.fill(.kind) { if case .unitKind(let name) = $0 { name } else { nil } }
      for (place, item) in sheet.items.enumerated() {
        guard let unit = item.unit else { continue }
        sheet.use(place)
        sheet.add(.under, unit)
      }
    }
    sheet.spend(.noun(.units), .collective, .parent, .done)
    return Reading(.units, [sheet.conditions], sheet.leftOver())
  }

  /// `Lữ đoàn 5 thuộc đơn vị nào`, `thuộc quân khu nào`: the unit above is asked for.
  private static func isPlaced(_ sheet: Sheet) -> Bool {
    sheet.items.contains { item in
      let isSort =
        item.has(.noun(.units))
        || item.meanings.contains { if case .unitKind = $0 { true } else { false } }
      return isSort && item.isMarked(.under)
    }
  }

  private static func isOther(_ sheet: Sheet) -> Bool {
    sheet.has(
      .noun(.awards),
      .noun(.conferences),
      .noun(.themes),
      .noun(.articles),
      .noun(.postings),
      .noun(.officers),
      .receives,
      .proposes,
      .drive,
      .leads,
      .holdsPost
    )
      || sheet.holds {
        switch $0 {
        case .award, .cue(.change), .cue(.role), .positions, .person, .rank, .conferenceKind: true
        default: false
        }
      }
  }

  static func articles(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    guard sheet.has(.noun(.articles), .publishes) else { return nil }
    sheet.fill(.publisher) { if case .publisher(let name) = $0 { name } else { nil } }
    sheet.units()
    sheet.persons()
    sheet.times { _ in .held }
    sheet.spend(.noun(.articles), .publishes, .done, .passive)
    return Reading(.articles, [sheet.conditions], sheet.leftOver())
  }
}
