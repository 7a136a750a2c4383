/// Reads a question as one about conferences, themes or changes.
enum EventReading {
  // MARK: Conferences

  static func conferences(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    let isKind = sheet.holds {
      switch $0 {
      case .conferenceKind, .subject, .cue(.role): true
      default: false
      }
    }
    guard isKind || sheet.has(.noun(.conferences)),
      !sheet.has(.noun(.articles), .noun(.themes), .noun(.awards), .receives, .proposes, .asks)
    else { return nil }
    sheet.fill(.kind) { if case .conferenceKind(let name) = $0 { name } else { nil } }
    sheet.fill(.subject) { if case .subject(let name) = $0 { name } else { nil } }
    for (_, role) in sheet.take({ if case .cue(.role(let role)) = $0 { role } else { nil } }) {
      sheet.add(.role, role)
    }
    if sheet.has(.launches) { sheet.add(.role, "launches") }
    let items = sheet.items
    sheet.units(where: { !isGuest($0, items) })
    sheet.persons()
    for (place, item) in sheet.items.enumerated() {
      for case .period(let period) in item.meanings {
        sheet.use(place)
        sheet.add(.period, period)
      }
    }
    let isOpen = times(&sheet)
    sheet.spend(
      .noun(.conferences),
      .held,
      .launches,
      .holdsPost,
      .noun(.officers),
      .individual,
      .done,
      .passive
    )
    let left = sheet.leftOver()
    // Who, without what they did there, may be anyone.
    let isAnyone = !sheet.conditions.contains { $0.filter == .role || $0.filter == .officer }
    if isAnyone, let who = sheet.place(.who) {
      return Reading(.conferences, [sheet.conditions], left + [sheet.items[who]])
    }
    guard isOpen else { return Reading(.conferences, [sheet.conditions], left) }
    let years = sheet.conditions.map { condition in
      condition.filter == .held ? Question.Condition(.year, condition.value) : condition
    }
    return Reading(.conferences, [sheet.conditions, years], left)
  }

  /// Whether a unit is said to attend: the archive knows persons who do, and hosts.
  private static func isGuest(_ place: Int, _ items: [Item]) -> Bool {
    guard items[place].markers.isEmpty, items.indices.contains(place + 1) else { return false }
    return items[place + 1].has(.role("attends")) || items[place + 1].has(.role("witnesses"))
  }

  /// Sets when conferences took place, or which year they review; gives whether that stays open.
  private static func times(_ sheet: inout Sheet) -> Bool {
    var isOpen = false
    let items = sheet.items
    sheet.times { time in
      guard time.precision == .year else { return .held }
      guard let place = items.firstIndex(where: { $0.time == time }) else { return .held }
      if isOfName(place, items) { return .year }
      let isHeld =
        items[place].isMarked(.during) || items[place].isMarked(.at)
        || items.contains { $0.has(.held) } || isAskedFor(items)
      isOpen = !isHeld
      return .held
    }
    return isOpen
  }

  /// Whether a year stands in a conference's name: behind its kind, what it was about, or its host.
  private static func isOfName(_ place: Int, _ items: [Item]) -> Bool {
    let item = items[place]
    guard !item.isMarked(.during) || item.isMarked(.of) else { return false }
    if item.isMarked(.at), !item.isMarked(.of) { return false }
    // `the 2023 year-end review`
    if place > 0, items.indices.contains(place + 1) {
      let next = items[place + 1]
      let isKind = next.meanings.contains { if case .conferenceKind = $0 { true } else { false } }
      if isKind || next.has(.noun(.conferences)) { return true }
    }
    for before in items[..<place].reversed() {
      let isName = before.meanings.contains {
        switch $0 {
        case .conferenceKind, .subject, .cue(.noun(.conferences)): true
        default: false
        }
      }
      if isName { return true }
      guard before.unit != nil else { return false }
    }
    return false
  }

  /// `hội nghị nào`: which conferences there were, so that a year is when.
  private static func isAskedFor(_ items: [Item]) -> Bool {
    zip(items, items.dropFirst()).contains { first, second in
      first.has(.noun(.conferences)) && second.has(.which)
        || (first.has(.which) || first.has(.howMany)) && second.has(.noun(.conferences))
    }
  }

  // MARK: Themes

  static func themes(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    guard sheet.has(.noun(.themes), .drive),
      !sheet.has(.noun(.articles), .noun(.conferences), .noun(.awards), .receives, .proposes, .asks)
    else { return nil }
    if sheet.has(.drive) { sheet.add(.kind, "emulation") }
    for (_, kind) in sheet.take({ if case .cue(.themeKind(let kind)) = $0 { kind } else { nil } }) {
      sheet.add(.kind, kind)
    }
    sheet.units()
    sheet.persons()
    sheet.times { $0.precision == .year ? .year : .from }
    sheet.spend(
      .noun(.themes),
      .drive,
      .launches,
      .noun(.units),
      .held,
      .done,
      .passive,
      .into
    )
    return Reading(.themes, [sheet.conditions], sheet.leftOver())
  }

  // MARK: Changes

  static func changes(_ sheet: Sheet) -> Reading? {
    var sheet = sheet
    let isChange = sheet.holds { if case .cue(.change) = $0 { true } else { false } }
    guard isChange || sheet.isPromotion || sheet.has(.noun(.changes)),
      !sheet.has(.noun(.articles), .noun(.awards), .receives, .proposes, .asks)
    else { return nil }
    // What has happened, where a word says that it has.
    let isDone =
      sheet.has(.done, .passive)
      || sheet.items.contains { item in
        item.meanings.contains { if case .cue(.change) = $0 { true } else { false } }
          && sheet.words.words[item.words].contains { Self.past.contains($0.plain) }
      }
    if sheet.has(.planned) {
      sheet.add(.status, "planned")
    } else if isDone {
      sheet.add(.status, "done")
    }
    // Who becomes Thiếu tướng is promoted, whatever the word.
    let isToRank =
      sheet.holds { if case .rank = $0 { true } else { false } }
      && !sheet.holds { if case .positions = $0 { true } else { false } }
    if sheet.isPromotion { sheet.add(.kind, "promotion") }
    for (_, kind) in sheet.take({ if case .cue(.change(let kind)) = $0 { kind } else { nil } }) {
      sheet.add(.kind, isToRank && kind == "appointment" ? "promotion" : kind)
    }
    sheet.units()
    sheet.persons()
    sheet.ranks()
    sheet.positions()
    sheet.fromAndTo()
    sheet.spend(
      .noun(.changes),
      .noun(.units),
      .noun(.officers),
      .individual,
      .collective,
      .done,
      .planned,
      .passive,
      .holdsPost,
      .rank,
      .noun(.postings),
      .leads
    )
    return Reading(.changes, [sheet.conditions], sheet.leftOver())
  }

  private static let past: Set = ["was", "were", "got", "been", "duoc", "bi"]
}
