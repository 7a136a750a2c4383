/// Reads a question as one about awards.
struct AwardReading {
  private var sheet: Sheet
  /// Units that may as well give as get: the place of each.
  private var open: [Int] = []

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// The conditions of each reading, and what has no place in any; `nil` where nothing speaks of awards.
  static func read(_ sheet: Sheet) -> Reading? {
    let isAsked =
      sheet.has(.noun(.awards), .receives, .proposes, .asks, .gives)
      || sheet.holds { if case .award = $0 { true } else { false } }
    guard isAsked, !sheet.has(.noun(.articles), .noun(.themes)) else { return nil }
    var reading = AwardReading(sheet)
    return reading.read()
  }

  private mutating func read() -> Reading {
    sheet.times { $0.precision == .year ? .year : .held }
    sheet.fill(.award) { if case .award(let name) = $0 { name } else { nil } }
    sheet.fill(.grade) { if case .grade(let name) = $0 { name } else { nil } }
    bodies()
    persons()
    status()
    recipients()
    sheet.spend(.noun(.awards), .done)
    let left = sheet.leftOver()
    guard let place = open.first, let unit = sheet.items[place].unit,
      let grantors = sheet.items[place].grantors
    else { return Reading(.awards, [sheet.conditions], left) }
    var (gets, gives) = (sheet, sheet)
    gets.add(.unit, unit)
    gives.add(.grantor, grantors)
    return Reading(.awards, [gets.conditions, gives.conditions], left)
  }

  /// Proposed, or conferred, where a word says so.
  private mutating func status() {
    let isProposed = sheet.has(.proposes, .asks)
    let isConferred = sheet.has(.receives, .gives, .handsOver)
    if isProposed {
      // `được đề nghị nhưng chưa được tặng` is proposed; `được đề nghị hoặc được tặng` is both.
      let isBoth = sheet.has(.and) && sheet.has(.receives) && !sheet.has(.notYet)
      if !isBoth { sheet.add(.status, "proposed") }
      sheet.spend(.notYet)
    } else if isConferred {
      sheet.add(.status, "conferred")
    }
    sheet.spend(.proposes, .receives, .gives, .handsOver, .passive, .to)
    for (place, item) in sheet.items.enumerated() where item.has(.asks) && !isActive(place) {
      sheet.use(place)
    }
  }

  /// Whether someone proposes rather than is proposed; who does, the archive does not know.
  private func isActive(_ place: Int) -> Bool {
    let items = sheet.items
    let before = items[..<place].last { !$0.has(.done) }
    let isPassive = sheet.words.words.contains {
      ["was", "were", "been", "be", "is", "are"].contains($0.plain)
    }
    if isPassive { return false }
    // `units under Tổng cục Hậu cần proposed for`: the name belongs to the noun before it.
    let isPart = before.map { !$0.markers.isEmpty } ?? false
    if let before, before.isBody && !isPart || before.has(.who) { return true }
    let isVietnamese = ["de nghi", "de xuat"].contains {
      sheet.words.loose(items[place].words).hasPrefix($0)
    }
    if isVietnamese { return previous(place).map(isRecipient) ?? false }
    guard let after = next(place), after.markers.isEmpty else { return false }
    return after.isBody || after.meanings.contains { if case .person = $0 { true } else { false } }
  }

  /// Whether units or persons are asked for; both is neither.
  private mutating func recipients() {
    let nouns = sheet.items.filter { !$0.isMarked(.by) }
    let isUnits = nouns.contains { $0.has(.noun(.units)) || $0.has(.collective) }
    let isPersons = nouns.contains { $0.has(.individual) }
    let isOfficers = nouns.contains { $0.has(.noun(.officers)) }
    switch (isUnits, isPersons, isOfficers) {
    case (true, false, false): sheet.add(.kind, "collective")
    case (false, true, false): sheet.add(.kind, "individual")
    case (false, false, true): sheet.add(.kind, "officer")
    default: break
    }
    sheet.spend(.noun(.units), .collective, .individual, .noun(.officers))
  }

  /// Persons get awards; who hands them over is no condition.
  private mutating func persons() {
    for (place, item) in sheet.items.enumerated() {
      for case .person(let name) in item.meanings where !isGiver(place) {
        sheet.use(place)
        sheet.add(.officer, name)
      }
    }
  }

  private func isGiver(_ place: Int) -> Bool {
    sheet.items[place].isMarked(.by) || next(place).map { isGiving($0) } ?? false
  }

  // MARK: Units

  private mutating func bodies() {
    for (place, item) in sheet.items.enumerated() where item.isBody {
      sheet.use(place)
      switch role(place) {
      case .grantor?: sheet.add(.grantor, item.grantors ?? item.unit.map { [$0] } ?? [])
      case let filter?:
        sheet.add(filter, item.unit.map { [$0] } ?? item.grantors ?? [])
      case nil: open.append(place)
      }
    }
  }

  /// What a unit is to the awards asked for; `nil` where that stays open.
  private func role(_ place: Int) -> Filter? {
    let item = sheet.items[place]
    let (before, after) = (previous(place), next(place))
    // `the Government's emulation flag`
    if let after, isAward(after), after.isMarked(.of), item.grantors != nil { return .grantor }
    // `for the Government emulation flag`
    if let after, isAward(after), after.markers.isEmpty, item.isMarked(.to), item.grantors != nil {
      return .grantor
    }
    if item.isMarked(.under) { return .under }
    if item.isMarked(.by) { return .grantor }
    if item.isMarked(.to) { return .unit }
    let isOf = item.markers.allSatisfy { $0 == .of }
    if let before, isAward(before), isOf, item.grantors != nil { return .grantor }
    if let before, isRecipient(before), item.isMarked(.of) || item.isMarked(.at) { return .under }
    if let after, isRecipient(after), item.markers.allSatisfy({ $0 == .at }) || after.isMarked(.of)
    {
      return .under
    }
    if let after, isGiving(after) { return .grantor }
    if let after, after.has(.receives) || after.has(.proposes) || after.has(.passive) {
      return .unit
    }
    if let before, before.has(.gives) || before.has(.handsOver) || before.has(.receives) {
      return .unit
    }
    if item.isMarked(.at) {
      return sheet.items.contains(where: isRecipient) ? .under : .unit
    }
    if item.grantors == nil { return .unit }
    if item.unit == nil { return .grantor }
    if sheet.has(.receives, .proposes, .asks) { return .unit }
    return nil
  }

  /// The item before, words passed over that only ask.
  private func previous(_ place: Int) -> Item? {
    sheet.items[..<place].last { !isLight($0) }
  }

  private func next(_ place: Int) -> Item? {
    sheet.items[(place + 1)...].first { !isLight($0) }
  }

  private func isLight(_ item: Item) -> Bool {
    [.done, .which, .who, .howMany, .stop].contains(where: item.has)
  }

  private func isAward(_ item: Item) -> Bool {
    item.meanings.contains {
      switch $0 {
      case .award, .grade: true
      default: false
      }
    }
  }

  private func isGiving(_ item: Item) -> Bool { item.has(.gives) || item.has(.handsOver) }

  private func isRecipient(_ item: Item) -> Bool {
    [.noun(.units), .collective, .individual, .noun(.officers)].contains(where: item.has)
  }
}
