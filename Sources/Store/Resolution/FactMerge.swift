/// One fact from all claims of it: for each column the value most articles give.
struct FactMerge {
  /// A column's value.
  enum Value: Equatable {
    case null
    case number(Int64)
    case words(String)
  }

  /// An item of the fact's list.
  struct Item {
    let key: String
    let name: String
    let fact: Int64?
  }

  /// The columns but for the id.
  private(set) var values: [Value] = []
  /// The list.
  private(set) var items: [Item] = []

  private static let conferred = SaidClaim.Value.words("conferred")
  private static let proposed = SaidClaim.Value.words("proposed")
  private let claims: [SaidClaim]
  private let members: [String]
  private let siblings: Siblings
  private let ranks: [String: Rank]
  private var disputed = false
  private var inferred: Int?

  /// Merges claims, which are sorted by id.
  init(
    _ claims: [SaidClaim],
    _ table: FactTable,
    _ siblings: Siblings,
    ranks: [String: Rank]
  ) throws {
    self.claims = claims
    members = table.slots.map(\.member)
    self.siblings = siblings
    self.ranks = ranks
    let kind = table.slots.firstIndex { $0.member == "recipient_kind" }
    inferred = table.slots.firstIndex { $0.member == "year_inferred" }
    for (place, slot) in table.slots.enumerated() {
      try merge(slot, place, recipientKind: kind.flatMap { claims.first?.values[$0]?.words })
    }
    addDates(table)
    if table.marksDisputes { values.append(.number(disputed ? 1 : 0)) }
    values.append(.number(Int64(Set(claims.map(\.article)).count)))
    if let list = table.list { try mergeItems(list) }
  }

  private mutating func merge(
    _ slot: FactTable.Slot,
    _ place: Int,
    recipientKind: String?
  ) throws {
    switch slot {
    case .text: values.append(value(chosen(place)))
    case .number(let name): values.append(value(chosen(place, isYear: name == "year")))
    case .outcome:
      let told = heard(place).compactMap(\.values[place])
      values.append(value(told.contains(FactMerge.conferred) ? FactMerge.conferred : told.first))
    case .flag:
      let heard = heard(place)
      values.append(.number(heard.map { $0.values[place]?.number ?? 0 }.min() ?? 0))
    case .keyed: appendWithKey(chosen(place))
    case .unit(_, _, let keyed):
      let name = try chosenUnit(place)
      if keyed { appendWithKey(name) } else { values.append(value(name)) }
      values.append(try reference(name, place) { try siblings.unit($0, in: $1) })
    case .officer(_, _, let keyed):
      let name = chosen(place)
      if keyed { appendWithKey(name) } else { values.append(value(name)) }
      values.append(try reference(name, place) { try siblings.officer($0, in: $1) })
    case .period:
      let period = chosen(place)
      let years = DatedOn.years(in: period?.words)
      values.append(value(period))
      values.append(years.map { .number(Int64($0.from)) } ?? .null)
      values.append(years.map { .number(Int64($0.to)) } ?? .null)
    case .recipient:
      let name = recipientKind == "unit" ? try chosenUnit(place) : chosen(place)
      appendWithKey(name)
      values.append(
        recipientKind == "unit"
          ? try reference(name, place) { try siblings.unit($0, in: $1) } : .null
      )
      values.append(
        recipientKind == "officer"
          ? try reference(name, place) { try siblings.officer($0, in: $1) } : .null
      )
    case .conference: values.append(try conference(place))
    case .owner:
      values.append(
        try reference(claims.first?.values[place], place) { try siblings.officer($0, in: $1) }
      )
    case .rank:
      let rank = latestRank(place)
      values.append(rank.map { .words($0) } ?? .null)
      let id = rank.flatMap { ranks[siblings.folded($0).plain]?.id }
      values.append(id.map { .number($0) } ?? .null)
    }
  }

  /// The value most claims give; marks the fact where they differ in more than spelling.
  private mutating func chosen(_ place: Int, isYear: Bool = false) -> SaidClaim.Value? {
    if claims.count == 1 { return claims[0].values[place] }
    var heard = heard(place)
    if isYear, let inferred {
      // A year that is only that of the giving says nothing against the one it is for.
      let stated = heard.filter { $0.values[place] != nil && $0.values[inferred] == nil }
      if !stated.isEmpty { heard = stated }
    }
    let given = heard.compactMap { claim in claim.values[place].map { ($0, 1, claim.id) } }
    let poll = Poll(given)
    guard poll.isDisputed else { return poll.winner }
    let meanings = Set(
      given.map { value, _, _ in
        switch value {
        case .words(let words): siblings.folded(words).identity
        case .number(let number): UInt64(bitPattern: number)
        }
      }
    )
    if meanings.count > 1 { disputed = true }
    return poll.winner
  }

  /// As `chosen`, of a unit's or body's name: its headquarters is no other, and named only where nothing else is.
  private mutating func chosenUnit(_ place: Int) throws -> SaidClaim.Value? {
    if claims.count == 1 { return claims[0].values[place] }
    let given = heard(place).filter { $0.values[place]?.words != nil }
    let keys = try given.map { claim in
      try siblings.unitKey(claim.values[place]?.words ?? "", in: claim.article)
    }
    if Set(keys).count > 1 || keys.count > 1 && keys[0] == 0 { return chosen(place) }
    let plain = given.filter { !UnitName($0.values[place]?.words ?? "").isSecondary }
    let votes = (plain.isEmpty ? given : plain).compactMap { claim in
      claim.values[place].map { ($0, 1, claim.id) }
    }
    return Poll(votes).winner
  }

  /// The claims that have a say in a slot: where people vouch for some of them, only those.
  private func heard(_ place: Int) -> [SaidClaim] { heard(of: members[place]) }

  private func heard(of member: String) -> [SaidClaim] {
    let checked = claims.filter { $0.checked.contains(member) }
    return checked.isEmpty ? claims : checked
  }

  private func value(_ said: SaidClaim.Value?) -> Value {
    switch said {
    case nil: .null
    case .words(let words): .words(words)
    case .number(let number): .number(number)
    }
  }

  private mutating func appendWithKey(_ said: SaidClaim.Value?) {
    values.append(value(said))
    values.append(said?.words.map { .words(siblings.folded($0).plain) } ?? .null)
  }

  /// What a name stands for in the first article that gives this name and knows.
  private func reference(
    _ said: SaidClaim.Value?,
    _ place: Int,
    _ find: (String?, Int64) throws -> Int64?
  ) throws -> Value {
    guard let said else { return .null }
    for claim in claims where claim.values[place] == said {
      if let fact = try find(said.words, claim.article) { return .number(fact) }
    }
    return .null
  }

  private func conference(_ place: Int) throws -> Value {
    var votes: [(Int64, Int, Int64)] = []
    for claim in claims {
      guard let said = claim.values[place]?.number,
        let fact = try siblings.fact(ofClaim: said)
      else { continue }
      votes.append((fact, 1, claim.id))
    }
    // Told at two conferences, a fact is not in dispute.
    return Poll(votes).winner.map { .number($0) } ?? .null
  }

  /// The rank in the latest article; of articles of one day the higher.
  private mutating func latestRank(_ place: Int) -> String? {
    let ranked = claims.compactMap { claim in
      claim.values[place]?.words.map { words in
        (claim: claim, words: words, level: ranks[siblings.folded(words).plain]?.level ?? 0)
      }
    }
    if Set(ranked.map { siblings.folded($0.words).identity }).count > 1 { disputed = true }
    return ranked.max {
      ($0.claim.day, $0.level, -$0.claim.id) < ($1.claim.day, $1.level, -$1.claim.id)
    }?.words
  }

  private mutating func addDates(_ table: FactTable) {
    let status = table.slots.firstIndex { $0.member == "status" } ?? 0
    for column in table.dates {
      var told = claims
      if column == "proposed_on" {
        told = claims.filter { $0.values[status] == FactMerge.proposed }
      }
      let days = told.lazy.map(\.day).filter { $0 != 0 }
      let isLast = column == "last_seen" || column == "as_of"
      let day = (isLast ? days.max() : days.min()).flatMap(DayNumber.day)
      values.append(day.map { .words($0) } ?? .null)
    }
  }

  private mutating func mergeItems(_ list: FactTable.List) throws {
    var places: [String: Int] = [:]
    for claim in heard(of: list.member) {
      for name in claim.items {
        let key = siblings.folded(name).plain
        let fact =
          list.target == .unit
          ? try siblings.unit(name, in: claim.article)
          : try siblings.officer(name, in: claim.article)
        if let place = places[key] {
          if items[place].fact == nil, let fact {
            items[place] = Item(key: key, name: items[place].name, fact: fact)
          }
        } else {
          places[key] = items.count
          items.append(Item(key: key, name: name, fact: fact))
        }
      }
    }
  }
}
