/// Reads a question as one about who held which post, or about officers.
enum PersonReading {
  /// As one about posts.
  static func postings(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    let isPost =
      sheet.has(.holdsPost, .leads, .noun(.postings), .status("former"), .status("acting"))
      || sheet.holds { if case .positions = $0 { true } else { false } }
    // Officers of a time are those whose posts fall into it.
    let isOfTime = sheet.has(.noun(.officers)) && sheet.items.contains { $0.time != nil }
    guard isPost || isOfTime, !isOther(sheet), !sheet.isPromotion else { return nil }
    sheet.positions()
    sheet.units()
    sheet.persons()
    sheet.ranks()
    for (_, status) in sheet.take({ if case .cue(.status(let word)) = $0 { word } else { nil } }) {
      sheet.add(.status, status)
    }
    if sheet.has(.status("former")) { sheet.fromAndTo() } else { sheet.onOrSpan() }
    sheet.spend(
      .holdsPost,
      .leads,
      .noun(.postings),
      .noun(.officers),
      .individual,
      .rank,
      .done,
      .passive
    )
    return Reading(.postings, [sheet.conditions], sheet.leftOver())
  }

  /// As one about officers.
  static func officers(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    let isPerson =
      sheet.has(.noun(.officers), .rank)
      || sheet.holds {
        switch $0 {
        case .person, .rank, .openRank: true
        default: false
        }
      }
    guard isPerson, !isOther(sheet), !sheet.isPromotion, !sheet.has(.noun(.postings), .leads) else {
      return nil
    }
    sheet.persons()
    sheet.ranks()
    sheet.units()
    sheet.spend(.noun(.officers), .individual, .rank, .done)
    return Reading(.officers, [sheet.conditions], sheet.leftOver())
  }

  /// Whether a question speaks of something else that persons take part in.
  private static func isOther(_ sheet: Sheet) -> Bool {
    sheet.has(
      .noun(.awards),
      .noun(.conferences),
      .noun(.themes),
      .noun(.articles),
      .receives,
      .proposes
    )
      || sheet.holds {
        switch $0 {
        case .award, .cue(.change), .cue(.role): true
        default: false
        }
      }
  }
}
